import type { Range } from 'vscode-languageserver-types';
import type { KindName } from '../metamodel/kinds.js';
import type { Code } from './codes.js';

/** What is filled into a message. Kinds of element are named in the reader's language and the edition's terms. */
export type MessageArgument =
  | string
  | number
  | boolean
  | { readonly kinds: readonly KindName[]; readonly article?: true }
  /** Names, put in the quotes of the language. */
  | { readonly names: readonly string[] }
  | undefined;
export type MessageArguments = Readonly<Record<string, MessageArgument>>;

/** A place in a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Another place that a finding is about, with why. */
export interface RelatedPlace extends Place {
  readonly note: 'first-declared' | 'declared' | 'outer' | 'opened' | 'also' | 'stands-only' | 'automated-by';
}

/** What is wrong, without the words: they depend on the reader's language. */
export interface Finding extends Place {
  readonly code: Code;
  readonly args: MessageArguments;
  readonly related: readonly RelatedPlace[];
}

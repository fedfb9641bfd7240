import type { Range } from 'vscode-languageserver-types';
import type { KindName } from '../metamodel/kinds.js';
import { clauseOf, type Code, type Severity, severityOf } from './codes.js';
import type { Localised } from './languages.js';

/** What is filled into a message. Kinds of element are named in the reader's language and the edition's terms. */
export type MessageArgument =
  | string
  | number
  | boolean
  | { readonly kinds: readonly KindName[]; readonly article?: true }
  /** Names, put in the quotes of the language. */
  | { readonly names: readonly string[] }
  /** A date (`YYYY-MM-DD`), written as the reader's language does. */
  | { readonly date: string | undefined }
  /** A text that is told in the reader's language. */
  | { readonly text: Localised }
  | undefined;
export type MessageArguments = Readonly<Record<string, MessageArgument>>;

/** A place in a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Another place that a finding is about, with why. */
export interface RelatedPlace extends Place {
  readonly note: 'first-declared' | 'declared' | 'outer' | 'opened' | 'also' | 'stands-only' | 'automated-by' | 'alike';
}

/** What is wrong, without the words: they depend on the reader's language. */
export interface Finding extends Place {
  /** A code of the table of codes; of what a requirement judges, the requirement (`order-124-2016/19.2`). */
  readonly code: string;
  readonly args: MessageArguments;
  readonly related: readonly RelatedPlace[];
  readonly judgement?: Judgement;
  /** The element that a requirement judged. */
  readonly subject?: string;
}

/** What a requirement that isn't met says of an element: its words and its weight are the catalogue's and the manifest's. */
export interface Judgement {
  readonly severity: Severity;
  /** Where it stands in the law: `№ 124, 19.2`. */
  readonly clause: string;
  /** What is wrong with this element, and what would mend it. */
  readonly text: Localised;
  /** What is required. */
  readonly requirement: Localised;
}

/** How serious a finding is. */
export function severityOfFinding(finding: Pick<Finding, 'code' | 'judgement'>): Severity {
  return finding.judgement?.severity ?? severityOf(finding.code as Code);
}

/** The clause that a finding comes from. */
export function clauseOfFinding(finding: Pick<Finding, 'code' | 'judgement'>): string {
  return finding.judgement?.clause ?? clauseOf(finding.code as Code);
}

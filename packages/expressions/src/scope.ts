import type { ast, Code, MessageArguments, VocabularyName } from '@egov/language';
import type { AstNode } from 'langium';
import type { Moment } from './context.js';
import type { Item } from './items.js';
import type { Member } from './members.js';
import type { Type } from './types.js';

/** The variable that `for each` names is the first, and so is a subject without a name. */
export const subjectSlot = 0;

/** A variable: what `for each` or `=>` names. */
export interface VariableInScope {
  readonly slot: number;
  readonly type: Type;
  /** The state in which it is read, if it isn't that of the rule. */
  readonly moment?: Moment;
  readonly declaration: ast.Variable;
}

/** A value with a name, that a manifest may set otherwise. */
export interface ParameterInScope {
  readonly type: Type;
  /** As the manifest sets it, else as it is declared. */
  readonly value: Item;
  readonly declared: Item;
  readonly declaration?: AstNode;
}

/** An element that a name stands for. */
export interface NamedTarget {
  readonly id: string;
  /** Its grammar type. */
  readonly type: string;
}

/** What the names of an expression may mean. */
export interface Scope {
  readonly variables: ReadonlyMap<string, VariableInScope>;
  readonly parameters: ReadonlyMap<string, ParameterInScope>;
  /** What an expression is about that doesn't name it: its members may stand without anything before them. It has the first slot. */
  readonly subject?: Type;
  /** The element that a name written at the top level stands for. */
  element(name: string): NamedTarget | undefined;
  /** Names of elements, for suggestions. */
  elementNames(): Iterable<string>;
  /** Whether a word is of a vocabulary, those that the workspace adds included. */
  words(vocabulary: VocabularyName): ReadonlySet<string>;
}

/** A mistake in an expression, by its place in the text. */
export interface Problem {
  readonly code: Code;
  readonly args: MessageArguments;
  readonly offset: number;
  readonly length: number;
}

/** What a piece of an expression turned out to mean: for hover, definition, completion, rename. */
export interface Meaning {
  readonly offset: number;
  readonly length: number;
  readonly name: string;
  readonly means:
    | { readonly kind: 'variable'; readonly variable: VariableInScope }
    | { readonly kind: 'parameter'; readonly parameter: ParameterInScope }
    | { readonly kind: 'element'; readonly element: NamedTarget }
    | { readonly kind: 'member'; readonly member: Member; readonly of: Type }
    | { readonly kind: 'operation'; readonly operation: string; readonly of: Type }
    | { readonly kind: 'word'; readonly vocabularies: readonly VocabularyName[] }
    | { readonly kind: 'kind'; readonly word: string }
    | { readonly kind: 'all'; readonly type: Type }
    | { readonly kind: 'builtin'; readonly type: Type };
}

/** A place where a name is wanted: after a dot of a type, or where a value is compared with one of a type. */
export interface Wanted {
  /** The text from here to there is replaced. */
  readonly offset: number;
  readonly length: number;
  /** The type whose members may stand here; undefined where an expression begins. */
  readonly after?: Type;
  /** The type of the other side. */
  readonly expected?: Type;
  readonly scope: Scope;
}

/** Takes note of what was found while compiling. */
export interface Notes {
  problem(problem: Problem): void;
  meaning(meaning: Meaning): void;
  wanted(wanted: Wanted): void;
}

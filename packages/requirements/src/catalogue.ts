import type { ast, KindName, Place, Severity } from '@egov/language';
import type { LocalisedText, State } from '@egov/model';
import type { Compiled, Item, Type } from '@egov/expressions';
import type { Template } from './template.js';

/** The stages of an ICT project at which requirements count (Rules §21). */
export const stages = ['planning', 'investment', 'post-investment'] as const;
export type Stage = (typeof stages)[number];

/** A catalogue of requirements: an edition with a number, a date and an end. */
export interface Catalogue {
  /** `order-124-2016`. */
  readonly id: string;
  readonly title: LocalisedText;
  readonly number?: string;
  readonly approved?: string;
  readonly approvedBy?: LocalisedText;
  readonly repealed?: string;
  readonly repealedBy?: LocalisedText;
  /** The languages whose texts are translations without legal force. */
  readonly unofficial: readonly string[];
  /** Sorted by paragraph. */
  readonly principles: readonly Principle[];
  /** Sorted by number. */
  readonly requirements: readonly Requirement[];
  readonly examples: readonly ExampleSource[];
  readonly place: Place;
}

export interface Principle {
  readonly id: string;
  readonly title: LocalisedText;
  readonly paragraph?: string;
  /** It groups; it doesn't filter. */
  readonly contour?: string;
  readonly description?: LocalisedText;
}

/** What is required, and how it is found out whether it is met. Rules of users are requirements without a catalogue. */
export interface Requirement {
  /** `order-124-2016/19.2`; of a user's rule its name. */
  readonly id: string;
  /** As it is written in the catalogue: 19.1 is not 19.10. */
  readonly number: string;
  readonly catalogue?: string;
  readonly principle?: Principle;
  readonly text: LocalisedText;
  /** What is looked at, and how it can be satisfied. */
  readonly guidance?: LocalisedText;
  readonly severity: Severity;
  readonly stages: readonly Stage[];
  /** What its checks may use: its own, and those of its principle and its catalogue. */
  readonly parameters: readonly RequirementParameter[];
  readonly checks: readonly Check[];
  readonly place: Place;
  readonly node: ast.Requirement | ast.Rule;
  /** By which languages the text is an unofficial translation. */
  readonly unofficial: readonly string[];
  readonly examples: readonly ExampleSource[];
}

/** `for each … where … require …`, or `ask evidence for each … where …`. */
export interface Check {
  readonly kinds: readonly KindName[];
  /** The words of those kinds. */
  readonly keywords: ReadonlySet<string>;
  /** The state that the population names. */
  readonly state?: State;
  /** The parts of `where`, in order: the first that is false is the reason why the requirement doesn't apply. */
  readonly conditions: readonly Condition[];
  /** Undefined where evidence alone is asked for. */
  readonly require?: Compiled;
  /** Evidence is asked for: always, or where `require` doesn't hold. */
  readonly asks: 'never' | 'always' | 'else';
  /** What is wrong where it doesn't hold. */
  readonly message?: Template;
  /** What would mend it. */
  readonly advice?: Template;
  /** The fact of the subject that a finding points at. */
  readonly at?: string;
  readonly node: ast.Check | ast.Ask;
}

export interface Condition {
  readonly compiled: Compiled;
  /** As it is written. */
  readonly text: string;
}

/** A value with a name that the manifest may set otherwise. */
export interface RequirementParameter {
  readonly name: string;
  readonly title: LocalisedText;
  readonly type: Type;
  /** As the manifest sets it, else as it is declared. */
  readonly value: Item;
  readonly declared: Item;
}

/** An example of a catalogue, and where it stands. */
export interface ExampleSource {
  readonly node: ast.Example;
  readonly title: LocalisedText;
  readonly place: Place;
}

/** Numbers of paragraphs in their order: 19.2 before 19.10. */
export function byNumber(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const order = (x[index] ?? -1) - (y[index] ?? -1);
    if (order !== 0) return order;
  }
  return 0;
}

import type { Layer, Place } from '@egov/language';

/** The two states of an architecture (Rules §7). */
export type State = 'current' | 'target';
export const bothStates: readonly State[] = ['current', 'target'];

/** A title or text by language (`ru`, `kk`, `en`). */
export type LocalisedText = Readonly<Record<string, string>>;

/** A reference to another element, by its identifier; where the name didn't resolve, as it was written. */
export interface Reference {
  readonly ref: string;
  readonly unresolved?: true;
}

/** An amount of money, in units of the currency (not thousands or millions). */
export interface Money {
  readonly amount: number;
  readonly currency?: string;
}

export type Value = string | number | boolean | Reference | readonly Value[] | { readonly [key: string]: Value };

/** One statement about an element: `owner MoH`. */
export interface Fact {
  /** The fact by the name that rules use: `owner`, `builtOn`; `header` for what stands in the line of the element's name. */
  readonly name: string;
  /** The states in which it holds. Empty if the text contradicts itself. */
  readonly states: readonly State[];
  /** The state block or prefix that it stands in, if any. */
  readonly marked?: State;
  readonly values: Readonly<Record<string, Value>>;
  readonly because?: string;
  readonly place: Place;
}

/** An element of the architecture: all that is said about it, in all files. */
export interface Element {
  /** Its qualified name (`Health.PatientRegister.Core`). */
  readonly id: string;
  /** The word that begins it: `system`, `function`. */
  readonly kind: string;
  readonly layer: Layer;
  readonly name: string;
  /** An identity that outlasts renaming, if one is given. */
  readonly identity?: string;
  /** The element that holds it. */
  readonly parent?: string;
  /** Where the states call it differently (`titles`), what the first of its declarations calls it. */
  readonly title: LocalisedText;
  /** Its titles by state, only if they differ: it is declared in each state, in other words. */
  readonly titles?: Readonly<Record<State, LocalisedText>>;
  readonly documentation?: string;
  readonly tags: readonly string[];
  /** The states in which it stands. Empty if the text contradicts itself. */
  readonly states: readonly State[];
  /** The state that it is marked with, if any. */
  readonly marked?: State;
  readonly facts: readonly Fact[];
  /** Where its name is declared. */
  readonly place: Place;
  /** The other declarations of the same name, beyond one for each state: a mistake. */
  readonly repeated?: readonly Place[];
}

/** A relation between two elements, as a fact of one of them states it. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** The fact that states it. */
  readonly fact: Fact;
  /** Which part of the fact: `targets`, `via`, `by`. */
  readonly role: string;
}

/** What an element is called in a state. */
export function titleIn(element: Element, state: State): LocalisedText {
  return element.titles?.[state] ?? element.title;
}

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as Reference).ref === 'string';
}

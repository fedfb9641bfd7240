import type { Architecture, Vocabularies } from '../architecture.js';
import { bothStates, type Element, type Fact } from '../element.js';
import type { Moment } from '../view.js';

/** What is compared: a description as a whole, with both of its states, or what of it stands at one moment. */
export interface Version {
  /** In the order of their identifiers. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly vocabularies: Vocabularies;
  /** Undefined for the whole. */
  readonly moment?: Moment;
}

/** An architecture as a version of it. At a moment there are no states any more: only what stands then, with the titles and facts that hold then. */
export function versionOf(architecture: Architecture, moment?: Moment): Version {
  const { vocabularies } = architecture.contents;
  if (moment === undefined) return { elements: byIdentifier(architecture.elements()), vocabularies };
  const view = typeof moment === 'string' ? architecture.in(moment) : architecture.at(moment.date);
  const elements = view.elements().map((element): Element => {
    const { titles: _, marked: __, ...rest } = element;
    return { ...rest, title: view.titleOf(element), states: bothStates, facts: view.factsOf(element).map(always) };
  });
  return { elements: byIdentifier(elements), vocabularies, moment };
}

function always(fact: Fact): Fact {
  return fact.states === bothStates ? fact : { ...fact, states: bothStates };
}

function byIdentifier(elements: readonly Element[]): ReadonlyMap<string, Element> {
  return new Map(elements.map((element) => [element.id, element]));
}

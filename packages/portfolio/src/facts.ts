import { isIsoDate } from '@egov/language';
import { type Architecture, type Element, type Fact, factsOf, refs, textValue } from '@egov/model';

/** A date among the values of a fact; none where the text isn't one. */
export function dateValue(fact: Fact | undefined, key: string): string | undefined {
  const date = fact && textValue(fact, key);
  return date !== undefined && isIsoDate(date) ? date : undefined;
}

/** The first date of this kind that an element tells: `due 2027-06-30`. */
export function dateIn(element: Element, fact: string, key = 'on'): string | undefined {
  return factsOf(element, fact)
    .map((each) => dateValue(each, key))
    .find((date) => date !== undefined);
}

/** What the facts of a name refer to, each once, in the order of the text. */
export function referred(element: Element, fact: string, role = 'targets'): string[] {
  return [...new Set(factsOf(element, fact).flatMap((each) => refs(each, role)))];
}

/** The elements of some kinds that name an element in a fact, in the order of their identifiers. */
export function naming(id: string, fact: string, kinds: readonly string[], architecture: Architecture): Element[] {
  const names = architecture.incoming(id).filter((relation) => relation.fact.name === fact);
  return [...new Set(names.map(({ from }) => from))].map((from) => architecture.get(from)!).filter(({ kind }) => kinds.includes(kind));
}

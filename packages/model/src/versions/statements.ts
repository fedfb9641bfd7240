import { mainProperty } from '@egov/language';
import { canonical } from '../difference.js';
import { type Element, type Fact, isReference, type Value } from '../element.js';
import { factType } from '../naming.js';

const cache = new WeakMap<Element, readonly Fact[]>();

/**
 * The facts of an element, each saying one thing: `automates A, B` says two, and the line of a name one for each of its properties. So a comparison
 * tells what came to a list or went from it, however the list is written.
 */
export function statementsOf(element: Element): readonly Fact[] {
  let statements = cache.get(element);
  if (!statements) cache.set(element, (statements = element.facts.flatMap(statementsIn)));
  return statements;
}

function statementsIn(fact: Fact): Fact[] {
  if (fact.name === 'header') return Object.entries(fact.values).map(([property, value]) => ({ ...fact, values: { [property]: value } }));
  const main = mainProperty(factType(fact.name))?.name;
  const list = main === undefined ? undefined : fact.values[main];
  if (!Array.isArray(list) || list.length < 2) return [fact];
  return (list as readonly Value[]).map((item) => ({ ...fact, values: { ...fact.values, [main!]: [item] } }));
}

/** What an element of the older version is called in the newer one. */
export type Renaming = (id: string) => string;

export const unchanged: Renaming = (id) => id;

/** A statement as a text that is the same for the same meaning in the words of the newer version. Its states count where they aren't those of the element. */
export function statementKey(fact: Fact, element: Element, renaming: Renaming): string {
  const states = fact.states.join() === element.states.join() ? '' : fact.states.join();
  return `${fact.name} ${states} ${canonical(translated(fact.values, renaming))} ${fact.because ?? ''}`;
}

/** Values with the names of the newer version. */
export function translated(value: Value, renaming: Renaming): Value {
  if (renaming === unchanged) return value;
  if (isReference(value)) return { ...value, ref: renaming(value.ref) };
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => translated(item, renaming));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Value>>).map(([key, item]) => [key, translated(item, renaming)]),
  );
}

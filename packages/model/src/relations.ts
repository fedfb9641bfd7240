import { type Element, type Fact, isReference, type Relation, type Value } from './element.js';

const cache = new WeakMap<Element, readonly Relation[]>();

/** The relations that the facts of an element state, in the order of the text. References that didn't resolve make none. */
export function relationsOf(element: Element): readonly Relation[] {
  let relations = cache.get(element);
  if (!relations) cache.set(element, (relations = element.facts.flatMap((fact) => relationsIn(element.id, fact))));
  return relations;
}

function relationsIn(from: string, fact: Fact): Relation[] {
  const found: Relation[] = [];
  const collect = (value: Value, role: string): void => {
    if (isReference(value)) {
      if (!value.unresolved) found.push({ from, to: value.ref, fact, role });
    } else if (Array.isArray(value)) {
      for (const item of value as readonly Value[]) collect(item, role);
    } else if (typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) collect(item, key);
    }
  };
  for (const [role, value] of Object.entries(fact.values)) collect(value, role);
  return found;
}

/** The facts of an element with a name. */
export function factsOf(element: Element, name: string): readonly Fact[] {
  return element.facts.filter((fact) => fact.name === name);
}

/** The identifiers that a part of a fact refers to, resolved or not; `targets` unless told. */
export function refs(fact: Fact, role = 'targets'): string[] {
  const value = fact.values[role];
  const values = Array.isArray(value) ? (value as readonly Value[]) : value === undefined ? [] : [value];
  return values.filter(isReference).map((reference) => reference.ref);
}

/** A plain text among the values of a fact. */
export function textValue(fact: Fact, key: string): string | undefined {
  const value = fact.values[key];
  return typeof value === 'string' ? value : undefined;
}

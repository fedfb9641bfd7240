import { canonical, compareFacts, type FactChange } from '../difference.js';
import type { Element, LocalisedText } from '../element.js';
import { type Counterparts, counterpartsOf } from './counterparts.js';
import { type Renaming, statementKey, statementsOf, unchanged } from './statements.js';
import type { Version } from './version.js';

/** What became of an element from one version to another. */
export interface VersionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: Element;
  readonly after?: Element;
  /** Its own name is another one. That a holder of it is renamed is said of the holder alone. */
  readonly isRenamed: boolean;
  /** Another element holds it. That a holder of it is moved is said of the holder alone. */
  readonly isMoved: boolean;
  /** Its kind, its states, its tags or its documentation, as they were and as they are. */
  readonly properties: readonly PropertyChange[];
  readonly title?: { readonly before: LocalisedText; readonly after: LocalisedText };
  /** The statements that went, then those that came. */
  readonly facts: readonly FactChange[];
}

export interface PropertyChange {
  readonly name: 'kind' | 'states' | 'tags' | 'documentation';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Two versions of an architecture, and what lies between them. */
export interface Comparison {
  readonly before: Version;
  readonly after: Version;
  readonly counterparts: Counterparts;
  /** Without what stays as it is, in the order of the identifiers. */
  readonly changes: readonly VersionChange[];
}

/**
 * Compares two versions of an architecture. Unlike the difference of its states, which goes by names alone (Rules §11.1), this recognises what is
 * renamed or moved: between two versions of a text a name is what somebody happened to write.
 */
export function compareVersions(before: Version, after: Version): Comparison {
  const counterparts = counterpartsOf(before, after);
  const renaming: Renaming = (id) => counterparts.get(id)?.id ?? id;
  const came = new Set(after.elements.keys());
  const changes: VersionChange[] = [];
  for (const old of before.elements.values()) {
    const fresh = counterparts.get(old.id);
    if (fresh) came.delete(fresh.id);
    const change = fresh ? changeOf(old, fresh, renaming) : { kind: 'removed' as const, before: old, ...whole };
    if (change) changes.push(change);
  }
  for (const id of came) changes.push({ kind: 'added', after: after.elements.get(id)!, ...whole });
  return { before, after, counterparts, changes: changes.sort((a, b) => compareTexts(idOf(a), idOf(b)) || compareTexts(b.kind, a.kind)) };
}

const whole = { isRenamed: false, isMoved: false, properties: [], facts: [] } as const;

function changeOf(old: Element, fresh: Element, renaming: Renaming): VersionChange | undefined {
  const key = (renamed: Renaming, element: Element) => (fact: FactChange['fact']) => statementKey(fact, element, renamed);
  const change = {
    isRenamed: old.name !== fresh.name,
    isMoved: (old.parent === undefined ? undefined : renaming(old.parent)) !== fresh.parent,
    properties: propertyChanges(old, fresh),
    facts: compareFacts(statementsOf(old), statementsOf(fresh), key(unchanged, fresh), key(renaming, old)),
  };
  const sameTitle = canonical(old.titles ?? old.title) === canonical(fresh.titles ?? fresh.title);
  if (sameTitle && !change.isRenamed && !change.isMoved && change.properties.length + change.facts.length === 0) return undefined;
  return { kind: 'changed', before: old, after: fresh, ...change, ...(!sameTitle && { title: { before: old.title, after: fresh.title } }) };
}

function propertyChanges(old: Element, fresh: Element): PropertyChange[] {
  const of = (element: Element): Readonly<Record<PropertyChange['name'], readonly string[]>> => ({
    kind: [element.kind],
    states: element.states,
    tags: element.tags,
    documentation: element.documentation === undefined ? [] : [element.documentation],
  });
  const [before, after] = [of(old), of(fresh)];
  return (['kind', 'states', 'tags', 'documentation'] as const)
    .filter((name) => before[name].join('\n') !== after[name].join('\n'))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function idOf({ before, after }: VersionChange): string {
  return (after ?? before)!.id;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

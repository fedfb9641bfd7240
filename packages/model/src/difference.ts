import type { Element, Fact, LocalisedText, Value } from './element.js';
import { byId } from './architecture.js';
import { isReference } from './element.js';
import type { ArchitectureView } from './view.js';

export type ChangeKind = 'kept' | 'added' | 'removed' | 'changed';

/** A fact that one side has and the other hasn't. */
export interface FactChange {
  readonly kind: 'added' | 'removed';
  readonly fact: Fact;
}

/** What became of an element between two moments or versions. */
export interface ElementChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before?: Element;
  readonly after?: Element;
  /** The facts that changed, in the order of the text: those that went, then those that came. */
  readonly facts: readonly FactChange[];
  readonly title?: { readonly before: LocalisedText; readonly after: LocalisedText };
}

/**
 * The difference of two views: two states or dates of one architecture, or two versions of it. Elements are the same if their qualified names
 * (or lasting identities) are: likeness never counts (Rules §11.1).
 */
export function difference(before: ArchitectureView, after: ArchitectureView): ElementChange[] {
  const rest = new Map(after.elements().map((element) => [keyOf(element), element]));
  const changes: ElementChange[] = [];
  for (const element of before.elements()) {
    const counterpart = rest.get(keyOf(element));
    if (!counterpart) {
      changes.push({ id: element.id, kind: 'removed', before: element, facts: [] });
      continue;
    }
    rest.delete(keyOf(element));
    changes.push(compare(before, element, after, counterpart));
  }
  for (const element of rest.values()) changes.push({ id: element.id, kind: 'added', after: element, facts: [] });
  return changes.sort(byId);
}

/** What becomes of one element of an architecture between two moments of it; undefined if it stands in neither. */
export function changeOf(element: Element, before: ArchitectureView, after: ArchitectureView): ElementChange | undefined {
  const [stood, stands] = [before.stands(element.id), after.stands(element.id)];
  if (stood && stands) return compare(before, element, after, element);
  if (stands) return { id: element.id, kind: 'added', after: element, facts: [] };
  return stood ? { id: element.id, kind: 'removed', before: element, facts: [] } : undefined;
}

function keyOf(element: Element): string {
  return element.identity === undefined ? element.id : `id ${element.identity}`;
}

function compare(before: ArchitectureView, old: Element, after: ArchitectureView, fresh: Element): ElementChange {
  const facts = compareFacts(before.factsOf(old), after.factsOf(fresh));
  const title = { before: before.titleOf(old), after: after.titleOf(fresh) };
  const sameTitle = title.before === title.after || canonical(title.before) === canonical(title.after);
  const kind = facts.length === 0 && sameTitle && old.kind === fresh.kind && old.id === fresh.id ? 'kept' : 'changed';
  return { id: fresh.id, kind, before: old, after: fresh, facts, ...(!sameTitle && { title }) };
}

type KeyOfFact = (fact: Fact) => string;

/** The facts that went and those that came, in the order of the text. Facts are the same if their keys are; each counts as often as it is said. */
export function compareFacts(
  old: readonly Fact[],
  fresh: readonly Fact[],
  key: KeyOfFact = factKey,
  oldKey: KeyOfFact = key,
): FactChange[] {
  // In two states of one architecture most facts are the very same.
  if (old.length === fresh.length && old.every((fact, index) => fact === fresh[index])) return [];
  const [oldKeys, keys] = [old.map(oldKey), fresh.map(key)];
  if (oldKeys.length === keys.length && oldKeys.every((one, index) => one === keys[index])) return [];
  const counts = new Map<string, number>();
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  const removed: FactChange[] = [];
  for (const [index, fact] of old.entries()) {
    const left = counts.get(oldKeys[index]!) ?? 0;
    if (left > 0) counts.set(oldKeys[index]!, left - 1);
    else removed.push({ kind: 'removed', fact });
  }
  const added: FactChange[] = [];
  for (let index = fresh.length - 1; index >= 0; index--) {
    const left = counts.get(keys[index]!) ?? 0;
    if (left === 0) continue;
    counts.set(keys[index]!, left - 1);
    added.push({ kind: 'added', fact: fresh[index]! });
  }
  return [...removed, ...added.reverse()];
}

function factKey({ name, values, because }: Fact): string {
  return `${name} ${canonical(values)} ${because ?? ''}`;
}

/** A text that is the same for the same values, whatever the order of keys. */
export function canonical(value: Value | LocalisedText): string {
  if (isReference(value)) return `→${(value as { ref: string }).ref}`;
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value as Record<string, Value>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${key}:${canonical(item)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

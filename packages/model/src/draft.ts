import { type Map as PersistentMap, Set as PersistentSet } from 'immutable';
import type { Contents, Index, Vocabularies } from './architecture.js';
import type { Element } from './element.js';
import { relationsOf } from './relations.js';

/** The next architecture while it is being made. Its indexes are changed once at the end, key by key: an element may have ten thousand referrers. */
export class Draft {
  private readonly elements: PersistentMap<string, Element>;
  private readonly referrers = new IndexChanges();
  private readonly parts = new IndexChanges();
  private readonly kinds = new IndexChanges();

  constructor(private readonly before: Contents) {
    this.elements = before.elements.asMutable();
  }

  get(id: string): Element | undefined {
    return this.elements.get(id);
  }

  /** What an element held before. */
  partsOf(id: string): Iterable<string> {
    return this.before.parts.get(id) ?? [];
  }

  replace(id: string, before: Element | undefined, after: Element | undefined): void {
    this.referrers.replace(id, targetsOf(before), targetsOf(after));
    this.parts.replace(id, keys(before?.parent), keys(after?.parent));
    this.kinds.replace(id, keys(before?.kind), keys(after?.kind));
    if (after) this.elements.set(id, after);
    else this.elements.delete(id);
  }

  finish(vocabularies: Vocabularies): Contents {
    return {
      elements: this.elements.asImmutable(),
      referrers: this.referrers.applyTo(this.before.referrers),
      parts: this.parts.applyTo(this.before.parts),
      kinds: this.kinds.applyTo(this.before.kinds),
      vocabularies,
    };
  }
}

/** Members to put under keys of an index, and to take away. */
class IndexChanges {
  private readonly added = new Map<string, Set<string>>();
  private readonly removed = new Map<string, Set<string>>();

  replace(member: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    for (const key of before) if (!after.has(key)) note(this.removed, key, member);
    for (const key of after) if (!before.has(key)) note(this.added, key, member);
  }

  applyTo(index: Index): Index {
    return index.withMutations((draft) => {
      for (const [key, members] of this.removed) {
        const left = draft.get(key)?.subtract(members);
        if (left && left.size > 0) draft.set(key, left);
        else draft.delete(key);
      }
      for (const [key, members] of this.added) draft.set(key, (draft.get(key) ?? PersistentSet<string>()).union(members));
    });
  }
}

function note(map: Map<string, Set<string>>, key: string, member: string): void {
  const members = map.get(key);
  if (members) members.add(member);
  else map.set(key, new Set([member]));
}

function targetsOf(element: Element | undefined): ReadonlySet<string> {
  return new Set(element ? relationsOf(element).map((relation) => relation.to) : []);
}

function keys(key: string | undefined): ReadonlySet<string> {
  return new Set(key === undefined ? [] : [key]);
}

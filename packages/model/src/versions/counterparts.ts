import type { Element } from '../element.js';
import { alike } from './alike.js';
import { leastLikeness, likeness, traitsOf, type Traits } from './likeness.js';
import { statementKey, statementsOf, unchanged } from './statements.js';
import type { Version } from './version.js';

/** Which element of the newer version each of the older one has become, by identifier. */
export type Counterparts = ReadonlyMap<string, Element>;

/**
 * Recognises the elements of one version in another. The same lasting identity is the same element, and so is the same name; then, again and again
 * until nothing more is found: the parts of the same holder that are called the same within it, or that mean the same or nearly so when nothing else
 * there means it as well; and what is called the same and means the same in the hands of another holder. Whatever is left came or went.
 */
export function counterpartsOf(before: Version, after: Version): Counterparts {
  return new Recognition(before, after).found;
}

class Recognition {
  readonly found = new Map<string, Element>();
  private readonly taken = new Set<string>();
  private readonly partsBefore: ReadonlyMap<string, readonly Element[]>;
  private readonly partsAfter: ReadonlyMap<string, readonly Element[]>;
  private counts: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly before: Version,
    private readonly after: Version,
  ) {
    this.partsBefore = partsIn(before);
    this.partsAfter = partsIn(after);
    this.byIdentity();
    this.byName();
    while (this.withinHolders() + this.betweenHolders() > 0); // what is recognised lets what it holds be recognised
  }

  private pair(old: Element, fresh: Element): void {
    this.found.set(old.id, fresh);
    this.taken.add(fresh.id);
  }

  private byIdentity(): void {
    const identities = new Map<string, Element>();
    for (const element of this.after.elements.values()) if (element.identity !== undefined) identities.set(element.identity, element);
    for (const old of this.before.elements.values()) {
      const fresh = old.identity === undefined ? undefined : identities.get(old.identity);
      if (fresh && !this.taken.has(fresh.id)) this.pair(old, fresh);
    }
  }

  private byName(): void {
    for (const old of this.before.elements.values()) {
      const fresh = this.after.elements.get(old.id);
      if (fresh && !this.found.has(old.id) && !this.taken.has(fresh.id) && mayBeSame(old, fresh)) this.pair(old, fresh);
    }
  }

  /** Among the parts of one holder. Gives how many are recognised. */
  private withinHolders(): number {
    const holder = ({ parent }: Element): string | undefined => (parent === undefined ? '' : this.found.get(parent)?.id);
    const [old, fresh] = [grouped(this.gone(), (element) => keyIn(holder(element), element)), this.cameBy(({ parent }) => parent ?? '')];
    let count = 0;
    for (const [key, gone] of old) {
      const came = fresh.get(key);
      if (came) count += this.byNameWithin(gone, came) + this.byLikeness(gone, came);
    }
    return count;
  }

  private byNameWithin(gone: readonly Element[], came: readonly Element[]): number {
    const names = new Map(came.map((element) => [element.name, element]));
    let count = 0;
    for (const old of gone) {
      const fresh = names.get(old.name);
      if (!fresh || !mayBeSame(old, fresh)) continue;
      this.pair(old, fresh);
      count += 1;
    }
    return count;
  }

  private byLikeness(gone: readonly Element[], came: readonly Element[]): number {
    const pairs = alike(
      gone.filter(({ id }) => !this.found.has(id)).map((element) => this.traitsBefore(element)),
      came.filter(({ id }) => !this.taken.has(id)).map((element) => this.traitsAfter(element)),
      ({ element: old }, { element: fresh }) => mayBeSame(old, fresh),
    );
    for (const [old, fresh] of pairs) this.pair(old, fresh);
    return pairs.length;
  }

  /** What is called the same in the hands of another holder, if there is only one such thing on each side. */
  private betweenHolders(): number {
    const [old, fresh] = [
      grouped(this.gone(), ({ kind, name }) => `${kind} ${name}`),
      grouped(this.came(), ({ kind, name }) => `${kind} ${name}`),
    ];
    let count = 0;
    for (const [key, gone] of old) {
      const came = fresh.get(key);
      if (gone.length !== 1 || came?.length !== 1 || !mayBeSame(gone[0]!, came[0]!)) continue;
      if (likeness(this.traitsBefore(gone[0]!), this.traitsAfter(came[0]!)) < leastLikeness) continue;
      this.pair(gone[0]!, came[0]!);
      count += 1;
    }
    return count;
  }

  private *gone(): Iterable<Element> {
    for (const element of this.before.elements.values()) if (!this.found.has(element.id)) yield element;
  }

  private *came(): Iterable<Element> {
    for (const element of this.after.elements.values()) if (!this.taken.has(element.id)) yield element;
  }

  private cameBy(holder: (element: Element) => string): Map<string, Element[]> {
    return grouped(this.came(), (element) => keyIn(holder(element), element));
  }

  private readonly renaming = (id: string): string => this.found.get(id)?.id ?? id;

  private traitsBefore(element: Element): Traits {
    return traitsOf(element, this.partsBefore.get(element.id) ?? [], this.renaming, this.commonness(element.kind));
  }

  private traitsAfter(element: Element): Traits {
    return traitsOf(element, this.partsAfter.get(element.id) ?? [], unchanged, this.commonness(element.kind));
  }

  private commonness(kind: string): (key: string) => number {
    const counts = (this.counts ??= this.counted());
    return (key) => counts.get(`${kind} ${key}`) ?? 0;
  }

  /** Of how many elements of a kind each statement is made in the newer version: only what differs has to be recognised, so one side tells enough. */
  private counted(): ReadonlyMap<string, number> {
    const kinds = new Set([...this.gone()].map(({ kind }) => kind));
    const counts = new Map<string, number>();
    for (const element of this.after.elements.values()) {
      if (!kinds.has(element.kind)) continue;
      for (const fact of statementsOf(element)) {
        const key = `${element.kind} ${statementKey(fact, element, unchanged)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  }
}

/** Two lasting identities are two elements, whatever they are called. */
function mayBeSame(old: Element, fresh: Element): boolean {
  return old.identity === undefined || fresh.identity === undefined || old.identity === fresh.identity;
}

function keyIn(holder: string | undefined, { kind }: Element): string | undefined {
  return holder === undefined ? undefined : `${kind} ${holder}`;
}

function grouped(elements: Iterable<Element>, keyOf: (element: Element) => string | undefined): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}

function partsIn({ elements }: Version): ReadonlyMap<string, readonly Element[]> {
  return grouped(elements.values(), ({ parent }) => parent);
}

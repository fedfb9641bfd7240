import { Architecture, type Element, meaningOf, relationsOf } from '@egov/model';
import { Lexicon } from '../lexicon/lexicon.js';
import { comparedKinds, isCompared, type Profile, profileOf, readTitleOf } from '../profile/profile.js';
import { leadingFacets } from '../profile/facets.js';
import { Candidates } from './candidates.js';
import { compare, type Comparison } from './compare.js';

/** Two elements that may be the same, and how probable it is, 0 to 1. The first stands first in the order of identifiers. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** How sure one must be. */
export interface Thresholds {
  /** From here on a pair is taken for duplicates. */
  readonly certain: number;
  /** From here on a pair is worth a look. */
  readonly likely: number;
}

export const defaultThresholds: Thresholds = { certain: 0.8, likely: 0.5 };

export interface FinderOptions {
  readonly lexicon?: Lexicon;
  readonly thresholds?: Partial<Thresholds>;
  /** Pairs below it aren't kept. */
  readonly floor?: number;
}

/**
 * Finds elements that are the same thing twice (Rules §10, §11.3), within and across domains and owners, in whatever language. Takes changes as they
 * come: an edit compares only what it touched with the index.
 */
export class DuplicateFinder {
  readonly lexicon: Lexicon;
  readonly thresholds: Thresholds;
  /** Pairs below it aren't kept. */
  readonly floor: number;
  private architecture = Architecture.empty;
  private readonly profiles = new Map<string, Profile>();
  private readonly partners = new Map<string, Map<string, number>>();
  private candidates: Candidates;
  private affectedLast = new Set<string>();

  constructor({ lexicon = new Lexicon(), thresholds = {}, floor }: FinderOptions = {}) {
    this.lexicon = lexicon;
    this.thresholds = { ...defaultThresholds, ...thresholds };
    this.floor = Math.min(floor ?? 0.3, this.thresholds.likely);
    this.candidates = new Candidates(lexicon);
  }

  /** Takes a whole architecture. `signal` may stop it between elements. */
  load(architecture: Architecture, signal?: AbortSignal): void {
    this.architecture = architecture;
    this.profiles.clear();
    this.partners.clear();
    this.candidates = new Candidates(this.lexicon);
    for (const kind of comparedKinds) {
      const profiles = architecture.ofKind(kind).map((element) => profileOf(element, architecture, this.lexicon));
      for (const profile of profiles) {
        this.profiles.set(profile.id, profile);
        this.candidates.add(profile);
      }
      for (const profile of profiles) {
        signal?.throwIfAborted();
        this.match(profile);
      }
    }
  }

  /** Takes the next architecture, in which these elements may differ. Gives the elements whose duplicates aren't what they were. */
  update(architecture: Architecture, touched: Iterable<string>): ReadonlySet<string> {
    const before = this.architecture;
    this.architecture = architecture;
    this.affectedLast = new Set();
    const changed = new Set<string>();
    let waiting = new Set<string>();
    for (const id of touched)
      for (const element of saysTheSame(before.get(id), architecture.get(id)) ? [] : [before.get(id), architecture.get(id)])
        if (element) for (const concerned of this.concernedBy(element)) waiting.add(concerned);
    // what refers to an element that has become or ceased to be a duplicate is compared by it: kinds build on each other, so it ends
    for (let round = 0; waiting.size > 0 && round < comparedKinds.length; round++) {
      const fresh = this.rematch(waiting);
      waiting = new Set();
      for (const id of fresh) {
        changed.add(id);
        for (const referrer of architecture.contents.referrers.get(id) ?? []) for (const one of this.ownersOf(referrer)) waiting.add(one);
      }
    }
    return changed;
  }

  /** The elements whose pairs the last update looked at. */
  get affected(): ReadonlySet<string> {
    return this.affectedLast;
  }

  /** The pairs of an element, the likeliest first. */
  of(id: string): Pair[] {
    return [...(this.partners.get(id) ?? [])]
      .map(([other, score]) => (id < other ? { a: id, b: other, score } : { a: other, b: id, score }))
      .sort(byScore);
  }

  /** All pairs, the likeliest first. */
  pairs(): Pair[] {
    const pairs: Pair[] = [];
    for (const [a, partners] of this.partners) for (const [b, score] of partners) if (a < b) pairs.push({ a, b, score });
    return pairs.sort(byScore);
  }

  /** The elements that are alike with another, in the order of their identifiers. */
  matched(): string[] {
    return [...this.partners].flatMap(([id, { size }]) => (size > 0 ? [id] : [])).sort();
  }

  /** How probable it is that two elements are the same; 0 where it wasn't worth to be kept. */
  score(a: string, b: string): number {
    return this.partners.get(a)?.get(b) ?? 0;
  }

  /** Why two elements are alike or aren't; undefined if one of them isn't compared. */
  explain(a: string, b: string): Comparison | undefined {
    const [one, other] = [this.profiles.get(a), this.profiles.get(b)];
    return one && other && this.compared(one, other);
  }

  profile(id: string): Profile | undefined {
    return this.profiles.get(id);
  }

  /** The elements that one of this title would be a duplicate of, while it's not (yet) in the model; the likeliest first. */
  likeTitle(kind: string, title: string, language: string): { readonly id: string; readonly score: number }[] {
    const titles = [readTitleOf(language, title, this.lexicon)].filter(({ reading }) => reading.concepts.length > 0);
    const profile: Profile = { id: '', kind, titles, descriptions: [], facets: new Map(), apart: new Set(), sources: new Set() };
    return this.candidates
      .of(profile)
      .map((id) => ({ id, score: this.compared(profile, this.profiles.get(id)!).score }))
      .filter(({ score }) => score >= this.thresholds.likely)
      .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  }

  private rematch(ids: Iterable<string>): string[] {
    const before = new Map<string, ReadonlySet<string>>();
    const note = (id: string): void => {
      this.affectedLast.add(id);
      if (!before.has(id)) before.set(id, this.certainOf(id));
    };
    const fresh: Profile[] = [];
    for (const id of [...ids].sort()) {
      note(id);
      for (const partner of this.partners.get(id)?.keys() ?? []) note(partner);
      const old = this.profiles.get(id);
      if (old) this.candidates.delete(old);
      this.forget(id);
      this.profiles.delete(id);
      const element = this.architecture.get(id);
      if (!element || !isCompared(element)) continue;
      const profile = profileOf(element, this.architecture, this.lexicon);
      this.profiles.set(id, profile);
      this.candidates.add(profile);
      fresh.push(profile);
    }
    const rank = (kind: string): number => comparedKinds.indexOf(kind as (typeof comparedKinds)[number]);
    for (const profile of fresh.sort((x, y) => rank(x.kind) - rank(y.kind) || (x.id < y.id ? -1 : 1)))
      for (const partner of this.match(profile)) note(partner);
    return [...before].filter(([id, partners]) => !sameSets(partners, this.certainOf(id))).map(([id]) => id);
  }

  /** Compares an element with its candidates and keeps what is alike. Gives whom it was found alike with. */
  private match(profile: Profile): string[] {
    const found: string[] = [];
    for (const id of this.candidates.of(profile, this.keysOfSame(profile))) {
      const other = this.profiles.get(id);
      if (!other || other.apart.has(profile.id) || profile.apart.has(id)) continue;
      const known = this.partners.get(profile.id)?.get(id);
      if (known !== undefined) continue;
      const { score } = this.compared(profile, other);
      if (score < this.floor) continue;
      this.keep(profile.id, id, score);
      found.push(id);
    }
    return found;
  }

  /** Under what else an element is found: by what its functions and entities are duplicates of. */
  private keysOfSame({ facets }: Profile): string[] {
    const keys: string[] = [];
    for (const facet of leadingFacets)
      for (const value of facets.get(facet) ?? []) for (const other of this.certainOf(value)) keys.push(`${facet} ${other}`);
    return keys;
  }

  private compared(a: Profile, b: Profile): Comparison {
    return compare(a, b, this.lexicon, (x, y) => this.score(x, y) >= this.thresholds.certain);
  }

  private keep(a: string, b: string, score: number): void {
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      let partners = this.partners.get(id);
      if (!partners) this.partners.set(id, (partners = new Map()));
      partners.set(other, score);
    }
  }

  private forget(id: string): void {
    for (const partner of this.partners.get(id)?.keys() ?? []) this.partners.get(partner)?.delete(id);
    this.partners.delete(id);
  }

  private certainOf(id: string): ReadonlySet<string> {
    const certain = new Set<string>();
    for (const [other, score] of this.partners.get(id) ?? []) if (score >= this.thresholds.certain) certain.add(other);
    return certain;
  }

  /** The elements whose profiles an element is part of: its own, those of what holds it, and of what it refers to. */
  private concernedBy(element: Element): string[] {
    return [
      ...this.ownersOf(element.id),
      ...(element.parent === undefined ? [] : [element.parent]),
      ...relationsOf(element).map(({ to }) => to),
    ];
  }

  private ownersOf(id: string): string[] {
    const parent = this.architecture.get(id)?.parent;
    return parent === undefined ? [id] : [id, parent];
  }
}

function byScore(x: Pair, y: Pair): number {
  return y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
}

function sameSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** Whether an element only stands elsewhere in the text, if it changed at all. */
function saysTheSame(before: Element | undefined, after: Element | undefined): boolean {
  return before === after || (before !== undefined && after !== undefined && meaningOf(before, true) === meaningOf(after, true));
}

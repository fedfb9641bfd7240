import type { Element } from '../element.js';
import { leastLikeness, likeness, type Traits } from './likeness.js';
import { beginningOf } from './title-likeness.js';

type Pair = readonly [old: Element, fresh: Element];

/**
 * Which elements of two groups are the same by what they mean, the likest first. Where something else is as likely, nothing is decided. Only what
 * has something in common that few others have is compared, so that large groups take no longer than they are large.
 */
export function alike(gone: readonly Traits[], came: readonly Traits[], mayBeSame: (a: Traits, b: Traits) => boolean): Pair[] {
  if (gone.length === 0 || came.length === 0) return [];
  const scored = candidates(gone, came)
    .filter(([a, b]) => mayBeSame(a, b))
    .map(([a, b]) => ({ old: a.element, fresh: b.element, score: likeness(a, b) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score);
  const settled = new Set<Element>();
  const pairs: Pair[] = [];
  for (let from = 0; from < scored.length;) {
    let to = from;
    while (to < scored.length && scored[to]!.score === scored[from]!.score) to += 1;
    const same = scored.slice(from, to).filter(({ old, fresh }) => !settled.has(old) && !settled.has(fresh));
    const uses = new Map<Element, number>();
    for (const side of same.flatMap(({ old, fresh }) => [old, fresh])) uses.set(side, (uses.get(side) ?? 0) + 1);
    for (const { old, fresh } of same) {
      if (uses.get(old) === 1 && uses.get(fresh) === 1) pairs.push([old, fresh]);
      settled.add(old).add(fresh);
    }
    from = to;
  }
  return pairs;
}

/** A mark that makes more pairs than this tells nothing. */
const mostPairs = 400;

function candidates(gone: readonly Traits[], came: readonly Traits[]): (readonly [Traits, Traits])[] {
  if (gone.length * came.length <= mostPairs) return gone.flatMap((a) => came.map((b) => [a, b] as const));
  const index = new Map<string, Traits[]>();
  for (const traits of came) for (const key of keysOf(traits)) put(index, key, traits);
  const pointing = new Map<string, Traits[]>();
  for (const traits of gone) for (const key of keysOf(traits)) if (index.has(key)) put(pointing, key, traits);
  const found = new Map<Traits, Set<Traits>>();
  for (const [key, from] of pointing) {
    const to = index.get(key)!;
    if (from.length * to.length > mostPairs) continue;
    for (const a of from) for (const b of to) found.set(a, (found.get(a) ?? new Set()).add(b));
  }
  return gone.flatMap((a) => [...(found.get(a) ?? [])].map((b) => [a, b] as const));
}

/** By which elements are looked up: the titles, the beginnings of their words, and whatever else they are recognised by. */
function keysOf({ title, marks }: Traits): Set<string> {
  const words = Object.values(title);
  return new Set([
    ...marks.keys(),
    ...words.map((all) => `title ${all.join(' ')}`),
    ...words.flat().map((word) => `word ${beginningOf(word)}`),
  ]);
}

function put(index: Map<string, Traits[]>, key: string, traits: Traits): void {
  const known = index.get(key);
  if (known) known.push(traits);
  else index.set(key, [traits]);
}

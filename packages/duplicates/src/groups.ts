import type { Pair } from './finder/finder.js';

/** Elements that are the same thing: each of them is like the centre, so that chains of chance make no group. */
export interface Group {
  readonly kind: string;
  /** The element that the others are most like. */
  readonly centre: string;
  /** The centre first, then the others, the likeliest first. */
  readonly members: readonly string[];
  /** The probability of the least likely of the pairs with the centre. */
  readonly score: number;
}

/** Makes groups of pairs: whoever is most like most others takes those that are like it, then the next of the rest. */
export function groupsOf(pairs: readonly Pair[], kindOf: (id: string) => string): Group[] {
  const partners = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, score: number): void => {
    const known = partners.get(a);
    if (known) known.set(b, score);
    else partners.set(a, new Map([[b, score]]));
  };
  for (const { a, b, score } of pairs) {
    add(a, b, score);
    add(b, a, score);
  }
  const sum = (id: string): number => [...partners.get(id)!.values()].reduce((total, score) => total + score, 0);
  const byCentrality = [...partners.keys()].map((id) => [id, sum(id)] as const).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const taken = new Set<string>();
  const groups: Group[] = [];
  for (const [centre] of byCentrality) {
    if (taken.has(centre)) continue;
    const others = [...partners.get(centre)!].filter(([id]) => !taken.has(id)).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    if (others.length === 0) continue;
    const members = [centre, ...others.map(([id]) => id)];
    for (const member of members) taken.add(member);
    groups.push({ kind: kindOf(centre), centre, members, score: others.at(-1)![1] });
  }
  return groups.sort((x, y) => y.score - x.score || (x.centre < y.centre ? -1 : 1));
}

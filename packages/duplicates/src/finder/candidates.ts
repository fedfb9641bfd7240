import type { Lexicon } from '../lexicon/lexicon.js';
import type { Profile } from '../profile/profile.js';
import { keysOf, numbersOf } from './keys.js';

/** So many entries of the index are looked at for one element, those of rare keys first. */
const mostEntries = 3000;
/** So many candidates are compared with one element, the likeliest ones. */
const mostCandidates = 30;
/** What both have must be so much of what the one has that has less. */
const leastShare = 0.3;

/** An inverted index of elements by what their titles say and what they have to do with: whoever may be a duplicate shares a key. */
export class Candidates {
  private readonly entries = new Map<string, Set<string>>();
  private readonly weights = new Map<string, number>();

  constructor(private readonly lexicon: Lexicon) {}

  add(profile: Profile): void {
    let weight = 0;
    for (const [key, own] of keysOf(profile, this.lexicon)) {
      weight += own;
      for (const place of postedUnder(key, profile)) {
        const known = this.entries.get(place);
        if (known) known.add(profile.id);
        else this.entries.set(place, new Set([profile.id]));
      }
    }
    this.weights.set(profile.id, weight);
  }

  delete(profile: Profile): void {
    this.weights.delete(profile.id);
    for (const [key] of keysOf(profile, this.lexicon))
      for (const place of postedUnder(key, profile)) {
        const known = this.entries.get(place);
        known?.delete(profile.id);
        if (known?.size === 0) this.entries.delete(place);
      }
  }

  /** The elements that may be duplicates of one, the likeliest first; `alike` tells of what it refers to what else is the same. */
  of(profile: Profile, extraKeys: readonly string[] = []): string[] {
    const own = [...keysOf(profile, this.lexicon), ...extraKeys.map((key) => [`${profile.kind} ${key}`, 1] as const)];
    const lists = own
      .flatMap(([key, weight]) => lookedUpUnder(key, profile).map((place) => ({ place, weight, ids: this.entries.get(place) })))
      .filter((list): list is typeof list & { ids: Set<string> } => list.ids !== undefined)
      .sort((a, b) => a.ids.size - b.ids.size || (a.place < b.place ? -1 : 1));
    const shared = new Map<string, number>();
    let left = mostEntries;
    for (const { ids, weight } of lists) {
      for (const id of ids) {
        if (left-- <= 0) break;
        if (id !== profile.id) shared.set(id, (shared.get(id) ?? 0) + weight);
      }
      if (left <= 0) break;
    }
    const total = own.reduce((sum, [, weight]) => sum + weight, 0);
    const share = (id: string): number => shared.get(id)! / Math.min(total, this.weights.get(id)!);
    return [...shared.keys()]
      .filter((id) => share(id) >= leastShare)
      .sort((a, b) => share(b) - share(a) || (a < b ? -1 : 1))
      .slice(0, mostCandidates);
  }
}

/** Titles with numbers stand under their numbers, and under those of any; others by themselves. */
function postedUnder(key: string, profile: Profile): string[] {
  const numbers = numbersOf(profile);
  return numbers === '' ? [key] : [`${key} #${numbers}`, `${key} #`];
}

function lookedUpUnder(key: string, profile: Profile): string[] {
  const numbers = numbersOf(profile);
  return numbers === '' ? [key, `${key} #`] : [key, `${key} #${numbers}`];
}

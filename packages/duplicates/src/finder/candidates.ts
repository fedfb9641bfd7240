import type { Lexicon } from '../lexicon/lexicon.js';
import type { Profile } from '../profile/profile.js';
import { keysOf, numbersOf } from './keys.js';

/** So many entries of the index are looked at for one element, those of rare keys first. */
const mostEntries = 700;
/** So many candidates are compared with one element, the likeliest ones. */
const mostCandidates = 30;
/** What both have must be so much of what the one has that has less. */
const leastShare = 0.3;

/**
 * An inverted index of elements by what their titles say and what they have to do with: whoever may be a duplicate shares a key. Elements are numbers
 * inside, as hundreds of millions of entries are looked at in a large model.
 */
export class Candidates {
  private readonly entries = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  /** The weight of all keys of an element, by its number. */
  private readonly weights: number[] = [];
  /** What is shared with the element that is asked about, by number; all zero between questions. */
  private shared = new Float64Array(1024);

  constructor(private readonly lexicon: Lexicon) {}

  add(profile: Profile): void {
    const number = this.ids.length;
    this.ids.push(profile.id);
    this.numbers.set(profile.id, number);
    const keys = keysOf(profile, this.lexicon);
    this.weights.push(keys.reduce((sum, [, weight]) => sum + weight, 0));
    for (const place of placesOf(profile, keys)) {
      const known = this.entries.get(place);
      if (known) known.push(number);
      else this.entries.set(place, [number]);
    }
  }

  delete(profile: Profile): void {
    const number = this.numbers.get(profile.id);
    if (number === undefined) return;
    this.numbers.delete(profile.id);
    for (const place of placesOf(profile, keysOf(profile, this.lexicon))) {
      const left = this.entries.get(place)?.filter((entry) => entry !== number) ?? [];
      if (left.length > 0) this.entries.set(place, left);
      else this.entries.delete(place);
    }
  }

  /** The elements that may be duplicates of one, the likeliest first. It's also looked for under more keys, of its kind. */
  of(profile: Profile, moreKeys: readonly string[] = []): string[] {
    const keys = [...keysOf(profile, this.lexicon), ...moreKeys.map((key) => [`${profile.kind} ${key}`, 1] as const)];
    const found = this.sharing(profile, keys);
    const total = keys.reduce((sum, [, weight]) => sum + weight, 0);
    let alike: number[] = [];
    for (const number of found)
      if (this.shared[number]! >= leastShare * Math.min(total, this.weights[number]!) && this.ids[number] !== profile.id)
        alike.push(number);
    const share = (number: number): number => this.shared[number]! / Math.min(total, this.weights[number]!);
    const own = this.numbers.get(profile.id) ?? -1;
    if (alike.length > mostCandidates) alike = theMostOf(alike, share, own);
    const ids = alike
      .map((number) => ({ id: this.ids[number]!, share: share(number) }))
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    for (const number of found) this.shared[number] = 0;
    return ids;
  }

  /** The numbers of the elements that share a key, with what they share put down. */
  private sharing(profile: Profile, keys: readonly (readonly [string, number])[]): number[] {
    if (this.shared.length < this.ids.length) this.shared = new Float64Array(this.ids.length * 2);
    const lists = keys
      .flatMap(([key, weight]) => lookedUpUnder(key, profile).map((place) => ({ place, weight, entries: this.entries.get(place) ?? [] })))
      .sort((a, b) => a.entries.length - b.entries.length || (a.place < b.place ? -1 : 1));
    const found: number[] = [];
    let left = mostEntries;
    for (const { entries, weight } of lists)
      for (const number of entries) {
        if (left-- <= 0) return found;
        if (this.shared[number] === 0) found.push(number);
        this.shared[number] = this.shared[number]! + weight;
      }
    return found;
  }
}

/** Titles with numbers stand under their numbers, and under those of any; others by themselves. */
function placesOf(profile: Profile, keys: readonly (readonly [string, number])[]): string[] {
  const numbers = numbersOf(profile);
  return keys.flatMap(([key]) => (numbers === '' ? [key] : [`${key} #${numbers}`, `${key} #`]));
}

function lookedUpUnder(key: string, profile: Profile): string[] {
  const numbers = numbersOf(profile);
  return numbers === '' ? [key, `${key} #`] : [key, `${key} #${numbers}`];
}

/**
 * Those that share the most. Of equals those that come after the element itself, then those from the first on: so that each of many equals has some, and
 * no few have all.
 */
function theMostOf(numbers: readonly number[], share: (number: number) => number, own: number): number[] {
  const isAfter = (number: number): number => (number > own ? 0 : 1);
  const inOrder = (a: number, b: number): number => isAfter(a) - isAfter(b) || a - b;
  const whole = numbers.filter((number) => share(number) > 0.999);
  if (whole.length >= mostCandidates) return whole.sort(inOrder).slice(0, mostCandidates);
  const shares = new Map(numbers.map((number) => [number, share(number)]));
  return [...numbers].sort((a, b) => shares.get(b)! - shares.get(a)! || inOrder(a, b)).slice(0, mostCandidates);
}

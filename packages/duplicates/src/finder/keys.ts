import type { Lexicon } from '../lexicon/lexicon.js';
import { initialsOf } from '../reading/initials.js';
import { type Concept, takenApart } from '../reading/reading.js';
import { leadingFacets } from '../profile/facets.js';
import type { Profile } from '../profile/profile.js';

/** A key under which an element is found, with how much it says. */
export type Key = readonly [key: string, weight: number];

const weighty = 0.25;
const lengthOfBeginning = 5;
const weightOfBeginning = 0.5;
const weightOfStructure = 1;

/**
 * The keys of an element: what its titles say, in whatever language; the beginnings of words that the lexicon doesn't know, for typing errors and
 * other endings; the initials of titles; what it has to do with others. Numbers are part of a key, as what differs in them isn't the same.
 */
export function keysOf(profile: Profile, lexicon: Lexicon): readonly Key[] {
  let keys = known.get(profile);
  if (!keys) known.set(profile, (keys = madeKeys(profile, lexicon)));
  return keys;
}

/** A profile is looked up as often as it is put in. */
const known = new WeakMap<Profile, readonly Key[]>();

function madeKeys({ titles, facets, kind }: Profile, lexicon: Lexicon): readonly Key[] {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    if ((keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  for (const { reading } of titles) {
    // what is one phrase for one title may be said in words of its own by another
    const phrases = new Set(reading.concepts.filter(({ stems }) => stems.length > 1));
    const all = [...reading.concepts, ...(phrases.size > 0 ? takenApart(reading, phrases, lexicon).concepts : [])];
    const heavy = all.filter(({ weight }) => weight >= weighty);
    for (const concept of heavy.length > 0 ? heavy : all) for (const [key, weight] of keysOfConcept(concept)) add(key, weight);
    for (const token of reading.tokens) if (token.isCapitals) add(`initials ${token.text}`, weightOfStructure);
    const initials = initialsOf(reading);
    if (initials.length > 2) add(`initials ${initials}`, weightOfStructure);
    if (initials.length > 2) add(`initials ${initials}`, weightOfStructure);
  }
  for (const facet of leadingFacets) for (const value of facets.get(facet) ?? []) add(`${facet} ${value}`, weightOfStructure);
  return [...keys].map(([key, weight]) => [`${kind} ${key}`, weight]);
}

function keysOfConcept({ meanings, stems, weight }: Concept): Key[] {
  if (meanings.length > 0) return meanings.map((meaning) => [`meaning ${meaning}`, weight]);
  return stems.flatMap((stem): Key[] => [
    [`stem ${stem}`, weight],
    [`beginning ${stem.slice(0, lengthOfBeginning)}`, weight * weightOfBeginning],
  ]);
}

/** The numbers of the titles of an element, as one text; empty if there are none. */
export function numbersOf({ titles }: Profile): string {
  return titles[0]?.reading.numbers.join() ?? '';
}

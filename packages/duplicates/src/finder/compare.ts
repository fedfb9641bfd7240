import type { Lexicon } from '../lexicon/lexicon.js';
import { type Likeness, likenessOf, logit, probability } from '../likeness/likeness.js';
import { type Facet, facetWeights } from '../profile/facets.js';
import type { Profile, TitleOfLanguage } from '../profile/profile.js';

/** What a facet says about a pair. */
export interface FacetEvidence {
  readonly facet: Facet;
  /** How much of what both have agrees, 0 to 1. */
  readonly agreement: number;
  /** What they share: pairs, as one may be a duplicate of the other. */
  readonly shared: readonly (readonly [string, string])[];
  /** What it adds to the logarithm of the odds. */
  readonly weight: number;
}

/** A title of each, and how alike they are. */
export interface ComparedTitles {
  readonly a: TitleOfLanguage;
  readonly b: TitleOfLanguage;
  readonly likeness: Likeness;
}

/** How alike two elements are, and why. */
export interface Comparison {
  /** The probability that they are the same, 0 to 1. */
  readonly score: number;
  /** The titles that decided, and how alike they are; none where a side has none that can be read. */
  readonly titles?: ComparedTitles;
  /** All titles that were compared, the most alike first. */
  readonly compared: readonly ComparedTitles[];
  readonly facets: readonly FacetEvidence[];
  /** What the descriptions add, if both have them. */
  readonly description?: number;
  /** One is derived from the other: a copy of the data, unless it says something else. */
  readonly isDerived: boolean;
  /** Both are parts of the same: whoever named them told them apart. */
  readonly areSiblings: boolean;
}

/** Whether two elements are known to be the same, or nearly. */
export type Same = (a: string, b: string) => boolean;

const weightOfSiblings = -1;
const weightOfOneOwner = -0.7;
/** What every system has (`Веб-интерфейс`, `Ядро`) is no duplicate for its name. */
const weightOfPlainPart = -1.5;
const mostOfPlain = 1.1;
const weightOfDerived = 0.8;
const weightOfDescription = 1;
/** However alike the structures are: what does the opposite, or has another number, isn't the same. */
const mostOfOpposites = 0.2;
const mostOfOtherNumbers = 0.4;
const withoutTitles = 0.1;

/** Compares two elements by their titles, descriptions and structure. */
export function compare(a: Profile, b: Profile, lexicon: Lexicon, same: Same): Comparison {
  const compared = comparedTitles(a, b, lexicon);
  // where another language tells them apart, that one
  const titles = compared.find(({ likeness }) => mostOf(likeness) < 1) ?? compared[0];
  const facets = facetEvidence(a, b, same);
  const description = alikeDescriptions(a, b, lexicon);
  const isDerived = a.sources.has(b.id) || b.sources.has(a.id);
  const areSiblings = a.parent !== undefined && a.parent === b.parent;
  const odds =
    logit(titles?.likeness.score ?? withoutTitles) +
    facets.reduce((sum, { weight }) => sum + weight, 0) +
    (description ?? 0) +
    (isDerived ? weightOfDerived : 0) +
    (areSiblings ? weightOfSiblings : 0) +
    (isPlainPart(a) && isPlainPart(b) ? weightOfPlainPart : 0) +
    (a.owner !== undefined && a.owner === b.owner ? weightOfOneOwner : 0);
  const score = Math.min(probability(odds), mostOf(titles?.likeness));
  return { score, ...(titles && { titles }), compared, facets, ...(description !== undefined && { description }), isDerived, areSiblings };
}

/** A component or interface whose titles are of one word. */
function isPlainPart({ kind, titles }: Profile): boolean {
  return (kind === 'component' || kind === 'interface') && titles.every(({ reading }) => reading.weight <= mostOfPlain);
}

function mostOf(likeness: Likeness | undefined): number {
  if (!likeness) return 1;
  const { opposite, numbers } = likeness.features;
  if (opposite === 1) return mostOfOpposites;
  return numbers === 1 ? mostOfOtherNumbers : 1;
}

/** Titles in the same language, else titles across languages; the most alike first. */
function comparedTitles(a: Profile, b: Profile, lexicon: Lexicon): ComparedTitles[] {
  const pairs = a.titles.flatMap((one) => b.titles.map((other) => ({ a: one, b: other })));
  const sameLanguage = pairs.filter((pair) => pair.a.reading.language === pair.b.reading.language);
  return (sameLanguage.length > 0 ? sameLanguage : pairs)
    .map((pair) => ({ ...pair, likeness: known(pair.a, pair.b, lexicon) }))
    .sort((x, y) => y.likeness.score - x.likeness.score);
}

/** In a large model the same few titles are compared again and again. */
const mostKnown = 5000;
const knownOf = new WeakMap<Lexicon, Map<string, Likeness>>();

function known(a: TitleOfLanguage, b: TitleOfLanguage, lexicon: Lexicon): Likeness {
  let all = knownOf.get(lexicon);
  if (!all) knownOf.set(lexicon, (all = new Map()));
  const key = [a.reading.language, a.text, b.reading.language, b.text].join('\n');
  let likeness = all.get(key);
  if (!likeness) {
    if (all.size >= mostKnown) all.clear();
    all.set(key, (likeness = likenessOf(a.reading, b.reading, lexicon)));
  }
  return likeness;
}

function facetEvidence(a: Profile, b: Profile, same: Same): FacetEvidence[] {
  return [...a.facets].flatMap(([facet, values]) => {
    const others = b.facets.get(facet);
    if (!others) return [];
    const left = new Set(others);
    const shared: (readonly [string, string])[] = [];
    for (const value of values) {
      const match = left.has(value) ? value : [...left].find((other) => same(value, other));
      if (match === undefined) continue;
      left.delete(match);
      shared.push([value, match]);
    }
    const agreement = (2 * shared.length) / (values.length + others.length);
    const { agree, differ } = facetWeights[facet];
    return [{ facet, agreement, shared, weight: shared.length > 0 ? agree * agreement : differ }];
  });
}

function alikeDescriptions(a: Profile, b: Profile, lexicon: Lexicon): number | undefined {
  const scores = a.descriptions.flatMap((one) =>
    b.descriptions
      .filter((other) => other.reading.language === one.reading.language)
      .map((other) => likenessOf(one.reading, other.reading, lexicon).features.agreement),
  );
  if (scores.length === 0) return undefined;
  // a third of the words in common is what any two descriptions of the field have
  return weightOfDescription * (Math.max(...scores) - 0.33);
}

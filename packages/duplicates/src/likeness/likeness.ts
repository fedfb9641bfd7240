import type { Lexicon } from '../lexicon/lexicon.js';
import { writtenOut } from '../reading/initials.js';
import { type Concept, type Reading, takenApart } from '../reading/reading.js';
import { type Alignment, align } from './alignment.js';
import { type Features, featureNames, featuresOf } from './features.js';
import { bias, weights } from './weights.js';

/** How alike two titles are, and why. */
export interface Likeness {
  /** The probability that things with these titles are one and the same, 0 to 1: as it was among labelled pairs (docs/duplicates.md). */
  readonly score: number;
  readonly features: Features;
  readonly alignment: Alignment;
  /** The readings that were compared, with abbreviations written out where the other title says what they stand for. */
  readonly a: Reading;
  readonly b: Reading;
}

/** Compares two titles. */
export function likenessOf(one: Reading, other: Reading, lexicon: Lexicon): Likeness {
  const a = writtenOut(one, other, lexicon);
  const b = writtenOut(other, one, lexicon);
  const whole = measured(a, b, lexicon);
  const { onlyA, onlyB, matches } = whole.alignment;
  const half = matches.filter(({ degree }) => degree <= halfDegree);
  const [phrasesA, phrasesB] = [loose([...onlyA, ...half.map((match) => match.a)]), loose([...onlyB, ...half.map((match) => match.b)])];
  if (phrasesA.size + phrasesB.size === 0) return whole;
  const apart = measured(takenApart(a, phrasesA, lexicon), takenApart(b, phrasesB, lexicon), lexicon);
  return apart.score > whole.score && apart.features.otherObject === 0 ? apart : whole;
}

/** Words that agree no more than this may be said otherwise. */
const halfDegree = 0.5;

/** Phrases that the other title doesn't say: it may say their words. */
function loose(concepts: readonly Concept[]): ReadonlySet<Concept> {
  return new Set(concepts.filter(({ stems }) => stems.length > 1));
}

function measured(a: Reading, b: Reading, lexicon: Lexicon): Likeness {
  const alignment = align(a, b, lexicon);
  const features = featuresOf(a, b, alignment, lexicon);
  return { score: probability(logitOf(features)), features, alignment, a, b };
}

function logitOf(features: Features): number {
  return featureNames.reduce((sum, name) => sum + weights[name] * features[name], bias);
}

/** The logarithm of the odds of a probability, bounded so that evidence can still move it. */
export function logit(score: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, score));
  return Math.log(bounded / (1 - bounded));
}

/** The probability of odds given by their logarithm. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

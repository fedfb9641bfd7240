import type { Lexicon } from '../lexicon/lexicon.js';
import type { Concept, Reading } from '../reading/reading.js';
import type { Alignment } from './alignment.js';

/** What is measured of a pair of titles, each between 0 and 1. */
export interface Features {
  /** What agrees, of all that both say. */
  readonly agreement: number;
  /** What the title says that has more to say beyond the other. */
  readonly rest: number;
  /** The part of that which the lexicon knows: it can't be the same in words that aren't known. */
  readonly restKnown: number;
  /** What the other one says beyond it: both say something of their own. */
  readonly bothRest: number;
  /** Three letters in a row that both have, of all. */
  readonly letters: number;
  /** One does what the other undoes. */
  readonly opposite: number;
  /** Different things are done. */
  readonly otherAction: number;
  /** They are about different things: something weighty stands on each side that the other doesn't have. */
  readonly otherObject: number;
  /** The lexicon knows both different things, and that they aren't the same. */
  readonly knownOther: number;
  /** Numbers, years or versions differ. */
  readonly numbers: number;
  /** They name different places of Kazakhstan: 1; or one names one, and the other none: 0.3. */
  readonly places: number;
  /** One is a plan of, a report on, a check of what the other is. */
  readonly aspect: number;
  /** One is a part of the other, by its name: `модуль … подсистемы …`. */
  readonly part: number;
  /** One title adds weighty words. */
  readonly added: number;
  /** Titles of different languages: less of them can be compared. */
  readonly translated: number;
}

export const featureNames = [
  'agreement',
  'rest',
  'restKnown',
  'bothRest',
  'letters',
  'opposite',
  'otherAction',
  'otherObject',
  'knownOther',
  'numbers',
  'places',
  'aspect',
  'part',
  'added',
  'translated',
] as const satisfies readonly (keyof Features)[];

const weighty = 0.5;

export function featuresOf(a: Reading, b: Reading, alignment: Alignment, lexicon: Lexicon): Features {
  const { matches } = alignment;
  const all = a.weight + b.weight || 1;
  const agreed = matches.reduce((sum, match) => sum + match.degree * (match.a.weight + match.b.weight), 0);
  const [restA, restB] = [
    restOf(
      alignment.onlyA,
      matches.map((match) => [match.a, match.degree]),
    ),
    restOf(
      alignment.onlyB,
      matches.map((match) => [match.b, match.degree]),
    ),
  ];
  const shares = [restA / (a.weight || 1), restB / (b.weight || 1)];
  const [aloneA, aloneB] = [alignment.onlyA.filter(isWeighty), alignment.onlyB.filter(isWeighty)];
  const [actionsA, actionsB] = [aloneA.filter(({ isAction }) => isAction), aloneB.filter(({ isAction }) => isAction)];
  const [objectsA, objectsB] = [aloneA.filter(({ isAction }) => !isAction), aloneB.filter(({ isAction }) => !isAction)];
  return {
    agreement: agreed / all,
    rest: Math.max(...shares),
    restKnown: Math.max(knownShare(alignment.onlyA, a), knownShare(alignment.onlyB, b)),
    bothRest: Math.min(...shares),
    letters: trigramLikeness(a, b),
    opposite: areOpposite(a, b, lexicon) ? 1 : 0,
    otherAction: actionsA.length > 0 && actionsB.length > 0 ? 1 : 0,
    otherObject: objectsA.length > 0 && objectsB.length > 0 ? 1 : 0,
    knownOther: objectsA.some(isKnown) && objectsB.some(isKnown) ? 1 : 0,
    numbers: a.numbers.join() === b.numbers.join() ? 0 : a.numbers.length > 0 && b.numbers.length > 0 ? 1 : 0.3,
    places: placesDiffer(alignment),
    aspect: a.aspects.join() === b.aspects.join() ? 0 : 1,
    part: a.structures !== b.structures && a.structures > 0 && b.structures > 0 && shares.some((share) => share < 0.2) ? 1 : 0,
    added: (aloneA.length === 0) !== (aloneB.length === 0) ? Math.min(1, (aloneA.length + aloneB.length) / 2) : 0,
    translated: a.language === b.language ? 0 : 1,
  };
}

/** Actions that undo each other; unless a title says both. */
export function areOpposite(a: Reading, b: Reading, lexicon: Lexicon): boolean {
  if (undoes(a, b, lexicon) || undoes(b, a, lexicon)) return true;
  // what stops something else than the other does: accreditation, and stopping it
  const [one, other] = [undoingIn(a), undoingIn(b)];
  return (
    one !== other &&
    [a, b].every(({ concepts }) =>
      concepts.some((concept) => concept.isAction && concept.meanings.every((meaning) => !undoing.has(meaning))),
    )
  );
}

/** Actions that end or refuse another, whatever it is. */
const undoing: ReadonlySet<string> = new Set([
  'stop',
  'terminate',
  'suspend',
  'revoke',
  'recall',
  'cancel',
  'deregister',
  'detach',
  'dismiss',
  'disconnect',
  'exclude',
  'expelStudent',
  'lift',
  'refuse',
  'reject',
  'withdraw',
]);

function undoingIn({ concepts }: Reading): boolean {
  return concepts.some(
    ({ meanings, isAction }) =>
      isAction &&
      meanings.some((meaning) => undoing.has(meaning)) &&
      meanings.every((meaning) => undoing.has(meaning) || meaning === 'writeOff'),
  );
}

function undoes(a: Reading, b: Reading, lexicon: Lexicon): boolean {
  const has = (reading: Reading, meaning: string): boolean => reading.concepts.some(({ meanings }) => meanings.includes(meaning));
  return a.concepts.some((one) =>
    b.concepts.some((other) => {
      if (one.meanings.some((meaning) => other.meanings.includes(meaning))) return false;
      return one.meanings.some((x) => other.meanings.some((y) => lexicon.between(x, y) === 'opposite' && !has(a, y) && !has(b, x)));
    }),
  );
}

function knownShare(alone: readonly Concept[], { weight }: Reading): number {
  return alone.filter(isKnown).reduce((sum, concept) => sum + concept.weight, 0) / (weight || 1);
}

function placesDiffer({ onlyA, onlyB }: Alignment): number {
  const alone = [onlyA, onlyB].filter((concepts) => concepts.some(({ isPlace }) => isPlace)).length;
  return alone === 2 ? 1 : alone === 1 ? 0.3 : 0;
}

function isWeighty({ weight, isPlace }: Concept): boolean {
  return weight >= weighty && !isPlace;
}

function isKnown({ meanings }: Concept): boolean {
  return meanings.length > 0;
}

function restOf(alone: readonly Concept[], matched: readonly (readonly [Concept, number])[]): number {
  return alone.reduce((sum, { weight }) => sum + weight, 0) + matched.reduce((sum, [{ weight }, degree]) => sum + weight * (1 - degree), 0);
}

function trigramLikeness(a: Reading, b: Reading): number {
  const [one, other] = [trigramsOf(a), trigramsOf(b)];
  if (one.size + other.size === 0) return 0;
  let both = 0;
  for (const trigram of one) if (other.has(trigram)) both++;
  return (2 * both) / (one.size + other.size);
}

const known = new WeakMap<Reading, ReadonlySet<string>>();

function trigramsOf(reading: Reading): ReadonlySet<string> {
  let trigrams = known.get(reading);
  if (!trigrams) {
    const found = new Set<string>();
    for (const { stem } of reading.tokens) for (let at = 0; at + 2 < stem.length + 2; at++) found.add(` ${stem} `.slice(at, at + 3));
    known.set(reading, (trigrams = found));
  }
  return trigrams;
}

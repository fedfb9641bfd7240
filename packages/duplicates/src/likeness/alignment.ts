import type { Lexicon } from '../lexicon/lexicon.js';
import type { Concept, Reading } from '../reading/reading.js';
import type { TitleLanguage } from '../text/language.js';
import { areOfOneRoot, isTypingError } from './alike-words.js';

/** How two words of two titles agree. */
export type Agreement = 'same' | 'synonym' | 'related' | 'root' | 'typing-error' | 'part';

/** A word of one title with the word of the other that it goes with. */
export interface Match {
  readonly a: Concept;
  readonly b: Concept;
  readonly how: Agreement;
  /** How much they agree, 0 to 1. */
  readonly degree: number;
}

/** Which words of two titles go with each other, and which stand alone. */
export interface Alignment {
  readonly matches: readonly Match[];
  readonly onlyA: readonly Concept[];
  readonly onlyB: readonly Concept[];
}

const degrees: Readonly<Record<Agreement, number>> = {
  same: 1,
  synonym: 1,
  root: 0.85,
  'typing-error': 0.9,
  related: 0.5,
  part: 0.5,
};

/** Finds for each word of a title the word of the other that it agrees with most; each word once. */
export function align(a: Reading, b: Reading, lexicon: Lexicon): Alignment {
  const candidates: (Match & { readonly i: number; readonly j: number })[] = [];
  a.concepts.forEach((one, i) =>
    b.concepts.forEach((other, j) => {
      const how = agreement(one, other, a.language, lexicon);
      if (how) candidates.push({ a: one, b: other, how, degree: degrees[how], i, j });
    }),
  );
  const value = ({ degree, a: one, b: other }: Match): number => degree * (one.weight + other.weight);
  candidates.sort((x, y) => value(y) - value(x) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const matches: Match[] = [];
  for (const { i, j, ...match } of candidates) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    matches.push(match);
  }
  return {
    matches,
    onlyA: a.concepts.filter((_, index) => !takenA.has(index)),
    onlyB: b.concepts.filter((_, index) => !takenB.has(index)),
  };
}

function agreement(a: Concept, b: Concept, language: TitleLanguage, lexicon: Lexicon): Agreement | undefined {
  if (isSameWord(a, b)) return 'same';
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return 'synonym';
  const isKnown = a.meanings.length > 0 && b.meanings.length > 0;
  if (isKnown && a.meanings.some((one) => b.meanings.some((other) => lexicon.between(one, other) === 'near'))) return 'related';
  if (a.stems.length === 1 && b.stems.length === 1 && !isKnown) {
    if (isTypingError(a.stems[0]!, b.stems[0]!)) return 'typing-error';
    if (areOfOneRoot(a.stems[0]!, b.stems[0]!)) return 'root';
  }
  // two things that the lexicon tells apart aren't alike for a word that both have: a natural and a legal person
  if (
    !isKnown &&
    a.stems.length + b.stems.length > 2 &&
    a.stems.some((stem) => b.stems.includes(stem) && lexicon.isWeighty(stem, language))
  )
    return 'part';
  return undefined;
}

/** Stems are cut shorter in some cases than in others: then one is the other's word (`учаске`, `учаскелер`). */
function isSameWord(a: Concept, b: Concept): boolean {
  const [stem, other] = [a.stems.join(' '), b.stems.join(' ')];
  return stem === other || stem === b.text || other === a.text;
}

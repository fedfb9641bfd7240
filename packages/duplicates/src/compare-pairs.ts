import type { Language } from '@egov/language';
import { compareTitles } from './compare-titles.js';
import { explainTitles, inOneLine } from './explain/explain.js';
import { defaultThresholds } from './finder/finder.js';
import type { Lexicon } from './lexicon/lexicon.js';

/** Two titles to compare. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
}

/** How alike two titles are. */
export interface ComparedPair {
  /** 0 to 1, in thousandths. */
  readonly score: number;
  readonly duplicate: boolean;
  readonly why: string;
}

/** Compares pairs of titles, in their order. */
export function comparePairs(rows: readonly PairRow[], lexicon: Lexicon, language: Language): ComparedPair[] {
  return rows.map(({ a, b }) => {
    const likeness = compareTitles(a, b, lexicon);
    const score = Math.round(likeness.score * 1000) / 1000;
    return { score, duplicate: score >= defaultThresholds.likely, why: inOneLine(explainTitles(likeness, language)) };
  });
}

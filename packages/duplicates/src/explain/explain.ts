import type { Language } from '@egov/language';
import type { Comparison } from '../finder/compare.js';
import type { Likeness } from '../likeness/likeness.js';
import type { Concept } from '../reading/reading.js';
import { agreementTexts, facetTexts, otherFacetTexts, quoted, said, texts } from './words.js';

/** Why two things are held to be the same, or not: what agrees, and what differs, in words. */
export interface Explanation {
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}

const weighty = 0.2;
const mostNamed = 4;
/** Descriptions that say more than this are alike. */
const alike = 0.1;

/** Explains how alike two titles are. */
export function explainTitles(likeness: Likeness, language: Language): Explanation {
  const { alignment, features, a, b } = likeness;
  const agrees: string[] = [];
  const differs: string[] = [];
  const same = alignment.matches.filter(({ how, a: one }) => how === 'same' && one.weight >= weighty);
  const shown = same.length > 0 ? same : alignment.matches.filter(({ how }) => how === 'same');
  if (shown.length > 0)
    agrees.push(
      said(texts.same, language, {
        words: quoted(
          shown.map(({ a: one }) => one.text),
          language,
        ),
      }),
    );
  for (const { a: one, b: other, how } of alignment.matches)
    if (how !== 'same' && one.weight + other.weight >= weighty)
      agrees.push(said(agreementTexts[how], language, { a: one.text, b: other.text }));
  if (features.translated === 1) agrees.push(said(texts.translated, language));
  if (alignment.matches.length === 0) differs.push(said(texts.nothing, language));
  for (const [text, concepts] of [
    [texts.onlyFirst, alignment.onlyA],
    [texts.onlySecond, alignment.onlyB],
  ] as const) {
    const words = weightyWords(concepts);
    if (words.length > 0) differs.push(said(text, language, { words: quoted(words, language) }));
  }
  if (features.opposite === 1) differs.push(said(texts.opposite, language));
  if (features.numbers === 1) differs.push(said(texts.numbers, language, { a: a.numbers.join(', '), b: b.numbers.join(', ') }));
  if (features.places === 1) differs.push(said(texts.places, language));
  if (features.aspect === 1) differs.push(said(texts.aspect, language));
  if (features.part === 1) differs.push(said(texts.part, language));
  return { agrees, differs };
}

function weightyWords(concepts: readonly Concept[]): string[] {
  return concepts
    .filter(({ weight }) => weight >= weighty)
    .map(({ text }) => text)
    .slice(0, mostNamed);
}

/** Explains how alike two elements are. `titleOf` names the elements that they share. */
export function explain(comparison: Comparison, language: Language, titleOf: (id: string) => string): Explanation {
  const { facets, description, isDerived, areSiblings } = comparison;
  const titles = shownTitles(comparison, language);
  const ofTitles = titles ? explainTitles(titles.likeness, language) : { agrees: [], differs: [] };
  const agrees = [...ofTitles.agrees];
  const differs = [...ofTitles.differs];
  for (const { facet, shared } of facets) {
    if (shared.length === 0) differs.push(said(otherFacetTexts[facet], language));
    else
      agrees.push(
        `${said(facetTexts[facet], language)}: ${quoted([...new Set(shared.slice(0, mostNamed).map(([id]) => titleOf(id)))], language)}`,
      );
  }
  if (description !== undefined && description > alike) agrees.push(said(texts.descriptions, language));
  if (isDerived) agrees.push(said(texts.derived, language));
  if (areSiblings) differs.push(said(texts.siblings, language));
  return { agrees, differs };
}

/** The titles that decided; or those in the reader's language, if they say the same. */
function shownTitles({ titles, compared }: Comparison, language: Language): Comparison['titles'] {
  const own = compared.find(({ a, b }) => a.reading.language === language && b.reading.language === language);
  return own && titles && own.likeness.score >= 0.5 === titles.likeness.score >= 0.5 ? own : titles;
}

/** An explanation in one line. */
export function inOneLine({ agrees, differs }: Explanation): string {
  return [...agrees, ...differs].join('; ');
}

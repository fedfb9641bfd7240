import type { Element, LocalisedText } from '../element.js';

/** The words of the titles of an element by language, in small letters; of one without a title those of its name. */
export type TitleWords = Readonly<Record<string, readonly string[]>>;

export function titleWords(element: Element): TitleWords {
  const title: LocalisedText = element.titles?.target ?? element.title;
  const texts = Object.entries(title).filter(([, text]) => /[\p{L}\p{N}]/u.test(text));
  if (texts.length === 0) return { '': wordsIn(element.name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')) };
  return Object.fromEntries(texts.map(([language, text]) => [language, wordsIn(text)]));
}

function wordsIn(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
    ),
  ].slice(0, mostWords);
}

/** A title is a line; what is longer is compared by its beginning. */
const mostWords = 40;

/** How many words two titles share, from 0 to 1, on average of the languages that both have. Endings don't count. */
export function titleLikeness(a: TitleWords, b: TitleWords): number {
  const languages = Object.keys(a).filter((language) => language in b);
  if (languages.length === 0) return 0;
  return languages.reduce((sum, language) => sum + shared(a[language]!, b[language]!), 0) / languages.length;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const index = left.findIndex((other) => isSameWord(word, other));
    if (index < 0) continue;
    left.splice(index, 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

/** One word in two forms begins alike for three quarters of its length. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= Math.max(beginning, 0.75 * Math.max(a.length, b.length));
}

const beginning = 4;

/** What words begin with that may be the same. */
export function beginningOf(word: string): string {
  return word.slice(0, beginning);
}

/** A word of a title, as it is compared and as it was written. */
export interface Word {
  readonly text: string;
  /** Written in capitals all through: perhaps an abbreviation. */
  readonly isCapitals: boolean;
}

/** Latin letters that look like Cyrillic ones, and the other way round. */
const latin = 'aceopxyhkmtbiëAСEOPXYHKMTB';
const cyrillic = 'асеорхункмтвіёАСЕОРХУНКМТВ';
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index]!]));
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index]!]));

/** The words of a text: compatible forms and quotes aside, ё as е, words of mixed alphabets in the one that most of their letters are of. */
export function wordsOf(text: string): Word[] {
  const found = text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return found.map((written) => {
    const word = oneAlphabet(written);
    const letters = word.replace(/[^\p{L}]/gu, '');
    return {
      text: word.toLowerCase().replaceAll('ё', 'е'),
      isCapitals: letters.length > 1 && letters === letters.toUpperCase(),
    };
  });
}

function oneAlphabet(word: string): string {
  const latins = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillics = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latins === 0 || cyrillics === 0) return word;
  const map = cyrillics >= latins ? toCyrillic : toLatin;
  return [...word].map((letter) => map.get(letter) ?? letter).join('');
}

export type WordLanguage = 'ru' | 'kk' | 'en';

const kazakhLetters = /[әғқңөұүһі]/i;
const kazakhEndings = /(лар|лер|дар|дер|тар|тер|ның|нің|дың|дің|тың|тің|мен|лық|лік|дық|дік|тық|тік|лау|леу|дау|деу|тау|теу|ару|еру|ылу|ілу|кезек|шы|бала|мектеп|салы)$/;

/** The language of a title whose language isn't told: by its letters, and by how its words end. */
export function languageOf(text: string): WordLanguage {
  if (kazakhLetters.test(text)) return 'kk';
  const words = wordsOf(text);
  if (!/\p{Script=Cyrillic}/u.test(text)) return 'en';
  const kazakh = words.filter(({ text: word }) => word.length > 4 && kazakhEndings.test(word)).length;
  return kazakh * 2 > words.length ? 'kk' : 'ru';
}

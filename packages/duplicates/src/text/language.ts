import type { Lexicon } from '../lexicon/lexicon.js';
import { wordsOf } from './words.js';

/** The languages that titles are read in. */
export type TitleLanguage = 'ru' | 'kk' | 'en';

const kazakhLetters = /[әғқңөұүһі]/i;
const russianLetters = /[ъщё]/i;
/** Case and plural endings, and the `у` of verbal nouns, that Russian words don't have. */
const kazakhEndings =
  /(?:лар|лер|дар|дер|тар|тер|лары|тары|дары|лау|дау|тау|йту|ылу|ыру|ару|яту|азу|мен|дан|тан|нан|лық|дық|тық|ына|ында|сына|сында|ғы|шы)$/;

/** The language of a title whose language isn't told: by its letters, by the words that are known, and by how the others end. */
export function languageOf(text: string, lexicon: Lexicon): TitleLanguage {
  if (kazakhLetters.test(text)) return 'kk';
  if (!/\p{Script=Cyrillic}/u.test(text)) return 'en';
  if (russianLetters.test(text)) return 'ru';
  const words = wordsOf(text).map((word) => word.text);
  const share = (language: TitleLanguage): number => words.filter((word) => lexicon.knows(word, language)).length;
  const kazakh = words.filter((word) => word.length > 3 && kazakhEndings.test(word)).length;
  return share('kk') + kazakh > share('ru') ? 'kk' : 'ru';
}

/** The language to read a title in that the model says is of a language: what is said to be Russian by default is often Kazakh or English. */
export function readAs(language: string, text: string, lexicon: Lexicon): TitleLanguage {
  if (language === 'kk') return 'kk';
  if (language === 'ru' && /\p{Script=Cyrillic}/u.test(text) && !kazakhLetters.test(text)) return 'ru';
  return languageOf(text, lexicon);
}

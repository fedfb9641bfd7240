import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { kazakhStem } from './kazakh-stem.js';
import type { TitleLanguage } from './language.js';

const known = new Map<string, string>();
/** Models of a hundred thousand elements have far fewer words. */
const mostKnown = 200_000;

/** The stem of a word in lower case. A word of Latin letters is taken for English, whatever the text around it. */
export function stemOf(word: string, language: TitleLanguage): string {
  const own = /^[a-z]/.test(word) ? 'en' : language;
  const key = `${own} ${word}`;
  let stem = known.get(key);
  if (stem === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, (stem = own === 'kk' ? kazakhStem(word) : own === 'en' ? english(word) : russianStem(word)));
  }
  return stem;
}

/** Snowball leaves the vowel that slips into some genitives: `справок`, `посадок`. */
function russianStem(word: string): string {
  return russian(word).replace(/(?<=[бвгджзклмнпрстфхцчшщ])[оеё](?=к$)/, '');
}

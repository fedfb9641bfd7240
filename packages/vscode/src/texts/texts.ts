import { en, type TextId } from './en.js';
import { kk } from './kk.js';
import { ru } from './ru.js';

export type { TextId } from './en.js';

export type Texts = Readonly<Record<TextId, string>>;
export type DisplayLanguage = 'ru' | 'kk' | 'en';

/** The texts in a language. */
export function textsIn(language: DisplayLanguage): Texts {
  return { ru, kk, en }[language];
}

/** The first of our languages that a locale (`ru`, `kk-KZ`) begins with; else English. */
export function languageOf(locale: string): DisplayLanguage {
  const [word] = locale.toLowerCase().split(/[-_]/);
  return word === 'ru' || word === 'kk' ? word : 'en';
}

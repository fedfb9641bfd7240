import type { Language } from '@egov/language';
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type TextId } from './en.js';
import { kk } from './kk.js';
import { ru } from './ru.js';

export type { TextId } from './en.js';

const texts: Readonly<Record<Language, Readonly<Record<TextId, string>>>> = { ru, kk, en };

/** A text of the language server in a language, with its arguments filled in. */
export function text(id: TextId, args: Readonly<Record<string, string | number>>, language: Language): string {
  return new IntlMessageFormat(texts[language][id], language, undefined, { ignoreTag: true }).format(args) as string;
}

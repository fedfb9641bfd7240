import type { Language } from '@egov/language';
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageId } from './en.js';
import { kk } from './kk.js';
import { ru } from './ru.js';

export type { MessageId } from './en.js';
export type MessageArguments = Readonly<Record<string, string | number>>;

const texts: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { ru, kk, en };

/** The text of a message about a workspace on disk in a language, with its arguments filled in. */
export function message(id: MessageId, args: MessageArguments, language: Language): string {
  return new IntlMessageFormat(texts[language][id], language, undefined, { ignoreTag: true }).format(args) as string;
}

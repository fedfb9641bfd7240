import { inLanguage, type Language, type Localised } from '@egov/language';
import { IntlMessageFormat } from 'intl-messageformat';

/** A text of ICU in a language, with its arguments filled in; nothing in it is markup. */
export function filledIn(text: Localised, language: Language, args: Readonly<Record<string, string | number>>): string {
  return new IntlMessageFormat(inLanguage(text, language), language, undefined, { ignoreTag: true }).format(args) as string;
}

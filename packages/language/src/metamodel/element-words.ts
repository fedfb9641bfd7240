import { inLanguage, type Language, languages } from '../messages/languages.js';
import { kindOf, kinds } from './kinds.js';
import { metamodel } from './metamodel.js';

/** A word that begins an element, and what such an element is called. */
export interface ElementWord {
  readonly word: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** The words that begin elements, for editors that can't ask the language server. */
export function elementWords(): ElementWord[] {
  return Object.keys(kinds).map((type) => ({
    word: metamodel().keyword(type),
    title: Object.fromEntries(languages.map((language) => [language, inLanguage(kindOf(type)!.title, language)])) as ElementWord['title'],
  }));
}

/** The languages that everything a user sees is written in. */
export const languages = ['ru', 'kk', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in the three languages, in the order of {@link languages}. */
export type Localised = readonly [ru: string, kk: string, en: string];

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The text of `localised` in `language`. */
export function inLanguage(localised: Localised, language: Language): string {
  return localised[languages.indexOf(language) as 0 | 1 | 2];
}

/** A meaning, and the words and phrases that say it: in Russian, Kazakh and English, each with commas between. In any inflection. */
export type Entry = readonly [meaning: string, russian: string, kazakh: string, english: string];

import type { Lexicon } from './lexicon/lexicon.js';
import { type Likeness, likenessOf } from './likeness/likeness.js';
import { type Reading, readTitle } from './reading/reading.js';
import { languageOf } from './text/language.js';

/** Reads a title whose language isn't told, and compares it with another. */
export function compareTitles(a: string, b: string, lexicon: Lexicon): Likeness {
  return likenessOf(readAlone(a, lexicon), readAlone(b, lexicon), lexicon);
}

/** Reads a title whose language isn't told. */
export function readAlone(title: string, lexicon: Lexicon): Reading {
  return readTitle(title, languageOf(title, lexicon), lexicon);
}

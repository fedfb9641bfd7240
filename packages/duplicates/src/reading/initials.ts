import type { Lexicon } from '../lexicon/lexicon.js';
import { type Reading, readTokens, type Token } from './reading.js';

/** A reading in which abbreviations that are the initials of words of the other title are written out as those words. */
export function writtenOut(reading: Reading, other: Reading, lexicon: Lexicon): Reading {
  let changed = false;
  const tokens = reading.tokens.flatMap((token) => {
    const words = token.isCapitals && token.text.length >= 2 ? wordsWithInitials(token.text, other.tokens) : undefined;
    if (!words) return [token];
    changed = true;
    return words;
  });
  if (!changed) return reading;
  const numbers: Token[] = reading.numbers.map((text) => ({ text, stem: text, isCapitals: false, isTail: false }));
  return readTokens([...tokens, ...numbers], other.language, lexicon);
}

/** The words in a row whose initials are an abbreviation; of a word with a hyphen the second part may give none. */
function wordsWithInitials(abbreviation: string, tokens: readonly Token[]): readonly Token[] | undefined {
  for (let start = 0; start < tokens.length; start++) {
    const run = runWith(Array.from(abbreviation), tokens, start);
    if (run) return run.map((token) => ({ ...token, isCapitals: false }));
  }
  return undefined;
}

function runWith(letters: readonly string[], tokens: readonly Token[], start: number): readonly Token[] | undefined {
  let at = start;
  for (const letter of letters) {
    while (tokens[at]?.isTail && !tokens[at]!.text.startsWith(letter)) at++;
    if (!tokens[at]?.text.startsWith(letter)) return undefined;
    at++;
  }
  return tokens.slice(start, at);
}

/** What an abbreviation would be for a title: the first letters of its words, those that only join left out. */
export function initialsOf({ tokens }: Reading): string {
  return tokens.map(({ text }) => text[0]).join('');
}

/** A word of a text, as it is compared. */
export interface Word {
  readonly text: string;
  /** Written in capitals all through: perhaps an abbreviation. */
  readonly isCapitals: boolean;
  /** The second part of a word with a hyphen. */
  readonly isTail: boolean;
}

/** An address of the internet, or letters and digits with marks; a number keeps its dots. */
const word = /[a-z0-9][a-z0-9.-]*\.(?:kz|com|org|net|ru|қаз)(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*/giu;

/** Letters that look alike in the Latin and the Cyrillic alphabet, side by side. */
const latin = Array.from('aceopxyhkmtbiABCEHKMOPTXYI');
const cyrillic = Array.from('асеорхункмтвіАВСЕНКМОРТХУІ');
const toCyrillic = new Map(latin.map((letter, index) => [letter, cyrillic[index]!]));
const toLatin = new Map(cyrillic.map((letter, index) => [letter, latin[index]!]));

/** The words of a text: compatible forms and quotes aside, ё as е, words of mixed alphabets in the one that most of their letters are of. */
export function wordsOf(text: string): Word[] {
  const normal = text.normalize('NFKC');
  return Array.from(normal.matchAll(word), ({ 0: written, index }) => {
    const spelt = oneAlphabet(written);
    const letters = spelt.replace(/[^\p{L}]/gu, '');
    return {
      text: spelt.toLowerCase().replaceAll('ё', 'е'),
      isCapitals: letters.length > 1 && letters === letters.toUpperCase(),
      isTail: index > 1 && /[-‐‑]/.test(normal[index - 1]!) && /[\p{L}\p{N}]/u.test(normal[index - 2]!),
    };
  });
}

function oneAlphabet(word: string): string {
  const latins = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillics = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latins === 0 || cyrillics === 0) return word;
  const map = cyrillics >= latins ? toCyrillic : toLatin;
  return Array.from(word, (letter) => map.get(letter) ?? letter).join('');
}

/** A piece of a word after which a line may end: with a hyphen, or without one after a sign that parts words anyway. */
export interface Piece {
  readonly text: string;
  readonly isHyphenated: boolean;
}

const afterSign = /(?<=[-–—/._:\\])(?![-–—/._:\\])/u;
/** A path or an address: whoever copies it must not get a hyphen with it. */
const address = /[/\\@_]|\p{L}\.\p{L}/u;

/** A word in the pieces that it may be broken into: names of files and of the model after their signs, others between syllables. */
export function piecesOfWord(word: string): Piece[] {
  const isAddress = address.test(word);
  return word.split(afterSign).flatMap((part) => {
    const syllables = isAddress ? [part] : syllablesOf(part);
    return syllables.map((text, at): Piece => ({ text, isHyphenated: at < syllables.length - 1 }));
  });
}

const vowel = /[аеёиоуыэюяәөүұіaeiouy]/i;
const consonant = /(?![ьъ])\p{L}/iu;

/** A syllable begins with the last consonant before a vowel; at least two letters stay on either line, a vowel among them. */
function syllablesOf(word: string): string[] {
  const letters = Array.from(word);
  const isVowel = letters.map((letter) => vowel.test(letter));
  const syllables: string[] = [];
  let [begin, hasVowel] = [0, false];
  for (let at = 0; at < letters.length - 2; at++) {
    if (hasVowel && at >= begin + 2 && !isVowel[at] && isVowel[at + 1] && consonant.test(letters[at]!) && isLetter(letters[at + 2]!)) {
      syllables.push(letters.slice(begin, at).join(''));
      [begin, hasVowel] = [at, false];
    }
    hasVowel ||= isVowel[at]!;
  }
  return [...syllables, letters.slice(begin).join('')];
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter);
}

/** A text whose words that are wider than a line are broken by `join`; the others stay whole. */
export function withBrokenWords(text: string, isTooWide: (word: string) => boolean, join: (pieces: readonly Piece[]) => string): string {
  return text.replace(/[^\s\u00AD\u200B]+/g, (word) => (isTooWide(word) ? join(piecesOfWord(word)) : word));
}

/** Where a program that lays lines out itself may end one: it shows the hyphen only there. */
export function breakable(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, isHyphenated }, index) => (index === pieces.length - 1 ? text : text + (isHyphenated ? '\u00AD' : '\u200B')))
    .join('');
}

/** The lines of a word, each as long as it may be; a piece that is too wide by itself is left to whoever lays it out. */
export function inLines(pieces: readonly Piece[], isTooWide: (text: string) => boolean): string {
  const lines: string[] = [];
  let line = '';
  let hyphen = '';
  for (const { text, isHyphenated } of pieces) {
    if (line !== '' && isTooWide(`${line}${text}${isHyphenated ? '-' : ''}`)) {
      lines.push(line + hyphen);
      line = '';
    }
    line += text;
    hyphen = isHyphenated ? '-' : '';
  }
  return [...lines, line].join('\n');
}

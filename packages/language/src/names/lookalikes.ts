/** Latin letters and the Cyrillic ones (Kazakh included) that look the same. */
const lookalikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const latinOf = new Map(Object.entries(lookalikes).map(([latin, cyrillic]) => [cyrillic, latin]));

/** Letters that look like those of the other alphabet. */
export interface MixedLetters {
  readonly latin: readonly string[];
  readonly cyrillic: readonly string[];
}

/**
 * The letters of one alphabet that look like letters of the other, where a name mixes both. A name of parts in two alphabets (`SDU_қоймасы`)
 * is fine as long as each part keeps to one.
 */
export function mixedLetters(name: string): MixedLetters | undefined {
  const found = new Set<string>();
  for (const part of name.split(/[-_.\d]+/)) {
    if (!/[A-Za-z]/.test(part) || !/[\u0400-\u04FF]/.test(part)) continue;
    for (const letter of part) if (letter in lookalikes || latinOf.has(letter)) found.add(letter);
  }
  return found.size > 0 ? byAlphabet([...found]) : undefined;
}

/** A name as it looks: Cyrillic letters that look like Latin ones are written as those. */
export function appearance(name: string): string {
  return name.replace(/[\u0400-\u04FF]/g, (letter) => latinOf.get(letter) ?? letter);
}

/** The letters of `written` that are of another alphabet than those of `meant`, where that is all in which they differ. */
export function wrongLetters(written: string, meant: string): MixedLetters | undefined {
  if (written === meant || appearance(written) !== appearance(meant)) return undefined;
  const wrong = Array.from(written).filter((letter, index) => letter !== meant.charAt(index)); // look-alikes are one character long
  return byAlphabet([...new Set(wrong)]);
}

function byAlphabet(letters: readonly string[]): MixedLetters {
  return { latin: letters.filter((letter) => letter in lookalikes), cyrillic: letters.filter((letter) => latinOf.has(letter)) };
}

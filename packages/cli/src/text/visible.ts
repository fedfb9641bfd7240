// Terminal escape sequences begin with a control character; the marks of direction can make a line read as what it isn't.
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Surrogate}]/gu;

/**
 * A text that is safe to print: control characters, marks of direction and broken surrogates are shown instead of sent. The result is one line,
 * or keeps its line feeds when asked for `lines`.
 */
export function visible(text: string, keep: 'one-line' | 'lines' = 'one-line'): string {
  return text.replace(unsafe, (character) => {
    if (character === '\n' && keep === 'lines') return character;
    return character === '\n' || character === '\r' || character === '\t' ? ' ' : picture(character);
  });
}

/** How a character that must not be printed is shown: the picture Unicode has for it (␛), else its number. */
export function picture(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

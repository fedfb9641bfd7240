import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markedLine } from '../src/text/marked-line.js';

/** The line and the marks under it, for the range of `part` in `line`. */
function marked(line: string, part: string, width = 60): string[] {
  const start = line.indexOf(part);
  const { text, marks } = markedLine(line, start, start + part.length, width);
  return [text, marks];
}

describe('a marked line', () => {
  it('has carets under the range', () => {
    expect(marked('lead MoH', 'MoH')).toEqual(['lead MoH', '     ^^^']);
  });

  it('has one caret for an empty range, at the end too', () => {
    expect(markedLine('lead MoH', 5, 5, 60).marks).toBe('     ^');
    expect(markedLine('lead', 4, 4, 60).marks).toBe('    ^');
    expect(markedLine('', 0, 0, 60).marks).toBe('^');
    expect(markedLine('lead', 10, 12, 60).marks).toBe('    ^');
  });

  it('spreads tabs', () => {
    expect(marked('\tlead\tMoH', 'MoH')).toEqual(['    lead    MoH', '            ^^^']);
  });

  it('counts Cyrillic and Kazakh letters as one column', () => {
    expect(marked('body Дсм "Денсаулық" местный', 'местный')).toEqual(['body Дсм "Денсаулық" местный', '                     ^^^^^^^']);
  });

  it('counts combining marks as none', () => {
    const line = 'и\u0306 й X';
    expect(marked(line, 'X')).toEqual([line, '    ^']);
  });

  it('counts emoji and wide letters as two', () => {
    expect(marked('"👨‍👩‍👧" X', 'X')[1]).toBe('     ^');
    expect(marked('"漢字" X', '漢字')[1]).toBe(' ^^^^');
  });

  it('shows control characters and marks of direction', () => {
    expect(marked('a\u001b[31mb X', 'X')).toEqual(['a␛[31mb X', '        ^']);
    expect(marked('a\u202eb X', 'X')).toEqual(['a<U+202E>b X', '           ^']);
  });

  it('shows an excerpt of a line that is too long', () => {
    const line = `${'до '.repeat(1000)}ОШИБКА${' после'.repeat(1000)}`;
    const [text = '', marks = ''] = marked(line, 'ОШИБКА', 40);
    expect(stringWidth(text)).toBeLessThanOrEqual(40);
    expect(text).toMatch(/^….*ОШИБКА.*…$/);
    expect(text.slice(marks.indexOf('^'), marks.length)).toBe('ОШИБКА');
  });

  it('marks as much of a long range as fits', () => {
    const [text, marks] = marked('x'.repeat(500), 'x'.repeat(500), 20);
    expect(text).toBe(`${'x'.repeat(19)}…`);
    expect(marks).toBe('^'.repeat(19));
  });

  it('takes no time for a line of a million letters', () => {
    const line = 'ё'.repeat(1_000_000);
    const started = performance.now();
    markedLine(line, 500_000, 500_003, 76);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

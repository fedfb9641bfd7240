import { describe, expect, test } from 'vitest';
import { widthOf } from '../src/text/measure.js';
import { shortened, wrap } from '../src/text/wrap.js';

describe('a text', () => {
  test('is as wide as the font draws it', () => {
    // Noto Sans at a size of 1000: the advance of each letter in its own units
    expect(widthOf('i', 1000)).toBe(258);
    expect(widthOf('Ң', 1000)).toBeGreaterThan(widthOf('i', 1000));
    expect(widthOf('әғқңөұүһі', 10)).toBeGreaterThan(40);
    expect(widthOf('Регистр', 12, 'bold')).toBeGreaterThan(widthOf('Регистр', 12));
  });

  test('of other scripts is measured too: letters as their fonts have them, marks and joiners as nothing, emoji alike', () => {
    expect(widthOf('ا', 1000)).toBeLessThan(widthOf('س', 1000));
    expect(widthOf('ب\u064e', 1000)).toBe(widthOf('ب', 1000));
    expect(widthOf('ა', 1000, 'bold')).toBeGreaterThan(widthOf('ა', 1000));
    expect(widthOf('📄', 1000)).toBe(widthOf('⚠\ufe0f', 1000));
    expect(widthOf('📄', 1000)).toBe(widthOf('1\ufe0f\u20e3', 1000));
    expect(widthOf('👨\u200d👩', 1000)).toBe(2 * widthOf('📄', 1000));
    expect(widthOf('中', 1000)).toBe(1000);
  });

  test('breaks between words, and within a word only where it doesn’t fit a line of its own', () => {
    expect(wrap('Единая система социальной помощи', 110, 12).lines).toEqual(['Единая система', 'социальной', 'помощи']);
    const { lines } = wrap('Высокопревосходительство', 60, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Высокопревосходительство');
    expect(wrap('нормативно-справочная', 80, 12).lines).toEqual(['нормативно-', 'справочная']);
  });

  test.each([10, 40, 100, 300])('fits %i pixels in every line', (width) => {
    const text = 'Автоматизированная информационная система «Социальная помощь» құжатайналым ҚАЗАҚСТАН https://egov.kz/very/long/path?x=1';
    for (const line of wrap(text, width, 10).lines) expect(widthOf(line, 10), line).toBeLessThanOrEqual(Math.max(width, 12));
  });

  test('that is cut ends with an ellipsis, and says so', () => {
    const { lines, isCut } = wrap('один два три четыре пять шесть семь', 40, 12, 'regular', 2);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(wrap('один', 200, 12, 'regular', 1)).toEqual({ lines: ['один'], isCut: false });
  });

  test('of several words is cut after one of them', () => {
    expect(wrap('использование портала «электронного правительства»', 150, 10, 'regular', 1).lines).toEqual(['использование портала…']);
  });

  test('is cut between letters as they are seen, not within them', () => {
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 90, 10)).not.toMatch(/[\u200d\ud800-\udbff]…$/);
  });

  test('loses what can’t be seen or would turn the writing around', () => {
    expect(wrap('а\u202eб\u0007в\nг', 500, 10).lines).toEqual(['аб в г']);
  });

  test('of a megabyte is laid out no further than it is shown', () => {
    const { lines, isCut } = wrap('слово '.repeat(200_000), 100, 10, 'regular', 3);
    expect([lines.length, isCut]).toEqual([3, true]);
  });
});

import type { Language } from '@egov/language';
import { type Table, textOf } from '../manuscript/manuscript.js';

/**
 * How wide the columns of a table are, in the units of the room: as their shares say, but none so narrow that its words have to be broken, as long as there is
 * room for all.
 * @param letter how wide a letter is, with what a bold one needs
 * @param padding what stands at both sides of a text
 */
export function columnWidths({ columns, rows }: Table, room: number, letter: number, padding: number, language: Language): number[] {
  const needs = columns.map(({ title }, index) => {
    const texts = [title, ...rows.map((row) => textOf(row[index] ?? '', language))];
    const longest = Math.max(...texts.flatMap((text) => text.split(/[\s\u00AD]+/).map((word) => word.length)));
    return Math.min(longest, longestWord) * letter + padding;
  });
  const needed = sum(needs);
  if (needed >= room) return needs.map((need) => (need / needed) * room);
  // what is left is shared by those that want more than they need
  let widths = columns.map(({ width }) => (width / sum(columns.map((column) => column.width))) * room);
  for (let round = 0; round < columns.length; round++) {
    const lacking = sum(widths.map((width, index) => Math.max(0, needs[index]! - width)));
    if (lacking < 0.01) break;
    const spare = sum(widths.map((width, index) => Math.max(0, width - needs[index]!)));
    widths = widths.map((width, index) => (width < needs[index]! ? needs[index]! : width - ((width - needs[index]!) / spare) * lacking));
  }
  return widths;
}

/** Longer words, such as names of the model, are broken. */
const longestWord = 17;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

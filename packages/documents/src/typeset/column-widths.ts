import { type Weight, widthOf } from '@egov/diagram';
import type { Language } from '@egov/language';
import { type Cell, type Table, textOf, toneOf } from '../manuscript/manuscript.js';

/** How the texts of a table are set, in the units of the room. */
export interface TableType {
  readonly size: number;
  /** What stands at both sides of a text. */
  readonly padding: number;
}

/**
 * How wide the columns of a table are, in the units of the room: as their shares say, but none so narrow that its words have to be broken, as long as there is
 * room for all; else the columns of the longest words give way.
 */
export function columnWidths({ columns, rows }: Table, room: number, type: TableType, language: Language): number[] {
  const widest = type.size * longestWord;
  const needs = columns.map(({ title }, index) => {
    const words = rows.map((row) => longestOf(textOf(row[index] ?? '', language), type.size, weightOf(row[index])));
    const need = words.reduce((one, other) => Math.max(one, other), longestOf(title, type.size, 'bold'));
    return Math.min(need, widest) + type.padding;
  });
  if (sum(needs) >= room) return levelled(needs, room);
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

/** Each gets what it needs as far as it isn't more than the others can have. */
function levelled(needs: readonly number[], room: number): number[] {
  let [left, count] = [room, needs.length];
  for (const need of [...needs].sort((a, b) => a - b)) {
    if (need > left / count) break;
    left -= need;
    count--;
  }
  return needs.map((need) => Math.min(need, count === 0 ? need : left / count));
}

/** Whether a word doesn't fit into a column. */
export function isWider(word: string, width: number, { size, padding }: TableType, weight: Weight): boolean {
  return widthOf(word, size, weight) > width - padding;
}

/** How a cell is written. */
export function weightOf(cell: Cell | undefined): Weight {
  return cell !== undefined && toneOf(cell) === 'strong' ? 'bold' : 'regular';
}

function longestOf(text: string, size: number, weight: Weight): number {
  return text.split(unbroken).reduce((most, word) => Math.max(most, widthOf(word, size, weight)), 0) * safety;
}

/** Between these parts lines may end; numbers keep together. */
const unbroken = /[ \t\n\u00AD\u200B]+|(?<=\p{L}-)(?=\p{L})/u;

/** What kerning and rounding may take. */
const safety = 1.02;

/** Whether a row of a table is low enough to stand on one page as a whole, given how wide its columns are. */
export function isLow(row: Table['rows'][number], widths: readonly number[], { size }: TableType, language: Language): boolean {
  return row.every((cell, index) => {
    const lines = textOf(cell, language).split('\n');
    return sum(lines.map((line) => Math.ceil((line.length * size * usualLetter) / widths[index]!))) < mostLines;
  });
}

const mostLines = 24;

/** The width of a letter for its size. */
const usualLetter = 0.64;

/** Longer words, such as names of the model, are broken; measured by the size of their letters. */
const longestWord = 13;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

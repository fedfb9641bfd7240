import { type Weight, widthOf } from '@egov/diagram';
import type { Language } from '@egov/language';
import { type Cell, type Table, textOf, toneOf } from '../manuscript/manuscript.js';

/** How the texts of a table are set, in the units of the room. */
export interface TableType {
  readonly size: number;
  /** What stands at both sides of a text. */
  readonly padding: number;
}

/** How the tables of a document are set, in points. */
export const typeOfTables: TableType = { size: 9, padding: 11 };

/**
 * How wide the columns of a table are, in the units of the room: by how much is written in each, so that the table is low, but none so narrow that its words have
 * to be broken, as long as there is room for all; else the columns of the longest words give way.
 */
export function columnWidths({ columns, rows }: Table, room: number, type: TableType, language: Language): number[] {
  const texts = textsOf({ columns, rows }, type, language);
  const needs = texts.map(({ least }) => least);
  if (sum(needs) >= room) return levelled(needs, room);
  const unfilled = room - sum(texts.map(({ most }) => most));
  // each text has a line of its own: what is left goes by the shares
  if (unfilled >= 0)
    return texts.map(({ most }, index) => most + unfilled * (columns[index]!.width / sum(columns.map(({ width }) => width))));
  const widthsBy = (scale: number): number[] => texts.map(({ least, most, amount }) => Math.min(most, Math.max(least, amount * scale)));
  let [low, high] = [0, 1];
  while (sum(widthsBy(high)) < room && high < 2 ** 40) high *= 2;
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (sum(widthsBy(middle)) < room) low = middle;
    else high = middle;
  }
  return widthsBy(low);
}

/** Whether the longest words of the columns take most of the room, while there are texts that need many lines: they would have but a word or two in each. */
export function isCrowded(table: Pick<Table, 'columns' | 'rows'>, room: number, type: TableType, language: Language): boolean {
  const texts = textsOf(table, type, language);
  return sum(texts.map(({ least }) => least)) > room * mostTaken && sum(texts.map(({ most }) => most)) > room;
}

const mostTaken = 0.8;

/** What a column has to hold. */
interface ColumnText {
  /** Its longest word, and its longest line. */
  readonly least: number;
  readonly most: number;
  readonly amount: number;
}

function textsOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, type: TableType, language: Language): ColumnText[] {
  const widest = type.size * longestWord;
  return columns.map(({ title }, index) => {
    const head = measured(title, type.size, 'bold');
    const cells = rows.map((row) => measured(textOf(row[index] ?? '', language), type.size, weightOf(row[index])));
    const longest = (of: (text: Measured) => number): number => cells.reduce((most, cell) => Math.max(most, of(cell)), of(head));
    const least =
      Math.min(
        longest(({ word }) => word),
        widest,
      ) + type.padding;
    const squares = cells.reduce((total, { all }) => total + all ** 2, 0);
    return {
      least,
      most: Math.max(least, longest(({ line }) => line) + type.padding),
      amount: Math.sqrt(squares / Math.max(1, cells.length)),
    };
  });
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

/** How wide a text is: its longest word, its longest line, and all of it. */
interface Measured {
  readonly word: number;
  readonly line: number;
  readonly all: number;
}

function measured(text: string, size: number, weight: Weight): Measured {
  const space = size * spaceWidth;
  let [word, line, all] = [0, 0, 0];
  for (const each of text.split('\n')) {
    let width = 0;
    for (const part of each.split(unbroken)) {
      const own = widthOf(part, size, weight) * safety;
      word = Math.max(word, own);
      width += own + space;
    }
    line = Math.max(line, width);
    all += width;
  }
  return { word, line, all };
}

/** The width of a space for the size of the letters. */
const spaceWidth = 0.26;

/** Between these parts lines may end; numbers keep together. */
const unbroken = /[ \t\u00AD\u200B]+|(?<=\p{L}-)(?=\p{L})/u;

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

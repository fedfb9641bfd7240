import stringWidth from 'string-width';
import { picture } from './visible.js';

/** A piece of a source line as it is shown, with the marks that go under it. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabSize = 4;
const ellipsis = '…';

/**
 * Shows a source line with a range of it marked by carets. Tabs are spread, what can't be printed is shown, letters with combining marks and wide
 * characters get marks of their width. Of a line that is too long, an excerpt around the start of the range.
 * @param start, end the range, in UTF-16 code units; the end excluded; an empty range is marked by one caret
 * @param width columns that the excerpt may take
 */
export function markedLine(line: string, start: number, end: number, width: number): MarkedLine {
  const cells = excerpt(cellsOf(line, start, end, width), width);
  const text = cells.map((cell) => cell.text).join('');
  const marks = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  return { text: text.trimEnd(), marks: marks.trimEnd() };
}

/** One cell for each letter as a reader sees it. Of a very long line only the part that can matter. */
function cellsOf(line: string, start: number, end: number, width: number): Cell[] {
  const from = Math.max(0, start - 4 * width);
  const part = line.slice(from, start + 8 * width);
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('und').segment(part)) {
    const at = from + index;
    const isMarked = start === end ? at <= start && start < at + segment.length : at < end && at + segment.length > start;
    const text = segment === '\t' ? ' '.repeat(tabSize - (column % tabSize)) : printable(segment);
    const cell = { text, width: stringWidth(text), marked: isMarked };
    cells.push(cell);
    column += cell.width;
  }
  // At the end of the line, or where the range marks only what takes no column.
  if (!cells.some((cell) => cell.marked && cell.width > 0)) cells.push({ text: ' ', width: 1, marked: true });
  if (from > 0) cells.unshift({ text: ellipsis, width: 1, marked: false });
  return cells;
}

function printable(segment: string): string {
  return segment.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu, (character) => {
    // The joiners hold letters and emoji together; alone they are invisible and harmless.
    return character === '\u200c' || character === '\u200d' ? character : picture(character);
  });
}

/** The cells that fit into `width`, the first marked one about a third from the left. */
function excerpt(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  const first = cells.findIndex((cell) => cell.marked);
  let begin = first;
  for (let room = Math.floor(width / 3); begin > 0 && room >= cells[begin - 1]!.width; begin--) room -= cells[begin - 1]!.width;
  // A line that is cut only to gain two or three columns is better begun at its beginning.
  if (widthOf(cells.slice(0, first)) < width / 2) begin = 0;
  const shown: Cell[] = begin > 0 ? [{ text: ellipsis, width: 1, marked: false }] : [];
  let room = width - shown.length - 1;
  for (const cell of cells.slice(begin)) {
    if (cell.width > room) {
      shown.push({ text: ellipsis, width: 1, marked: false });
      break;
    }
    shown.push(cell);
    room -= cell.width;
  }
  return shown;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

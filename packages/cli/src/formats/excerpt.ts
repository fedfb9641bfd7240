import type { Range } from '../report.js';
import { markedLine } from '../text/marked-line.js';

/** One line of an excerpt: a margin with the line number, then either source or marks. */
export interface ExcerptLine {
  readonly gutter: string;
  readonly source: string;
  readonly marks: string;
}

/** Of a range over more lines than these, the first and the last are shown. */
const shownLines = 3;

/** The source lines of a range, each followed by its marks, no wider than `width`. Nothing if the range lies outside of the text. */
export function excerptOf({ start, end }: Range, lines: readonly string[], width: number): ExcerptLine[] {
  // A range that ends at the very beginning of a line doesn't include that line.
  const last = Math.min(end.character === 0 && end.line > start.line ? end.line - 1 : end.line, lines.length - 1);
  const digits = String(last + 1).length;
  const rule = ' │ ';
  const blank = ' '.repeat(digits) + rule;
  const excerpt: ExcerptLine[] = [];
  for (let line = start.line; line <= last; line++) {
    const isLong = last - start.line >= shownLines;
    if (isLong && line > start.line && line < last) {
      if (line === start.line + 1) excerpt.push({ gutter: `${' '.repeat(digits)} ⋮`, source: '', marks: '' });
      continue;
    }
    const source = lines[line]!;
    const from = line === start.line ? start.character : source.length - source.trimStart().length;
    const to = line === end.line ? end.character : source.trimEnd().length;
    const { text, marks } = markedLine(source, from, Math.max(from, to), width - blank.length);
    excerpt.push({ gutter: `${String(line + 1).padStart(digits)}${rule}`, source: text, marks: '' });
    excerpt.push({ gutter: blank, source: '', marks });
  }
  return excerpt;
}

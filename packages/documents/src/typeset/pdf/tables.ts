import type { Weight } from '@egov/diagram';
import type { Language } from '@egov/language';
import { type Cell, type Property, textOf, toneOf, valueOf } from '../../manuscript/manuscript.js';
import { type NumberedBlock, shownLabel } from '../../manuscript/numbering.js';
import { columnWidths, isLow, isWider, type TableType, weightOf } from '../column-widths.js';
import { inLines, withBrokenWords } from '../long-words.js';
import { a4, type Paper, roomOf } from '../papers.js';
import { kept, type Node, textOfRuns, tones } from './nodes.js';

const line = '#c9d0d6';

/**
 * A table below its caption; its head stands on each page that it goes on.
 * @param beginning the height that is kept on one page for caption, head and first row
 */
export function tableContent(
  block: Extract<NumberedBlock, { readonly type: 'table' }>,
  language: Language,
  paper: Paper,
  beginning: number,
): Node[] {
  const widths = columnWidths(block, roomOf(paper).width - block.columns.length * 8.5, type, language);
  const caption = shownLabel(block, language);
  return [
    kept(beginning),
    ...(caption === '' ? [] : [{ text: textOfRuns(caption, 'bold'), style: 'caption', margin: [0, 8 - beginning, 0, 3] }]),
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: block.rows.every((row) => isLow(row, widths, type, language)),
        widths,
        body: [
          block.columns.map(({ title, align }, index) => ({
            text: textOfRuns(fittedWords(title, widths[index]!, 'bold'), 'bold'),
            style: 'head',
            fillColor: '#eef2f5',
            alignment: side(align),
          })),
          ...block.rows.map((row) => row.map((cell, index) => cellContent(cell, widths[index]!, block.columns[index]?.align, language))),
        ],
      },
      layout: { hLineWidth: thin, vLineWidth: thin, hLineColor: grey, vLineColor: grey },
      margin: [0, caption === '' ? 4 - beginning : 0, 0, 10],
    },
  ];
}

function cellContent(cell: Cell, width: number, align: 'right' | 'centre' | undefined, language: Language): Node {
  const tone = toneOf(cell);
  const fill = tone && tones[tone];
  return {
    text: textOfRuns(fittedWords(textOf(cell, language), width, weightOf(cell)), weightOf(cell)),
    style: 'cell',
    alignment: side(align ?? (typeof valueOf(cell) === 'number' ? 'right' : undefined)),
    ...(fill !== undefined && { fillColor: fill }),
    ...(tone === 'quiet' && { color: '#545d66' }),
  };
}

/** Names and values beside each other, by default as wide as an upright page. */
export function propertiesTable(rows: readonly Property[], room = roomOf(a4).width): Node {
  return {
    table: {
      widths: [0.35, 0.65].map((share) => share * (room - 2 * 8.5)),
      body: rows.map(({ name, value }) => [{ text: textOfRuns(name), color: '#545d66' }, { text: textOfRuns(value) }]),
    },
    layout: { hLineWidth: thin, vLineWidth: () => 0, hLineColor: grey },
    margin: [0, 4, 0, 10],
  };
}

/** How texts of tables are set, in points. */
const type: TableType = { size: 8.5, padding: 0.5 };

/** A text of a cell whose words that don't fit are broken where a reader would. */
function fittedWords(text: string, width: number, weight: Weight): string {
  const isTooWide = (word: string): boolean => isWider(word, width, type, weight);
  return withBrokenWords(text, isTooWide, (pieces) => inLines(pieces, isTooWide));
}

const thin = (): number => 0.5;
const grey = (): string => line;

function side(align: 'right' | 'centre' | undefined): string {
  return align === 'centre' ? 'center' : (align ?? 'left');
}

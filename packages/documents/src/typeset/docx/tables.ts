import type { Language } from '@egov/language';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  SoftHyphen,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Property, type Table as ManuscriptTable, textOf, toneOf, type Tone, valueOf } from '../../manuscript/manuscript.js';
import type { Weight } from '@egov/diagram';
import { columnWidths, isLow, isWider, type TableType, weightOf } from '../column-widths.js';
import { breakable, withBrokenWords } from '../long-words.js';
import { a4, type Paper, roomOf } from '../papers.js';
import { xmlText } from './xml-text.js';

const border = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D6' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: border, bottom: border, left: border, right: border };
const margins = { top: 40, bottom: 40, left: 80, right: 80 };
const fills: Readonly<Partial<Record<Tone, string>>> = { good: 'D5EFDB', warning: 'FDE9B8', bad: 'F8D0CD' };

/** How a tone is shown behind a text. */
export function shading(tone: Tone | undefined): { readonly type: 'clear'; readonly fill: string } | undefined {
  const fill = tone && fills[tone];
  return fill === undefined ? undefined : { type: ShadingType.CLEAR, fill };
}

/** A table whose head stands on each page that it goes on. */
export function tableOf(table: ManuscriptTable, language: Language, paper: Paper): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table, roomOf(paper).width * 20, type, language).map(Math.floor);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, align }, index) =>
        new TableCell({
          width: { size: widths[index]!, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: 'EEF2F5' },
          borders,
          margins,
          children: [
            new Paragraph({
              style: 'TableHead',
              keepNext: true,
              alignment: side(align),
              children: [new TextRun({ children: written(title, widths[index]!, 'bold') })],
            }),
          ],
        }),
    ),
  });
  const body = rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: isLow(row, widths, type, language),
        children: row.map((cell, index) => {
          const tone = toneOf(cell);
          const fill = shading(tone);
          const align = columns[index]?.align ?? (typeof valueOf(cell) === 'number' ? 'right' : undefined);
          const line = (text: string): Paragraph =>
            new Paragraph({
              style: 'TableText',
              keepNext: at === rows.length - 2,
              alignment: side(align),
              children: [
                new TextRun({
                  children: written(text, widths[index]!, weightOf(cell)),
                  ...(tone === 'strong' && { bold: true }),
                  ...(tone === 'quiet' && { color: '545D66' }),
                }),
              ],
            });
          return new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            ...(fill && { shading: fill }),
            borders,
            margins,
            children: textOf(cell, language).split('\n').map(line),
          });
        }),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: total(widths), type: WidthType.DXA },
    rows: [head, ...body],
  });
}

/** Names and values beside each other, on one page if they have room there. */
export function propertiesTable(rows: readonly Property[]): Table {
  const widths = shares([35, 65]);
  const cell = (text: string, index: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: border },
      margins,
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext,
          children: [new TextRun({ text: xmlText(text), ...(index === 0 && { color: '545D66' }) })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: total(widths), type: WidthType.DXA },
    rows: rows.map(({ name, value }, at) => {
      const isKept = at < rows.length - 1;
      return new TableRow({ cantSplit: true, children: [cell(name, 0, isKept), cell(value, 1, isKept)] });
    }),
  });
}

/** How texts of tables are set, in twentieths of a point. */
const type: TableType = { size: 9 * 20, padding: margins.left + margins.right + 20 };

/** A text of a cell; words that don't fit may be broken where a reader would. */
function written(text: string, width: number, weight: Weight): (string | SoftHyphen)[] {
  const parts = withBrokenWords(xmlText(text), (word) => isWider(word, width, type, weight), breakable).split('\u00AD');
  return parts.flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]));
}

function side(align: 'right' | 'centre' | undefined): (typeof AlignmentType)[keyof typeof AlignmentType] {
  return align === 'right' ? AlignmentType.RIGHT : align === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT;
}

function shares(widths: readonly number[]): number[] {
  const room = Math.floor(roomOf(a4).width * 20);
  const sum = total(widths);
  return widths.map((width) => Math.floor((width / sum) * room));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

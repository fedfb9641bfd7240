import type { Language } from '@egov/language';
import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { type Property, type Table as ManuscriptTable, textOf, toneOf, type Tone, valueOf } from '../../manuscript/manuscript.js';
import { columnWidths } from '../column-widths.js';
import { a4, roomOf } from '../papers.js';
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
export function tableOf(table: ManuscriptTable, language: Language): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table, roomOf(a4).width * 20, 5.8 * 20, 160, language).map(Math.floor);
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
          children: [new Paragraph({ style: 'TableHead', alignment: side(align), children: [new TextRun(xmlText(title))] })],
        }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.every((cell) => textOf(cell, language).length < longestUnbroken),
        children: row.map((cell, index) => {
          const tone = toneOf(cell);
          const fill = shading(tone);
          const align = columns[index]?.align ?? (typeof valueOf(cell) === 'number' ? 'right' : undefined);
          const text = new TextRun({
            text: xmlText(textOf(cell, language)),
            ...(tone === 'strong' && { bold: true }),
            ...(tone === 'quiet' && { color: '545D66' }),
          });
          return new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            ...(fill && { shading: fill }),
            borders,
            margins,
            children: [new Paragraph({ style: 'TableText', alignment: side(align), children: [text] })],
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

/** Names and values beside each other. */
export function propertiesTable(rows: readonly Property[]): Table {
  const widths = shares([35, 65]);
  const cell = (text: string, index: number): TableCell =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: border },
      margins,
      children: [
        new Paragraph({ style: 'TableText', children: [new TextRun({ text: xmlText(text), ...(index === 0 && { color: '545D66' }) })] }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: total(widths), type: WidthType.DXA },
    rows: rows.map(({ name, value }) => new TableRow({ cantSplit: true, children: [cell(name, 0), cell(value, 1)] })),
  });
}

/** The row that has a longer text may be spread over pages. */
const longestUnbroken = 600;

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

import type { Language } from '@egov/language';
import type ExcelJS from 'exceljs';
import { type Cell, type Manuscript, type Table, toneOf, type Tone, valueOf } from '../manuscript/manuscript.js';
import { numbered, type NumberedChapter } from '../manuscript/numbering.js';
import { word } from '../manuscript/words.js';
import { bytesOf, headStyle, landscape, newWorkbook, put, type Style, textStyle } from '../sheets.js';

/**
 * The tables of a manuscript as a workbook: a sheet for each, with its head frozen and filters, and a first sheet that lists them. Texts of the model are texts:
 * none begins a formula.
 */
export async function xlsxManuscript(manuscript: Manuscript): Promise<Uint8Array> {
  const { date, title } = manuscript;
  const workbook = newWorkbook(date);
  const tables = numbered(manuscript).flatMap((chapter) => tablesOf(chapter, manuscript.language));
  const names = sheetNames(tables);
  const cover = workbook.addWorksheet(cut(title, new Set()), { pageSetup: landscape });
  cover.getColumn(1).width = 32;
  cover.getColumn(2).width = 100;
  put(cover, 1, 1, title, { font: { bold: true, size: 14 } });
  const facts = [...(manuscript.author ? [manuscript.author] : []), ...(manuscript.subtitle ? [manuscript.subtitle] : [])];
  facts.forEach((fact, index) => put(cover, 2 + index, 1, fact, {}));
  manuscript.cover.forEach(({ name, value }, index) => {
    put(cover, 3 + facts.length + index, 1, name);
    put(cover, 3 + facts.length + index, 2, value);
  });
  tables.forEach((table, index) => {
    const row = 4 + facts.length + manuscript.cover.length + index;
    put(cover, row, 1, names[index]!, { ...textStyle, font: { underline: true, color: { argb: 'FF0B57B0' } } });
    cover.getCell(row, 1).value = { text: names[index]!, hyperlink: `#'${names[index]!.replaceAll("'", "''")}'!A1` };
    put(cover, row, 2, table.label);
    addSheet(workbook, names[index]!, table);
  });
  return bytesOf(workbook, date);
}

/** A table as a sheet: with what it is called in the document. */
type SheetTable = Table & { readonly label: string };

/** The tables of a chapter. Where its inner chapters have the same table each, they are one, with the titles of the chapters before the rows. */
function tablesOf(chapter: NumberedChapter, language: Language): SheetTable[] {
  const own = ({ blocks, title }: NumberedChapter): SheetTable[] =>
    blocks
      .filter((block) => block.type === 'table')
      .map((block) => (block.label === '' ? { ...block, caption: title, label: title } : block));
  const inner = chapter.chapters.map(own);
  const [first] = inner[0] ?? [];
  const heads = (table: SheetTable | undefined): string => JSON.stringify(table?.columns.map(({ title }) => title));
  const areAlike = inner.length > 1 && inner.every((tables) => tables.length === 1 && heads(tables[0]) === heads(first));
  if (!first || !areAlike || chapter.chapters.some(({ chapters }) => chapters.length > 0))
    return [...own(chapter), ...chapter.chapters.flatMap((each) => tablesOf(each, language))];
  const rows = chapter.chapters.flatMap(({ title }, index) => inner[index]![0]!.rows.map((row) => [title, ...row]));
  const columns = [{ title: word('section', language), width: 1.5 }, ...first.columns];
  return [...own(chapter), { type: 'table', caption: chapter.title, label: chapter.title, columns, rows }];
}

function addSheet(workbook: ExcelJS.Workbook, name: string, { columns, rows }: Table): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { ...landscape, printTitlesRow: '1:1' },
  });
  const sum = columns.reduce((total, { width }) => total + width, 0);
  columns.forEach(({ title, width }, index) => {
    sheet.getColumn(index + 1).width = Math.max(9, Math.min(80, (width / sum) * sheetWidth, 80));
    put(sheet, 1, index + 1, title, headStyle);
  });
  rows.forEach((row, index) => row.forEach((cell, column) => put(sheet, index + 2, column + 1, valueOf(cell), styleOf(cell))));
  if (columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

/** The characters that a sheet is wide, so that it can be read without scrolling to the side. */
const sheetWidth = 170;

function styleOf(cell: Cell): Style {
  const tone = toneOf(cell);
  const format = typeof cell === 'object' && cell.format ? { numFmt: cell.format === 'percent' ? '0.0 %' : '#,##0' } : {};
  return { ...textStyle, ...format, ...(tone && colours[tone]) };
}

const filled = (argb: string): Style => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } });
const colours: Readonly<Record<Tone, Style>> = {
  quiet: { font: { color: { argb: 'FF545D66' } } },
  strong: { font: { bold: true } },
  good: filled('FFD5EFDB'),
  warning: filled('FFFDE9B8'),
  bad: filled('FFF8D0CD'),
};

/** Names of sheets are of 31 characters at most, without some marks, each once. */
function sheetNames(tables: readonly Table[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ caption }) => cut(caption, taken));
}

function cut(title: string, taken: Set<string>): string {
  const plain =
    title
      .replace(/[:\\/?*[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '–';
  let name = plain.slice(0, 31).trim();
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain.slice(0, 28).trim()} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

import ExcelJS from 'exceljs';
import { repacked } from './office-zip.js';

export type Style = Partial<ExcelJS.Style>;

/** The most characters in a cell of a sheet. */
const longestText = 32_767;

export const headStyle: Style = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F4F6' } },
  alignment: { vertical: 'top', wrapText: true },
};
export const textStyle: Style = { alignment: { vertical: 'top', wrapText: true } };

export const landscape: Partial<ExcelJS.PageSetup> = {
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** A workbook of a date: nothing in it tells when or where it was made. */
export function newWorkbook(date: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'egov';
  workbook.lastModifiedBy = 'egov';
  workbook.created = new Date(`${date}T00:00:00Z`);
  workbook.modified = workbook.created;
  return workbook;
}

/** The bytes of a workbook: the same for the same contents. */
export async function bytesOf(workbook: ExcelJS.Workbook, date: string): Promise<Uint8Array> {
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()), date);
}

/** Puts a text or number into a cell. A text stays a text, whatever it begins with. */
export function put(sheet: ExcelJS.Worksheet, row: number, column: number, value: string | number, style: Style = textStyle): void {
  const cell = sheet.getCell(row, column);
  cell.value = typeof value === 'string' ? stringOf(value) : value;
  cell.style = style;
}

/** A text as a cell can hold it: not too long, without characters that XML doesn't allow, and with nothing that is read as an escape (`_x0041_`). */
function stringOf(text: string): string {
  const allowed = text.replace(unprintable, '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD');
  const cut = allowed.length <= longestText ? allowed : `${allowed.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

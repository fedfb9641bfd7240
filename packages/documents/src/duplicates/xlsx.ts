import { type DuplicateReport, percent, type ReportedPair } from '@egov/duplicates';
import type { Language } from '@egov/language';
import { bytesOf, headStyle, landscape, newWorkbook, put } from '../sheets.js';
import { kindWords } from '../words.js';
import { word } from './words.js';

/** Duplicates as a workbook: one line for each pair, by groups, with filters; those that were decided about on a sheet of their own. */
export async function xlsxDuplicates(report: DuplicateReport, date: string): Promise<Uint8Array> {
  const { language } = report;
  const workbook = newWorkbook(date);
  const numbered = report.groups.flatMap(({ pairs }, index) => pairs.map((pair) => [index + 1, pair] as const));
  for (const [name, pairs] of [
    ['title', numbered],
    ['settled', report.settled.map((pair) => ['', pair] as const)],
  ] as const) {
    const sheet = workbook.addWorksheet(sheetName(word(name, language)), {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: landscape,
    });
    columns.forEach(([head, width], index) => {
      sheet.getColumn(index + 1).width = width;
      put(sheet, 1, index + 1, word(head, language), headStyle);
    });
    pairs.forEach(([group, pair], index) => {
      rowOf(group, pair, language).forEach((value, column) => put(sheet, index + 2, column + 1, value));
      sheet.getCell(index + 2, 3).numFmt = '0 %';
    });
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: pairs.length + 1, column: columns.length } };
  }
  return bytesOf(workbook, date);
}

const columns = [
  ['group', 10],
  ['kind', 20],
  ['score', 14],
  ['first', 44],
  ['domain', 26],
  ['owner', 30],
  ['second', 44],
  ['domain', 26],
  ['owner', 30],
  ['agrees', 60],
  ['differs', 60],
  ['decision', 40],
] as const;

function rowOf(
  group: number | string,
  { a, b, score, agrees, differs, decision, isPlanned }: ReportedPair,
  language: Language,
): (string | number)[] {
  const state = decision && decision.state !== 'holds' ? word(decision.state, language) : undefined;
  const remarks = [isPlanned ? word('planned', language) : undefined, decision?.because, state].filter((text) => text !== undefined);
  const side = ({ title, id, domain = '', owner = '' }: ReportedPair['a']): string[] => [`${title} (${id})`, domain, owner];
  return [
    group,
    kindWords(a.kind, language),
    percent(score) / 100,
    ...side(a),
    ...side(b),
    agrees.join('; '),
    differs.join('; '),
    remarks.join('; '),
  ];
}

/** Names of sheets are of 31 characters at most, without some marks. */
function sheetName(title: string): string {
  return title.replace(/[:\\/?*[\]]/g, '').slice(0, 31);
}

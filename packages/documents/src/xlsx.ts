import type ExcelJS from 'exceljs';
import { inLanguage, type Language, type Localised, wordTitle } from '@egov/language';
import {
  type AssessmentReport,
  type CellReport,
  type Conclusion,
  conclusionReason,
  editionText,
  evidenceTitles,
  type Level,
  levelTitles,
  type RequirementReport,
  stateTitles,
  type Status,
  statuses,
  statusSigns,
  statusTitles,
  type SubjectReport,
  waiverText,
} from '@egov/requirements';
import { bytesOf, headStyle, landscape, newWorkbook, put, type Style, textStyle } from './sheets.js';
import { capital, kindWords, principleOf, type Word, words } from './words.js';

/**
 * An assessment as a workbook: the conclusions, the matrix, and a list of all results that can be filtered. What doesn't apply is left out. Every
 * text is a string, whatever it begins with. The same assessment gives the same bytes.
 */
export async function xlsxAssessment(report: AssessmentReport): Promise<Uint8Array> {
  const workbook = newWorkbook(report.assessmentDate);
  addSummary(workbook, report);
  addMatrix(workbook, report);
  addCells(workbook, report);
  return bytesOf(workbook, report.assessmentDate);
}

/** The most elements in the matrix: a sheet has 16,384 columns. */
const mostColumns = 16_000;

const colours: Readonly<Record<Status | Level, readonly [background: string, ink: string]>> = {
  met: ['FFD5EFDB', 'FF0A5220'],
  full: ['FFD5EFDB', 'FF0A5220'],
  'not-met': ['FFF8C8C4', 'FF850D08'],
  none: ['FFF8C8C4', 'FF850D08'],
  'evidence-missing': ['FFFDE5A8', 'FF634200'],
  partial: ['FFFDE5A8', 'FF634200'],
  'evidence-stale': ['FFE2D6F6', 'FF47267F'],
  'not-applicable': ['FFECEFF1', 'FF515C65'],
  'not-assessed': ['FFECEFF1', 'FF515C65'],
};

function coloured(key: Status | Level, horizontal: 'left' | 'center'): Style {
  const [background, ink] = colours[key];
  return {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: background } },
    font: { color: { argb: ink }, bold: true },
    alignment: { horizontal, vertical: 'top', wrapText: horizontal === 'left' },
  };
}

const uprightStyle: Style = { ...headStyle, font: {}, alignment: { textRotation: 90, vertical: 'bottom' } };
function wordsIn(language: Language): (word: Word) => string {
  return (word) => inLanguage(words[word], language);
}

function capitalised(title: Localised, language: Language): string {
  return capital(inLanguage(title, language), language);
}

function addSummary(workbook: ExcelJS.Workbook, report: AssessmentReport): void {
  const { language } = report;
  const word = wordsIn(language);
  const sheet = workbook.addWorksheet(word('summary'), { pageSetup: landscape });
  sheet.columns = [28, 60, 24, 60, 12, 12, 14, 14, 14, 14, 14].map((width) => ({ width }));
  let row = 1;
  put(sheet, row++, 1, report.name ?? word('assessment'), { font: { bold: true, size: 14 } });
  const facts: (readonly [string, string])[] = [[word('assessmentDate'), report.assessmentDate]];
  if (report.version !== undefined) facts.unshift([word('version'), report.version]);
  if (report.stage) facts.push([word('stage'), wordTitle('stage', report.stage, language) ?? report.stage]);
  for (const edition of report.editions) facts.push([word('editions'), editionText(edition, language)]);
  for (const [name, value] of facts) {
    put(sheet, row, 1, name, headStyle);
    put(sheet, row++, 2, value);
  }
  for (const { state, conclusion, domains, projects } of report.parts) {
    row++;
    const heads = [word('state'), word('title'), word('conclusion'), word('reason'), word('applicable')];
    heads.push(...statuses.map((status) => capitalised(statusTitles[status], language)), capitalised(waivedTitle, language));
    heads.forEach((head, index) => put(sheet, row, index + 1, head, headStyle));
    row++;
    const stateTitle = capitalised(stateTitles[state], language);
    putConclusion(sheet, row++, [stateTitle, report.name ?? word('assessment')], conclusion, language);
    for (const [heading, scopes] of [
      ['domains', domains],
      ['projects', projects],
    ] as const) {
      for (const { id, title, conclusion } of scopes)
        putConclusion(sheet, row++, [`${stateTitle}: ${word(heading)}`, `${title} (${id})`], conclusion, language);
    }
  }
}

function putConclusion(
  sheet: ExcelJS.Worksheet,
  row: number,
  names: readonly [string, string],
  conclusion: Conclusion,
  language: Language,
): void {
  const { level, applicable, met, notMet, evidenceMissing, evidenceStale, notApplicable, waived } = conclusion;
  names.forEach((name, index) => put(sheet, row, index + 1, name));
  put(sheet, row, 3, inLanguage(levelTitles[level], language), coloured(level, 'left'));
  put(sheet, row, 4, `${capital(conclusionReason(conclusion, language), language)}.`);
  const counts = [applicable, met, notMet, evidenceMissing, evidenceStale, notApplicable, waived];
  counts.forEach((count, index) => put(sheet, row, index + 5, count));
}

const waivedTitle: Localised = ['отступление согласовано', 'шегіну келісілген', 'waived'];

/** Requirements by subjects, each under its state and domain. Only subjects to which something applies. */
function addMatrix(workbook: ExcelJS.Workbook, report: AssessmentReport): void {
  const { language, requirements } = report;
  const word = wordsIn(language);
  const headers = 6;
  const names = 3;
  const sheet = workbook.addWorksheet(word('matrix'), {
    views: [{ state: 'frozen', xSplit: names, ySplit: headers }],
    pageSetup: landscape,
  });
  const concerned = report.parts.flatMap((part) => {
    const positions = new Map(part.domains.map(({ id }, index) => [id, index]));
    const position = ({ domain }: SubjectReport): number => positions.get(domain ?? '') ?? positions.size;
    const subjects = part.subjects.filter(({ cells }) => cells.some(isApplicable)).sort((one, other) => position(one) - position(other));
    const titles = titlesOfDomains(report);
    return subjects.map((subject) => ({ subject, state: part.state, domain: titles.get(subject.domain ?? '') ?? word('noDomain') }));
  });
  const shown = concerned.slice(0, mostColumns);
  const note = inLanguage(words.columnsCut, language)
    .replace('{shown}', String(shown.length))
    .replace('{count}', String(concerned.length))
    .replace('{cells}', word('cells'));
  if (shown.length < concerned.length) put(sheet, 1, 1, note, { font: { bold: true } });
  [word('principle'), word('number'), word('requirement')].forEach((head, index) => {
    put(sheet, headers, index + 1, head, headStyle);
    sheet.getColumn(index + 1).width = [30, 10, 60][index]!;
  });
  [word('state'), word('domain'), word('kind'), word('identifier')].forEach((head, index) =>
    put(sheet, index + 2, names, head, { ...headStyle, alignment: { horizontal: 'right', vertical: 'bottom' } }),
  );
  sheet.getRow(headers).height = 160;
  for (const row of [2, 3, 4, 5]) sheet.getRow(row).height = 90;
  const rows = new Map(requirements.map(({ id }, index) => [id, headers + 1 + index]));
  requirements.forEach((requirement, index) => {
    put(sheet, headers + 1 + index, 1, principleOf(requirement, language));
    put(sheet, headers + 1 + index, 2, requirement.number, requirement.critical ? { ...textStyle, font: { bold: true } } : textStyle);
    put(sheet, headers + 1 + index, 3, textOf(requirement, language));
  });
  const styles = new Map(statuses.map((status) => [status, coloured(status, 'center')]));
  shown.forEach(({ subject, state, domain }, index) => {
    const column = names + 1 + index;
    sheet.getColumn(column).width = 4;
    const heads = [inLanguage(stateTitles[state], language), domain, kindWords(subject.kind, language), subject.id, subject.title];
    heads.forEach((head, line) => put(sheet, line + 2, column, head, uprightStyle));
    for (const cell of subject.cells) {
      const row = rows.get(cell.requirement);
      if (row !== undefined) put(sheet, row, column, statusSigns[cell.status], styles.get(cell.status));
    }
  });
}

function isApplicable({ status }: CellReport): boolean {
  return status !== 'not-applicable';
}

function textOf({ text, critical }: RequirementReport, language: Language): string {
  return critical ? `${text} (${inLanguage(words.critical, language)})` : text;
}

function titlesOfDomains({ parts }: AssessmentReport): ReadonlyMap<string, string> {
  return new Map(parts.flatMap(({ subjects, domains }) => [...subjects, ...domains].map(({ id, title }) => [id, title] as const)));
}

/** Every result that applies, one on a line. */
function addCells(workbook: ExcelJS.Workbook, report: AssessmentReport): void {
  const { language } = report;
  const word = wordsIn(language);
  const sheet = workbook.addWorksheet(word('cells'), { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: landscape });
  const columns: readonly (readonly [Word, number])[] = [
    ['state', 14],
    ['identifier', 32],
    ['title', 40],
    ['kind', 22],
    ['domain', 26],
    ['number', 10],
    ['requirement', 60],
    ['status', 18],
    ['message', 60],
    ['evidence', 32],
    ['waiver', 32],
  ];
  columns.forEach(([name, width], index) => {
    sheet.getColumn(index + 1).width = width;
    put(sheet, 1, index + 1, word(name), headStyle);
  });
  const requirements = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  const domains = titlesOfDomains(report);
  const styles = new Map(statuses.map((status) => [status, coloured(status, 'left')]));
  let row = 2;
  for (const { state, subjects } of report.parts) {
    for (const subject of subjects) {
      for (const cell of subject.cells.filter(isApplicable)) {
        const requirement = requirements.get(cell.requirement);
        const texts = [
          inLanguage(stateTitles[state], language),
          subject.id,
          subject.title,
          kindWords(subject.kind, language),
          subject.domain === undefined ? '' : (domains.get(subject.domain) ?? subject.domain),
          requirement?.number ?? cell.requirement,
          requirement ? textOf(requirement, language) : '',
          inLanguage(statusTitles[cell.status], language),
          cell.messages.join('\n'),
          cell.evidence ? inLanguage(evidenceTitles[cell.evidence], language) : '',
          cell.waiver ? waiverText(cell.waiver, language) : '',
        ];
        texts.forEach((text, index) => {
          if (text !== '') put(sheet, row, index + 1, text, index === 7 ? styles.get(cell.status) : textStyle);
        });
        row++;
      }
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(row - 1, 1), column: columns.length } };
}

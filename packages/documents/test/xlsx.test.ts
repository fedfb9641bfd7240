import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { AssessmentReport } from '@egov/requirements';
import { describe, expect, test } from 'vitest';
import { xlsxAssessment } from '../src/xlsx.js';
import { reportOf } from './kit.js';

const conclusion = {
  level: 'partial',
  reason: 'some-not-met',
  applicable: 2,
  met: 1,
  notMet: 1,
  evidenceMissing: 0,
  evidenceStale: 0,
  waived: 0,
  notApplicable: 0,
  criticalNotMet: [],
  share: 0.5,
} as const;

function reportWith(title: string, message: string): AssessmentReport {
  return {
    language: 'en',
    name: '=1+1',
    assessmentDate: '2026-11-22',
    editions: [],
    requirements: [{ id: 'c/1.1', number: '1.1', catalogue: 'c', text: '@SUM(1)', critical: false, stages: [] }],
    parts: [
      {
        state: 'target',
        conclusion,
        totals: new Map([['c/1.1', { met: 0, 'not-met': 1, 'evidence-missing': 0, 'evidence-stale': 0, 'not-applicable': 1 }]]),
        subjects: [
          {
            id: 'D.s',
            kind: 'system',
            title,
            domain: 'D',
            conclusion,
            cells: [{ requirement: 'c/1.1', status: 'not-met', messages: [message], evidence: 'expired', waiver: { state: 'requested' } }],
          },
          {
            id: 'D.t',
            kind: 'system',
            title: 'T',
            domain: 'D',
            conclusion,
            cells: [{ requirement: 'c/1.1', status: 'not-applicable', messages: [], inapplicable: { state: 'target' } }],
          },
        ],
        domains: [{ id: 'D', title: 'Health', conclusion }],
        projects: [],
      },
    ],
  };
}

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function values(sheet: ExcelJS.Worksheet, row: number): unknown[] {
  return (sheet.getRow(row).values as unknown[]).slice(1);
}

describe('the workbook of an assessment', () => {
  const report = reportWith('=1+1', '+cmd|calc <b> & "q" _x0041_ \u0001');

  test('lists every result that applies', async () => {
    const workbook = await read(await xlsxAssessment(report));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Summary', 'Compliance matrix', 'Results']);
    const cells = workbook.worksheets[2]!;
    expect(cells.rowCount).toBe(2);
    expect(cells.autoFilter).toBe('A1:K2');
    expect(values(cells, 2)).toEqual([
      'target state',
      'D.s',
      '=1+1',
      'information system',
      'Health',
      '1.1',
      '@SUM(1)',
      'not met',
      '+cmd|calc <b> & "q" _x0041_ \uFFFD',
      'the evidence has expired',
      'waiver requested',
    ]);
  });

  test('has the matrix of requirements and of the elements to which something applies', async () => {
    const matrix = (await read(await xlsxAssessment(report))).worksheets[1]!;
    expect(values(matrix, 6)).toEqual(['Principle', 'Number', 'Requirement', '=1+1']);
    expect(values(matrix, 7)).toEqual(['c', '1.1', '@SUM(1)', '✗']);
    expect(matrix.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 6 });
  });

  test('has no formulas', async () => {
    const files = unzipSync(await xlsxAssessment(report));
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(3);
    for (const name of sheets) expect(strFromU8(files[name]!)).not.toMatch(/<f[ >/]/);
  });

  test('cuts what a cell can’t hold', async () => {
    const workbook = await read(await xlsxAssessment(reportWith('T', '😀'.repeat(20_000))));
    const text = workbook.worksheets[2]!.getCell('I2').text;
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text.endsWith('…')).toBe(true);
  });

  test('is the same, byte by byte, for the same assessment', async () => {
    const example = await reportOf('ru');
    const bytes = await xlsxAssessment(example);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await xlsxAssessment(example)).equals(Buffer.from(bytes))).toBe(true);
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml']!)).toContain('2026-11-22T00:00:00Z');
  });
});

import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { prettyReport } from '../src/formats/pretty.js';
import type { Report, ReportedFinding } from '../src/report.js';
import { broken, egov, folderOf, unprintable } from './kit.js';

const finding: ReportedFinding = {
  severity: 'error',
  code: 'EGOV-test',
  clause: 'Rules §7',
  message: 'Something is wrong.',
  range: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
  related: [],
};

function pretty(text: string, change: Partial<ReportedFinding>, columns = 80): string {
  const report: Report = {
    version: '1',
    language: 'en',
    workspaces: [{ folder: '.' }],
    files: [{ path: 'a.egov', text, findings: [{ ...finding, ...change }] }],
  };
  return prettyReport(report, { columns, colours: false });
}

describe('the report for a terminal', () => {
  it('shows the finding, its clause, its line, and sums up', async () => {
    const { out } = await egov(folderOf({ 'модель/a.egov': broken }), ['check', '--lang', 'ru']);
    expect(out).toBe(`модель/a.egov

  ошибка  EGOV-unknown-name  2:11
    Имя «Nobody» не найдено (государственный орган, заинтересованная сторона или
    иностранная система).
    справочник языка: имена
    2 │ role R of Nobody
      │           ^^^^^^

Проверено: 1 файл, 2 элемента. 1 ошибка, 0 предупреждений, 0 замечаний.
Дата оценки: 2026-11-22.
`);
  });

  it('shows related places', () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    expect(pretty('lead MoH', { related: [{ path: 'b.egov', range, note: 'first declared here' }] })).toContain(
      '    → b.egov:3:1: first declared here\n',
    );
  });

  it.each([40, 80, 120])('fits into %i columns', (columns) => {
    const message = 'Очень длинное сообщение '.repeat(20) + 'безпробелов'.repeat(20);
    const related = [{ path: `${'папка/'.repeat(10)}a.egov`, range: finding.range, note: message }];
    for (const line of pretty(`\t${'слово '.repeat(100)}`, { message, related }, columns).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('marks ranges over several lines', () => {
    const lines = (end: number): string =>
      pretty('a {\n  b\n  c\n  d\n}', { range: { start: { line: 0, character: 2 }, end: { line: end, character: 1 } } });
    expect(lines(1)).toContain('    1 │ a {\n      │   ^\n    2 │   b\n');
    expect(lines(4)).toContain('    1 │ a {\n      │   ^\n      ⋮\n    5 │ }\n      │ ^\n');
  });

  it('bears a range outside of the text', () => {
    expect(pretty('', { range: { start: { line: 7, character: 0 }, end: { line: 7, character: 1 } } })).toContain('8:1');
  });

  it('keeps control characters of the model off the terminal', () => {
    const text = pretty('lead \u001b[31m\u0007\u009b1m', { message: 'is \u001b]0;title\u0007 \u202e wrong', code: 'E\u001b' });
    expect(text).not.toMatch(unprintable);
    expect(text).toContain('is ␛]0;title␇ <U+202E> wrong');
  });

  it('has colours on a terminal only, and not with NO_COLOR', async () => {
    const folder = folderOf({ 'a.egov': broken });
    expect((await egov(folder, ['check'], { isTTY: true })).out).toContain('\u001b[31m');
    expect((await egov(folder, ['check'], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    expect((await egov(folder, ['check'], { isTTY: false })).out).not.toContain('\u001b');
  });
});

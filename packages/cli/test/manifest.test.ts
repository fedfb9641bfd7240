import { describe, expect, it } from 'vitest';
import { clean, doubtful, egov, folderOf } from './kit.js';

/** What is found in a manifest, as `line:column–column message`. */
async function problems(manifest: string, language = 'en'): Promise<string[]> {
  const { out } = await egov(folderOf({ 'egov.json': manifest, 'a.egov': clean }), ['check', '--format', 'json', '--lang', language]);
  const { findings } = JSON.parse(out) as {
    findings: { file: string; code: string; message: string; range: Record<'start' | 'end', { line: number; column: number }> }[];
  };
  return findings.map(({ file, code, message, range }) => {
    expect([file, code]).toEqual(['egov.json', 'EGOV-manifest']);
    return `${range.start.line}:${range.start.column}–${range.end.column} ${message}`;
  });
}

describe('what is wrong in a manifest', () => {
  it('is a finding at its place', async () => {
    expect(await problems('{\n  "nam": "X"\n}')).toEqual(['2:3–8 There is no setting “nam” in the manifest. Did you mean “name”?']);
    expect(await problems('{"conclusion": {"critcal": []}}')).toEqual([
      '1:17–26 There is no setting “conclusion.critcal” in the manifest. Did you mean “critical”?',
    ]);
    expect(await problems('[]')).toEqual(['1:1–3 The manifest is an object: its settings stand in braces.']);
  });

  it.each([
    ['{"language": "de"}', '1:14–18 The setting “language” is wrong: this value isn’t allowed. Expected: one of "ru", "kk", "en".'],
    ['{"name": 5}', '1:10–11 The setting “name” is wrong: it has a value of another type. Expected: a text in quotes.'],
    [
      '{"assessmentDate": "1.2.2026"}',
      '1:20–30 The setting “assessmentDate” is wrong: this value is written otherwise. Expected: a date in quotes: "2026-01-31".',
    ],
    [
      '{"assessmentDate": "2026-02-30"}',
      '1:20–32 The setting “assessmentDate” is wrong: there is no such date. Expected: a date in quotes: "2026-01-31".',
    ],
    [
      '{"catalogues": "one"}',
      '1:16–21 The setting “catalogues” is wrong: it has a value of another type. Expected: a list of texts in brackets: ["…"].',
    ],
    ['{"catalogues": ["one", "one"]}', '1:16–30 The setting “catalogues” is wrong: a value is repeated.'],
    [
      '{"calendar": {"daysOff": ["1 May"]}}',
      '1:27–34 The setting “calendar.daysOff.0” is wrong: this value is written otherwise. Expected: a date in quotes: "2026-01-31".',
    ],
    ['{"duplicates": 1}', '1:16–17 The setting “duplicates” is wrong: it has a value of another type. Expected: settings in braces.'],
    [
      '{"conclusion": {"minimumShare": 80}}',
      '1:33–35 The setting “conclusion.minimumShare” is wrong: this number is out of range. Expected: a number from 0 to 1.',
    ],
    [
      '{"dependencies": {"1st": "a.json"}}',
      '1:19–24 The setting “dependencies.1st” is wrong: its name is letters, digits, “_” and “-”, and begins with a letter.',
    ],
    ['{"name": "A", "name": "B"}', '1:15–21 The setting “name” is given twice: the later value counts. Keep one.'],
    [
      '{"conclusion": {"critical": [], "critical": []}}',
      '1:33–43 The setting “conclusion.critical” is given twice: the later value counts. Keep one.',
    ],
  ])('tells what is expected in %s', async (manifest, problem) => {
    const found = await problems(manifest);
    expect(found.filter((line) => line.includes('The setting'))).toEqual([problem]);
  });

  it('may be its writing', async () => {
    expect((await problems('{"name": "X" "version": "1"}'))[0]).toContain('The manifest isn’t valid JSON: a comma is missing or too many.');
    expect((await problems('{"name": "X"'))[0]).toContain('The manifest isn’t valid JSON: a closing “}” is missing.');
    expect((await problems(''))[0]).toContain('The manifest isn’t valid JSON');
  });

  it('is said in Russian and Kazakh', async () => {
    expect(await problems('{"nam": "X"}', 'ru')).toEqual(['1:2–7 В манифесте нет настройки «nam». Возможно, имелась в виду «name»?']);
    expect(await problems('{"nam": "X"}', 'kk')).toEqual(['1:2–7 Манифесте «nam» баптауы жоқ. «name» деп жазбақ болдыңыз ба?']);
  });

  it('doesn’t stop the check of the models', async () => {
    const { code, out } = await egov(folderOf({ 'egov.json': '{', 'a.egov': doubtful }), ['check']);
    expect(code).toBe(1);
    expect(out).toContain('EGOV-manifest');
    expect(out).toContain('EGOV-mixed-letters');
  });

  it('may be a comment', async () => {
    expect((await problems('{ /* ours */ "name": "X" }'))[0]).toContain('The manifest isn’t valid JSON');
  });
});

describe('the manifest', () => {
  it('gives the assessment date that is printed', async () => {
    const { out } = await egov(folderOf({ 'egov.json': '{"assessmentDate": "2026-01-31"}', 'a.egov': clean }), ['check']);
    expect(out).toBe('Checked 2 files, 1 element. Nothing to report.\nAssessment date: 2026-01-31.\n');
  });

  it('may begin with a byte order mark', async () => {
    expect(await problems('\uFEFF{"name": "X"}')).toEqual([]);
  });
});

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
    expect(await problems('{\n  "nam": "X"\n}')).toEqual(['2:10–13 There is no setting “nam” in the manifest.']);
    expect(await problems('{"language": "de"}')).toEqual(['1:14–18 The setting “language” is wrong: this value isn’t allowed.']);
    expect(await problems('{"name": 5}')).toEqual(['1:10–11 The setting “name” is wrong: it has a value of another type.']);
    expect(await problems('{"assessmentDate": "1.2.2026"}')).toEqual([
      '1:20–30 The setting “assessmentDate” is wrong: this value is written otherwise.',
    ]);
    expect(await problems('[]')).toEqual(['1:1–3 The manifest is an object: its settings stand in braces.']);
  });

  it('may be its writing', async () => {
    expect((await problems('{"name": "X" "version": "1"}'))[0]).toContain('The manifest isn’t valid JSON: a comma is missing or too many.');
    expect((await problems('{"name": "X"'))[0]).toContain('The manifest isn’t valid JSON: a closing “}” is missing.');
    expect((await problems(''))[0]).toContain('The manifest isn’t valid JSON');
  });

  it('is said in Russian and Kazakh', async () => {
    expect(await problems('{"nam": "X"}', 'ru')).toEqual(['1:9–12 В манифесте нет настройки «nam».']);
    expect(await problems('{"nam": "X"}', 'kk')).toEqual(['1:9–12 Манифесте «nam» баптауы жоқ.']);
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

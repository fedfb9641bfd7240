import { describe, expect, it } from 'vitest';
import { egov, folderOf, write } from './kit.js';

const using = 'body B "Орган" { expects "надёжность" of national/Registers.Persons.Api }';

describe('dependencies of a workspace', () => {
  it('are published models inside the workspace', async () => {
    const other = folderOf({
      'a.egov': 'body M "М"\ndomain Registers "Р" { systems { system Persons "П" { owner M; interface Api "А" } } }',
    });
    const published = (await egov(other, ['model'])).out;
    const folder = folderOf({ 'egov.json': '{"dependencies": {"national": "other/national.json"}}', 'a.egov': using });
    write(folder, 'other/national.json', published);
    expect((await egov(folder, ['check'])).code).toBe(0);
  });

  it.each([
    ['../national.json', 'its path leads out of the workspace'],
    ['national.json', 'there is no such file, or it can’t be read'],
    ['a.egov', 'it isn’t a published model; make one with egov model'],
  ])('%s: %s', async (path, problem) => {
    const folder = folderOf({ 'egov.json': `{"dependencies": {"national": "${path}"}}`, 'a.egov': using });
    const { code, out } = await egov(folder, ['check', '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: { code: string; message: string; range: unknown }[] };
    expect(code).toBe(1);
    expect(findings.map((finding) => finding.code)).toEqual(['EGOV-unknown-name', 'EGOV-manifest']);
    expect(findings[1]!.message).toBe(`The dependency “${path}” can’t be used: ${problem}.`);
    expect(findings[1]!.range).toMatchObject({ start: { line: 1, column: 31 } });
  });
});

describe('the assessment date', () => {
  const waived = 'body B "Орган" { waive 7.1 until 2026-12-31 because "переход" }';

  it('is given by --at, else by the manifest, else it is today; the report says which', async () => {
    const folder = folderOf({ 'a.egov': waived });
    expect(await egov(folder, ['check'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Assessment date: 2026-11-22.') as string,
    });
    expect(await egov(folder, ['check', '--at', '2027-01-01'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('Assessment date: 2027-01-01.') as string,
    });
    write(folder, 'egov.json', '{"assessmentDate": "2027-01-01"}');
    expect((await egov(folder, ['check'])).code).toBe(1);
    expect((await egov(folder, ['check', '--at', '2026-12-31'])).code).toBe(0);
  });

  it('is a date', async () => {
    const { code, err } = await egov(folderOf({ 'a.egov': waived }), ['check', '--at', '31.12.2026']);
    expect([code, err.trimEnd()]).toEqual([
      2,
      'egov: “31.12.2026” doesn’t fit the option --at. Give a date as year-month-day: 2026-01-31.',
    ]);
  });
});

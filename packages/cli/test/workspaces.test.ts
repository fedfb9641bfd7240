import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broken, clean, egov, folderOf } from './kit.js';

/** Files with findings, and the number of files and workspaces, of `egov check`. */
async function checked(folder: string, ...paths: string[]): Promise<{ wrong: string[]; files: number; workspaces: string[] }> {
  const { out, err } = await egov(folder, ['check', '--format', 'json', ...paths]);
  expect(err).toBe('');
  const output = JSON.parse(out) as { findings: { file: string }[]; summary: { files: number }; workspaces: { folder: string }[] };
  return {
    wrong: [...new Set(output.findings.map(({ file }) => file))],
    files: output.summary.files,
    workspaces: output.workspaces.map(({ folder }) => folder),
  };
}

const doctor = 'role Doctor "Врач" official of MoH\n';

describe('a workspace', () => {
  it('is a folder with a manifest; names link across its files', async () => {
    const folder = folderOf({ 'egov.json': '{}', 'bodies/moh.egov': clean, 'health/doctor.egov': doctor });
    expect(await checked(folder)).toEqual({ wrong: [], files: 3, workspaces: ['.'] });
  });

  it('is loaded as a whole for a file in it, and only what was asked for is reported', async () => {
    const folder = folderOf({ 'egov.json': '{}', 'bodies/moh.egov': clean, 'health/doctor.egov': doctor, 'wrong.egov': broken });
    expect(await checked(folder, 'health/doctor.egov')).toEqual({ wrong: [], files: 1, workspaces: ['.'] });
    expect(await checked(join(folder, 'health'))).toEqual({ wrong: [], files: 1, workspaces: ['..'] });
    expect((await checked(folder)).wrong).toContain('wrong.egov');
  });

  it('is one for each manifest in a folder, and the rest is one more', async () => {
    const folder = folderOf({
      'one/egov.json': '{}',
      'one/moh.egov': clean,
      'one/part/egov.json': '{}',
      'one/part/moh.egov': clean,
      'two/egov.json': '{}',
      'two/moh.egov': clean,
      'rest/moh.egov': clean,
      'doctor.egov': doctor,
    });
    expect(await checked(folder)).toEqual({ wrong: [], files: 8, workspaces: ['.', 'one', 'one/part', 'two'] });
    expect(await checked(folder, 'one')).toEqual({ wrong: [], files: 4, workspaces: ['one', 'one/part'] });
  });

  it('is a single file alone if there is no manifest', async () => {
    const folder = folderOf({ 'moh.egov': clean, 'doctor.egov': doctor });
    expect(await checked(folder, 'doctor.egov')).toEqual({ wrong: ['doctor.egov'], files: 1, workspaces: ['.'] });
  });

  it('is made once, whatever paths lead to it', async () => {
    const folder = folderOf({ 'a/moh.egov': clean, 'a/b/doctor.egov': doctor });
    expect(await checked(folder, 'a', 'a/b', 'a/moh.egov', './a')).toEqual({ wrong: [], files: 2, workspaces: ['a'] });
  });

  it('leaves out installed packages, hidden files and folders', async () => {
    const folder = folderOf({ 'a.egov': clean, 'node_modules/x/a.egov': clean, '.hidden/a.egov': clean, '._a.egov': '\u0000' });
    expect(await checked(folder)).toEqual({ wrong: [], files: 1, workspaces: ['.'] });
  });

  it('doesn’t follow symbolic links', async () => {
    const outside = folderOf({ 'moh.egov': broken });
    const folder = folderOf({ 'a.egov': clean });
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync(join(outside, 'moh.egov'), join(folder, 'moh.egov'));
    symlinkSync(folder, join(folder, 'circle'));
    expect(await checked(folder)).toEqual({ wrong: [], files: 1, workspaces: ['.'] });
  });

  it('may have Cyrillic letters, spaces and signs in its paths', async () => {
    const folder = folderOf({ 'модель №1 (черновик)/здравоохранение#100%.egov': broken });
    expect((await checked(folder)).wrong).toEqual(['модель №1 (черновик)/здравоохранение#100%.egov']);
  });

  it('may have a byte order mark and Windows line ends', async () => {
    const folder = folderOf({ 'a.egov': `\uFEFF${broken.replaceAll('\n', '\r\n')}` });
    const { out } = await egov(folder, ['check']);
    expect(out).toContain('2:11\n');
    expect(out).toContain('2 │ role R of Nobody\n      │           ^^^^^^\n');
  });
});

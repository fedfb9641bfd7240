import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { egov, folderOf } from './kit.js';

describe('egov init', () => {
  it.each(languages)('makes an architecture that checks clean, in %s', async (language) => {
    const folder = folderOf();
    const made = await egov(folder, ['init', 'new/one', '--lang', language]);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out.trimEnd().endsWith('egov check new/one')).toBe(true);
    const { findings } = JSON.parse((await egov(folder, ['check', '--format', 'json'])).out) as { findings: object[] };
    expect(findings).toEqual([]);
    expect((await egov(folder, ['format', '--check'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'new/one/egov.json'), 'utf8'))).toMatchObject({ language });
  });

  it('describes all four layers in two states', async () => {
    const folder = folderOf();
    await egov(folder, ['init']);
    const model = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    for (const word of ['activity', 'data', 'systems', 'infrastructure', 'current', 'target'])
      expect(model).toMatch(new RegExp(`^\\s*${word} `, 'm'));
  });

  it('overwrites nothing', async () => {
    const folder = folderOf({ 'data.egov': 'mine' });
    const { code, out, err } = await egov(folder, ['init']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^egov: “data\.egov” exists already, and nothing was written\./);
    expect(readFileSync(join(folder, 'data.egov'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'egov.json'))).toBe(false);
  });

  it('wants a folder', async () => {
    const { code, err } = await egov(folderOf({ file: '' }), ['init', 'file']);
    expect([code, err]).toEqual([2, 'egov: “file” is a file, not a folder. Choose another name.\n']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, egov, folderOf } from './kit.js';

const untidy = 'body   MoH    "Министерство здравоохранения"   central\n';

describe('egov format', () => {
  it('rewrites what isn’t in the standard layout', async () => {
    const folder = folderOf({ 'a.egov': untidy, 'b.egov': clean });
    expect(await egov(folder, ['format'])).toEqual({ code: 0, out: 'Formatted: a.egov\n1 file formatted.\n', err: '' });
    expect(readFileSync(join(folder, 'a.egov'), 'utf8')).toBe(clean);
    expect((await egov(folder, ['format'])).out).toBe('All files are in the standard layout already.\n');
  });

  it('only looks with --check', async () => {
    const folder = folderOf({ 'a.egov': untidy });
    const { code, out } = await egov(folder, ['format', '--check', '--lang', 'ru']);
    expect(code).toBe(1);
    expect(out).toContain('Оформление отличается от единого: a.egov\n');
    expect(readFileSync(join(folder, 'a.egov'), 'utf8')).toBe(untidy);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const folder = folderOf({ 'a.egov': `\uFEFF${untidy.repeat(2).replaceAll('\n', '\r\n')}` });
    await egov(folder, ['format']);
    expect(readFileSync(join(folder, 'a.egov'), 'utf8')).toBe(`\uFEFF${clean.repeat(2).replaceAll('\n', '\r\n')}`);
  });

  it('leaves a file alone that can’t be understood, and does the others', async () => {
    const wrong = 'domain Health {\n';
    const folder = folderOf({ 'a.egov': wrong, 'b.egov': untidy });
    const { code, err } = await egov(folder, ['format']);
    expect(code).toBe(2);
    expect(err).toBe('egov: 1 file could not be formatted: a.egov. Mend what egov check reports and run again.\n');
    expect(readFileSync(join(folder, 'a.egov'), 'utf8')).toBe(wrong);
    expect(readFileSync(join(folder, 'b.egov'), 'utf8')).toBe(clean);
  });
});

import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeIntoFolder, writeTogether } from '../src/write-whole.js';
import { folderOf } from './kit.js';

/** Everything in a folder: names with what is in the files. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
}

describe('files that are written together', () => {
  it('replace what was there before, and leave nothing else behind', async () => {
    const folder = folderOf({ 'a.txt': 'old a' });
    await writeTogether(folder, [
      ['a.txt', 'new a'],
      ['b.txt', 'new b'],
    ]);
    expect(contentOf(folder)).toEqual({ 'a.txt': 'new a', 'b.txt': 'new b' });
  });

  it('are all as they were before when one of them can’t be written', async () => {
    const folder = folderOf({ 'a.txt': 'old a' });
    mkdirSync(join(folder, 'c.txt'));
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => [name, 'new'] as const);
    await expect(writeTogether(folder, files)).rejects.toMatchObject({ id: 'failure.unwritable', args: { path: 'c.txt' } });
    expect(contentOf(folder)).toEqual({ 'a.txt': 'old a' });
  });

  it('are written where a link leads, with the permissions that were there', async () => {
    const folder = folderOf({ 'real.txt': 'old' });
    chmodSync(join(folder, 'real.txt'), 0o640);
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await writeTogether(folder, [['link.txt', 'new']]);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
  });

  it('name the folder that is missing', async () => {
    const folder = folderOf();
    await expect(writeTogether(folder, [['no/a.txt', 'a']])).rejects.toMatchObject({
      id: 'failure.no-such-folder',
      args: { path: 'no' },
    });
  });
});

describe('files that are written into a folder', () => {
  it('make it', async () => {
    const folder = folderOf();
    await writeIntoFolder(folder, 'x/y', [['a.txt', 'a']]);
    expect(contentOf(join(folder, 'x/y'))).toEqual({ 'a.txt': 'a' });
  });

  it('are never written where a link leads', async () => {
    const folder = folderOf({ 'secret.txt': 'secret', 'out/kept.txt': '' });
    symlinkSync('../secret.txt', join(folder, 'out/a.txt'));
    await writeIntoFolder(folder, 'out', [
      ['a.txt', 'new'],
      ['b.txt', 'new'],
    ]);
    expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toBe('new');
  });

  it('take it away again when they can’t be written', async () => {
    const folder = folderOf();
    const files = [['a.txt', 'a'] as const, ['no/b.txt', 'b'] as const];
    await expect(writeIntoFolder(folder, 'x/y', files)).rejects.toThrow('');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('don’t take a file for a folder', async () => {
    const folder = folderOf({ x: 'a file' });
    await expect(writeIntoFolder(folder, 'x', [['a.txt', 'a']])).rejects.toMatchObject({
      id: 'failure.not-a-folder',
      args: { path: 'x' },
    });
  });
});

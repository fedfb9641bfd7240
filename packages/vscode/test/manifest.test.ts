import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const texts = (name: string): Record<string, string> => JSON.parse(read(name)) as Record<string, string>;
const manifest = read('package.json');

describe('the manifest of the extension', () => {
  it.each(['package.nls.json', 'package.nls.ru.json', 'package.nls.kk.json'])('has all its texts in %s, and no other', (name) => {
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!));
    expect(Object.keys(texts(name)).sort()).toEqual([...used].sort());
  });

  it('shows pictures in its first steps that there are', () => {
    const pictures = [...manifest.matchAll(/"images\/(editor-[^"]+)"/g)].map(([, file]) => file!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) expect(existsSync(new URL(`../../../docs/pictures/${file}`, import.meta.url)), file).toBe(true);
  });
});

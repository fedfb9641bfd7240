import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defaultManifest } from '@egov/language';
import { ModelWorkspace } from '@egov/model';
import { expect, it } from 'vitest';
import { DuplicateFinder, reportedPair } from '../src/index.js';
import { lexicon } from './kit.js';

const folder = fileURLToPath(new URL('../../../examples/kazakhstan/', import.meta.url));

function modelsIn(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    return statSync(file).isDirectory() ? modelsIn(file) : name.endsWith('.egov') ? [file] : [];
  });
}

const planted = readFileSync(join(folder, 'expected-duplicates.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [kind: string, a: string, b: string, duplicate: string, why: string]);

it('the duplicates and near-misses that the example was given are told apart, with reasons for what they are', async () => {
  const workspace = new ModelWorkspace({ language: 'ru', manifest: defaultManifest }, '2026-11-22');
  await workspace.load(
    modelsIn(folder).map((file) => ({ uri: `file://${file}`, text: readFileSync(file, 'utf8') })),
    [],
  );
  const finder = new DuplicateFinder({ lexicon });
  finder.load(workspace.architecture);
  for (const [, a, b, duplicate, reason] of planted) {
    const pair = reportedPair(a, b, finder, workspace.architecture, 'ru')!;
    expect.soft(pair.certainty !== 'unlikely', `${a} ${b} (${reason}): ${pair.score}`).toBe(duplicate === '1');
    expect.soft(duplicate === '1' ? pair.agrees : pair.differs, `${a} ${b}`).not.toEqual([]);
  }
});

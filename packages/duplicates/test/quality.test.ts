import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { score } from './kit.js';

const pairs = (name: string) =>
  readFileSync(new URL(`../../../benchmarks/duplicates/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [kind: string, a: string, b: string, duplicate: string]);

// The measure by cross-validation is `npm run bench:duplicates`; here only that what is shipped keeps it.
it.each([
  ['development', 0.85],
  ['own', 0.83],
])('of the labelled pairs in %s duplicates are told from near-misses', (name, least) => {
  const rows = pairs(name).map(([, a, b, duplicate]) => ({ isFound: score(a, b) >= 0.5, isOne: duplicate === '1' }));
  const right = rows.filter(({ isFound, isOne }) => isFound && isOne).length;
  const precision = right / rows.filter(({ isFound }) => isFound).length;
  const recall = right / rows.filter(({ isOne }) => isOne).length;
  expect(Math.min(precision, recall)).toBeGreaterThan(0.8);
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(least);
});

// Measures how well duplicates are told from near-misses, on labelled pairs of titles, by cross-validation:
//   npm run bench:duplicates [-- --write] [-- --errors]
// The pairs: benchmarks/duplicates/*.tsv (kind, title_a, title_b, duplicate, why, language). `--write` fits the weights to all of them but those of
// held-out.tsv, which only ever measures.
import { readFileSync, existsSync, writeFileSync } from 'node:fs';
import { featureNames, compareTitles, Lexicon } from '../packages/duplicates/dist/src/index.js';

const folder = new URL('duplicates/', import.meta.url);
const lexicon = new Lexicon();
const strength = 1;
const folds = 10;

function pairsOf(name) {
  const file = new URL(`${name}.tsv`, folder);
  if (!existsSync(file)) return [];
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    const pair = Object.fromEntries(head.map((column, index) => [column, row[index] ?? '']));
    const { features } = compareTitles(pair.title_a, pair.title_b, lexicon);
    return { ...pair, set: name, x: [1, ...featureNames.map((feature) => features[feature])], y: Number(pair.duplicate) };
  });
}

const printed = [];
function print(text) {
  printed.push(text);
  console.log(text);
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const dot = (a, b) => a.reduce((sum, value, index) => sum + value * b[index], 0);

/** Logistic regression with a penalty on large weights, by Newton's method. */
function fit(rows) {
  const size = rows[0].x.length;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 30; step++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : strength * weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : strength) : 0)));
    for (const { x, y } of rows) {
      const p = sigmoid(dot(weights, x));
      for (let i = 0; i < size; i++) {
        gradient[i] += (p - y) * x[i];
        for (let j = 0; j < size; j++) hessian[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight - change[index]);
  }
  return weights;
}

function solve(matrix, vector) {
  const rows = matrix.map((row, index) => [...row, vector[index]]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column]) > Math.abs(best[column]) ? row : best));
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [rows[at], rows[column]];
    for (let row = 0; row < rows.length; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let k = column; k <= rows.length; k++) rows[row][k] -= factor * rows[column][k];
    }
  }
  return rows.map((row, index) => row[rows.length] / row[index]);
}

function measured(rows) {
  const count = (said, true_) => rows.filter(({ score, y }) => score >= 0.5 === said && (y === 1) === true_).length;
  const [right, wrong, missed] = [count(true, true), count(true, false), count(false, true)];
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { n: rows.length, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The middle 95 of 100 values of F1, of samples drawn from the pairs with a generator that always draws the same. */
function interval(rows) {
  let seed = 42;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const values = Array.from({ length: 400 }, () => measured(rows.map(() => rows[Math.floor(random() * rows.length)])).f1).sort(
    (a, b) => a - b,
  );
  return [values[10], values[389]];
}

function line(name, rows) {
  const { n, precision, recall, f1 } = measured(rows);
  const [low, high] = interval(rows);
  const wrong = rows.filter(({ score, y }) => score >= 0.5 !== (y === 1)).length;
  const hasBoth = new Set(rows.map(({ y }) => y)).size === 2;
  const figures = hasBoth
    ? `${precision.toFixed(2)}  ${recall.toFixed(2)}  ${f1.toFixed(3)}  ${low.toFixed(2)}–${high.toFixed(2)}`
    : `${wrong} wrong`;
  print(`${name.padEnd(26)} ${String(n).padStart(4)}  ${figures}`);
}

const training = [...pairsOf('development'), ...pairsOf('own')];
const heldOut = pairsOf('held-out');
const scored = training.map((pair, index) => ({ pair, fold: index % folds }));
const validated = [];
for (let fold = 0; fold < folds; fold++) {
  const weights = fit(scored.filter((one) => one.fold !== fold).map(({ pair }) => pair));
  for (const { pair, fold: own } of scored) if (own === fold) validated.push({ ...pair, score: sigmoid(dot(weights, pair.x)) });
}
const weights = fit(training);
const apart = heldOut.map((pair) => ({ ...pair, score: sigmoid(dot(weights, pair.x)) }));

print('pairs                         n  prec. recall  F1     95 %');
line('all, cross-validated', validated);
line(
  'development',
  validated.filter(({ set }) => set === 'development'),
);
line(
  'own',
  validated.filter(({ set }) => set === 'own'),
);
if (apart.length > 0) line('held out', apart);
const groups = (rows, of) => Map.groupBy(rows, of);
for (const [language, rows] of groups(
  validated.filter(({ language }) => language),
  ({ language }) => language,
))
  line(`  ${language}`, rows);
for (const [language, rows] of groups(
  apart.filter(({ language }) => language),
  ({ language }) => language,
))
  line(`  held out ${language}`, rows);
for (const [why, rows] of [...groups(validated, ({ why, y }) => `${why} ${y ? '=' : '≠'}`)].sort((a, b) => b[1].length - a[1].length))
  line(`  ${why}`, rows);

print('\nscore       pairs  duplicates   (of cross-validated pairs)');
for (let from = 0; from < 10; from++) {
  const rows = validated.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === from);
  if (rows.length > 0)
    print(
      `${(from / 10).toFixed(1)}–${((from + 1) / 10).toFixed(1)}     ${String(rows.length).padStart(5)}  ${Math.round((100 * rows.filter(({ y }) => y).length) / rows.length)} %`,
    );
}
if (process.argv.includes('--errors'))
  for (const { score, y, why, title_a, title_b } of [...validated, ...apart].filter(({ score, y }) => score >= 0.5 !== (y === 1)))
    console.log(`${score.toFixed(2)}  ${y}  ${why}: ${title_a} | ${title_b}`);
if (process.argv.includes('--write')) {
  const lines = featureNames.map((name, index) => `  ${name}: ${weights[index + 1].toFixed(3)},`);
  writeFileSync(
    new URL('../packages/duplicates/src/likeness/weights.ts', import.meta.url),
    `import type { Features } from './features.js';\n\n/** Fitted to labelled pairs of titles by \`npm run bench:duplicates -- --write\`, not by hand. */\nexport const bias = ${weights[0].toFixed(3)};\nexport const weights: Readonly<Record<keyof Features, number>> = {\n${lines.join('\n')}\n};\n`,
  );
  const page = new URL('../docs/duplicates.md', import.meta.url);
  const figures = '```text\n' + printed.join('\n').trim() + '\n```';
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(<!-- figures -->)[^]*?(<!-- \/figures -->)/, `$1\n\n${figures}\n\n$2`));
}

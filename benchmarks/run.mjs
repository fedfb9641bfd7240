// Checks generated models of several sizes, each in a process of its own, and prints a table: reading, judging by the Requirements, the peak of memory, and an edit.
//   npm run bench                     1,000, 10,000 and 100,000 elements
//   npm run bench -- 5000 --write     other sizes; --write puts the table into docs/performance.md
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const here = fileURLToPath(new URL('.', import.meta.url));
const sizes = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const rows = (sizes.length > 0 ? sizes : [1000, 10_000, 100_000]).map(measure);

const number = new Intl.NumberFormat('en');
const table = [
  '| elements | files | parse, link | model, checks | judge by 102 requirements | judging ÷ parsing | pairs judged | peak memory | edit → findings (median of 20) | documents checked anew | subjects judged anew |',
  '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(
    (row) =>
      `| ${number.format(row.elements)} | ${number.format(row.files)} | ${seconds(row.parse)} | ${seconds(row.load - row.parse)} | ${seconds(row.rules)} | ${(row.rules / row.parse).toFixed(2)} | ${number.format(row.pairs)} | ${Math.round(row.memory)} MB | ${row.edit.toFixed(0)} ms | ${row.checked} | ${row.judged} |`,
  ),
].join('\n');
const duplicates = [
  '| elements | duplicates from cold | duplicates ÷ parsing | more memory | edit → duplicates (median of 20) | pairs |',
  '| ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(
    (row) =>
      `| ${number.format(row.elements)} | ${seconds(row.duplicates)} | ${(row.duplicates / row.parse).toFixed(2)} | ${Math.round(row.duplicatesMemory)} MB | ${row.duplicatesEdit.toFixed(1)} ms | ${number.format(row.alike)} |`,
  ),
].join('\n');
process.stdout.write(`${table}\n\n${duplicates}\n`);

const [first, last] = [rows.at(0), rows.at(-1)];
if (rows.length > 1) {
  const size = last.elements / first.elements;
  process.stdout.write(
    `\n${size.toFixed(0)} times the elements: ${(last.load / first.load).toFixed(1)} times the reading, ${(last.rules / first.rules).toFixed(1)} times the judging, ${(last.edit / first.edit).toFixed(1)} times an edit\n`,
  );
}
if (process.argv.includes('--write')) {
  const page = `${here}../docs/performance.md`;
  const text = readFileSync(page, 'utf8')
    .replace(/(<!-- table -->)[^]*?(<!-- \/table -->)/, `$1\n\n${table}\n\n$2`)
    .replace(/(<!-- duplicates -->)[^]*?(<!-- \/duplicates -->)/, `$1\n\n${duplicates}\n\n$2`);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function measure(size) {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--expose-gc', `${here}measure.mjs`, String(size)], { encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exit(1);
  }
  return JSON.parse(stdout);
}

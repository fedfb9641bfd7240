import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ExcelJS from 'exceljs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import schema from '../schemas/duplicates-output.schema.json' with { type: 'json' };
import { egov, folderOf, unprintable, write } from './kit.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const model = `body M1 "Министерство здравоохранения" central; body M2 "Министерство культуры" central
domain A "Здравоохранение" {
  lead M1
  activity { function Staff "Кадровый учёт"; function Water "Мониторинг воды" }
  systems { target system NewStaff "ИС «Кадры»" custom internal { owner M1; automates Staff } }
  portfolio {
    initiative I1 "Новая кадровая система" to create NewStaff
    project P1 "Кадры" { owner M1; implements I1; delivers NewStaff by 2027-01-01 }
  }
}
domain B "Культура" {
  lead M2
  activity { function Personnel "Ведение учёта кадров" }
  systems { system Hr "АИС «Учёт кадров»" custom internal { owner M2; automates Personnel } }
}
`;
const workspace = (): string => folderOf({ 'egov.json': '{}', 'model.egov': model });
const json = async (folder: string, ...options: string[]) => {
  const { out, code } = await egov(folder, ['duplicates', '--format', 'json', ...options]);
  expect(code).toBe(0);
  return JSON.parse(out) as { groups: { kind: string; members: { id: string; file: string; line: number }[] }[]; settled: unknown[] };
};
const groups = ({ groups: found }: Awaited<ReturnType<typeof json>>): string[] =>
  found.map(({ kind, members }) => `${kind}: ${members.map(({ id }) => id).join(' ')}`);

describe('egov duplicates', () => {
  test('tells what is there twice, for people and for programs', async () => {
    const folder = workspace();
    const { out } = await egov(folder, ['duplicates', '--lang', 'ru'], { columns: 80 });
    expect(out).toContain('вероятный дубль');
    expect(out).toContain('+ совпадает: «кадровый»');
    expect(out).toContain('A.Staff · Здравоохранение · Министерство здравоохранения');
    const report = await json(folder);
    expect(new Ajv({ strict: false }).compile(schema)(report)).toBe(true);
    expect(groups(report).sort()).toEqual(['function: A.Staff B.Personnel', 'system: A.NewStaff B.Hr']);
    expect(report.groups.flatMap(({ members }) => members).every(({ file, line }) => file === 'model.egov' && line > 0)).toBe(true);
  });

  test('can be narrowed down', async () => {
    const folder = workspace();
    expect(groups(await json(folder, '--kind', 'function'))).toEqual(['function: A.Staff B.Personnel']);
    expect(groups(await json(folder, '--state', 'current'))).toEqual(['function: A.Staff B.Personnel']);
    expect(groups(await json(folder, '--min-score', '0.999'))).toEqual([]);
    expect(groups(await json(folder, '--across', 'owners'))).toHaveLength(2);
    expect((await json(folder, '--min-score', '0')).groups.length).toBeGreaterThanOrEqual(2);
  });

  test('of a project: only what it adds, against what there is without it', async () => {
    const folder = workspace();
    expect(groups(await json(folder, '--new-in', 'A.P1'))).toEqual(['system: A.NewStaff B.Hr']);
    expect(groups(await json(folder, '--new-in', 'difference'))).toEqual(['system: A.NewStaff B.Hr']);
    write(folder, 'before.json', (await egov(folder, ['model'])).out);
    expect(groups(await json(folder, '--new-in', 'before.json'))).toEqual([]);
    write(folder, 'more.egov', 'extend B { activity { function People "Учёт кадров" } }\n');
    expect(groups(await json(folder, '--new-in', 'before.json'))).toEqual([expect.stringMatching(/^function: .*B\.People/)]);
  });

  test('shows what was decided apart', async () => {
    const folder = workspace();
    write(folder, 'model.egov', model.replace('"Кадровый учёт"', '"Кадровый учёт" { distinct from B.Personnel because "Другой закон" }'));
    const report = await json(folder, '--kind', 'function');
    expect(groups(report)).toEqual([]);
    expect(report.settled).toMatchObject([{ decision: { state: 'unfingerprinted', because: 'Другой закон' } }]);
  });

  test('writes a page and a workbook, the same each time, with nothing of the model as markup or formula', async () => {
    const folder = workspace();
    const hostile = model.replace('"Кадровый', '"=1+1 <img src=x> Кадровый').replace('"Ведение учёта', '"=1+1 <img src=x> Ведение учёта');
    write(folder, 'model.egov', hostile);
    for (const format of ['html', 'xlsx']) {
      for (const name of ['a', 'b'])
        await egov(folder, ['duplicates', '--min-score', '0.1', '--format', format, '-o', `${name}.${format}`]);
      expect(readFileSync(join(folder, `a.${format}`)).equals(readFileSync(join(folder, `b.${format}`)))).toBe(true);
    }
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(page).not.toContain('<img');
    expect(page).toContain('&#60;img');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(join(folder, 'a.xlsx')).buffer);
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => row.eachCell(({ value }) => expect(['string', 'number']).toContain(typeof value)));
    expect((await egov(folder, ['duplicates', '--format', 'xlsx'])).code).toBe(2);
  });

  test('stays in the width of the terminal, and prints nothing that a terminal would obey', async () => {
    const folder = workspace();
    write(folder, 'model.egov', model.replace('"Кадровый учёт"', '"Кадровый\u001b[31m учёт"'));
    for (const lang of ['ru', 'kk', 'en']) {
      const { out } = await egov(folder, ['duplicates', '--lang', lang], { columns: 80 });
      expect(out.split('\n').every((line) => stringWidth(line) <= 80)).toBe(true);
      expect(out).not.toMatch(unprintable);
    }
  });

  test('refuses what it does not know', async () => {
    const folder = workspace();
    for (const options of [
      ['--kind', 'sistem'],
      ['--across', 'x'],
      ['--min-score', '2'],
      ['--new-in', 'Nowhere'],
      ['--new-in', 'no.json'],
    ])
      expect((await egov(folder, ['duplicates', ...options])).code).toBe(2);
    expect((await egov(folder, ['duplicates', '--kind', 'sistem'])).err).toContain('system');
  });
});

describe('egov duplicates explain', () => {
  test('tells why two elements are alike or are not', async () => {
    const folder = workspace();
    const { out } = await egov(folder, ['duplicates', 'explain', 'A.Staff', 'A.Water', '--lang', 'ru']);
    expect(out).toContain('вряд ли дубль');
    expect(out).toContain('только в первом названии');
    expect((await egov(folder, ['duplicates', 'explain', 'A.Staff', 'B.Hr'])).code).toBe(2);
  });
});

describe('egov duplicates compare', () => {
  test('scores pairs in their order, whatever other columns there are', async () => {
    const folder = folderOf({
      'pairs.tsv':
        '\uFEFFkind\ttitle_a\ttitle_b\twhy\r\nfunction\tУчёт кадров\tКадровый учёт\t\r\n\r\nfunction\tИмпорт зерна\tЭкспорт зерна\tx\r\n',
      'bad.tsv': 'a\tb\n1\t2\n',
      'short.tsv': 'title_a\ttitle_b\nодно\n',
    });
    const { out } = await egov(folder, ['duplicates', 'compare', '--pairs', 'pairs.tsv', '--format', 'json', '--lang', 'ru']);
    const { pairs } = JSON.parse(out) as { pairs: { score: number; duplicate: boolean; why: string }[] };
    expect(pairs.map(({ duplicate }) => duplicate)).toEqual([true, false]);
    expect(pairs[1]!.why).toContain('действия противоположны');
    expect((await egov(folder, ['duplicates', 'compare', '--pairs', 'bad.tsv'])).err).toContain('bad.tsv:1');
    expect((await egov(folder, ['duplicates', 'compare', '--pairs', 'short.tsv'])).err).toContain('short.tsv:2');
    expect((await egov(folder, ['duplicates', 'compare'])).code).toBe(2);
  });

  test('meets the labelled pairs', async () => {
    const file = join(root, 'benchmarks/duplicates/development.tsv');
    const { out } = await egov(root, ['duplicates', 'compare', '--pairs', file]);
    const { pairs } = JSON.parse(out) as { pairs: { duplicate: boolean }[] };
    const labels = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[3] === '1');
    expect(pairs).toHaveLength(labels.length);
    expect(pairs.filter(({ duplicate }, index) => duplicate === labels[index]).length / labels.length).toBeGreaterThan(0.9);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { architectureSchema } from '@egov/model';
import { describe, expect, test } from 'vitest';
import { broken, egov, folderOf, write } from './kit.js';

const model = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
domain Health "Денсаулық сақтау" {
  lead MoH
  activity { function Records "Учёт пациентов" }
  systems { system Register "Регистр" custom internal { owner MoH; automates Records } }
}
`;
const workspace = (): string =>
  folderOf({ 'egov.json': '{"name": "Архитектура", "version": "1.0", "catalogues": ["order-124-2016"]}', 'model.egov': model });

async function frozenIn(folder: string, name = 'v1.json'): Promise<string> {
  expect(await egov(folder, ['baseline', '-o', name])).toEqual({ code: 0, out: '', err: '' });
  return readFileSync(join(folder, name), 'utf8');
}

describe('egov baseline', () => {
  test('freezes the model with its catalogues, the version of the product and a checksum', async () => {
    const json = JSON.parse(await frozenIn(workspace())) as { name: string; baseline: Record<string, unknown>; elements: { id: string }[] };
    expect(new Ajv({ strict: false }).compile(architectureSchema())(json)).toBe(true);
    expect(json.elements.map(({ id }) => id)).toEqual(['Health', 'Health.Records', 'Health.Register', 'MoH']);
    expect(json.baseline).toMatchObject({
      product: expect.stringMatching(/^egov \d+\.\d+\.\d+$/) as string,
      catalogues: [{ id: 'order-124-2016', number: '124', approved: '2016-01-28' }],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  test('gives the same bytes for the same model, in a file or on the terminal', async () => {
    const [one, other] = [workspace(), workspace()];
    const text = await frozenIn(one);
    expect(await frozenIn(other, 'другое имя.json')).toBe(text);
    expect((await egov(one, ['baseline', '.'])).out).toBe(text);
  });

  test('freezes no files with errors', async () => {
    const folder = folderOf({ 'egov.json': '{}', 'model.egov': broken });
    const { code, out, err } = await egov(folder, ['baseline']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Nothing is frozen: the files have 1 error');
  });

  test('is what versions and duplicates are compared with', async () => {
    const folder = workspace();
    await frozenIn(folder);
    write(folder, 'more.egov', 'extend Health { activity { function Patients "Пациенттерді есепке алу" } }\n');
    expect((await egov(folder, ['diff', 'v1.json', '.'])).out).toContain('+ Пациенттерді есепке алу');
    const { code, out } = await egov(folder, ['duplicates', '--new-in', 'v1.json', '--format', 'json', '--min-score', '0.1']);
    expect(code).toBe(0);
    expect(out).toContain('Health.Patients');
  });
});

describe('a baseline', () => {
  const rule = 'rule Kept { for each system s where s in baseline require s in target message "x" }\n';

  test('may be laid out anew, but not changed: it is refused wherever it is read', async () => {
    const folder = workspace();
    const text = await frozenIn(folder);
    write(folder, 'egov.json', '{"baseline": "v1.json"}');
    write(folder, 'rule.egov', rule);
    write(folder, 'v1.json', JSON.stringify(JSON.parse(text)));
    expect((await egov(folder, ['check', '--format', 'json'])).out).not.toContain('EGOV-manifest');
    for (const changed of [
      text.replace('"Регистр"', '"Другой регистр"'),
      text.replace('"124"', '"125"'),
      text.replace(/"egov \d/, '"egov 9'),
    ]) {
      expect(changed).not.toBe(text);
      write(folder, 'v1.json', changed);
      expect((await egov(folder, ['check'])).out).toContain('it was changed after it was frozen');
      expect(await egov(folder, ['diff', 'v1.json', '.'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('v1.json was changed after it was frozen') as string,
      });
      expect((await egov(folder, ['duplicates', '--new-in', 'v1.json', '--lang', 'kk'])).err).toContain('бақылау сомасы сәйкес келмейді');
    }
  });

  const fact = { states: ['target'], values: {}, place: { file: 'a.egov', range: [1, 1, 1, 2] } };
  test.each([
    ['an element that holds itself', (element: object) => ({ ...element, parent: 'Health' })],
    ['facts that aren’t a list', (element: object) => ({ ...element, facts: {} })],
    ['a title that isn’t text', (element: object) => ({ ...element, title: { ru: 1 } })],
    ['a fact whose name is none', (element: object) => ({ ...element, facts: [{ ...fact, name: '__proto__' }] })],
    ['a reference that is text', (element: object) => ({ ...element, facts: [{ ...fact, name: 'lead', values: { targets: ['MoH'] } }] })],
    [
      'a word that is a list',
      (element: object) => ({ ...element, facts: [{ ...fact, name: 'lifecycle', values: { word: ['operation'] } }] }),
    ],
    ['a place that is none', (element: object) => ({ ...element, place: { file: 'a', range: [0, 0] } })],
  ])('is refused with %s', async (_, spoil) => {
    const folder = workspace();
    const { elements, baseline: __, ...rest } = JSON.parse(await frozenIn(folder)) as { elements: object[]; baseline: object };
    write(folder, 'bad.json', JSON.stringify({ ...rest, elements: [spoil(elements[0]!), ...elements.slice(1)] }));
    expect(await egov(folder, ['diff', 'bad.json', '.'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('isn’t a published model') as string,
    });
  });
});

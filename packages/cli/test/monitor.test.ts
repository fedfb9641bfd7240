import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import schema from '../schemas/monitor-output.schema.json' with { type: 'json' };
import { egov, folderOf } from './kit.js';

const model = `body M "Министерство" kk "Министрлік" en "Ministry" central
body C "Комитет" kk "Комитет" en "Committee" division { parent M }
body T "Другое министерство" central
domain D "Домен" kk "Домен" en "Domain" {
  lead M
  activity { function F "Ф" { performed by M } }
  systems { system S "=HYPERLINK(1) <b>Система</b>" custom internal { owner M; automates F } }
  portfolio {
    recommendation R "Исправить" en "Correct it" to correct S { ground discrepancy; addressee M; due 2026-11-12 }
    project P "Первый" en "First" { owner C; implements R; stage investment; dates plan 2026-01-12 .. 2026-11-02; dates fact 2026-01-12 ..
      changes S by 2026-11-02; budget plan 2026: 10 mln KZT; budget fact 2026: 12 mln KZT }
    project Q "Второй" en "Second" { owner T; dates plan 2026-01-12 .. 2027-06-30; dates fact 2026-01-12 .. ; depends on P }
    assessment A "Оценка" en "Assessment" of P { stage planning; assessed on 2026-02-02 by T; finding for k/1.1 "Разместить"; conclusion full }
  }
}
requirements k "К" { requirement 1.1 "Размещение" en "Hosting" { for each system s require s.hostedOn is not empty else "{s} нигде не размещена" } }
`;
const folder = (manifest = '') =>
  folderOf({ 'model.egov': model, 'egov.json': `{ "language": "ru", "assessmentDate": "2026-11-22"${manifest} }` });

interface Monitored {
  readonly at: string;
  readonly projects: readonly {
    readonly id: string;
    readonly risks: string[];
    readonly recommendations: string[];
    readonly assessments: readonly { readonly agrees: boolean; readonly computed: string }[];
    readonly moves: readonly unknown[];
  }[];
  readonly bodies: readonly { readonly body: string }[];
  readonly period?: { readonly slipped: readonly { readonly element: string }[] };
}

async function json(at: string, ...options: string[]): Promise<Monitored> {
  const { out } = await egov(at, ['monitor', '--format', 'json', ...options]);
  const report: unknown = JSON.parse(out);
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report as Monitored;
}

describe('egov monitor', () => {
  it('tells programs the risks of each project, what it was assessed as, and drafts recommendations (Rules §25-28)', async () => {
    const { at, projects, bodies } = await json(folder(), '--lang', 'en');
    expect(at).toBe('2026-11-22');
    expect(projects.map(({ id, risks }) => [id, risks])).toEqual([
      ['D.P', ['late', 'recommendations', 'budget', 'requirements']],
      ['D.Q', []],
    ]);
    expect(projects[0]!.assessments[0]).toMatchObject({ computed: 'none', agrees: false });
    expect(projects[0]!.recommendations.slice(0, 3)).toEqual([
      'Complete “First” (end of the project): planned for 2 Nov 2026, overdue by 20 days. Report that it is done, or give reasons for another date.',
      'Complete “=HYPERLINK(1) <b>Система</b>” (change): planned for 2 Nov 2026, overdue by 20 days. Report that it is done, or give reasons for another date.',
      'Carry out the recommendation “Correct it”: it was due on 12 Nov 2026, 10 days ago.',
    ]);
    expect(projects[0]!.recommendations).toContain(
      'Give reasons for the excess of the budget of 2026: 10,000,000 KZT planned, 12,000,000 KZT spent, 2,000,000 KZT more (20%).',
    );
    expect(bodies.map(({ body }) => body)).toEqual(['C', 'M', 'T']);
  });

  it('takes another date, and another share from the manifest', async () => {
    const before = await json(folder(), '--at', '2026-11-01');
    expect(before.projects[0]!.risks).not.toContain('late');
    const lenient = await json(folder(', "monitoring": { "budgetExcess": 0.25 }'));
    expect(lenient.projects[0]!.risks).not.toContain('budget');
  });

  it('reports on a period as of its last day (Rules §26)', async () => {
    const { at, period } = await json(folder(), '--period', '2026-11-01..2026-11-10');
    expect(at).toBe('2026-11-10');
    expect(period!.slipped.map(({ element }) => element)).toEqual(['D.P', 'D.S']);
    const { code, err } = await egov(folder(), ['monitor', '--period', '2026-11-10..2026-11-01', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('Give the first and the last day: 2026-01-01..2026-06-30.')]);
  });

  it('is limited to a body with those under it, or to a project', async () => {
    const under = await json(folder(), '--body', 'M');
    expect([under.projects.map(({ id }) => id), under.bodies.map(({ body }) => body)]).toEqual([['D.P'], ['C', 'M']]);
    expect((await json(folder(), '--project', 'D.Q')).projects.map(({ id }) => id)).toEqual(['D.Q']);
    const { code, err } = await egov(folder(), ['monitor', '--project', 'D.X', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('D.X')]);
  });

  it.each([
    ['ru', 'Несвоевременное выполнение работ'],
    ['kk', 'Жұмыстардың уақтылы орындалмауы'],
    ['en', 'Late and incomplete work'],
  ])('says it in a terminal in %s', async (language, heading) => {
    const { out, code } = await egov(folder(), ['monitor', '--lang', language], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out).not.toMatch(/undefined|\[object|\{[a-z]+/);
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('writes documents in which nothing of the model is markup or a formula', async () => {
    const at = folder();
    for (const format of ['html', 'docx', 'xlsx'])
      expect((await egov(at, ['monitor', '--format', format, '-o', `m.${format}`])).code).toBe(0);
    expect(readFileSync(join(at, 'm.html'), 'utf8')).not.toContain('<b>Система');
    const parts = (name: string) => unzipSync(new Uint8Array(readFileSync(join(at, name))));
    expect(strFromU8(parts('m.docx')['word/document.xml']!)).toContain('&lt;b&gt;Система');
    const sheets = Object.entries(parts('m.xlsx')).filter(([name]) => /xl\/worksheets\/.*\.xml$/.test(name));
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toContain('<f>');
  });

  it('tells of the example what its schema allows', async () => {
    const example = fileURLToPath(new URL('../../../examples/kazakhstan', import.meta.url));
    const { projects } = await json(example, '--period', '2026-01-01..2027-12-31');
    expect(projects.some(({ moves }) => moves.length > 1)).toBe(true);
  });
});

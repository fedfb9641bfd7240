import { Ajv } from 'ajv';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import schema from '../schemas/status-output.schema.json' with { type: 'json' };
import { egov, folderOf, unprintable, write } from './kit.js';

const model = `body MoH "Министерство здравоохранения" en "Ministry of Health" central
body MAIDD "Уполномоченный орган" en "Authorised body" central
party Centre "Сервисный интегратор" government-enterprise
domain Health "Здравоохранение" en "Health care" {
  lead MoH
  portfolio {
    submission First "Первое представление" en "First submission" of Health {
      submitted by Centre to MAIDD; sent 2026-09-01; received 2026-09-02; agreed with MoH on 2026-08-28
      comment "Уточнить сроки." resolved "Уточнены." on 2026-10-01
      comment "Назвать владельца."
      decision refused on 2026-09-18
    }
    submission Second "Второе представление" of Health { submitted by Centre to MAIDD; sent 2026-11-09; received 2026-11-10 }
    submission Late "Просроченное" of MoH { submitted by Centre to MAIDD; received 2026-11-02 }
  }
}
`;
const workspace = (manifest = '{}'): string => folderOf({ 'egov.json': manifest, 'model.egov': model });

interface Output {
  readonly at: string;
  readonly unknownYears: readonly number[];
  readonly submissions: readonly {
    id: string;
    title: string;
    state: string;
    file: string;
    line: number;
    deadline?: string;
    workingDays?: number;
  }[];
}

const json = async (folder: string, ...options: string[]): Promise<Output> => {
  const { out, code } = await egov(folder, ['status', '--format', 'json', ...options]);
  expect(code).toBe(0);
  return JSON.parse(out) as Output;
};

describe('egov status', () => {
  test('tells where each submission stands and what is due, the next first', async () => {
    const { out, code } = await egov(workspace(), ['status', '--lang', 'ru'], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toBe(`Представления на согласование на 2026-11-22

2026-11-16  решение просрочено на 4 рабочих дня
            Просроченное
            Health.Late · Министерство здравоохранения
            получено 2026-11-02
            → согласовать либо отказать с аргументированными замечаниями —
              Уполномоченный орган

2026-11-24  на рассмотрении, до конца срока 2 рабочих дня
            Второе представление
            Health.Second · Здравоохранение
            направлено 2026-11-09 · получено 2026-11-10
            Представление № 2, после отказа по Health.First
            → согласовать либо отказать с аргументированными замечаниями —
              Уполномоченный орган

            отказано, представлено повторно
            Первое представление
            Health.First · Здравоохранение
            направлено 2026-09-01 · получено 2026-09-02 ·
            срок решения 2026-09-16 ·
            отказано 2026-09-18 (с опозданием на 2 рабочих дня)
            Представлено повторно: Health.Second
            ! Назвать владельца.

3 представления. На рассмотрении: 1. Просрочено: 1.
`);
  });

  test('tells it to programs, in a form with a schema', async () => {
    const report = await json(workspace(), '--lang', 'en');
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.submissions.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'Health.Late overdue',
      'Health.Second review',
      'Health.First resubmitted',
    ]);
    expect(report.submissions[2]).toMatchObject({
      title: 'First submission',
      file: 'model.egov',
      line: 7,
      round: 1,
      takenUpBy: { id: 'Health.Second' },
      deadline: '2026-09-16',
      decision: { isApproval: false, on: '2026-09-18', lateBy: 2 },
      comments: [
        { isOpen: false, resolvedOn: '2026-10-01' },
        { text: 'Назвать владельца.', isOpen: true },
      ],
      agreed: [{ by: [{ id: 'MoH', title: 'Ministry of Health' }], on: '2026-08-28' }],
      clause: 'Rules, clause 12, third paragraph',
    });
  });

  test('of another date: --at, else the manifest, else today', async () => {
    expect((await json(workspace())).at).toBe('2026-11-22');
    const folder = workspace('{"assessmentDate": "2026-09-10"}');
    expect((await json(folder)).at).toBe('2026-09-10');
    const early = await json(folder, '--at', '2026-09-01');
    expect(early.submissions.map(({ state }) => state)).toEqual(['sent', 'draft', 'draft']);
  });

  test('counts by the calendar of the manifest, and says where it isn’t known', async () => {
    const folder = workspace('{"calendar": {"daysOff": ["2026-11-20"]}}');
    expect((await json(folder)).submissions[1]).toMatchObject({ deadline: '2026-11-25', workingDays: 3 });
    write(folder, 'model.egov', model.replaceAll('2026-', '2028-'));
    const { out } = await egov(folder, ['status', '--at', '2028-11-20', '--lang', 'en'], { columns: 80 });
    expect(out).toContain('Which days off were moved in 2028 isn’t known here');
  });

  test('finds what is wrong with them in a check', async () => {
    const { out } = await egov(workspace(), ['check', '--format', 'json']);
    const codes = (JSON.parse(out) as { findings: { code: string }[] }).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('EGOV-submission')).sort()).toEqual([
      'EGOV-submission-overdue',
      'EGOV-submission-unsettled',
    ]);
  });

  test('says so where there are none', async () => {
    const folder = folderOf({ 'egov.json': '{}', 'model.egov': 'body MoH "Министерство" central\n' });
    for (const [lang, text] of [
      ['ru', 'Представлений нет.'],
      ['kk', 'Ұсынулар жоқ.'],
      ['en', 'There are no submissions.'],
    ] as const)
      expect((await egov(folder, ['status', '--lang', lang])).out).toContain(text);
  });

  test('stays in the width of the terminal, and prints nothing that a terminal would obey', async () => {
    const folder = workspace();
    write(folder, 'model.egov', model.replaceAll('представление"', '\u001b[31m представление"').replace('Назвать', '\u202eНазвать'));
    for (const lang of ['ru', 'kk', 'en']) {
      const { out } = await egov(folder, ['status', '--lang', lang], { columns: 80 });
      expect(out.split('\n').every((line) => stringWidth(line) <= 80)).toBe(true);
      expect(out).not.toMatch(unprintable);
      const raw = await egov(folder, ['status', '--format', 'json', '--lang', lang]);
      expect(raw.out).not.toMatch(unprintable);
    }
  });

  test('refuses what it does not know', async () => {
    const folder = workspace();
    for (const options of [
      ['--at', '22.11.2026'],
      ['--format', 'html'],
    ])
      expect((await egov(folder, ['status', ...options])).code).toBe(2);
    expect((await egov(folder, ['status', 'nowhere'])).code).toBe(2);
  });

  test('says that the files have errors, and tells what could be understood', async () => {
    const folder = workspace();
    write(folder, 'broken.egov', 'body Broken "x" {\n');
    const { out, err, code } = await egov(folder, ['status']);
    expect(code).toBe(0);
    expect(err).toContain('1 error');
    expect(out).toContain('Health.Late');
  });
});

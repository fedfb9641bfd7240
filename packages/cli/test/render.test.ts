import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { egov, folderOf } from './kit.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const model = `body M "Министерство" kk "Министрлік" central
domain D "Домен" kk "Домен" {
  lead M
  activity { function F "Учёт" { performed by M } }
  data { entity E "Сведения" { attributes { code : Text identifier } } }
  systems {
    current system Old "Старая" custom internal { owner M; automates F; stores E }
    target system New "Новая <b>" custom internal { owner M; automates F; stores E; replaces Old }
    system Desk "Рабочее место" custom internal { owner M }
    target exchange X from Desk to New { carries E; mode read }
  }
  infrastructure { site Hall "Зал" { owner M } }
}
`;
const files = { 'egov.json': '{ "language": "ru", "name": "Малая", "version": "0.1" }', 'model.egov': model };

describe('egov render', () => {
  test('writes each diagram that is asked for into a file of its own', async () => {
    const folder = folderOf(files);
    const { code, out } = await egov(folder, [
      'render',
      '--view',
      'exchanges',
      '--state',
      'current,target,difference,2027-01-31',
      '--lang',
      'ru',
      '--out',
      'pics',
    ]);
    expect([code, out]).toEqual([0, 'Записано 4 файла в папку pics.\n']);
    expect(readdirSync(join(folder, 'pics')).sort()).toEqual(
      ['2027-01-31', 'current', 'difference', 'target'].map((state) => `exchanges-D-${state}.svg`),
    );
    const svg = (state: string): string => readFileSync(join(folder, `pics/exchanges-D-${state}.svg`), 'utf8');
    expect(svg('current')).toContain('data-element="D.Old"');
    expect(svg('current')).not.toContain('data-element="D.New"');
    expect(svg('target')).toContain('data-element="D.New"');
    expect(svg('difference')).toContain('data-element="D.New" data-kind="system" data-change="added"');
    expect(svg('target')).toContain('Новая &lt;b&gt;');
  });

  test('writes all diagrams into one document', async () => {
    const folder = folderOf(files);
    expect(await egov(folder, ['render', '--format', 'pdf', '--paper', 'A4', '--lang', 'kk'])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'diagrams/diagrams.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('writes the same bytes each time, in every locale of the machine', async () => {
    const once = async (format: string, LANG: string): Promise<Buffer> => {
      const folder = folderOf(files);
      await egov(folder, ['render', '--view', 'overview', '--format', format, '--lang', 'kk', '--scale', '1'], { env: { LANG } });
      const [name] = readdirSync(join(folder, 'diagrams'));
      return readFileSync(join(folder, 'diagrams', name!));
    };
    for (const format of ['svg', 'png', 'pdf'])
      expect((await once(format, 'tr_TR.UTF-8')).equals(await once(format, 'en_US.UTF-8')), format).toBe(true);
  });

  test('shows both states beside each other', async () => {
    const folder = folderOf(files);
    await egov(folder, ['render', '--view', 'exchanges', '--state', 'difference', '--side-by-side', '--lang', 'ru']);
    const svg = readFileSync(join(folder, 'diagrams/exchanges-D-difference.svg'), 'utf8');
    expect(svg.match(/data-element="D.Desk"/g)).toHaveLength(2);
    expect(svg.match(/data-element="D.(Old|New)"/g)).toHaveLength(2);
    expect(svg).toContain('Текущее состояние');
  });

  describe('of several states', () => {
    const still = {
      'egov.json': '{ "language": "ru" }',
      'model.egov': `body M "Министерство" central
        domain D "Домен" { activity { process P "Процесс" { step A "Заявление" by M; step B "Ответ" by M } } }`,
    };
    const states = ['--state', 'current,target,difference'];
    const pdf = (folder: string): string => readFileSync(join(folder, 'diagrams/diagrams.pdf')).toString('latin1');
    const pagesIn = (text: string): number => text.match(/\/Type \/Page\b/g)!.length;

    test('draws in a document once what is the same in both, and no difference in which nothing changes', async () => {
      const folder = folderOf(still);
      const { code, out } = await egov(folder, ['render', ...states, '--format', 'pdf', '--lang', 'en']);
      const [, unchanged, repeated] = /(\d+) differences? in .* (\d+) diagrams? that/.exec(out)!.map(Number);
      expect([code, repeated]).toEqual([0, unchanged]);
      expect(pagesIn(pdf(folder))).toBe(unchanged);
    });

    test('says so of a view that is named', async () => {
      const folder = folderOf(still);
      const { out } = await egov(folder, ['render', ...states, '--view', 'process', '--lang', 'ru']);
      expect(out).toBe('Записано 3 файла в папку diagrams.\n');
      const svg = (state: string): string => readFileSync(join(folder, `diagrams/process-D.P-${state}.svg`), 'utf8');
      expect(svg('difference')).toContain('Между состояниями ничего не меняется');
      expect(svg('target')).not.toContain('ничего не меняется');
    });

    test('writes a file for each state, but none of a difference in which nothing changes', async () => {
      const folder = folderOf(still);
      const { out } = await egov(folder, ['render', ...states, '--lang', 'kk']);
      expect(out).toMatch(/Ештеңе өзгермейтін \d+ айырмашылық көрсетілмеді\.\n$/);
      const names = readdirSync(join(folder, 'diagrams')).filter((name) => name.startsWith('process'));
      expect(names.sort()).toEqual(['process-D.P-current.svg', 'process-D.P-target.svg']);
    });

    test('says it if nothing changes at all', async () => {
      const { code, err } = await egov(folderOf(still), ['render', '--state', 'difference', '--lang', 'ru']);
      expect(code).toBe(2);
      expect(err).toContain('между состояниями ничего не меняется');
    });

    test('says in the head of a page that it shows both', async () => {
      const folder = folderOf(still);
      await egov(folder, ['render', ...states, '--view', 'process', '--format', 'pdf', '--lang', 'ru']);
      expect(pagesIn(pdf(folder))).toBe(2); // both states on one, and the difference that was asked for
    });
  });

  test.each([
    [['--view', 'exchange'], 'Did you mean “exchanges”?'],
    [['--domain', 'E'], 'There are: D.'],
    [['--state', 'future'], 'current, target, difference, 2027-01-31'],
    [['--view', 'journey'], 'there is nothing to draw'],
  ])('says what is wrong with %j, and writes nothing', async (options, text) => {
    const folder = folderOf({ ...files, 'egov.json': '{ "language": "en" }' });
    const { code, err } = await egov(folder, ['render', ...options]);
    expect(code).toBe(2);
    expect(err).toContain(text);
    expect(existsSync(join(folder, 'diagrams'))).toBe(false);
  });
});

describe('egov views', () => {
  test('lists what can be drawn, within the width of the terminal', async () => {
    const { out, code } = await egov(root, ['views', 'examples/kazakhstan', '--lang', 'ru'], { columns: 80 });
    expect(code).toBe(0);
    for (const text of ['overview  Обзор', 'exchanges  Системы и взаимодействия', 'process  Процесс', 'Health.PatientAttachment'])
      expect(out).toContain(text);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import schema from '../schemas/diff-output.schema.json' with { type: 'json' };
import { egov, folderOf, unprintable, write } from './kit.js';

const before = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
body MoC "Министерство культуры" central
domain Health "Здравоохранение" kk "Денсаулық сақтау" {
  lead MoH
  activity { function Records "Учёт пациентов" kk "Пациенттерді есепке алу"; function Watch "Надзор" }
  systems {
    system Register "Регистр пациентов" kk "Пациенттер тіркелімі" custom internal { owner MoH; automates Records; component Core "Ядро" }
    system Gone "Прежняя база" custom internal { owner MoH }
  }
}
domain Culture "Культура" { lead MoC; systems { } }
`;
const after = before
  .replace('system Register "Регистр пациентов"', 'system Single "Единый регистр пациентов"')
  .replace('automates Records', 'automates Records, Watch')
  .replace('    system Gone "Прежняя база" custom internal { owner MoH }\n', '')
  .replace('systems { }', 'systems { target system Ticket "Билеттер" custom internal { owner MoC } }');

/** What the machine's own settings say about Git doesn't matter. */
const git = (folder: string, ...args: string[]): void => {
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.kz'];
  execFileSync('git', ['-C', folder, ...who, ...args], { env: { ...process.env, ...settings }, stdio: 'pipe' });
};

const committed = (files: Readonly<Record<string, string>>, prepare: (folder: string) => void = () => undefined): string => {
  const folder = folderOf(files);
  prepare(folder);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Первая версия');
  return folder;
};

interface Output {
  readonly before: string;
  readonly after: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly changes: readonly {
    readonly change: string;
    readonly domain?: string;
    readonly before?: { id: string };
    readonly after?: { id: string };
    readonly lines: readonly { change: string; about: string; text: string }[];
  }[];
}

async function json(folder: string, ...argv: string[]): Promise<Output> {
  const { code, out, err } = await egov(folder, ['diff', ...argv, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  const output = JSON.parse(out) as Output;
  expect(new Ajv({ strict: false }).compile(schema)(output)).toBe(true);
  return output;
}

const told = ({ changes }: Output): string[] =>
  changes.map(({ change, before: was, after: is }) => `${change} ${[...new Set([was?.id, is?.id])].filter(Boolean).join(' → ')}`);

describe('egov diff', () => {
  test('tells what lies between a revision and the files, without touching them', async () => {
    const folder = committed({ 'egov.json': '{"name": "Архитектура"}', 'папка/model.egov': before });
    write(folder, 'папка/model.egov', after);
    const output = await json(folder, 'git:HEAD', '.');
    expect(told(output)).toEqual(['added Culture.Ticket', 'removed Health.Gone', 'changed Health.Register → Health.Single']);
    expect(output.totals).toEqual({ added: 1, removed: 1, changed: 1, renamed: 1, moved: 0 });
    expect(output.before).toMatch(/^git:HEAD \([0-9a-f]{10}\)$/);
    expect(output.changes[2]!.lines.map(({ change, about, text }) => `${change} ${about} ${text}`)).toEqual([
      'changed name Register → Single',
      'changed title Регистр пациентов → Единый регистр пациентов',
      'added automates Надзор',
    ]);
    expect(readFileSync(join(folder, 'папка/model.egov'), 'utf8')).toBe(after);
    expect(told(await json(folder, '.', 'git:main~0'))).toContain('changed Health.Single → Health.Register');
  });

  test('compares states and dates, in another version too', async () => {
    const folder = committed({ 'egov.json': '{}', 'model.egov': before });
    write(folder, 'model.egov', after);
    expect(told(await json(folder, 'current', 'target'))).toEqual(['added Culture.Ticket']);
    expect(told(await json(folder, 'current', '2027-06-30'))).toEqual([]);
    const current = await json(folder, 'current', 'git:HEAD');
    expect(told(current)).toEqual(['added Health.Gone', 'changed Health.Single → Health.Register']);
    expect(current.after).toMatch(/^git:HEAD \(.*\), current state$/);
  });

  test('compares published models', async () => {
    const folder = folderOf({ 'a/model.egov': before, 'b/model.egov': after });
    for (const name of ['a', 'b']) write(folder, `${name}.json`, (await egov(folder, ['model', name])).out);
    expect(told(await json(folder, 'a.json', 'b.json'))).toHaveLength(3);
    expect(told(await json(folder, 'a.json', '.', 'a'))).toEqual([]);
  });

  test('reads in a revision what belongs to the workspace: no workspace within it, nothing hidden, no link, and its dependencies', async () => {
    const other = folderOf({
      'a.egov': 'body M "М"\ndomain Registers "Р" { systems { system Persons "П" { owner M; interface Api "А" } } }',
    });
    const files = {
      'egov.json': '{"dependencies": {"national": "national.json"}}',
      'national.json': (await egov(other, ['model'])).out,
      'model.egov': `${before}extend Health { systems { extend Register { uses national/Registers.Persons.Api } } }\n`,
      'inner/egov.json': '{}',
      'inner/model.egov': 'body Inner "Внутренний"',
      '.hidden/model.egov': 'body Hidden "Скрытый"',
      'node_modules/x/model.egov': 'body Installed "Пакет"',
    };
    const folder = committed(files, (root) => symlinkSync(join(other, 'a.egov'), join(root, 'link.egov')));
    write(folder, 'national.json', '{}');
    const { out, err } = await egov(folder, ['diff', 'git:HEAD', 'git:HEAD', 'egov.json']);
    expect([out, err]).toEqual([expect.stringContaining('Nothing differs.'), '']);
    expect(told(await json(folder, 'git:HEAD', 'git:HEAD', 'egov.json'))).toEqual([]);
    write(folder, 'model.egov', 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central');
    expect(told(await json(folder, '.', 'git:HEAD', 'egov.json'))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/Inner|Hidden|Installed|Registers/)]),
    );
    expect(told(await json(folder, '.', 'git:HEAD', 'egov.json'))).toContain('added Health.Register.Core');
  });

  test.each(['--output=x', '-x', 'HEAD:model.egov', 'HEAD..HEAD', 'nope', '', 'HEAD^{tree}', 'a b', ':/Первая'])(
    'takes nothing but a revision for one: “%s”',
    async (revision) => {
      const folder = committed({ 'egov.json': '{}', 'model.egov': before });
      const { code, out, err } = await egov(folder, ['diff', `git:${revision}`, '.']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`Git knows no revision “${revision}”`);
    },
  );

  test('says what is missing: Git’s folder, models in a revision, a version', async () => {
    const folder = folderOf({ 'egov.json': '{}', 'model.egov': before });
    expect((await egov(folder, ['diff', 'git:HEAD', '.'])).err).toContain('not a git repository');
    expect((await egov(folder, ['diff', 'nothing', '.'])).err).toContain('“nothing” names no version');
    expect((await egov(folder, ['diff', 'no.json', '.'])).err).toContain('no.json');
    write(folder, 'bad.json', '{"format": "egov-architecture", "formatVersion": 1, "elements": [{"id": "A", "kind": "body"}]}');
    expect((await egov(folder, ['diff', 'bad.json', '.'])).err).toContain('bad.json isn’t a published model');
    const empty = committed({ 'readme.md': '' });
    write(empty, 'model.egov', before);
    expect((await egov(empty, ['diff', 'git:HEAD', '.'])).err).toContain('there are no models');
  });

  test('names the mistakes that may hide a part, and compares the rest', async () => {
    const folder = committed({ 'egov.json': '{}', 'model.egov': `${before}role R of Nobody\n` });
    write(folder, 'model.egov', before);
    const { code, out, err } = await egov(folder, ['diff', 'git:HEAD', '.']);
    expect(code).toBe(0);
    expect(err).toMatch(/^In git:HEAD \([0-9a-f]{10}\) the files have 1 error: what could be understood is compared\.\n$/);
    expect(out).toContain('− R');
  });

  test('speaks three languages within the width of the terminal, and obeys no model', async () => {
    const folder = committed({ 'egov.json': '{}', 'model.egov': before });
    write(folder, 'model.egov', after.replace('Единый регистр', 'Единый\u001b[31m\u202e регистр'));
    const words = { ru: 'переименовано', kk: 'қайта аталды', en: 'renamed' };
    for (const [lang, word] of Object.entries(words)) {
      const { out } = await egov(folder, ['diff', 'git:HEAD', '.', '--lang', lang], { columns: 80 });
      expect(out).toContain(word);
      expect(out.split('\n').every((line) => stringWidth(line) <= 80)).toBe(true);
      expect(out).not.toMatch(unprintable);
    }
    expect((await egov(folder, ['diff', 'git:HEAD', '.', '--lang', 'kk'])).out).toContain('± атауы: ru: Регистр пациентов → Единый');
    expect((await egov(folder, ['diff', 'git:HEAD', '.', '--format', 'json'])).out).not.toMatch(unprintable);
  });

  test('writes a page that needs nothing, runs nothing, and is the same each time, with what changes drawn', async () => {
    const hostile = (text: string): string => text.replace('"Надзор"', '"Надзор <img src=x onerror=alert(1)></style></script>"');
    const folder = committed({ 'egov.json': '{"name": "<b>Архитектура</b>"}', 'model.egov': hostile(before) });
    write(folder, 'model.egov', hostile(after));
    for (const name of ['a', 'b'])
      expect((await egov(folder, ['diff', 'git:HEAD', '.', '--format', 'html', '--lang', 'ru', '-o', `${name}.html`])).code).toBe(0);
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe(page);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/<img src=x|<b>|<script|<\/script/);
    expect(page).toContain('автоматизирует: Надзор &#60;img src=x');
    const pictures = [...page.matchAll(/<img src="data:image\/svg\+xml;base64,([^"]+)"[^>]* alt="([^"]+)"/g)];
    expect(pictures.map(([, , title]) => title)).toContain('Здравоохранение: обзор слоёв архитектуры');
    for (const [, data] of pictures) {
      const svg = Buffer.from(data!, 'base64').toString();
      expect(svg).toContain('Было: git:HEAD');
      expect(svg).not.toMatch(/<img|<script/);
    }
  });
});

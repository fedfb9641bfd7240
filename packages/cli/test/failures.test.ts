import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, egov, folderOf, type Surroundings } from './kit.js';

/** What is said when a command can't do its work: one line, exit code 2, nothing on standard output. */
async function failure(cwd: string, argv: readonly string[], surroundings?: Surroundings): Promise<string> {
  const { code, out, err } = await egov(cwd, argv, surroundings);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^egov: [^\n]*\n$/);
  return err.slice('egov: '.length).trimEnd();
}

describe('what can’t be done is one clear line', () => {
  it('a path that doesn’t exist', async () => {
    expect(await failure(folderOf(), ['check', 'nowhere'])).toBe('“nowhere” doesn’t exist. Check the path.');
  });

  it('in Russian and Kazakh', async () => {
    expect(await failure(folderOf(), ['check', 'nowhere', '--lang', 'ru'])).toBe('путь «nowhere» не существует. Проверьте его написание.');
    expect(await failure(folderOf(), ['check', 'nowhere'], { env: { LANG: 'kk_KZ.UTF-8' } })).toBe(
      '«nowhere» жолы табылмады. Оның жазылуын тексеріңіз.',
    );
  });

  it('a folder without models', async () => {
    const folder = folderOf({ 'empty/readme.txt': '', 'model/a.egov': clean });
    expect(await failure(folder, ['check', 'model', 'empty'])).toMatch(/^there is no \.egov file in “empty”\./);
  });

  it('a file that isn’t a model', async () => {
    expect(await failure(folderOf({ 'a.txt': '' }), ['check', 'a.txt'])).toMatch(/^“a\.txt” isn’t a model\./);
  });

  it('a file in another encoding', async () => {
    const windows1251 = Uint8Array.from([...Buffer.from('body MoH "'), 0xcc, 0xe8, 0xed, ...Buffer.from('"')]);
    expect(await failure(folderOf({ 'old.egov': windows1251 }), ['check'])).toMatch(/^“old\.egov” isn’t in UTF-8\. Convert it/);
    const utf16 = Buffer.from('\uFEFFbody MoH "Министерство"', 'utf16le');
    expect(await failure(folderOf({ 'old.egov': utf16 }), ['check'])).toMatch(/^“old\.egov” isn’t in UTF-8\./);
  });

  it('a file over 20 MB', async () => {
    const folder = folderOf({ 'big.egov': Buffer.alloc(20 * 1024 * 1024 + 1, 0x20) });
    expect(await failure(folder, ['check'])).toBe('“big.egov” is larger than 20 MB. Split it into several files.');
  });

  it('a file that can’t be read', async () => {
    const folder = folderOf();
    symlinkSync('loop.egov', join(folder, 'loop.egov'));
    expect(await failure(folder, ['check', 'loop.egov'])).toMatch(/^“loop\.egov” can’t be read \(ELOOP\)\./);
  });

  it.each([
    [['check', '--formt', 'json'], 'there is no option “--formt”. Did you mean “--format”? See the options with --help.'],
    [['chek'], 'there is no command “chek”. Did you mean “check”? See the commands with egov --help.'],
    [['check', '--format'], 'the option “--format” wants a value. See --help.'],
    [['check', '--format', 'xml'], '“xml” doesn’t fit the option --format. Use one of: pretty, json, sarif, junit, github.'],
    [['check', '--fail-on', 'fatal'], '“fatal” doesn’t fit the option --fail-on. Use one of: error, warning, info, never.'],
    [['check', '--max-warnings', '-1'], '“-1” doesn’t fit the option --max-warnings. Give a whole number, 0 or more.'],
    [['check', '--max-warnings', 'many'], '“many” doesn’t fit the option --max-warnings. Give a whole number, 0 or more.'],
    [['check', '--max-warnings', '1.5'], '“1.5” doesn’t fit the option --max-warnings. Give a whole number, 0 or more.'],
    [['check', '--max-warnings', ''], '“” doesn’t fit the option --max-warnings. Give a whole number, 0 or more.'],
    [['render', '--scale', '0'], '“0” doesn’t fit the option --scale. Give a number from 0.1 to 16.'],
    [['check', '--lang', 'de'], '“de” isn’t a language of the output. Use --lang with one of: ru, kk, en.'],
    [['explain'], 'the argument “requirement” is missing. See --help.'],
    [['explain', '--lang', 'ru'], 'не указан аргумент «requirement». Справка: --help.'],
    [['init', 'a', 'b'], 'too many arguments. See what this command takes with --help.'],
  ])('a command line that isn’t right: egov %j', async (argv, line) => {
    expect(await failure(folderOf({ 'a.egov': clean }), argv)).toBe(line);
  });

  it('keeps control characters of paths and options off the terminal', async () => {
    expect(await failure(folderOf(), ['check', 'a\u001b[31mb\u009b1m'])).toContain('“a␛[31mb<U+009B>1m”');
    expect(await failure(folderOf(), ['check', '--\u001b[2J'])).toContain('“--␛[2J”');
  });

  it('shows where it comes from only with EGOV_DEBUG=1', async () => {
    const { err } = await egov(folderOf(), ['check', 'nowhere'], { env: { EGOV_DEBUG: '1' } });
    expect(err).toMatch(/\n {4}at /);
  });
});

import { describe, expect, it } from 'vitest';
import packageManifest from '../package.json' with { type: 'json' };
import { egov, folderOf } from './kit.js';

async function printed(...argv: string[]): Promise<string> {
  const { code, out, err } = await egov(folderOf(), argv);
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('egov', () => {
  it('tells its version', async () => {
    expect(await printed('--version')).toBe(`${packageManifest.version}\n`);
  });

  it('tells its commands', async () => {
    for (const argv of [['--help'], []]) {
      const help = await printed(...argv);
      for (const command of ['check', 'format', 'model', 'init']) expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
  });

  it.each(['check', 'format', 'model', 'init'])('tells the options of %s', async (command) => {
    expect(await printed(command, '--help')).toContain(`Usage: egov ${command} [options]`);
  });

  it.each([
    ['ru', 'Использование:', 'Параметры:', 'Команды:'],
    ['kk', 'Қолданылуы:', 'Параметрлер:', 'Командалар:'],
  ])('speaks the user’s language: %s', async (language, ...titles) => {
    for (const argv of [
      ['--help', '--lang', language],
      [`--lang=${language}`, '--help'],
    ]) {
      const help = await printed(...argv);
      for (const title of titles) expect(help).toContain(title);
      expect(help).not.toMatch(/Usage|Options|Commands|display|default/);
    }
  });

  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'Использование'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'kk_KZ.UTF-8' }, 'Қолданылуы'],
    [{ LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'C' }, 'Usage'],
    [{}, 'Usage'],
  ])('takes the language from the environment: %j', async (env, title) => {
    const { out } = await egov(folderOf(), ['--help'], { env });
    expect(out.startsWith(title)).toBe(true);
  });
});

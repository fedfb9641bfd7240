import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageManifest from '../package.json' with { type: 'json' };
import { folderOf } from './kit.js';

const command = fileURLToPath(new URL('../bin/egov.mjs', import.meta.url));
const bundle = new URL('../dist/bundle/egov.js', import.meta.url);

function spawned(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...argv], { cwd, env: { LANG: 'C' } }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe.runIf(existsSync(bundle))('the built command', () => {
  it('tells its version', async () => {
    expect(await spawned(folderOf(), '--version')).toEqual({ code: 0, out: `${packageManifest.version}\n`, err: '' });
  });

  it('checks, with the library that ships with it, and tells what is wrong in the writing', async () => {
    const folder = folderOf({
      'a.egov': 'body MoH "Министерство"\ndomain Health { data { entity P { attributes { a : IIN b } } } }\nbody 5\n',
    });
    for (const format of ['pretty', 'json', 'sarif', 'junit', 'github']) {
      const { code, out, err } = await spawned(folder, 'check', '--format', format);
      expect([format, code, err]).toEqual([format, 1, '']);
      expect(out).toContain('“:”'); // what the parser expected
      expect(out).not.toContain('“IIN”'); // of the library
    }
  });

  it('makes, formats and prints a model', async () => {
    const folder = folderOf();
    expect((await spawned(folder, 'init')).code).toBe(0);
    expect((await spawned(folder, 'format', '--check')).code).toBe(0);
    expect((await spawned(folder, 'model')).code).toBe(0);
  });
});

import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Whether the lint accepts a file in a package that imports another package. */
function lintAccepts(folder: string, imported: string): boolean {
  const file = `${root}packages/${folder}/src/imports-for-the-test.ts`;
  writeFileSync(file, `import * as other from '${imported}';\nexport { other };\n`);
  try {
    return spawnSync(`${root}node_modules/.bin/oxlint`, [file], { cwd: root }).status === 0;
  } finally {
    rmSync(file);
  }
}

describe('the direction of imports', () => {
  it.each([
    ['language', '@egov/model', false],
    ['language', '@egov/cli', false],
    ['model', '@egov/cli', false],
    ['model', '@egov/language', true],
    ['diagram', '@egov/requirements', false],
    ['diagram', '@egov/model', true],
    ['cli', '@egov/diagram', true],
    ['cli', '@egov/model', true],
    ['cli', '@egov/language', true],
  ])('%s imports %s: %s', (folder, imported, allowed) => {
    expect(lintAccepts(folder, imported)).toBe(allowed);
  });
});

import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.js';
import { reasonOf } from './files.js';
import { shownPath } from './paths.js';

/** Writes a file whole or not at all: what was there before stays until the new one is complete. */
export async function writeWhole(cwd: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(cwd, path);
  const draft = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Failure('failure.unwritable', { path: shownPath(cwd, target), reason: reasonOf(error) }, error);
  }
}

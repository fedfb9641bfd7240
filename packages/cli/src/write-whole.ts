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
    await rm(draft, { force: true }).catch(() => undefined); // what failed first is told
    const folder = shownPath(cwd, dirname(target));
    if (reasonOf(error) === 'ENOENT') throw new Failure('failure.no-such-folder', { path: folder }, error);
    if (reasonOf(error) === 'ENOTDIR') throw new Failure('failure.not-a-folder', { path: folder }, error);
    throw new Failure('failure.unwritable', { path: shownPath(cwd, target), reason: reasonOf(error) }, error);
  }
}

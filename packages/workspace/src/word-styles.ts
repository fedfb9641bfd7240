import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { WorkspaceFailure } from './failure.js';
import { statOf } from './files.js';
import { isWithin } from './paths.js';

/** In megabytes: of a template, and of its styles when they are unpacked. */
const [largestTemplate, largestStyles] = [20, 10];

/**
 * The styles of a Word document or template in a workspace (`word/styles.xml`). A path that leads out of the workspace, and a file that is none, are a
 * {@link WorkspaceFailure}.
 */
export async function readWordStyles(root: string, path: string): Promise<string> {
  const file = resolve(root, path);
  const { size } = await statOf(file, root);
  const wrong = (cause?: unknown): WorkspaceFailure => new WorkspaceFailure('failure.word-styles', { path }, cause);
  if (!isWithin(root, file) || !isWithin(await realpath(root), await realpath(file)))
    throw new WorkspaceFailure('failure.outside', { path });
  if (size > largestTemplate * 1024 * 1024) throw new WorkspaceFailure('failure.too-big', { path, limit: largestTemplate });
  try {
    const wanted = 'word/styles.xml';
    const parts = unzipSync(new Uint8Array(await readFile(file)), {
      filter: ({ name, originalSize }) => name === wanted && originalSize <= largestStyles * 1024 * 1024,
    });
    const styles = parts[wanted];
    if (!styles) throw wrong();
    return strFromU8(styles);
  } catch (error) {
    throw error instanceof WorkspaceFailure ? error : wrong(error);
  }
}

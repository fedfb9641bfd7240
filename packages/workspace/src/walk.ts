import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFileName } from '@egov/language';
import { WorkspaceFailure } from './failure.js';
import { reasonOf } from './files.js';
import { shownPath } from './paths.js';

export const modelExtension = '.egov';

/** What a folder holds for us. Paths are absolute. */
export interface FolderEntry {
  readonly folder: string;
  readonly hasManifest: boolean;
  readonly models: readonly string[];
}

/**
 * Goes through a folder and the folders in it, parents before children, in the order of their names. Symbolic links aren't followed: what they lead
 * to within the workspace is met anyway, and what lies outside doesn't belong to it.
 */
export async function* walk(folder: string, cwd: string): AsyncGenerator<FolderEntry> {
  const entries = await entriesOf(folder, cwd);
  const files = entries.filter((entry) => entry.isFile() && !isSkipped(entry.name)).map((entry) => entry.name);
  yield {
    folder,
    hasManifest: files.includes(manifestFileName),
    models: files.filter((name) => name.endsWith(modelExtension)).map((name) => join(folder, name)),
  };
  for (const entry of entries) if (entry.isDirectory() && !isSkipped(entry.name)) yield* walk(join(folder, entry.name), cwd);
}

/** Whether a file or folder of this name is left out: installed packages, and what the user or the system hides. */
export function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

async function entriesOf(folder: string, cwd: string): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new WorkspaceFailure('failure.unreadable', { path: shownPath(cwd, folder), reason: reasonOf(error) }, error);
  }
}

import { readFile, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { WorkspaceFailure } from './failure.js';
import { shownPath } from './paths.js';

const megabyte = 1024 * 1024;
/** In megabytes. */
export const largestFile = 20;

/**
 * The text of a file in UTF-8, without its byte order mark. What can't be read as that, or has more than `most` megabytes, is a
 * {@link WorkspaceFailure}.
 */
export async function readText(path: string, cwd: string, most = largestFile): Promise<string> {
  const shown = shownPath(cwd, path);
  const { size } = await statOf(path, cwd);
  if (size > most * megabyte) throw new WorkspaceFailure('failure.too-big', { path: shown, limit: most });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new WorkspaceFailure('failure.unreadable', { path: shown, reason: reasonOf(error) }, error);
  });
  return textOf(bytes, shown);
}

/** Bytes as text in UTF-8, without a byte order mark. What isn't that is a {@link WorkspaceFailure} that names the file as it is shown. */
export function textOf(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkspaceFailure('failure.not-utf8', { path: shown }, error);
  }
}

/** What a path leads to. A path that leads nowhere is a {@link WorkspaceFailure}. */
export async function statOf(path: string, cwd: string): Promise<Stats> {
  return stat(path).catch((error: unknown) => {
    const shown = shownPath(cwd, path);
    if (reasonOf(error) === 'ENOENT' || reasonOf(error) === 'ENOTDIR')
      throw new WorkspaceFailure('failure.no-such-path', { path: shown }, error);
    throw new WorkspaceFailure('failure.unreadable', { path: shown, reason: reasonOf(error) }, error);
  });
}

/** Why the system refused, as the short code that system administrators know (EACCES). */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Calls `work` for each item, a few at a time, and gives the results in the order of the items. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const atOnce = 64; // below the number of open files that systems allow
  for (let i = 0; i < items.length; i += atOnce) results.push(...(await Promise.all(items.slice(i, i + atOnce).map(work))));
  return results;
}

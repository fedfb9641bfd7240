import { isAbsolute, relative, sep } from 'node:path';

/** A path as it is shown: relative to the current folder, with forward slashes on every system. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

/** Whether `path` is `folder` or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A text with names of the model as the name of a file: nothing in it leads to another folder, or is refused by a system of files. */
export function fileNameOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_');
}

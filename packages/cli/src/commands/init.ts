import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newWorkspace, reasonOf, shownPath } from '@egov/workspace';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { message } from '../messages/messages.js';
import { visible } from '../text/visible.js';

/** `egov init`: writes a manifest and a small model. If any of its files exists already, nothing is written. */
export async function init(folder: string, { io, language }: Context): Promise<number> {
  const root = resolve(io.cwd, folder);
  if (existsSync(root) && !statSync(root).isDirectory()) throw new Failure('failure.not-a-folder', { path: shownPath(io.cwd, root) });
  const files = newWorkspace(language);
  const existing = files.map(({ name }) => join(root, name)).find((path) => existsSync(path));
  if (existing !== undefined) throw new Failure('failure.exists', { path: shownPath(io.cwd, existing) });
  for (const { name, text } of files) {
    const path = join(root, name);
    try {
      await mkdir(root, { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    } catch (error) {
      throw new Failure('failure.unwritable', { path: shownPath(io.cwd, path), reason: reasonOf(error) }, error);
    }
    io.stdout.write(`${message('init.created', { path: visible(shownPath(io.cwd, path)) }, language)}\n`);
  }
  io.stdout.write(`\n${message('init.next', { folder: visible(shownPath(io.cwd, root)) }, language)}\n`);
  return exitCode.clean;
}

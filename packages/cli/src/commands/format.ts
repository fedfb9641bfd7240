import { formatText } from '@egov/language';
import { readFile } from 'node:fs/promises';
import { readText, selectWorkspaces, shownPath } from '@egov/workspace';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { message } from '../messages/messages.js';
import { visible } from '../text/visible.js';
import { writeWhole } from '../write-whole.js';

export interface FormatOptions {
  readonly check?: true;
}

const byteOrderMark = '\uFEFF';

/**
 * `egov format`: rewrites models in the standard layout, or with `--check` only says which aren't in it (exit code 1). A file that can't be
 * understood stays as it is; the others are done, then the exit code is 2.
 */
export async function format(paths: readonly string[], options: FormatOptions, { io, language }: Context): Promise<number> {
  const { workspaces, isSelected } = await selectWorkspaces(paths, io.cwd);
  const unreadable: string[] = [];
  let count = 0;
  for (const path of workspaces.flatMap(({ models }) => models).filter(isSelected)) {
    const text = await readText(path, io.cwd);
    const result = formatText(text);
    if (result === undefined) unreadable.push(shownPath(io.cwd, path));
    if (result === undefined || result === text) continue;
    count++;
    if (!options.check) await write(path, result, io.cwd);
    const said = message(options.check ? 'format.would-change' : 'format.formatted', { path: visible(shownPath(io.cwd, path)) }, language);
    io.stdout.write(`${said}\n`);
  }
  if (unreadable.length > 0) throw new Failure('failure.unformattable', { count: unreadable.length, path: unreadable.join(', ') });
  io.stdout.write(`${message(options.check ? 'format.checked' : 'format.done', { count }, language)}\n`);
  return options.check && count > 0 ? exitCode.findings : exitCode.clean;
}

async function write(path: string, text: string, cwd: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined); // gone in the meantime: the writing tells
  const hasMark = bytes?.subarray(0, 3).equals(Buffer.from(byteOrderMark));
  await writeWhole(cwd, path, hasMark ? byteOrderMark + text : text);
}

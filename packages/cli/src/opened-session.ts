import { readLibrary } from '@egov/workspace';
import type { CheckSession } from './check-session.js';
import { Checker } from './checker.js';
import { onlySession } from './commands/assess.js';
import type { Context } from './context.js';
import { message } from './messages/messages.js';
import { createProgress } from './progress.js';
import { writingErrors } from './report.js';
import { visible } from './text/visible.js';

/** Reads and checks the one workspace that a path leads to, and says on standard error how many errors there are. `at` takes the place of its date. */
export async function openedSession(path: string, { io, language }: Context, at?: string): Promise<CheckSession> {
  const progress = await createProgress(io, language);
  const settings = { cwd: io.cwd, language, today: io.today, at, library: await readLibrary(), onFile: () => progress.step() };
  const checker = new Checker([path], settings);
  const checked = await checker.check(undefined, (files) => progress.begin(files)).finally(() => progress.end());
  const errors = writingErrors(checked);
  if (errors > 0) io.stderr.write(`${visible(message('model.errors', { count: errors }, language))}\n`);
  return onlySession(checker, path);
}

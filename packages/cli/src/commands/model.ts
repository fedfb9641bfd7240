import { terminalSafeJson } from '@egov/model';
import { readLibrary } from '@egov/workspace';
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { message } from '../messages/messages.js';
import { writingErrors } from '../report.js';
import { visible } from '../text/visible.js';

/**
 * `egov model`: prints the architecture that the files of one workspace describe, in its published form. If the files have errors, says so on
 * standard error and gives exit code 1: part of the model may be missing then.
 */
export async function model(path: string, { io, language }: Context): Promise<number> {
  const checker = new Checker([path], { cwd: io.cwd, language, today: io.today, library: await readLibrary() });
  const report = await checker.check();
  const [session, ...others] = checker.checked;
  if (!session || others.length > 0) {
    const folders = report.workspaces.map(({ folder }) => folder).join(', ');
    throw new Failure('failure.several', { path, count: report.workspaces.length, folders });
  }
  io.stdout.write(terminalSafeJson(session.architectureText()));
  const errors = writingErrors(report);
  if (errors === 0) return exitCode.clean;
  io.stderr.write(`${visible(message('model.errors', { count: errors }, language))}\n`);
  return exitCode.findings;
}

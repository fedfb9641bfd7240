import { readLibrary } from '@egov/workspace';
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { formatReport } from '../formats/index.js';
import { wantsColours } from '../io.js';
import type { ReportFormat, Threshold } from '../options.js';
import { createProgress } from '../progress.js';
import { type Report, totalsOf } from '../report.js';
import { exitCodeFor } from '../threshold.js';

export interface CheckOptions {
  readonly format?: ReportFormat;
  readonly failOn?: Threshold;
  readonly maxWarnings?: number;
  /** `YYYY-MM-DD` */
  readonly at?: string;
  readonly watch?: true;
}

/** `egov check`: checks models and prints a report. Gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const print = async (report: Report): Promise<string> => {
    const terminal = { columns: io.stdout.columns, colours: wantsColours(io.stdout, io.env) };
    return formatReport(report, options.format ?? 'pretty', terminal);
  };
  const settings = { cwd: io.cwd, language, today: io.today, at: options.at, library: await readLibrary() };
  if (options.watch) {
    const { watch } = await import('../watch.js');
    return watch(new Checker(paths, settings), paths, print, context);
  }
  const progress = await createProgress(io, language);
  const checker = new Checker(paths, { ...settings, onFile: () => progress.step() });
  const report = await checker.check(undefined, (files) => progress.begin(files)).finally(() => progress.end());
  io.stdout.write(await print(report));
  return exitCodeFor(totalsOf(report), options.failOn ?? 'error', options.maxWarnings);
}

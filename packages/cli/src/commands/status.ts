import { submissionReport, WorkingCalendar } from '@egov/portfolio';
import { pathOf, shownPath } from '@egov/workspace';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { wantsColours } from '../io.js';
import { openedSession } from '../opened-session.js';
import { prettyStatus } from '../status/pretty.js';

export interface StatusOptions {
  /** `YYYY-MM-DD` */
  readonly at?: string;
  readonly format?: 'pretty' | 'json';
}

/** `egov status`: where each submission for approval stands on a date, and what is to be done next (Rules §12). */
export async function status(path: string, { at, format = 'pretty' }: StatusOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const session = await openedSession(path, context, at);
  const { architecture, assessmentDate } = session.assessed!;
  const report = submissionReport(architecture, assessmentDate, new WorkingCalendar(session.manifest.calendar));
  if (format === 'json') {
    const { jsonSubmissions } = await import('@egov/documents');
    io.stdout.write(jsonSubmissions(report, language, (uri) => shownPath(io.cwd, pathOf(uri))));
  } else io.stdout.write(prettyStatus(report, language, { columns: io.stdout.columns, colours: wantsColours(io.stdout, io.env) }));
  return exitCode.clean;
}

import { gapOf } from '@egov/portfolio';
import type { Context } from '../context.js';
import { domainsNamed } from '../lookup.js';
import { openedSession } from '../opened-session.js';
import type { ManuscriptFormat } from '../options.js';
import { writeReport } from '../write-report.js';

export interface GapOptions {
  readonly domain?: readonly string[];
  readonly format?: ManuscriptFormat;
  readonly output?: string;
  /** `YYYY-MM-DD` */
  readonly at?: string;
}

/** `egov gap`: what differs between the states, what brings it about, and what is wrong with what is planned (Rules §11.1-11.2). */
export async function gap(path: string, { domain, format, output, at }: GapOptions, context: Context): Promise<number> {
  const session = await openedSession(path, context, at);
  const { architecture, assessmentDate } = session.assessed!;
  const { gapManuscript, jsonGap } = await import('@egov/documents');
  const about = {
    architecture,
    language: context.language,
    at: assessmentDate,
    name: session.manifest.name,
    ...(domain && { among: domainsNamed(domain, architecture) }),
  };
  const found = gapOf(architecture);
  return writeReport(
    { manuscript: () => gapManuscript(found, about), json: () => jsonGap(found, about) },
    { ...(format && { format }), ...(output !== undefined && { output }) },
    context,
  );
}

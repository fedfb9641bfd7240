import { openPairs, type WorkspaceDuplicates } from '@egov/duplicates';
import type { Architecture, Element } from '@egov/model';
import { isUnder, judgeBy, type MonitoredProject, monitoringOf, periodReport, scorecard } from '@egov/portfolio';
import type { Context } from '../context.js';
import { elementNamed } from '../lookup.js';
import { openedSession } from '../opened-session.js';
import type { ManuscriptFormat, PeriodOption } from '../options.js';
import { writeReport } from '../write-report.js';

export interface MonitorOptions {
  /** `YYYY-MM-DD` */
  readonly at?: string;
  readonly period?: PeriodOption;
  readonly body?: string;
  readonly project?: string;
  readonly format?: ManuscriptFormat;
  readonly output?: string;
}

/** `egov monitor`: how the architecture is implemented on a date or in a period: risks, compliance, results (Rules §19-29). */
export async function monitor(path: string, options: MonitorOptions, context: Context): Promise<number> {
  const { period, format, output } = options;
  const session = await openedSession(path, context, options.at ?? period?.to);
  const workspace = session.assessed!;
  const { architecture, assessmentDate: at } = workspace;
  const wanted = new Wanted(options, architecture);
  const { name, monitoring } = session.manifest;
  const budgetExcess = monitoring?.budgetExcess;
  const all = monitoringOf(architecture, {
    at,
    judge: judgeBy(workspace.assessment(), architecture, workspace.thresholds),
    duplicatesOf: duplicatesIn(session.duplicates!, architecture),
    ...(budgetExcess !== undefined && { budgetExcess }),
  });
  const projects = all.filter((project) => wanted.isProject(project));
  const report = {
    projects,
    scores: wanted.project ? [] : scorecard(projects, architecture, at).filter(({ body }) => wanted.isBody(body)),
    ...(period && { period: periodReport(architecture, period, (item) => wanted.isItem(item)) }),
    ...(wanted.body && { body: wanted.body.id }),
    ...(wanted.project && { project: wanted.project.id }),
    ...(budgetExcess !== undefined && { budgetExcess }),
  };
  const { monitoringManuscript, jsonMonitoring } = await import('@egov/documents');
  const about = { architecture, language: context.language, at, name };
  return writeReport(
    { manuscript: () => monitoringManuscript(report, about), json: () => jsonMonitoring(report, about) },
    { ...(format && { format }), ...(output !== undefined && { output }) },
    context,
  );
}

/** What a report is limited to: a body with those under it, a project. */
class Wanted {
  readonly body: Element | undefined;
  readonly project: Element | undefined;

  constructor(
    { body, project }: MonitorOptions,
    private readonly architecture: Architecture,
  ) {
    this.body = body === undefined ? undefined : elementNamed(body, architecture);
    this.project = project === undefined ? undefined : elementNamed(project, architecture, 'project');
  }

  isBody(id: string | undefined): boolean {
    return !this.body || (id !== undefined && isUnder(id, this.body.id, this.architecture));
  }

  isProject({ owner, project }: MonitoredProject): boolean {
    return this.isBody(owner) && (!this.project || this.project === project.element);
  }

  /** Of a project, the project itself and what carries it out. */
  isItem({ element, bodies }: { readonly element: Element; readonly bodies: readonly string[] }): boolean {
    if (this.project && element !== this.project && !this.carries(element)) return false;
    return !this.body || bodies.some((body) => this.isBody(body));
  }

  private carries({ id }: Element): boolean {
    return this.architecture.incoming(id).some(({ from, fact }) => from === this.project!.id && fact.name === 'implements');
  }
}

/** The elements that each element may be a duplicate of, and that nobody has decided about. */
function duplicatesIn({ finder }: WorkspaceDuplicates, architecture: Architecture): (id: string) => string[] {
  return (id) => openPairs(finder, architecture, [id]).map(({ a, b }) => (a === id ? b : a));
}

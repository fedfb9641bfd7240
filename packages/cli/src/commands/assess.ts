import type { AssessedWorkspace, AssessmentReport, Level, Stage } from '@egov/requirements';
import { nearest } from '@egov/language';
import { readLibrary, reportOn } from '@egov/workspace';
import { assessmentForm } from '../assessment/index.js';
import { Checker } from '../checker.js';
import type { CheckSession } from '../check-session.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { wantsColours } from '../io.js';
import { elementNamed } from '../lookup.js';
import { message } from '../messages/messages.js';
import type { AssessmentFormat } from '../options.js';
import { createProgress } from '../progress.js';
import { writingErrors } from '../report.js';
import { visible } from '../text/visible.js';
import { writeWhole } from '../write-whole.js';

export interface AssessOptions {
  readonly state?: 'current' | 'target' | 'both';
  readonly catalogue?: string;
  readonly subject?: readonly string[];
  readonly project?: string;
  readonly stage?: Stage;
  /** `YYYY-MM-DD` */
  readonly at?: string;
  readonly format?: AssessmentFormat;
  readonly output?: string;
  readonly failOn?: 'none' | 'partial' | 'never';
}

/** `egov assess`: judges the architecture by the requirements that apply, and prints the conclusion (Rules §26). */
export async function assess(path: string, options: AssessOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const progress = await createProgress(io, language);
  const settings = { cwd: io.cwd, language, today: io.today, at: options.at, library: await readLibrary(), onFile: () => progress.step() };
  const checker = new Checker([path], settings);
  const checked = await checker.check(undefined, (files) => progress.begin(files)).finally(() => progress.end());
  const session = onlySession(checker, path);
  const errors = writingErrors(checked);
  if (errors > 0) io.stderr.write(`${visible(message('assess.errors', { count: errors }, language))}\n`);
  const report = askedReport(session.assessed!, options, context);
  const terminal = { columns: io.stdout.columns, colours: wantsColours(io.stdout, io.env) && options.output === undefined };
  const form = await assessmentForm(options.format ?? 'pretty', report, { terminal, session, isDetailed: options.subject !== undefined });
  if (options.output !== undefined) await writeWhole(io.cwd, options.output, form);
  else if (typeof form === 'string') io.stdout.write(form);
  else throw new Failure('failure.needs-output', { format: options.format! });
  return isBelow(report, options.failOn ?? 'never') ? exitCode.findings : exitCode.clean;
}

/** The one workspace that a path leads to. */
export function onlySession(checker: Checker, path: string): CheckSession {
  const [session, ...others] = checker.checked;
  if (session && others.length === 0) return session;
  const folders = checker.checked.map((other) => other.reportedWorkspace.folder).join(', ');
  throw new Failure('failure.several', { path, count: checker.checked.length, folders });
}

function askedReport(workspace: AssessedWorkspace, options: AssessOptions, { language }: Context): AssessmentReport {
  const { architecture } = workspace;
  const { catalogue, stage } = options;
  const asked = [
    ...(options.subject ?? []).map((name) => elementNamed(name, architecture)),
    ...(options.project === undefined ? [] : [elementNamed(options.project, architecture, 'project')]),
  ];
  const report = reportOn(workspace, {
    language,
    states: options.state === 'both' ? ['current', 'target'] : [options.state ?? 'target'],
    ...(catalogue !== undefined && { catalogue: catalogueNamed(catalogue, workspace) }),
    ...(stage && { stage }),
    ...(asked.length > 0 && { asked: new Set(asked.map(({ id }) => id)) }),
  });
  if (!report) throw new Failure('failure.no-catalogue', { known: [...workspace.catalogues.keys()].sort().join(', ') });
  return report;
}

function catalogueNamed(name: string, workspace: AssessedWorkspace) {
  const found = workspace.catalogues.get(name);
  if (found) return found;
  const known = [...workspace.catalogues.keys()].sort();
  throw new Failure('failure.catalogue', { name, near: nearest(name, known) ?? 'none_', known: known.join(', ') });
}

function isBelow(report: AssessmentReport, failOn: NonNullable<AssessOptions['failOn']>): boolean {
  const levels: readonly Level[] = failOn === 'never' ? [] : failOn === 'none' ? ['none'] : ['none', 'partial'];
  return report.parts.some(({ conclusion }) => levels.includes(conclusion.level));
}

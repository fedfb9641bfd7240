import { type Finding, type Localised } from '@egov/language';
import { compareVersions, type Element, versionOf } from '@egov/model';
import { type Gap, gapOf, type SubmissionReport, submissionReport, WorkingCalendar } from '@egov/portfolio';
import { uriOf, type WorkspaceSession } from '@egov/workspace';
import { type ComparisonReport, comparisonReport } from '../comparison/report.js';

/** What an approval package tells of that is the same in every language. */
export interface Found {
  /** The domains that are submitted, in the order of their names. */
  readonly domains: readonly Element[];
  readonly among: ReadonlySet<string>;
  /** Whether these are all domains there are. */
  readonly isWhole: boolean;
  readonly gap: Gap;
  /** The elements that stand in both states, but not in the same way; also where only a part of them changes. */
  readonly changed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly submissions: SubmissionReport;
  /** What changed since the approved baseline, if one is named. */
  readonly comparison: ComparisonReport | undefined;
}

/** Finds what the package of some domains tells of; of all where none is named. */
export function foundFor(session: WorkspaceSession, asked: readonly string[]): Found {
  const workspace = session.assessed!;
  const { architecture, assessmentDate: at } = workspace;
  const all = architecture.ofKind('domain');
  const domains = all.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const among = new Set(domains.map(({ id }) => id));
  const isWhole = domains.length === all.length;
  const gap = gapOf(architecture);
  return {
    domains,
    among,
    isWhole,
    gap,
    changed: changedIn(gap),
    findings: session.files.models
      .flatMap((path) => workspace.findings(uriOf(path)))
      .filter(({ subject }) => subject === undefined || isWhole || isOfDomain(subject, among)),
    submissions: submissionReport(architecture, at, new WorkingCalendar(session.manifest.calendar)),
    comparison: sinceBaseline(session),
  };
}

function changedIn({ coverage }: Gap): ReadonlySet<string> {
  const differing = coverage.flatMap(({ difference: { element, parts } }) => [element, ...parts]);
  return new Set(differing.filter(({ states }) => states.length !== 1).map(({ id }) => id));
}

/** Whether an element belongs to one of the domains, by their names. */
export function isOfDomain(id: string, domains: ReadonlySet<string>): boolean {
  return domains.has(id.split('.')[0]!);
}

/** What changed since the baseline that the manifest names. */
function sinceBaseline(session: WorkspaceSession): ComparisonReport | undefined {
  const { architecture } = session.assessed!;
  const { baseline } = session.assessed!.evaluation();
  if (!baseline) return undefined;
  const before: Localised = ['согласованная версия', 'келісілген нұсқа', 'approved version'];
  const after: Localised = ['представляемая версия', 'ұсынылатын нұсқа', 'submitted version'];
  return comparisonReport(compareVersions(versionOf(baseline), versionOf(architecture)), {
    before,
    after,
    edition: session.manifest.terminology,
  });
}

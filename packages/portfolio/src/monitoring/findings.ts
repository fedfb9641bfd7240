import type { Finding, MessageArguments } from '@egov/language';
import { type Architecture, type Element, titlesOf } from '@egov/model';
import { findingAt } from '../finding-at.js';
import { periodOf, projectsOf } from '../projects/project.js';
import { recommendationsOf, standingOf } from '../roadmap/recommendations.js';
import { budgetExcesses } from './excess.js';
import { indicatorStandings } from './indicators.js';
import { isOpen, lateWorks } from './late.js';

/** What monitoring reports where it stands (Rules §28): works that are due and not done, overdue recommendations, spent budgets, missed indicators. */
export function riskFindings(architecture: Architecture, at: string, budgetExcess?: number): Finding[] {
  return [
    ...projectsOf(architecture).flatMap((project): Finding[] => {
      const { element } = project;
      const late = lateWorks(project, architecture, at).filter((work) => isOpen(work) && work.kind !== 'measure');
      return [
        ...(late.length > 0 ? [lateFinding(element, late, architecture)] : []),
        ...budgetExcesses(element, at, budgetExcess)
          .filter(({ isSignificant }) => isSignificant)
          .map(({ year, currency, planned, spent, excess, share }) =>
            findingAt(element, 'EGOV-risk-budget', element, { year: String(year), currency, planned, spent, excess, ...percentOf(share) }),
          ),
        ...indicatorStandings(element, architecture, at)
          .filter(({ state }) => state === 'not-reached')
          .map(({ outcome, period, planned, actual, isInterim }) =>
            findingAt(outcome, 'EGOV-risk-indicator', outcome, {
              name: { text: titlesOf(outcome) },
              ...periodArguments(period),
              planned,
              actual,
              isInterim: isInterim ? 'yes' : 'no',
            }),
          ),
      ];
    }),
    ...architecture.ofKind('measure').flatMap((measure) => {
      const standing = standingOf(measure, at, periodOf(measure, 'plan').to, periodOf(measure, 'fact').to);
      return standing.state === 'overdue' ? [lateFinding(measure, [{ kind: 'measure', element: measure.id, standing }], architecture)] : [];
    }),
    ...recommendationsOf(architecture, at)
      .filter(({ standing }) => standing.state === 'overdue')
      .map(({ element, standing: { due, days } }) => findingAt(element, 'EGOV-risk-recommendation', element, { due: { date: due }, days })),
  ];
}

/** One for an element, however much of it is late: the longest, and how many more. */
function lateFinding(element: Element, late: ReturnType<typeof lateWorks>, architecture: Architecture): Finding {
  const [{ kind, element: id, standing }, ...others] = late as [(typeof late)[number], ...typeof late];
  const about = architecture.get(id);
  const args = {
    kind,
    ...(about && { title: { text: titlesOf(about) } }),
    due: { date: standing.due },
    days: standing.days,
    others: others.length,
  };
  return findingAt(element, 'EGOV-risk-late', element, args);
}

/** A year is told otherwise than the day on which a period ends. */
function periodArguments(period: string | undefined): MessageArguments {
  return period !== undefined && /^\d{4}$/.test(period)
    ? { year: period, period: undefined }
    : { year: undefined, period: { date: period } };
}

function percentOf(share: number | undefined): MessageArguments {
  return share === undefined ? {} : { percent: Math.round(share * 100) };
}

import type { Architecture } from '@egov/model';
import { yearOf } from '../calendar/days.js';
import { budgetOf, type BudgetTotal, budgetTotals } from '../projects/budget.js';
import { recommendationsOf } from '../roadmap/recommendations.js';
import { isDone } from '../standing.js';
import { isOpen } from './late.js';
import type { MonitoredProject } from './monitoring.js';

/** How a body carries out the architecture (Rules §29). */
export interface Score {
  readonly body?: string;
  readonly projects: number;
  /** Those of which nothing is due and not done. */
  readonly onTime: number;
  /** Up to the year of the date. */
  readonly money: readonly BudgetTotal[];
  /** Of the indicators that are due or measured. */
  readonly indicators: { readonly reached: number; readonly due: number };
  /** Of the recommendations whose term has come, or that are done before. */
  readonly recommendations: { readonly done: number; readonly due: number };
  /** Of the projects that requirements apply to. */
  readonly compliance: { readonly full: number; readonly partial: number; readonly none: number };
}

/** A line for each body that has projects, or that recommendations are addressed to which are due or done; in the order of their identifiers. */
export function scorecard(projects: readonly MonitoredProject[], architecture: Architecture, at: string): Score[] {
  const byOwner = Map.groupBy(projects, ({ owner }) => owner);
  const byAddressee = Map.groupBy(
    recommendationsOf(architecture, at).flatMap(({ addressees, standing }) => addressees.map((body) => ({ body, standing }))),
    ({ body }) => body,
  );
  const bodies = [...new Set([...byOwner.keys(), ...byAddressee.keys()])].sort((a, b) => ((a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1));
  return bodies.flatMap((body): Score[] => {
    const own = byOwner.get(body) ?? [];
    const addressed = (body === undefined ? [] : (byAddressee.get(body) ?? [])).map(({ standing }) => standing);
    const indicators = own.flatMap((project) => project.indicators).filter(({ state }) => state !== 'not-due');
    const levelled = (level: string): number => own.filter(({ compliance }) => compliance?.level === level).length;
    const due = addressed.filter((standing) => isDone(standing) || standing.state === 'overdue').length;
    if (own.length === 0 && due === 0) return [];
    return [
      {
        ...(body !== undefined && { body }),
        projects: own.length,
        onTime: own.filter(({ late }) => !late.some(isOpen)).length,
        money: budgetTotals(own.flatMap(({ project }) => budgetOf(project.element)).filter(({ year }) => year <= yearOf(at))),
        indicators: { reached: indicators.filter(({ state }) => state === 'reached').length, due: indicators.length },
        recommendations: { done: addressed.filter(isDone).length, due },
        compliance: { full: levelled('full'), partial: levelled('partial'), none: levelled('none') },
      },
    ];
  });
}

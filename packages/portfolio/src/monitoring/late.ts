import type { Architecture } from '@egov/model';
import { yearOf } from '../calendar/days.js';
import { budgetOf } from '../projects/budget.js';
import { periodOf, type Project, type Work } from '../projects/project.js';
import { standingOf } from '../roadmap/recommendations.js';
import { dueStanding, type DueStanding, isLate } from '../standing.js';

/** Work of a project that comes late (Rules §28.1): its begin or end, a release, what becomes of an object, a measure. */
export interface LateWork {
  readonly kind: 'begin' | 'end' | 'measure' | Work['kind'];
  readonly element: string;
  readonly standing: DueStanding;
}

/** What of a project is done late, or is due and not done: what lies longest first. What has no date of its own is due at the end of the project. */
export function lateWorks(project: Project, architecture: Architecture, at: string): LateWork[] {
  const { element, plan, fact, works } = project;
  const begin = { kind: 'begin', element: element.id, standing: dueStanding(plan.from, fact.from, at) } as const;
  const all: LateWork[] = [
    ...(fact.from === undefined && hasBegun(project, at) ? [] : [begin]),
    { kind: 'end', element: element.id, standing: dueStanding(plan.to, fact.to, at) },
    ...works.map(({ kind, element: id, planned, done }) => ({ kind, element: id, standing: dueStanding(planned ?? plan.to, done, at) })),
    ...measuresOf(project, architecture, at),
  ];
  return all
    .filter(({ standing }) => isLate(standing))
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.standing.days - a.standing.days);
}

/** The days by which a project is behind: those of what is due longest and isn't done. A late begin alone can be made up for. */
export function daysBehind(late: readonly LateWork[]): number {
  return Math.max(0, ...late.filter((work) => isOpen(work) && work.kind !== 'begin').map(({ standing }) => standing.days));
}

/** Whether it isn't done yet. */
export function isOpen({ standing }: Pick<LateWork, 'standing'>): boolean {
  return standing.state === 'overdue';
}

/** Whether something other than a date says that a project has begun: its stage, something done, money spent. */
function hasBegun({ element, stage, works }: Project, at: string): boolean {
  if (stage !== undefined && stage !== 'planning') return true;
  return (
    works.some(({ done }) => done !== undefined && done <= at) ||
    budgetOf(element).some(({ year, spent }) => (spent ?? 0) > 0 && year <= yearOf(at))
  );
}

function measuresOf(project: Project, architecture: Architecture, at: string): LateWork[] {
  return project.implements.flatMap((id): LateWork[] => {
    const measure = architecture.get(id);
    if (measure?.kind !== 'measure') return [];
    return [
      { kind: 'measure', element: id, standing: standingOf(measure, at, periodOf(measure, 'plan').to, periodOf(measure, 'fact').to) },
    ];
  });
}

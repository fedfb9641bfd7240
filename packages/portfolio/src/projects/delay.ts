import { daysBetween, plusDays } from '../calendar/days.js';
import type { Project, Work } from './project.js';

/** A work that comes later than planned. */
export interface MovedWork extends Work {
  readonly planned: string;
  readonly moved: string;
}

/** A project that a delay moves. */
export interface MovedProject {
  readonly project: Project;
  readonly days: number;
  /** The end of the project, if one is planned. */
  readonly to?: string;
  /** What it brings about that isn't done by the date. */
  readonly works: readonly MovedWork[];
}

/**
 * What a delay of a project by some days moves: the project itself, then those that depend on it, in the order of their identifiers. A project that is
 * planned to begin after what it depends on has ended can't begin before; one that runs beside it can't end before it. What lies between the dates takes
 * up as much of the delay. Works that are done by the date don't move.
 */
export function delayed(project: Project, days: number, projects: readonly Project[], at: string): MovedProject[] {
  const dependents = Map.groupBy(
    projects.flatMap((each) => each.dependsOn.map((on) => ({ each, on }))),
    ({ on }) => on,
  );
  const shifts = new Map<Project, number>([[project, days]]);
  const waiting = [project];
  // a shift is never larger than the one that it comes from: in a circle it comes to rest
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const { each } of dependents.get(next.element.id) ?? []) {
      const shift = shifts.get(next)! - slackBetween(next, each);
      if (shift <= (shifts.get(each) ?? 0)) continue;
      shifts.set(each, shift);
      waiting.push(each);
    }
  shifts.delete(project);
  const others = [...shifts].sort(([a], [b]) => (a.element.id < b.element.id ? -1 : 1));
  return [[project, days] as const, ...others].map(([each, shift]) => moved(each, shift, at));
}

/** The days by which a project can be late before one that depends on it is. */
function slackBetween({ plan: first }: Project, { plan: second }: Project): number {
  if (first.to === undefined) return 0;
  if (second.from !== undefined && second.from > first.to) return daysBetween(first.to, second.from) - 1;
  return second.to === undefined ? 0 : Math.max(0, daysBetween(first.to, second.to));
}

function moved(project: Project, days: number, at: string): MovedProject {
  const { plan, works } = project;
  return {
    project,
    days,
    ...(plan.to !== undefined && { to: plusDays(plan.to, days) }),
    works: works.flatMap((work): MovedWork[] => {
      const { planned, done } = work;
      if (planned === undefined || (done !== undefined && done <= at)) return [];
      return [{ ...work, planned, moved: plusDays(planned, days) }];
    }),
  };
}

import { type Architecture, type Element, factsOf, textValue } from '@egov/model';
import { yearOf } from '../calendar/days.js';
import { dateIn, referred } from '../facts.js';
import { budgetOf, type YearBudget } from '../projects/budget.js';
import type { Project, Work } from '../projects/project.js';
import { projectsOf } from '../projects/project.js';
import { processRegister } from '../roadmap/processes.js';
import { type RoadmapItem, roadmapOf } from '../roadmap/roadmap.js';
import { dueStanding, type DueStanding, isDone } from '../standing.js';

/** Something with a term: a measure, a project, a recommendation, the reengineering of a process, or what a project brings about. */
export interface Task {
  readonly kind: 'measure' | 'project' | 'recommendation' | 'process' | Work['kind'];
  readonly element: Element;
  /** The project that it is a work of. */
  readonly project?: Element;
  /** How it stands at the end of the period. */
  readonly standing: DueStanding;
}

/** What became of the architecture in a period (Rules §26). */
export interface PeriodReport {
  readonly from: string;
  readonly to: string;
  /** Due in the period and done by its end, or done in it before its term. */
  readonly done: readonly Task[];
  /** Due by the end of the period and not done. */
  readonly slipped: readonly Task[];
  readonly assessments: readonly MadeAssessment[];
  /** The budgets of the years that the period touches: the model knows money by year. */
  readonly money: readonly { readonly project: Element; readonly years: readonly YearBudget[] }[];
}

export interface MadeAssessment {
  readonly assessment: Element;
  readonly on: string;
  readonly by?: string;
  readonly conclusion?: string;
}

/** The implementation report for a period, both its days included; only about the projects and items that are wanted. */
export function periodReport(
  architecture: Architecture,
  { from, to }: { readonly from: string; readonly to: string },
  isWanted: (item: { readonly element: Element; readonly bodies: readonly string[] }) => boolean = () => true,
): PeriodReport {
  const items = roadmapOf(architecture, to).filter(isWanted);
  const own = new Set(items.map(({ element }) => element.id));
  const projects = projectsOf(architecture).filter(({ element }) => own.has(element.id));
  const processes = processRegister(architecture, to)
    .filter(({ process, bodies }) => isWanted({ element: process, bodies }))
    .map(({ process, standing }): Task => ({ kind: 'process', element: process, standing }));
  const tasks = [...items.map(taskOf), ...projects.flatMap((project) => worksOf(project, architecture, to)), ...processes].sort(byTerm);
  const isIn = (date: string | undefined): boolean => date !== undefined && from <= date && date <= to;
  return {
    from,
    to,
    done: tasks.filter(({ standing }) => isDone(standing) && (isIn(standing.done) || isIn(standing.due))),
    slipped: tasks.filter(({ standing: { state, due } }) => state === 'overdue' || (state === 'due' && due === to)),
    assessments: assessmentsIn(architecture, isIn, own),
    money: projects.flatMap(({ element }) => {
      const years = budgetOf(element).filter(({ year }) => yearOf(from) <= year && year <= yearOf(to));
      return years.length === 0 ? [] : [{ project: element, years }];
    }),
  };
}

function taskOf({ element, standing }: RoadmapItem): Task {
  return { kind: element.kind as Task['kind'], element, standing };
}

function worksOf({ element: project, works }: Project, architecture: Architecture, at: string): Task[] {
  return works.flatMap(({ kind, element, planned, done }): Task[] => {
    const found = architecture.get(element);
    return found ? [{ kind, element: found, project, standing: dueStanding(planned, done, at) }] : [];
  });
}

function assessmentsIn(architecture: Architecture, isIn: (date: string) => boolean, own: ReadonlySet<string>): MadeAssessment[] {
  return architecture
    .ofKind('assessment')
    .flatMap((assessment): MadeAssessment[] => {
      const on = dateIn(assessment, 'assessed');
      const objects = referred(assessment, 'header');
      if (on === undefined || !isIn(on)) return [];
      if (objects.some((id) => architecture.get(id)?.kind === 'project') && !objects.some((id) => own.has(id))) return [];
      const [by] = referred(assessment, 'assessed', 'by');
      const conclusion = factsOf(assessment, 'conclusion').map((fact) => textValue(fact, 'word'))[0];
      return [{ assessment, on, ...(by !== undefined && { by }), ...(conclusion !== undefined && { conclusion }) }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function byTerm(a: Task, b: Task): number {
  const [one, other] = [a, b].map(({ standing: { due, done }, element }) => `${due ?? done ?? '9999'} ${element.id}`);
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

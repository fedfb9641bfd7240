import { type Architecture, type Element, factsOf, refs } from '@egov/model';
import { dateIn, naming } from '../facts.js';
import { plannedChanges, type PlannedChange } from '../gap/changes.js';
import { dueStanding, type DueStanding } from '../standing.js';

/** A recommendation (Rules §10.6, 25) with how it stands on a date. */
export interface Recommendation extends PlannedChange {
  readonly priority?: number;
  readonly addressees: readonly string[];
  readonly standing: DueStanding;
  /** The projects and measures that carry it out. */
  readonly carriedOutBy: readonly Element[];
}

/** The recommendations of an architecture: by priority, those without one last, then by identifier. */
export function recommendationsOf(architecture: Architecture, at: string): Recommendation[] {
  return plannedChanges(architecture)
    .filter(({ element }) => element.kind === 'recommendation')
    .map((change) => readRecommendation(change, architecture, at))
    .sort(byPriority);
}

function readRecommendation(change: PlannedChange, architecture: Architecture, at: string): Recommendation {
  const { element } = change;
  return {
    ...change,
    ...priorityOf(element),
    addressees: factsOf(element, 'addressee').flatMap((fact) => refs(fact)),
    standing: standingOf(element, at),
    carriedOutBy: naming(element.id, 'implements', ['project', 'measure'], architecture),
  };
}

/** How a recommendation or a measure stands: due on its `due`, else at the end of its planned dates; done when it is completed, else at their end in fact. */
export function standingOf(element: Element, at: string, plannedEnd?: string, endInFact?: string): DueStanding {
  return dueStanding(dateIn(element, 'due') ?? plannedEnd, dateIn(element, 'completed') ?? endInFact, at);
}

/** The priority of an initiative or a recommendation; 1 is the highest. */
export function priorityOf(element: Element): { readonly priority?: number } {
  const value = factsOf(element, 'priority')[0]?.values['value'];
  return typeof value === 'number' ? { priority: value } : {};
}

/** The highest priority first, those without one last. */
export function byPriority(
  a: { readonly priority?: number; readonly element: Element },
  b: { readonly priority?: number; readonly element: Element },
): number {
  const [one, other] = [a.priority ?? Infinity, b.priority ?? Infinity];
  if (one !== other) return one < other ? -1 : 1;
  return a.element.id < b.element.id ? -1 : 1;
}

import { type Architecture, type Element, type Fact, factsOf } from '@egov/model';
import { naming, referred } from '../facts.js';
import { plannedChanges, type PlannedChange } from '../gap/changes.js';
import { byPriority, priorityOf } from './recommendations.js';

/** An initiative (Rules §10.6) with what speaks for it and who carries it out. */
export interface Initiative extends PlannedChange {
  readonly priority?: number;
  /** Why it has this priority. */
  readonly reason?: string;
  readonly grounds: readonly Fact[];
  /** The aims that it serves. */
  readonly serves: readonly string[];
  /** The projects and measures that carry it out. */
  readonly carriedOutBy: readonly Element[];
}

/** The prioritised list of initiatives (Rules §10.6): by priority, those without one last, then by identifier. */
export function initiativesOf(architecture: Architecture): Initiative[] {
  return plannedChanges(architecture)
    .filter(({ element }) => element.kind === 'initiative')
    .map((change): Initiative => {
      const { element } = change;
      const reason = factsOf(element, 'priority')[0]?.because;
      return {
        ...change,
        ...priorityOf(element),
        ...(reason !== undefined && { reason }),
        grounds: factsOf(element, 'ground'),
        serves: referred(element, 'serves'),
        carriedOutBy: naming(element.id, 'implements', ['project', 'measure'], architecture),
      };
    })
    .sort(byPriority);
}

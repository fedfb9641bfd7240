import type { Element } from '@egov/model';
import { yearOf } from '../calendar/days.js';
import { budgetOf, differenceOf, type YearBudget } from '../projects/budget.js';

/** A year in which more is spent than planned (Rules §28.3). */
export interface BudgetExcess extends YearBudget {
  readonly spent: number;
  readonly excess: number;
  /** The excess as a share of the plan; absent where nothing was planned. */
  readonly share?: number;
  /** Whether it is beyond what is tolerated. */
  readonly isSignificant: boolean;
}

/** “Существенное превышение бюджетов” (Rules §28.3): the Rules name no share; `monitoring.budgetExcess` of the manifest takes the place of this one. */
export const significantExcess = 0.1;

/** The years up to a date in which a project spent more than planned; `limit` is the share of the plan from which on it is significant. */
export function budgetExcesses(project: Element, at: string, limit = significantExcess): BudgetExcess[] {
  return budgetOf(project).flatMap((budget): BudgetExcess[] => {
    const { year, planned, spent } = budget;
    const excess = differenceOf(budget);
    if (spent === undefined || excess === undefined || excess <= 0 || year > yearOf(at)) return [];
    if (planned === 0) return [{ ...budget, spent, excess, isSignificant: true }];
    const share = excess / planned;
    return [{ ...budget, spent, excess, share, isSignificant: share > limit }];
  });
}

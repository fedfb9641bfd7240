import { daysBetween } from './calendar/days.js';

/** How something with a term stands on a date. */
export interface DueStanding {
  readonly state: 'done' | 'done-late' | 'due' | 'overdue' | 'undated';
  /** The last day of the term. */
  readonly due?: string;
  /** When it was done, if that was not after the date. */
  readonly done?: string;
  /** Days after the term: until it was done, or until the date; else 0. */
  readonly days: number;
}

/** How something stands on a date (`YYYY-MM-DD`): it is due to the end of the day of its term; what is said to be done later isn't done yet. */
export function dueStanding(due: string | undefined, done: string | undefined, at: string): DueStanding {
  const term = due === undefined ? {} : { due };
  if (done !== undefined && done <= at) {
    const days = due === undefined ? 0 : Math.max(0, daysBetween(due, done));
    return { state: days > 0 ? 'done-late' : 'done', ...term, done, days };
  }
  if (due === undefined) return { state: 'undated', days: 0 };
  const days = Math.max(0, daysBetween(due, at));
  return { state: days > 0 ? 'overdue' : 'due', ...term, days };
}

/** Whether it is done, in time or late. */
export function isDone({ state }: DueStanding): boolean {
  return state === 'done' || state === 'done-late';
}

/** Whether the term was missed: done late, or not done though it is due. */
export function isLate({ state }: DueStanding): boolean {
  return state === 'overdue' || state === 'done-late';
}

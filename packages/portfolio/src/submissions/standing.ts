import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type Comment, hasHappened, type Submission } from './submission.js';

/** Where a submission stands (Rules §12), in the order of its life. */
export type SubmissionState = 'draft' | 'sent' | 'review' | 'overdue' | 'rework' | 'resubmitted' | 'approved' | 'published';

/** Where a submission stands on a date, and what that depends on. */
export interface Standing {
  readonly state: SubmissionState;
  /** The last day for the decision. */
  readonly deadline?: string;
  /** Under review: working days up to the deadline, that one included. Overdue: working days since. */
  readonly workingDays?: number;
  /** Working days between the deadline and a decision that came later. */
  readonly lateBy?: number;
  readonly openComments: readonly Comment[];
}

/**
 * “Уполномоченный орган не позднее 10 (десять) рабочих дней со дня получения проекта архитектуры «электронного правительства» согласовывает” (Rules §12).
 * The day of receipt itself isn't counted: a term begins on the day after the event that it runs from (Civil Code, article 173).
 */
const workingDaysToDecide = 10;

/**
 * Where a submission stands on a date: what is to happen later hasn't happened yet. `next` is the one that takes it up after a refusal.
 */
export function standingOf(submission: Submission, next: Submission | undefined, at: string, calendar: WorkingCalendar): Standing {
  const { sent, received, decision, publication, comments } = submission;
  const deadline = hasHappened(received, at) && received.on !== undefined ? calendar.after(received.on, workingDaysToDecide) : undefined;
  const common = {
    ...(deadline !== undefined && { deadline }),
    openComments: comments.filter((comment) => comment.resolution === undefined || !hasHappened(comment, at)),
  };
  if (hasHappened(decision, at)) {
    const lateBy = deadline !== undefined && decision.on !== undefined ? calendar.between(deadline, decision.on) : 0;
    const decided = { ...common, ...(lateBy > 0 && { lateBy }) };
    if (decision.isApproval) return { state: hasHappened(publication, at) ? 'published' : 'approved', ...decided };
    return { state: next && isSubmitted(next, at) ? 'resubmitted' : 'rework', ...decided };
  }
  if (hasHappened(publication, at)) return { state: 'published', ...common };
  if (deadline !== undefined) {
    if (at > deadline) return { state: 'overdue', workingDays: calendar.between(deadline, at), ...common };
    return { state: 'review', workingDays: calendar.between(at, deadline), ...common };
  }
  // received on a day that isn't known: nothing says when the term ends
  if (hasHappened(received, at)) return { state: 'review', ...common };
  return { state: hasHappened(sent, at) ? 'sent' : 'draft', ...common };
}

/** Whether a submission has left whoever prepares it. */
export function isSubmitted({ sent, received }: Submission, at: string): boolean {
  return hasHappened(sent, at) || hasHappened(received, at);
}

import type { Localised, Place } from '@egov/language';
import { type Architecture, type Element, titlesOf } from '@egov/model';
import { yearOf } from '../calendar/days.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type Rounds, roundsOf } from './rounds.js';
import { type Standing, standingOf, type SubmissionState } from './standing.js';
import { type Comment, hasHappened, readSubmission, type Submission } from './submission.js';
import { clauseOfState, standingTitle, type Step, stepTitles } from './words.js';

/** An element that a report speaks of. What a name that doesn't resolve is called is the name. */
export interface Named {
  readonly id: string;
  readonly title: Localised;
}

/** What is to be done next, by whom if the model says so, and by when if there is a term. */
export interface NextStep {
  readonly step: Step;
  readonly title: Localised;
  readonly by?: Named;
  readonly on?: string;
}

export interface ReportedComment {
  readonly text: string;
  readonly resolution?: string;
  readonly resolvedOn?: string;
  /** Not settled by the date of the report. */
  readonly isOpen: boolean;
}

/** A submission with its dates as the model has them, and where it stands on the date of the report. */
export interface ReportedSubmission extends Named {
  readonly place: Place;
  readonly objects: readonly Named[];
  readonly by?: Named;
  readonly to?: Named;
  /** 1, or one more than that of the refused submission that it takes up. */
  readonly round: number;
  readonly takesUp: readonly Named[];
  readonly takenUpBy?: Named;
  readonly sent?: string;
  readonly received?: string;
  readonly deadline?: string;
  readonly agreed: readonly { readonly by: readonly Named[]; readonly on?: string }[];
  readonly decision?: { readonly isApproval: boolean; readonly on?: string; readonly lateBy?: number };
  readonly comments: readonly ReportedComment[];
  readonly publication?: { readonly on?: string; readonly url?: string };
  readonly state: SubmissionState;
  readonly stateTitle: Localised;
  /** Under review: working days left, 0 on the last day. Overdue: working days since the deadline. */
  readonly workingDays?: number;
  /** The clause that the state comes from. */
  readonly clause: Localised;
  readonly next?: NextStep;
}

export interface SubmissionReport {
  readonly at: string;
  /** What is due first comes first; what waits for something without a term after that; at last what is done. */
  readonly submissions: readonly ReportedSubmission[];
  /** The years in which a term runs and of which it isn't known which days were moved. */
  readonly unknownYears: readonly number[];
}

/** The way of an architecture to its approval (Rules §12): where each submission stands on a date (`YYYY-MM-DD`), and what is to be done next. */
export function submissionReport(architecture: Architecture, at: string, calendar: WorkingCalendar): SubmissionReport {
  const submissions = architecture.ofKind('submission').map(readSubmission);
  const rounds = roundsOf(submissions);
  const reported = submissions.map((submission) => {
    const standing = standingOf(submission, rounds.next.get(submission), at, calendar);
    return reportedSubmission(submission, standing, { architecture, at, rounds });
  });
  const running = reported.filter(({ state }) => state === 'review' || state === 'overdue');
  const years = running.flatMap(({ received, deadline }) =>
    [received, deadline].flatMap((date) => (date === undefined ? [] : yearOf(date))),
  );
  return {
    at,
    submissions: inOrder(reported),
    unknownYears: [...new Set(years)].filter((year) => !calendar.isKnown(year)).sort((a, b) => a - b),
  };
}

interface Surroundings {
  readonly architecture: Architecture;
  readonly at: string;
  readonly rounds: Rounds;
}

function reportedSubmission(submission: Submission, standing: Standing, { architecture, at, rounds }: Surroundings): ReportedSubmission {
  const { element, by, to, sent, received, decision, publication } = submission;
  const named = (id: string): Named => namedIn(id, architecture);
  const takenUpBy = rounds.next.get(submission)?.element;
  const { state, deadline, workingDays, lateBy } = standing;
  const next = nextStep(submission, standing, named);
  return {
    id: element.id,
    title: titlesOf(element),
    place: element.place,
    objects: submission.objects.map(named),
    ...(by !== undefined && { by: named(by) }),
    ...(to !== undefined && { to: named(to) }),
    round: rounds.numbers.get(submission) ?? 1,
    takesUp: (rounds.previous.get(submission) ?? []).map((refused) => nameOf(refused.element)),
    ...(takenUpBy && { takenUpBy: nameOf(takenUpBy) }),
    ...(sent?.on !== undefined && { sent: sent.on }),
    ...(received?.on !== undefined && { received: received.on }),
    ...(deadline !== undefined && { deadline }),
    agreed: submission.agreed.map((agreement) => ({
      by: agreement.by.map(named),
      ...(agreement.on !== undefined && { on: agreement.on }),
    })),
    ...(decision && {
      decision: {
        isApproval: decision.isApproval,
        ...(decision.on !== undefined && { on: decision.on }),
        ...(lateBy !== undefined && { lateBy }),
      },
    }),
    comments: submission.comments.map((comment) => reportedComment(comment, at)),
    ...(publication && {
      publication: {
        ...(publication.on !== undefined && { on: publication.on }),
        ...(publication.url !== undefined && { url: publication.url }),
      },
    }),
    state,
    stateTitle: standingTitle(standing),
    ...(workingDays !== undefined && { workingDays }),
    clause: clauseOfState(state),
    ...(next && { next }),
  };
}

function reportedComment(comment: Comment, at: string): ReportedComment {
  const { text, resolution, on } = comment;
  return {
    text,
    ...(resolution !== undefined && { resolution }),
    ...(on !== undefined && { resolvedOn: on }),
    isOpen: resolution === undefined || !hasHappened(comment, at),
  };
}

function nextStep(submission: Submission, standing: Standing, named: (id: string) => Named): NextStep | undefined {
  const next = nextSteps[standing.state];
  if (!next) return undefined;
  const step = next.step === 'rework' && standing.openComments.length === 0 ? 'resubmit' : next.step;
  const who = next.who && submission[next.who];
  return {
    step,
    title: stepTitles[step],
    ...(who !== undefined && { by: named(who) }),
    ...(step === 'decide' && standing.deadline !== undefined && { on: standing.deadline }),
  };
}

/** What follows a state, and whose turn it is. The Rules don't say who places the architecture on the portal. */
const nextSteps: Readonly<Partial<Record<SubmissionState, { readonly step: Step; readonly who?: 'by' | 'to' }>>> = {
  draft: { step: 'send', who: 'by' },
  sent: { step: 'receive', who: 'to' },
  review: { step: 'decide', who: 'to' },
  overdue: { step: 'decide', who: 'to' },
  rework: { step: 'rework', who: 'by' },
  approved: { step: 'publish' },
};

/** By date where something is due on one, then by state. */
function inOrder(submissions: readonly ReportedSubmission[]): ReportedSubmission[] {
  const urgency = ({ next, state, id }: ReportedSubmission): string => `${next?.on ?? '9999-99-99'} ${urgentFirst.indexOf(state)} ${id}`;
  return submissions
    .map((submission) => ({ submission, key: urgency(submission) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ submission }) => submission);
}

const urgentFirst: readonly SubmissionState[] = ['overdue', 'review', 'rework', 'approved', 'sent', 'draft', 'resubmitted', 'published'];

function namedIn(id: string, architecture: Architecture): Named {
  const element = architecture.get(id);
  return element ? nameOf(element) : { id, title: [id, id, id] };
}

function nameOf(element: Element): Named {
  return { id: element.id, title: titlesOf(element) };
}

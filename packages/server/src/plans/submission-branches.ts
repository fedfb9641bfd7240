import { inLanguage } from '@egov/language';
import { factsOf } from '@egov/model';
import {
  type Named,
  type ReportedSubmission,
  submissionReport,
  type SubmissionState,
  type WorkingCalendar,
  workingDaysTitle,
} from '@egov/portfolio';
import type { PlanSign } from '@egov/protocol';
import { plainPlace } from '../plain-place.js';
import { type Branch, listed, once } from './branch.js';
import type { PlanTelling } from './telling.js';

const signs: Readonly<Record<SubmissionState, PlanSign>> = {
  overdue: 'overdue',
  review: 'waiting',
  rework: 'open',
  approved: 'waiting',
  sent: 'waiting',
  draft: 'waiting',
  resubmitted: 'done',
  published: 'done',
};

/** The submissions for approval, what is due first on top, with their open comments (Rules §12). */
export function submissionBranches(telling: PlanTelling, calendar: WorkingCalendar): Branch[] {
  const { submissions, unknownYears } = submissionReport(telling.architecture, telling.at, calendar);
  const notes = unknownYears.map((year): Branch => {
    const label = telling.say('submission.unknownYear', { year: String(year) });
    return { id: `year ${year}`, node: { sign: 'remark', label, description: '', tooltip: label } };
  });
  return [...listed(submissions, (submission) => submissionBranch(submission, telling)), ...notes];
}

function submissionBranch(submission: ReportedSubmission, telling: PlanTelling): Branch {
  const element = telling.architecture.get(submission.id)!;
  const { state, stateTitle, comments } = submission;
  const open = comments.flatMap(({ isOpen }, index) => (isOpen ? [index] : []));
  const { label, ...node } = telling.element(element, signs[state], inLanguage(stateTitle, telling.language), linesOf(submission, telling));
  return {
    id: submission.id,
    node: {
      ...node,
      label: dueText(submission, telling),
      description: label,
      ...(state === 'overdue' && { open: { count: 1, severity: 'error' } }),
    },
    ...(open.length > 0 && {
      children: once(() => {
        const facts = factsOf(element, 'comment');
        return listed(open, (index): Branch => {
          const { text } = comments[index]!;
          const place = plainPlace(facts[index]!.place);
          return { id: String(index), node: { sign: 'comment', label: text, description: '', tooltip: text, place } };
        });
      }),
    }),
  };
}

/** What is due, in a few words. */
function dueText({ state, workingDays, next }: ReportedSubmission, telling: PlanTelling): string {
  if ((state !== 'review' && state !== 'overdue') || workingDays === undefined)
    return telling.say(`due.${next?.step === 'resubmit' ? 'resubmit' : state}`);
  if (workingDays === 0) return telling.say(`due.${state}.today`);
  return telling.say(`due.${state}.days`, { days: inLanguage(workingDaysTitle(workingDays), telling.language) });
}

/** What is known of a submission, line by line. */
function linesOf(submission: ReportedSubmission, telling: PlanTelling): string[] {
  const { objects, by, to, round, sent, received, deadline, next, clause } = submission;
  const titleOf = ({ title }: Named): string => inLanguage(title, telling.language);
  const date = (id: 'sent' | 'received' | 'deadline', on: string | undefined): string[] =>
    on === undefined ? [] : [telling.say(`submission.${id}`, { date: telling.date(on) })];
  return [
    objects.map(titleOf).join(', '),
    [by, to].flatMap((body) => (body ? [titleOf(body)] : [])).join(' → '),
    ...(round > 1 ? [telling.say('submission.round', { round })] : []),
    ...date('sent', sent),
    ...date('received', received),
    ...date('deadline', deadline),
    ...(next
      ? [telling.say('submission.next', { step: inLanguage(next.title, telling.language), by: next.by ? titleOf(next.by) : 'none' })]
      : []),
    inLanguage(clause, telling.language),
  ];
}

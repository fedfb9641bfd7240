import type { Finding } from '@egov/language';
import type { Architecture } from '@egov/model';
import { findingAt } from '../finding-at.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { roundsOf } from './rounds.js';
import { isSubmitted, standingOf } from './standing.js';
import { type Event, hasHappened, readSubmission, type Submission } from './submission.js';

/**
 * What is wrong with the submissions of an architecture on a date (Rules §12). Where not all files can be read (`isWhole`), nothing is reported as missing:
 * it may stand in one of them.
 */
export function submissionFindings(architecture: Architecture, at: string, calendar: WorkingCalendar, isWhole = true): Finding[] {
  const submissions = architecture.ofKind('submission').map(readSubmission);
  if (!isWhole) return submissions.flatMap(datesOutOfOrder);
  const { next } = roundsOf(submissions);
  return submissions.flatMap((submission) => [
    ...datesOutOfOrder(submission),
    ...overdue(submission, at, calendar),
    ...unreasoned(submission, at),
    ...unapproved(submission, at),
    ...openComments(submission, next.get(submission), at),
  ]);
}

function datesOutOfOrder(submission: Submission): Finding[] {
  const { element, sent, received, decision, publication, comments } = submission;
  const steps: readonly [string, Event | undefined][] = [
    ['sent', sent],
    ['received', received],
    ['decision', decision],
    ['publication', publication],
  ];
  const dated = steps.flatMap(([what, event]) => (event?.on === undefined ? [] : [{ what, on: event.on, fact: event.fact }]));
  const receipt = dated.find(({ what }) => what === 'received');
  const resolutions = comments.flatMap(({ on, fact }) => (on === undefined ? [] : [{ what: 'resolution', on, fact }]));
  const pairs = [
    ...dated.slice(1).map((later, index) => ({ later, earlier: dated[index]! })),
    ...(receipt ? resolutions.map((later) => ({ later, earlier: receipt })) : []),
  ];
  return pairs
    .filter(({ later, earlier }) => later.on < earlier.on)
    .map(({ later, earlier }) => {
      const args = { later: later.what, on: { date: later.on }, earlier: earlier.what, before: { date: earlier.on } };
      return findingAt(later.fact, 'EGOV-submission-dates', element, args, [earlier.fact]);
    });
}

function overdue(submission: Submission, at: string, calendar: WorkingCalendar): Finding[] {
  const { state, deadline } = standingOf(submission, undefined, at, calendar);
  const { element, received } = submission;
  if (state !== 'overdue' || !received) return [];
  return [
    findingAt(received.fact, 'EGOV-submission-overdue', element, {
      name: element.id,
      received: { date: received.on },
      deadline: { date: deadline },
    }),
  ];
}

function unreasoned({ element, decision, comments }: Submission, at: string): Finding[] {
  if (!hasHappened(decision, at) || decision.isApproval || comments.length > 0) return [];
  return [findingAt(decision.fact, 'EGOV-submission-unreasoned', element, { name: element.id })];
}

function unapproved({ element, decision, publication }: Submission, at: string): Finding[] {
  if (!hasHappened(publication, at) || decision?.isApproval) return [];
  const args = { name: element.id, decision: decision ? 'refused' : undefined };
  return [findingAt(publication.fact, 'EGOV-submission-unapproved', element, args, decision && [decision.fact])];
}

function openComments({ element, comments }: Submission, next: Submission | undefined, at: string): Finding[] {
  if (!next || !isSubmitted(next, at)) return [];
  return comments
    .filter(({ resolution }) => resolution === undefined)
    .map(({ fact }) => findingAt(fact, 'EGOV-submission-unsettled', element, { name: next.element.id }, [next.element]));
}

import { countBefore } from '../sorted.js';
import { beginOf, type Submission } from './submission.js';

/** Which submission takes up which refused one. */
export interface Rounds {
  /** Of a refused submission the one that it was submitted again by. */
  readonly next: ReadonlyMap<Submission, Submission>;
  /** Of a submission the refused ones that it takes up. */
  readonly previous: ReadonlyMap<Submission, readonly Submission[]>;
  /** Of a submission that takes up others how often these were submitted before, and one more. */
  readonly numbers: ReadonlyMap<Submission, number>;
}

/** A refused submission is taken up by the first one of the same objects (of one of them at least) that was begun after the refusal (Rules §12). */
export function roundsOf(submissions: readonly Submission[]): Rounds {
  const inOrder = submissions.toSorted((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.element.id, b.element.id));
  const ranks = new Map(inOrder.map((submission, rank) => [submission, rank]));
  const byObject = new Map<string, Submission[]>();
  for (const submission of inOrder)
    for (const object of new Set(submission.objects)) {
      const known = byObject.get(object);
      if (known) known.push(submission);
      else byObject.set(object, [submission]);
    }

  const next = new Map<Submission, Submission>();
  const previous = new Map<Submission, Submission[]>();
  const numbers = new Map<Submission, number>();
  for (const refused of inOrder) {
    const { decision } = refused;
    if (!decision || decision.isApproval) continue;
    const isLater = (other: Submission): boolean =>
      ranks.get(other)! > ranks.get(refused)! && (decision.on === undefined || orderOf(other) >= decision.on);
    const [follower] = refused.objects
      .flatMap((object) => firstOf(byObject.get(object) ?? [], isLater))
      .sort((a, b) => ranks.get(a)! - ranks.get(b)!);
    if (!follower) continue;
    next.set(refused, follower);
    const others = previous.get(follower);
    if (others) others.push(refused);
    else previous.set(follower, [refused]);
    numbers.set(follower, Math.max(numbers.get(follower) ?? 1, (numbers.get(refused) ?? 1) + 1));
  }
  return { next, previous, numbers };
}

/** What isn't begun comes last. */
function orderOf(submission: Submission): string {
  return beginOf(submission) ?? '9999-99-99';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOf(submissions: readonly Submission[], isLater: (submission: Submission) => boolean): readonly Submission[] {
  const index = countBefore(submissions, isLater);
  return submissions.slice(index, index + 1);
}

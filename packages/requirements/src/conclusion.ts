import { byNumber } from './catalogue.js';
import { type Cell, isApplicable } from './status.js';

/** The conclusion on the level of compliance (Rules §26). */
export type Level = 'full' | 'partial' | 'none' | 'not-assessed';

/** What a conclusion is drawn by, from the manifest. */
export interface Thresholds {
  /** The requirements that may not fail, by number or `catalogue/number`. */
  readonly critical: readonly string[];
  /** The share of applicable requirements (0 to 1) below which the whole does not comply. */
  readonly minimumShare: number;
}

/** A conclusion with the reasoning that is printed beside it. */
export interface Conclusion {
  readonly level: Level;
  readonly reason: 'nothing-applies' | 'all-met' | 'none-met' | 'critical' | 'below-share' | 'some-not-met' | 'waived';
  readonly applicable: number;
  readonly met: number;
  readonly notMet: number;
  readonly evidenceMissing: number;
  readonly evidenceStale: number;
  /** Cells with an approved waiver that has not expired. */
  readonly waived: number;
  /** Those of them that aren't met. */
  readonly waivedNotMet: number;
  readonly notApplicable: number;
  /** The critical requirements that are not met and not waived, by number. */
  readonly criticalNotMet: readonly string[];
  /** The share of what is met among what applies and isn't waived; 0 to 1. */
  readonly share: number;
  /** The least share that the manifest demands; 0 to 1. */
  readonly minimumShare: number;
}

/**
 * Draws the conclusion: fully if everything that applies is met; not at all if nothing is, if a critical requirement isn't, or if the share is
 * too small; partially otherwise. Missing and stale evidence count as not met. An approved waiver keeps a requirement from being the reason that
 * the whole does not comply, and keeps the whole from complying fully.
 */
export function conclude(cells: Iterable<Cell>, thresholds: Thresholds): Conclusion {
  const counts = { applicable: 0, met: 0, notMet: 0, evidenceMissing: 0, evidenceStale: 0, waived: 0, waivedNotMet: 0, notApplicable: 0 };
  const critical = new Set<string>();
  for (const cell of cells) {
    if (!isApplicable(cell)) {
      counts.notApplicable++;
      continue;
    }
    const waived = cell.waiver?.state === 'approved';
    counts.applicable++;
    counts[counters[cell.status as keyof typeof counters]]++;
    if (waived) counts.waived++;
    if (cell.status === 'met') continue;
    if (waived) counts.waivedNotMet++;
    else if (isCritical(cell, thresholds)) critical.add(cell.requirement.number);
  }
  const judged = counts.applicable - counts.waivedNotMet;
  const share = judged === 0 ? 0 : counts.met / judged;
  const rest = { ...counts, criticalNotMet: [...critical].sort(byNumber), share, minimumShare: thresholds.minimumShare };
  if (counts.applicable === 0) return { level: 'not-assessed', reason: 'nothing-applies', ...rest };
  if (critical.size > 0) return { level: 'none', reason: 'critical', ...rest };
  if (counts.met === 0 && judged > 0) return { level: 'none', reason: 'none-met', ...rest };
  if (judged > 0 && share < thresholds.minimumShare) return { level: 'none', reason: 'below-share', ...rest };
  if (counts.met < counts.applicable) return { level: 'partial', reason: 'some-not-met', ...rest };
  if (counts.waived > 0) return { level: 'partial', reason: 'waived', ...rest };
  return { level: 'full', reason: 'all-met', ...rest };
}

const counters = {
  met: 'met',
  'not-met': 'notMet',
  'evidence-missing': 'evidenceMissing',
  'evidence-stale': 'evidenceStale',
} as const;

/** Whether the manifest calls a requirement critical. */
export function isCritical({ requirement }: Pick<Cell, 'requirement'>, { critical }: Thresholds): boolean {
  return critical.includes(requirement.number) || critical.includes(requirement.id);
}

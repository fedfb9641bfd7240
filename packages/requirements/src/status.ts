import type { State } from '@egov/model';
import type { Check, Requirement } from './catalogue.js';

/** How a subject stands to a requirement. Evidence that is missing or stale counts as not met. */
export type Status = 'met' | 'not-met' | 'evidence-missing' | 'evidence-stale' | 'not-applicable';
export const statuses: readonly Status[] = ['met', 'not-met', 'evidence-missing', 'evidence-stale', 'not-applicable'];

/** What a waiver says today; it stands beside the status and never changes it. */
export interface WaiverState {
  readonly state: 'requested' | 'approved' | 'rejected' | 'expired';
  readonly because?: string;
  readonly until?: string;
  readonly by?: string;
}

/** Why evidence doesn't count, or counts no more. */
export type EvidenceLack =
  'none' | 'incomplete' | 'not-yet' | 'expired' | 'no-fingerprint' | 'subject-changed' | 'document-missing' | 'document-changed';

/** Why a requirement doesn't apply to a subject. */
export type Inapplicability = { readonly state: State } | { readonly condition: string };

/** A subject and a requirement. Cells that say the same are one object. */
export interface Cell {
  readonly requirement: Requirement;
  readonly status: Status;
  /** The checks that don't hold, or whose evidence isn't there. */
  readonly failed: readonly Check[];
  readonly inapplicable?: Inapplicability;
  readonly evidence?: EvidenceLack;
  readonly waiver?: WaiverState;
}

/** Whether a cell counts, and counts as fulfilled. */
export function isApplicable(cell: Cell): boolean {
  return cell.status !== 'not-applicable';
}

import type { CellStatus } from '@egov/protocol';
import type { TextId } from '../../texts/texts.js';

/** How a status is shown besides its colour, and what it is called. */
export const signs: Readonly<Record<CellStatus, { readonly sign: string; readonly title: TextId }>> = {
  met: { sign: '✓', title: 'met' },
  partial: { sign: '◐', title: 'partial' },
  'not-met': { sign: '✕', title: 'notMet' },
  unproven: { sign: '?', title: 'unproven' },
  waived: { sign: '⚑', title: 'waived' },
  'not-applicable': { sign: '–', title: 'notApplicable' },
};

export const statuses = Object.keys(signs) as CellStatus[];

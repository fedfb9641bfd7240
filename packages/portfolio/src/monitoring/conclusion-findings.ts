import type { Finding } from '@egov/language';
import type { Architecture } from '@egov/model';
import { referred } from '../facts.js';
import { findingAt } from '../finding-at.js';
import type { Judge } from './compliance.js';
import { recordedAssessments } from './recorded.js';

/** So many unmet requirements are named: who needs all asks for the assessment. */
const namedAtMost = 5;

/** Where the last assessment that is recorded of something concludes otherwise than the model does on the date (Rules §26). Earlier ones are history. */
export function conclusionFindings(architecture: Architecture, at: string, judge: Judge): Finding[] {
  const assessed = new Set(architecture.ofKind('assessment').flatMap((assessment) => referred(assessment, 'header')));
  return [...assessed].flatMap((id) => {
    const element = architecture.get(id);
    const last = element && recordedAssessments(element, architecture, at, judge).at(-1);
    if (last?.agrees !== false) return [];
    const { assessment, conclusion, computed } = last;
    const { level, met, applicable, unmet } = computed!;
    return [
      findingAt(assessment, 'EGOV-conclusion-differs', assessment, {
        recorded: conclusion!,
        computed: level,
        at: { date: at },
        met,
        applicable,
        ...(unmet.length > 0 && {
          unmet: unmet
            .slice(0, namedAtMost)
            .map(({ number }) => number)
            .join(', '),
        }),
        others: Math.max(0, unmet.length - namedAtMost),
      }),
    ];
  });
}

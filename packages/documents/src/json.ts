import { terminalSafeJson } from '@egov/model';
import type { AssessmentReport } from '@egov/requirements';

/** Raised whenever a reader of the output would have to change. */
const schemaVersion = 1;

/** An assessment for programs. Its schema is `schemas/assessment-output.schema.json`. */
export function jsonAssessment(report: AssessmentReport): string {
  const output = {
    tool: 'egov',
    schemaVersion,
    ...report,
    parts: report.parts.map(({ totals, ...part }) => ({ ...part, totals: Object.fromEntries(totals) })),
  };
  return `${terminalSafeJson(JSON.stringify(output, undefined, 2))}\n`;
}

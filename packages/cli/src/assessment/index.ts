import type { AssessmentReport } from '@egov/requirements';
import type { CheckSession } from '../check-session.js';
import type { Terminal } from '../formats/pretty.js';
import type { AssessmentFormat } from '../options.js';

/** What a form may need besides the report. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly session: CheckSession;
  /** Whether each subject is shown with all its requirements. */
  readonly isDetailed: boolean;
}

type Form = (report: AssessmentReport, surroundings: Surroundings) => string | Uint8Array | Promise<string | Uint8Array>;

/** Each form is loaded when it is used. */
const forms: Readonly<Record<AssessmentFormat, () => Promise<Form>>> = {
  pretty: async () => (await import('./pretty.js')).prettyAssessment,
  json: async () => (await import('@egov/documents')).jsonAssessment,
  html: async () => (await import('@egov/documents')).htmlAssessment,
  xlsx: async () => (await import('@egov/documents')).xlsxAssessment,
  oscal: async () => (await import('@egov/documents')).oscalAssessment,
  sarif: async () => (await import('./sarif.js')).sarifAssessment,
};

/** An assessment in one of the forms: text, or the bytes of a spreadsheet. */
export async function assessmentForm(
  format: AssessmentFormat,
  report: AssessmentReport,
  surroundings: Surroundings,
): Promise<string | Uint8Array> {
  return (await forms[format]())(report, surroundings);
}

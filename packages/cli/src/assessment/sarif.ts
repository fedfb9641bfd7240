import packageManifest from '../../package.json' with { type: 'json' };
import type { AssessmentReport } from '@egov/requirements';
import { sarifReport } from '../formats/sarif.js';
import type { Surroundings } from './index.js';

/** The requirements that aren't met, and the evidence that is missing, as findings at their places. */
export function sarifAssessment(report: AssessmentReport, { session }: Surroundings): string {
  const judged = new Set(report.requirements.map(({ id }) => id));
  const files = session
    .reportedFiles(() => true)
    .map((file) => ({
      ...file,
      findings: file.findings.filter(({ code }) => judged.has(code) || code.startsWith('EGOV-evidence-')),
    }));
  return sarifReport({ version: packageManifest.version, language: report.language, workspaces: [session.reportedWorkspace], files });
}

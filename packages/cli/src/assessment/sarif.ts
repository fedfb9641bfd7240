import packageManifest from '../../package.json' with { type: 'json' };
import type { AssessmentReport } from '@egov/requirements';
import { sarifReport } from '../formats/sarif.js';
import type { Surroundings } from './index.js';

/** The requirements that aren't met, and the evidence that is missing, as findings at their places. */
export function sarifAssessment(report: AssessmentReport, { session }: Surroundings): string {
  const said = new Set(
    report.parts.flatMap(({ subjects }) =>
      subjects.flatMap(({ cells }) => cells.flatMap((cell) => cell.messages.map((text) => `${cell.requirement} ${text}`.toLowerCase()))),
    ),
  );
  const files = session
    .reportedFiles(() => true)
    .map((file) => ({
      ...file,
      findings: file.findings.filter(
        ({ code, message }) => said.has(`${code} ${message}`.toLowerCase()) || code.startsWith('EGOV-evidence-'),
      ),
    }));
  return sarifReport({ version: packageManifest.version, language: report.language, workspaces: [session.reportedWorkspace], files });
}

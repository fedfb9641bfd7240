import { htmlAssessment, jsonAssessment, oscalAssessment, xlsxAssessment } from '@egov/documents';
import type { AssessmentFormat, AssessRequest } from '@egov/protocol';
import type { AssessmentReport } from '@egov/requirements';
import { reportOn } from '@egov/workspace';
import type { Project } from '../project.js';
import type { ServerFile } from './file.js';

const forms: Readonly<Record<AssessmentFormat, (report: AssessmentReport) => string | Uint8Array | Promise<string | Uint8Array>>> = {
  html: htmlAssessment,
  xlsx: xlsxAssessment,
  json: jsonAssessment,
  oscal: oscalAssessment,
};

/** The assessment of a workspace or of some of its domains as a file; undefined if no requirement applies. What it needs of the workspace it reads at once. */
export function assessed({ workspace }: Project, { domains, states, format }: AssessRequest): Promise<ServerFile> | undefined {
  const report = reportOn(workspace!, {
    language: workspace!.settings.language,
    states,
    ...(domains.length > 0 && { asked: new Set(domains) }),
  });
  if (!report) return undefined;
  const name = ['assessment', ...domains, ...(states.length === 1 ? states : [])].join('-');
  const ending = format === 'oscal' ? 'oscal.json' : format;
  return Promise.resolve(forms[format](report)).then((content) => ({ name: `${name}.${ending}`, content }));
}

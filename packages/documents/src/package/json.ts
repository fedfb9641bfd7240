import { languages, type Language } from '@egov/language';
import { terminalSafeJson, toJson } from '@egov/model';
import { shownPath, pathOf, uriOf, type WorkspaceSession } from '@egov/workspace';
import { jsonGap } from '../gap/json.js';
import { jsonAssessment } from '../json.js';
import { jsonSubmissions } from '../submissions/json.js';
import type { PackageRequest } from './package.js';
import type { PackageSubject } from './subject.js';

/** What the package says, for the portal: the model in its published form, its gap, submissions and assessment. Texts are in the first of the languages. */
export function jsonPackage(session: WorkspaceSession, subject: PackageSubject, { product, languages: wanted }: PackageRequest): string {
  const { architecture, assessmentDate: at } = session.assessed!;
  const { name, version } = session.manifest;
  const { root } = session.files;
  const language: Language = wanted[0] ?? languages[0];
  const value = {
    schemaVersion: 1,
    tool: product,
    name,
    version,
    date: at,
    language,
    domains: subject.domains.map(({ id }) => id),
    gap: JSON.parse(jsonGap(subject.gap, { architecture, language, at, among: subject.among })) as unknown,
    submissions: JSON.parse(jsonSubmissions(subject.submissions, language, (uri) => shownPath(root, pathOf(uri)))) as unknown,
    assessment: subject.assessment ? (JSON.parse(jsonAssessment(subject.assessment)) as unknown) : null,
    architecture: toJson(architecture, { name, version, root: `${uriOf(root)}/` }),
  };
  return terminalSafeJson(`${JSON.stringify(value, undefined, 2)}\n`);
}

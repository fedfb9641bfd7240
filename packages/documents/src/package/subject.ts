import type { Scene } from '@egov/diagram';
import { type DuplicateReport, duplicateReport } from '@egov/duplicates';
import type { Language } from '@egov/language';
import type { AssessmentReport, EvidenceInput } from '@egov/requirements';
import { reportOn, type WorkspaceSession } from '@egov/workspace';
import { Telling } from '../telling.js';
import { type Found, isOfDomain } from './found.js';
import { type Drawing, packagePictures } from './pictures.js';
import { type Say, sayingIn } from './words.js';

/** A diagram of the package: which view of what, in which state. */
export interface PackagePicture {
  /** `exchanges` */
  readonly view: string;
  readonly viewTitle: string;
  /** The domain that it belongs to, by its name. */
  readonly domain: string;
  readonly subject: string;
  readonly state: 'current' | 'target' | 'both' | 'transition';
  readonly scene: Scene;
}

/** All that an approval package tells of, in one language. Everything in it is found already; the chapters only say it. */
export interface PackageSubject extends Found {
  readonly telling: Telling;
  readonly say: Say;
  readonly assessment: AssessmentReport | undefined;
  /** What evidence is weighed by. */
  readonly evidence: EvidenceInput;
  readonly duplicates: DuplicateReport;
  readonly pictures: readonly PackagePicture[];
}

/** Tells in a language what was found, and draws its diagrams. */
export async function subjectOf(session: WorkspaceSession, found: Found, language: Language, drawing: Drawing): Promise<PackageSubject> {
  const workspace = session.assessed!;
  const { architecture, assessmentDate: at } = workspace;
  const { domains, among, isWhole } = found;
  const { name, version } = session.manifest;
  const imprint = {
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    assessmentDate: at,
  };
  const duplicates = duplicateReport(session.duplicates!.finder, architecture, { language });
  const isAmong = ({ id }: { readonly id: string }): boolean => isOfDomain(id, among);
  const pictured = domains.map(({ id }) => id);
  return {
    ...found,
    telling: new Telling(architecture, language, at),
    say: sayingIn(language),
    assessment: reportOn(workspace, { language, states: ['target'], ...(!isWhole && { asked: among }) }),
    evidence: workspace.evidenceInput(),
    duplicates: {
      ...duplicates,
      groups: duplicates.groups.filter(({ members }) => members.some(isAmong)),
      settled: duplicates.settled.filter(({ a, b }) => isAmong(a) || isAmong(b)),
    },
    pictures: await packagePictures(workspace, pictured, language, imprint, drawing),
  };
}

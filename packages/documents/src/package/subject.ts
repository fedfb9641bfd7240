import type { ComparisonReport } from '../comparison/report.js';
import type { DuplicateReport } from '@egov/duplicates';
import type { Scene } from '@egov/diagram';
import type { Finding } from '@egov/language';
import type { Element } from '@egov/model';
import type { Gap, SubmissionReport } from '@egov/portfolio';
import type { AssessmentReport } from '@egov/requirements';
import type { Telling } from '../telling.js';
import type { Say } from './words.js';

/** A diagram of the package: which view of what, in which state. */
export interface PackagePicture {
  /** `exchanges` */
  readonly view: string;
  readonly viewTitle: string;
  /** The domain that it belongs to, by its name. */
  readonly domain: string;
  readonly subject: string;
  readonly state: 'current' | 'target' | 'both' | 'difference';
  readonly scene: Scene;
}

/** All that an approval package tells of. Everything in it is found already; the chapters only say it. */
export interface PackageSubject {
  readonly telling: Telling;
  readonly say: Say;
  /** The domains that are submitted, in the order of their names. */
  readonly domains: readonly Element[];
  readonly among: ReadonlySet<string>;
  readonly gap: Gap;
  readonly assessment: AssessmentReport | undefined;
  readonly duplicates: DuplicateReport;
  readonly findings: readonly Finding[];
  readonly submissions: SubmissionReport;
  /** What changed since the approved baseline, if one is named. */
  readonly comparison: ComparisonReport | undefined;
  readonly pictures: readonly PackagePicture[];
}

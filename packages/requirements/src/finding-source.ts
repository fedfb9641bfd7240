import type { Finding } from '@egov/language';
import type { Architecture } from '@egov/model';
import type { Assessment } from './assessment.js';
import type { Thresholds } from './conclusion.js';

/** An architecture as a workspace knows it, and how it stands to its requirements. */
export interface Assessed {
  readonly architecture: Architecture;
  /** Where not all files can be read, nothing is to be reported as missing: it may stand in one of them. */
  readonly isWhole: boolean;
  readonly assessment: Assessment;
  readonly thresholds: Thresholds;
}

/** Finds what is wrong in an architecture beside its form and its requirements. Who composes a workspace says which there are. */
export interface FindingSource {
  /** What is found in a file. Asked for each file in turn: what is found of an architecture is to be kept. */
  findings(uri: string, assessed: Assessed): readonly Finding[];
}

import type { Finding } from '@egov/language';
import type { Architecture } from '@egov/model';

/** Finds what is wrong in an architecture beside its form and its requirements. Who composes a workspace says which there are. */
export interface FindingSource {
  /**
   * What is found in a file. Asked for each file in turn: what is found of an architecture is to be kept. Where not all files can be read (`isWhole`),
   * nothing is reported as missing: it may stand in one of them.
   */
  findings(uri: string, architecture: Architecture, isWhole: boolean): readonly Finding[];
}

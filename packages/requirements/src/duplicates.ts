import type { Duplicates } from '@egov/expressions';
import type { Finding } from '@egov/language';
import type { Architecture } from '@egov/model';

/** Finds duplicates in a workspace as it changes. Who composes a workspace says how they are found. */
export interface DuplicateSource extends Duplicates {
  /** Takes a whole architecture. */
  load(architecture: Architecture): void;
  /** Takes the next architecture, in which these elements may differ. Gives the names, as `of` notes them, under which something may have changed. */
  update(architecture: Architecture, touched: Iterable<string>): readonly string[];
  /** What is found in a file. */
  findings(uri: string): readonly Finding[];
}

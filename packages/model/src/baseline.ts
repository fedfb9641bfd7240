import { createHash } from 'node:crypto';
import type { ArchitectureJson } from './json.js';
import type { LocalisedText } from './element.js';

/** What a published model is frozen with, so that it can be compared with years later. */
export interface Baseline {
  /** The program that made it, with its version: `egov 0.1.0`. */
  readonly product: string;
  /** The catalogues of requirements that applied, in the order of their identifiers. */
  readonly catalogues: readonly BaselineCatalogue[];
  /** The SHA-256 of everything else in the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** A catalogue of requirements and its edition. */
export interface BaselineCatalogue {
  readonly id: string;
  readonly title: LocalisedText;
  readonly number?: string;
  /** `YYYY-MM-DD` */
  readonly approved?: string;
  readonly repealed?: string;
}

/** Freezes a published model: the same bytes for the same model, catalogues and product. */
export function frozen(model: ArchitectureJson, baseline: Omit<Baseline, 'sha256'>): ArchitectureJson {
  const { elements, ...head } = model;
  const whole = { ...head, baseline, elements };
  return { ...whole, baseline: { ...baseline, sha256: checksum(whole) } };
}

/** Whether a published model is as it was frozen; one that isn't frozen is as it is. The layout of the file doesn't matter. */
export function isIntact(model: ArchitectureJson): boolean {
  if (model.baseline === undefined) return true;
  const { sha256, ...baseline } = model.baseline;
  return sha256 === checksum({ ...model, baseline });
}

function checksum(contents: object): string {
  return createHash('sha256').update(JSON.stringify(contents)).digest('hex');
}

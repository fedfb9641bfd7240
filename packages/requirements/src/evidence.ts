import { fingerprintOf, type Architecture, type Element, type Fact, factsOf, refs, textValue } from '@egov/model';
import type { EvidenceLack, WaiverState } from './status.js';

/** Gives the SHA-256 (64 hexadecimal digits) of a document of the workspace by its path; undefined if there is none. */
export type DocumentHash = (path: string) => string | undefined;

/** What attestations are weighed by. */
export interface EvidenceInput {
  readonly architecture: Architecture;
  readonly today: string;
  /** Undefined where documents can't be read: then they are taken on trust. */
  readonly documentHash?: DocumentHash;
}

/** Whether the evidence of an element for a requirement counts: undefined if one piece of it does, else what the best piece lacks. */
export function evidenceLack(element: Element, requirement: string, input: EvidenceInput): EvidenceLack | undefined {
  let best: EvidenceLack = 'none';
  for (const fact of factsOf(element, 'evidence')) {
    if (!refs(fact, 'requirements').includes(requirement)) continue;
    const lack = lackOf(fact, element, input);
    if (lack === undefined) return undefined;
    if (severity.indexOf(lack) > severity.indexOf(best)) best = lack;
  }
  return best;
}

/** From what isn't there at all to what was there and holds no more. */
const severity: readonly EvidenceLack[] = [
  'none',
  'incomplete',
  'not-yet',
  'document-missing',
  'expired',
  'no-fingerprint',
  'document-changed',
  'subject-changed',
];

/** Whether evidence was there once and must be renewed, as opposed to given. */
export function isStale(lack: EvidenceLack): boolean {
  return severity.indexOf(lack) >= severity.indexOf('expired');
}

/** Why a piece of evidence doesn't count, or counts no more; undefined if it holds. */
export function lackOf(fact: Fact, element: Element, input: EvidenceInput): EvidenceLack | undefined {
  const { by, person, url } = fact.values;
  const [on, until, path, sha256, fingerprint] = ['on', 'until', 'path', 'sha256', 'fingerprint'].map((key) => textValue(fact, key));
  if (on === undefined || (by === undefined && person === undefined) || (path === undefined && url === undefined)) return 'incomplete';
  if (on > input.today) return 'not-yet';
  if (until !== undefined && until < input.today) return 'expired';
  if (fingerprint === undefined) return 'no-fingerprint';
  if (path !== undefined && input.documentHash) {
    if (sha256 === undefined) return 'incomplete';
    const actual = input.documentHash(path);
    if (actual === undefined) return 'document-missing';
    if (actual.toLowerCase() !== sha256.toLowerCase()) return 'document-changed';
  }
  return fingerprint === fingerprintOf(input.architecture, element.id) ? undefined : 'subject-changed';
}

/** What the waivers of an element say about a requirement on a date: the one that holds if any does, else the latest. */
export function waiverOf(element: Element, requirement: string, today: string): WaiverState | undefined {
  let found: WaiverState | undefined;
  for (const fact of factsOf(element, 'waiver')) {
    if (!refs(fact, 'requirements').includes(requirement)) continue;
    const state = waiverState(fact, today);
    if (!found || rank.indexOf(state.state) > rank.indexOf(found.state)) found = state;
  }
  return found;
}

const rank: readonly WaiverState['state'][] = ['expired', 'rejected', 'requested', 'approved'];

function waiverState(fact: Fact, today: string): WaiverState {
  const { decision } = fact.values;
  const until = textValue(fact, 'until');
  const [by] = refs(fact, 'by');
  const on = textValue(fact, 'decided');
  // what is decided later isn't decided yet; an approval without its reason, its term, or the body that gave it isn't one
  const isDecided = (decision === 'approved' || decision === 'rejected') && (on === undefined || on <= today);
  const isWhole = until !== undefined && fact.because !== undefined && by !== undefined;
  const decided = isDecided && (decision === 'rejected' || isWhole) ? decision : 'requested';
  const state = decided !== 'rejected' && until !== undefined && until < today ? 'expired' : decided;
  return {
    state,
    ...(fact.because !== undefined && { because: fact.because }),
    ...(until !== undefined && { until }),
    ...(by !== undefined && { by }),
  };
}

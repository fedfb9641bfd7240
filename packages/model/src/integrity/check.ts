import type { Code, Finding, MessageArguments, Place, RelatedPlace } from '@egov/language';
import type { Architecture } from '../architecture.js';
import type { Element } from '../element.js';

/** What the checks need besides the architecture. */
export interface CheckContext {
  readonly architecture: Architecture;
  /** The date that decides about waivers and evidence (`YYYY-MM-DD`). */
  readonly assessmentDate: string;
  /** Whether something that is said about an element may stand in a text that can't be read: then nothing is reported as missing. */
  mayBeUnread(element: Element): boolean;
}

/** A check of one element and of what it refers to. */
export type ElementCheck = (element: Element, context: CheckContext, report: ReportFinding) => void;

export type ReportFinding = (code: Code, place: Place, args: MessageArguments, related?: readonly RelatedPlace[]) => void;

/** A finding at a place; one over several lines marks its first. */
export function finding(code: Code, place: Place, args: MessageArguments, related: readonly RelatedPlace[] = []): Finding {
  const { start, end } = place.range;
  const range = start.line === end.line ? { start, end } : { start, end: { line: start.line, character: start.character + 1 } };
  return { code, uri: place.uri, range, args, related };
}

/** A place to show beside a finding. */
export function related(place: Place, note: RelatedPlace['note']): RelatedPlace {
  return { uri: place.uri, range: place.range, note };
}

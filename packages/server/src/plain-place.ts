import type { TextPlace } from '@egov/protocol';

/** A place as it is told to an editor: those of the model are worked out from its syntax trees, which aren't told to anybody. */
export function plainPlace({ uri, range: { start, end } }: TextPlace): TextPlace {
  return {
    uri,
    range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
  };
}

import type { Code, Finding, MessageArguments, Place } from '@egov/language';

/** Something with a place in the text: an element at its name, or a fact. */
interface Placed {
  readonly place: Place;
}

/** What is found about an element: at its name, or at one of its facts, with other places to look at. */
export function findingAt(
  at: Placed,
  code: Code,
  { id }: { readonly id: string },
  args: MessageArguments,
  others: readonly Placed[] = [],
): Finding {
  const related = others.map(({ place }) => ({ uri: place.uri, range: firstLine(place.range), note: 'also' as const }));
  return { code, uri: at.place.uri, range: firstLine(at.place.range), args, related, subject: id };
}

/** A place over several lines is marked at its first letter. */
function firstLine({ start, end }: Finding['range']): Finding['range'] {
  return start.line === end.line ? { start, end } : { start, end: { line: start.line, character: start.character + 1 } };
}

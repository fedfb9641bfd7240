import type { Element } from '@egov/model';

/** A list longer than this is told in pages. */
const fewest = 200;

/** A part of a list that is too long to be read at once. */
export interface Page<Item = Element> {
  readonly from: number;
  readonly elements: readonly Item[];
}

/** A list in pages, none of which, and no list of which, grows with more than the square root of it; undefined if it is short enough as it is. */
export function pagesOf<Item>(elements: readonly Item[]): Page<Item>[] | undefined {
  if (elements.length <= fewest) return undefined;
  const size = Math.max(fewest, Math.ceil(Math.sqrt(elements.length)));
  return Array.from({ length: Math.ceil(elements.length / size) }, (_, index) => {
    const from = index * size;
    return { from, elements: elements.slice(from, from + size) };
  });
}

/** A short list in the order of the text, as it is read; by file, since an element may be told in several. Places are worked out once. */
export function inTextOrder(elements: readonly Element[]): Element[] {
  const placed = elements.map((element) => ({ element, uri: element.place.uri, start: element.place.range.start }));
  placed.sort((a, b) => (a.uri === b.uri ? a.start.line - b.start.line || a.start.character - b.start.character : a.uri < b.uri ? -1 : 1));
  return placed.map(({ element }) => element);
}

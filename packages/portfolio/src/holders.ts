import type { Architecture, Element } from '@egov/model';

/** An element and what holds it, from the inside out, without its domain. */
export function withHolders(id: string, architecture: Architecture): Element[] {
  const found: Element[] = [];
  for (let each = architecture.get(id); each && each.kind !== 'domain'; each = parentOf(each, architecture)) found.push(each);
  return found;
}

/** What holds an element. */
export function parentOf({ parent }: Element, architecture: Architecture): Element | undefined {
  return parent === undefined ? undefined : architecture.get(parent);
}

/** The domain of an element, if it is in one. */
export function domainOf(element: Element, architecture: Architecture): Element | undefined {
  let each: Element | undefined = element;
  while (each && each.kind !== 'domain') each = parentOf(each, architecture);
  return each;
}

/** All that an element holds, and what that holds. */
export function partsWithin(id: string, architecture: Architecture): Element[] {
  return architecture.partsOf(id).flatMap((part) => [part, ...partsWithin(part.id, architecture)]);
}

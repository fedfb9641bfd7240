import { type Element, factsOf, type Value } from '@egov/model';
import type { AttachedDocument, FoundItem, ItemId } from './checklist.js';

/** The documents of some kinds that are attached to elements up to a date, in the order of the text. */
export function documentsOf(elements: readonly Element[], kinds: readonly string[], at: string): AttachedDocument[] {
  return elements
    .flatMap((element) => factsOf(element, 'documents'))
    .flatMap(({ values: { items } }) => (Array.isArray(items) ? (items as readonly Readonly<Record<string, Value>>[]) : []))
    .flatMap(({ kind, text, on }): AttachedDocument[] => {
      if (typeof kind !== 'string' || !kinds.includes(kind)) return [];
      if (typeof on === 'string' && on > at) return [];
      return [{ kind, ...(typeof text === 'string' && { text }), ...(typeof on === 'string' && { on }) }];
    });
}

/** An item that is done when a document is there. */
export function documentItem(id: ItemId, clause: string, documents: readonly AttachedDocument[]): FoundItem {
  return { id, clause, state: documents.length > 0 ? 'done' : 'missing', documents, elements: [] };
}

/** An item that elements speak for. */
export function elementItem(id: ItemId, clause: string, state: FoundItem['state'], elements: Iterable<string>): FoundItem {
  return { id, clause, state, documents: [], elements: [...new Set(elements)].sort() };
}

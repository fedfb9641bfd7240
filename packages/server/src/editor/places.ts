import type { LangiumDocument } from 'langium';

/** The address of a document, as findings and places have it. */
export function uriOfPlace(document: LangiumDocument): string {
  return document.uri.toString();
}

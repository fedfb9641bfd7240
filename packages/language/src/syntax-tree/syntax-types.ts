import type { LangiumDocument } from 'langium';
import { walk } from './walk.js';

/** The kinds of elements and facts (and their parts) that occur in a document, by their names in the grammar. */
export function syntaxTypesIn(document: LangiumDocument): Set<string> {
  const types = new Set<string>();
  walk(document.parseResult.value, (node) => types.add(node.$type));
  return types;
}

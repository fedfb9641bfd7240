import { lookupPrefixes } from '@egov/language';
import type { AstNode } from 'langium';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { namesOf } from '../../editor/target.js';

/** The shortest name that leads to an element from a place of a text: names nearer to the place hide those further out. */
export function nameAt(place: AstNode, id: string, services: EgovEditorServices): string {
  const names = namesOf(services);
  const prefixes = lookupPrefixes(place);
  for (const [index, prefix] of prefixes.entries()) {
    if (!id.startsWith(prefix)) continue;
    const rest = id.slice(prefix.length);
    if (!prefixes.slice(0, index).some((inner) => names.declarations(inner + rest).length > 0)) return rest;
  }
  return id;
}

/** A text between quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A title as it is written: in a line, and not endless. */
export function titleOf(typed: string): string {
  return typed
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestTitle)
    .normalize('NFC');
}

const longestTitle = 300;

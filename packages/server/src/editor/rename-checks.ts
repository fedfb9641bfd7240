import { metamodel } from '@egov/language';
import type { EgovEditorServices } from './editor-module.js';
import { declarationsOf, namesOf } from './target.js';

/** Whether a text can be the name of an element: one word, none of the language's own. */
export function isValidName(name: string): boolean {
  return (
    /^[A-Za-z_\u0400-\u04FF][\w\u0300-\u036F\u0400-\u04FF]*(-[\w\u0400-\u04FF][\w\u0300-\u036F\u0400-\u04FF]*)*$/.test(name) &&
    !metamodel().reserved.has(name)
  );
}

/** The element that has the name already that another one is to get, or that references to the other would then find; undefined if there is none. */
export function nearestClash(name: string, newName: string, services: EgovEditorServices): string | undefined {
  const fresh = name.includes('.') ? `${name.slice(0, name.lastIndexOf('.') + 1)}${newName}` : newName;
  if (fresh === name) return undefined;
  if (declarationsOf(fresh, services).length > 0) return fresh;
  // A name nearer to a reference hides the new one: references from its domain would lead there.
  if (name.includes('.')) return undefined;
  for (const other of namesOf(services).names) if (other.endsWith(`.${newName}`) && other.split('.').length === 2) return other;
  return undefined;
}

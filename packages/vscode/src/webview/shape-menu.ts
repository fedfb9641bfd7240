import type { DiagramShape } from '@egov/protocol';
import type { Texts } from '../texts/texts.js';
import type { ShapeEvents } from './input.js';
import type { MenuItem } from './menu.js';

/** What a menu offers for what was hit: an element, a line, or the empty place around them. Only what applies. */
export function menuOf(hit: DiagramShape | undefined, isEditable: boolean, events: ShapeEvents, texts: Texts): MenuItem[][] {
  if (!hit) return [[{ label: texts.fit, key: '0', run: () => events.fit() }]];
  const text: MenuItem[] = hit.place ? [{ label: texts.goToText, key: 'Enter', run: () => events.reveal(hit, true) }] : [];
  const edits: MenuItem[] = [
    { label: texts.renameElement, key: 'F2', run: () => events.rename() },
    { label: texts.deleteElement, key: 'Delete', run: () => events.remove() },
  ];
  return [text, isEditable ? edits : []];
}

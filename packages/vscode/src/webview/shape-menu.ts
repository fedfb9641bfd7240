import type { DiagramShape } from '@egov/protocol';
import type { Texts } from '../texts/texts.js';
import type { ShapeEvents } from './input.js';
import type { MenuItem } from './menu.js';

/** What may be done with what was hit. */
export interface Abilities {
  /** Its element can be edited: that of a broken text can't. */
  readonly isEditable: boolean;
  /** Elements can be added to it. */
  readonly holdsElements: boolean;
  /** Of a container: whether one sees what it holds. */
  readonly isOpen: boolean | undefined;
}

/** What a menu offers for what was hit: an element, a line, or the empty place around them. Only what applies. */
export function menuOf(
  hit: DiagramShape | undefined,
  { isEditable, holdsElements, isOpen }: Abilities,
  events: ShapeEvents,
  texts: Texts,
): MenuItem[][] {
  const add: MenuItem[] = holdsElements ? [{ label: texts.addElementTo, key: 'Insert', run: () => events.add(hit) }] : [];
  if (!hit) return [add, [{ label: texts.fit, key: '0', run: () => events.fit() }]];
  const text: MenuItem[] = hit.place ? [{ label: texts.goToText, key: 'Enter', run: () => events.reveal(hit, true) }] : [];
  const edits: MenuItem[] = [
    { label: texts.renameElement, key: 'F2', run: () => events.rename() },
    { label: texts.deleteElement, key: 'Delete', run: () => events.remove() },
  ];
  const relate: MenuItem[] = isEditable ? [{ label: texts.addRelationTo, run: () => events.relate(hit) }] : [];
  const open: MenuItem[] =
    isOpen === undefined
      ? []
      : [
          {
            label: isOpen ? texts.collapse : texts.expand,
            key: isOpen ? 'Control+ArrowLeft' : 'Control+ArrowRight',
            run: () => events.setOpen(hit, !isOpen),
          },
        ];
  return [text, open, isEditable ? edits : [], [...add, ...relate]];
}

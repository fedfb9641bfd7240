import type { Element } from '@egov/model';
import { domainOf } from '@egov/portfolio';
import { type Cell, type Column, type Table, table } from '../manuscript/manuscript.js';
import type { PackageSubject } from './subject.js';

/** What a column of a table of elements shows of each. */
export type ElementColumn = readonly [title: string, width: number, of: (element: Element) => Cell];

/** A table of elements, each in a row; none if there are none. */
export function elementTable(caption: string, elements: readonly Element[], columns: readonly ElementColumn[]): Table[] {
  if (elements.length === 0) return [];
  const heads = columns.map(([title, width]): Column => ({ title, width }));
  return [
    table(
      caption,
      heads,
      elements.map((element) => columns.map(([, , of]) => of(element))),
    ),
  ];
}

/** The elements of some kinds that belong to the domains that are submitted: kind by kind, by their titles. */
export function submitted({ telling, among }: PackageSubject, ...kinds: readonly string[]): Element[] {
  const { architecture } = telling;
  const isAmong = (element: Element): boolean => among.has(domainOf(element, architecture)?.id ?? '');
  return kinds.flatMap((kind) => telling.sorted(architecture.ofKind(kind).filter(isAmong)));
}

/** What becomes of an element from the current to the target state. */
export type Fate = 'kept' | 'changed' | 'added' | 'removed';

export function fateOf({ id, states }: Element, { changed }: PackageSubject): Fate {
  if (states.length === 1) return states[0] === 'target' ? 'added' : 'removed';
  return changed.has(id) ? 'changed' : 'kept';
}

/** What becomes of an element, told apart by colour too. */
export function stateCell(element: Element, subject: PackageSubject): Cell {
  const tones = { kept: undefined, changed: 'warning', added: 'good', removed: 'bad' } as const;
  const fate = fateOf(element, subject);
  const tone = tones[fate];
  return tone ? { value: subject.say(fate), tone } : subject.say(fate);
}

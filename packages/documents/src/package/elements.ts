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

/** The elements of some kinds that belong to the domains that are submitted. */
export function submitted({ telling: { architecture }, among }: PackageSubject, ...kinds: readonly string[]): Element[] {
  return kinds.flatMap((kind) => architecture.ofKind(kind)).filter((element) => among.has(domainOf(element, architecture)?.id ?? ''));
}

/** In which states an element stands: what comes and what goes is told apart by colour too. */
export function stateCell({ states }: Element, { say }: PackageSubject): Cell {
  if (states.length !== 1) return say('kept');
  return states[0] === 'target' ? { value: say('added'), tone: 'good' } : { value: say('removed'), tone: 'bad' };
}

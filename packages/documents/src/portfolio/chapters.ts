import type { Element } from '@egov/model';
import { domainOf, type DueStanding, isLate } from '@egov/portfolio';
import type { Among } from '../gap/chapter.js';
import { type Block, type Cell, type Column, paragraph, table } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { type PortfolioWord, portfolioWord } from './words.js';

/** What a column is called, and how wide it is. */
export type Head = readonly [title: PortfolioWord, width: number, align?: 'right' | 'centre'];

export type Say = (id: PortfolioWord, args?: Readonly<Record<string, string | number>>) => string;

export function sayingIn({ language }: Telling): Say {
  return (id, args) => portfolioWord(id, language, args);
}

/** Whether an element is one of those that are told of. */
export function amongFilter(telling: Telling, among: Among): (element: Element) => boolean {
  return (element) => !among || among.has(domainOf(element, telling.architecture)?.id ?? '');
}

/** A table after the clause that asks for it; a sentence where it would be empty. */
export function clauseAndTable(clause: PortfolioWord, caption: PortfolioWord, heads: readonly Head[], rows: Cell[][], say: Say): Block[] {
  return [
    paragraph(say(clause), 'quiet'),
    rows.length === 0 ? paragraph(say('nothing')) : table(say(caption), columnsOf(heads, say), rows),
  ];
}

export function columnsOf(heads: readonly Head[], say: Say): Column[] {
  return heads.map(([id, width, align]) => ({ title: say(id), width, ...(align && { align }) }));
}

/** How something with a term stands, in words and colour. */
export function standingCell(standing: DueStanding, telling: Telling, say: Say): Cell {
  const { state, done, days } = standing;
  if (state === 'done' || state === 'done-late')
    return { value: say(state, { date: telling.date(done), days }), tone: isLate(standing) ? 'warning' : 'good' };
  if (state === 'overdue') return { value: say('overdue', { days }), tone: 'bad' };
  return state === 'due' ? say('waiting') : { value: say('undated'), tone: 'quiet' };
}

/** The beginning and the end of something: `15.01.2026 – 01.10.2027`. */
export function periodText({ from, to }: { readonly from?: string; readonly to?: string }, telling: Telling): string {
  if (from !== undefined && to === undefined) return portfolioWord('since', telling.language, { from: telling.date(from) });
  return from === undefined && to === undefined ? '' : `${telling.date(from)} – ${telling.date(to)}`;
}

/** Who carries something out; a warning where nobody does. */
export function carriedOutCell(by: readonly Element[], telling: Telling, say: Say): Cell {
  return by.length > 0 ? telling.titles(by) : { value: say('nobody'), tone: 'warning' };
}

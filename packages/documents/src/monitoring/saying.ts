import type { Value } from '@egov/model';
import { isReference } from '@egov/model';
import type { Block, Cell, Column, Chapter } from '../manuscript/manuscript.js';
import { paragraph, table } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { type MonitoringWord, monitoringWord } from './words.js';

export type Say = (id: MonitoringWord, args?: Readonly<Record<string, string | number>>) => string;
export type Head = readonly [title: MonitoringWord, width: number, align?: 'right' | 'centre'];

export function sayingIn({ language }: Telling): Say {
  return (id, args) => monitoringWord(id, language, args);
}

/** A table with its heads, or a sentence where it would be empty. */
export function tableOf(caption: string, heads: readonly Head[], rows: readonly Cell[][], say: Say): Block {
  const columns = heads.map(([id, width, align]): Column => ({ title: say(id), width, ...(align && { align }) }));
  return rows.length === 0 ? paragraph(say('nothing')) : table(caption, columns, rows);
}

/** A chapter of a clause and a table; none where nothing stands in the table. */
export function chapterOf(title: string, notes: readonly string[], heads: readonly Head[], rows: readonly Cell[][], say: Say): Chapter[] {
  if (rows.length === 0) return [];
  return [{ title, blocks: [...notes.map((note) => paragraph(note, 'quiet')), tableOf(title, heads, rows, say)] }];
}

/** The first few elements, and how many more there are. */
export function some(ids: readonly string[], telling: Telling, say: Say): string {
  const shown = telling.titles(ids.slice(0, mostShown));
  return ids.length <= mostShown ? shown : `${shown}; ${say('more', { count: ids.length - mostShown })}`;
}

const mostShown = 6;

/** A text of the model, in the language of the report if it is there. */
export function textOfValue(value: Value | undefined, telling: Telling): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && !Array.isArray(value) && !isReference(value)
    ? telling.local(value as Readonly<Record<string, string>>)
    : '';
}

/** A share as a percentage: `5,1 %`. */
export function percentText(share: number, { language }: Telling): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

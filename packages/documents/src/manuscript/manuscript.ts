import type { Scene } from '@egov/diagram';
import type { Language } from '@egov/language';

/**
 * A document for people, before it is a file: chapters of paragraphs, tables and figures. Whoever writes a report says what stands in it; how it looks in
 * Word, PDF, HTML and a spreadsheet is said once, in the renderers of this folder.
 */
export interface Manuscript {
  readonly language: Language;
  readonly title: string;
  /** Above the title: whose document it is. */
  readonly author?: string;
  /** Below the title: what is submitted, of which version. */
  readonly subtitle?: string;
  /** What the cover says besides: to whom, when, where. */
  readonly cover: readonly Property[];
  /** In the margin of each page. */
  readonly running: string;
  /** `YYYY-MM-DD`: the document tells no other time. */
  readonly date: string;
  readonly look?: Look;
  readonly chapters: readonly Chapter[];
}

/** What a body gives its documents of its own. */
export interface Look {
  /** The colour of headings: `#0b57b0`. */
  readonly accent?: string;
  /** The font of Word documents. */
  readonly font?: string;
  /** The styles of a Word document (`word/styles.xml`) that take the place of ours by their names. */
  readonly wordStyles?: string;
}

/** A chapter with its number, or an annex with its letter or number. */
export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly chapters?: readonly Chapter[];
  /** Annexes come last and are numbered for themselves. */
  readonly isAnnex?: true;
}

export type Block = Paragraph | Bullets | Properties | Table | Figure;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** What is said by the way; what is asked for; how something stands. */
  readonly tone?: Tone;
}

export interface Bullets {
  readonly type: 'bullets';
  readonly items: readonly string[];
}

/** What is known of one thing: names and values beside each other. */
export interface Properties {
  readonly type: 'properties';
  readonly rows: readonly Property[];
}

export interface Property {
  readonly name: string;
  readonly value: string;
}

export interface Table {
  readonly type: 'table';
  /** Empty where the heading above says it: such a table has no number. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  /** The share of the width, beside those of the others. */
  readonly width: number;
  readonly align?: 'right' | 'centre';
}

/** A text, a number that can be reckoned with in a spreadsheet, or either with how it stands. */
export type Cell = string | number | { readonly value: string | number; readonly tone?: Tone; readonly format?: NumberFormat };

/** How something stands, told by colour besides its words. */
export type Tone = 'quiet' | 'strong' | 'good' | 'warning' | 'bad';

/** A share of one as a percentage, or an amount of money. */
export type NumberFormat = 'percent' | 'money';

export interface Figure {
  readonly type: 'figure';
  readonly caption: string;
  readonly scene: Scene;
}

export const paragraph = (text: string, tone?: Tone): Paragraph => ({ type: 'paragraph', text, ...(tone && { tone }) });
export const bullets = (items: readonly string[]): Bullets => ({ type: 'bullets', items });
export const properties = (rows: readonly Property[]): Properties => ({ type: 'properties', rows });
export const table = (caption: string, columns: readonly Column[], rows: Table['rows']): Table => ({
  type: 'table',
  caption,
  columns,
  rows,
});
export const figure = (caption: string, scene: Scene): Figure => ({ type: 'figure', caption, scene });

/** What a cell holds. */
export function valueOf(cell: Cell): string | number {
  return typeof cell === 'object' ? cell.value : cell;
}

/** What a cell says, in words. */
export function textOf(cell: Cell, language: Language): string {
  const value = valueOf(cell);
  if (typeof value === 'string') return value;
  const format = typeof cell === 'object' ? cell.format : undefined;
  const options = format === 'percent' ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 };
  return withMinus(new Intl.NumberFormat(language, options as Intl.NumberFormatOptions).format(value));
}

/** A number with a minus in the place of the hyphen. */
export function withMinus(number: string): string {
  return number.replace(/^-/, '−');
}

/** How a cell stands. */
export function toneOf(cell: Cell): Tone | undefined {
  return typeof cell === 'object' ? cell.tone : undefined;
}

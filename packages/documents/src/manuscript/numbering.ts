import type { Block, Chapter, Figure, Manuscript, Table } from './manuscript.js';
import { word } from './words.js';
import type { Language } from '@egov/language';

/** A chapter with its number: `2.1`, `Приложение 1`. */
export interface NumberedChapter {
  readonly number: string;
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Whether it is an annex, or stands in one. */
  readonly isAnnex: boolean;
  /** Where links lead. */
  readonly anchor: string;
  /** The anchor of the chapter that holds it. */
  readonly parent?: string;
  readonly blocks: readonly NumberedBlock[];
  readonly chapters: readonly NumberedChapter[];
}

export type NumberedBlock =
  | Exclude<Block, Table | Figure>
  /** `Таблица 3 – Реестр систем` */
  | (Table & Numbered)
  | (Figure & Numbered);

export interface Numbered {
  readonly number: number;
  readonly label: string;
  /** Whether the heading above says the caption already: then the number alone stands on the page. */
  readonly isToldByHeading: boolean;
}

/** Numbers chapters, annexes, tables and figures through the whole document. Chapters without anything in them are left out. */
export function numbered(manuscript: Manuscript): NumberedChapter[] {
  const counts = { table: 0, figure: 0 };
  const { language } = manuscript;
  const label = (block: Block, heading: string): NumberedBlock => {
    if (block.type !== 'table' && block.type !== 'figure') return block;
    if (block.caption === '') return { ...block, number: 0, label: '', isToldByHeading: true };
    const number = ++counts[block.type];
    return {
      ...block,
      number,
      isToldByHeading: block.type === 'table' && block.caption === heading,
      label: word(block.type === 'table' ? 'tableLabel' : 'figureLabel', language, { number, caption: block.caption }),
    };
  };
  const number = (
    chapters: readonly Chapter[],
    prefix: string,
    level: number,
    isWithinAnnex: boolean,
    parent?: string,
  ): NumberedChapter[] => {
    let own = 0;
    let annexes = 0;
    return chapters.filter(hasContent).map((chapter) => {
      const isAnnex = chapter.isAnnex === true;
      const short = isAnnex ? `${++annexes}` : `${prefix}${++own}`;
      const inner = isAnnex ? `${word('annexShort', language, { number: short })}.` : `${short}.`;
      const anchor = `${isAnnex ? 'annex' : 'chapter'}-${short.replaceAll('.', '-')}`;
      return {
        number: isAnnex ? word('annex', language, { number: short }) : short,
        title: chapter.title,
        isAnnex: isAnnex || isWithinAnnex,
        level,
        anchor,
        ...(parent !== undefined && { parent }),
        blocks: chapter.blocks.map((block) => label(block, chapter.title)),
        chapters: number(chapter.chapters ?? [], inner, level + 1, isAnnex || isWithinAnnex, anchor),
      };
    });
  };
  return number(manuscript.chapters, '', 1, false);
}

/** What stands above a table or below a figure: `Таблица 3 – Реестр систем`; nothing where a table needs no caption. */
export function shownLabel(block: (Table | Figure) & Numbered, language: Language, number: string | number = block.number): string {
  if (block.label === '') return '';
  if (block.isToldByHeading) return word('tableNumber', language, { number });
  return word(block.type === 'table' ? 'tableLabel' : 'figureLabel', language, { number, caption: block.caption });
}

function hasContent({ blocks, chapters = [] }: Chapter): boolean {
  return blocks.length > 0 || chapters.some(hasContent);
}

/** `2.1. Название`; of an annex, `Приложение 1. Название`. */
export function headingOf({ number, title }: NumberedChapter): string {
  return `${number}. ${title}`;
}

/** All chapters, from the first to the last, inner ones after those that hold them. */
export function* inOrder(chapters: readonly NumberedChapter[]): Iterable<NumberedChapter> {
  for (const chapter of chapters) {
    yield chapter;
    yield* inOrder(chapter.chapters);
  }
}

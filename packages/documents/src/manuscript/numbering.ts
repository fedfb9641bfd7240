import type { Block, Chapter, Figure, Manuscript, Table } from './manuscript.js';
import { word } from './words.js';

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
  readonly blocks: readonly NumberedBlock[];
  readonly chapters: readonly NumberedChapter[];
}

export type NumberedBlock =
  | Exclude<Block, Table | Figure>
  /** `Таблица 3 – Реестр систем` */
  | (Table & { readonly label: string; readonly number: number })
  | (Figure & { readonly label: string; readonly number: number });

/** Numbers chapters, annexes, tables and figures through the whole document. Chapters without anything in them are left out. */
export function numbered(manuscript: Manuscript): NumberedChapter[] {
  const counts = { table: 0, figure: 0 };
  const { language } = manuscript;
  const label = (block: Block): NumberedBlock => {
    if (block.type !== 'table' && block.type !== 'figure') return block;
    if (block.caption === '') return { ...block, number: 0, label: '' };
    const number = ++counts[block.type];
    return {
      ...block,
      number,
      label: word(block.type === 'table' ? 'tableLabel' : 'figureLabel', language, { number, caption: block.caption }),
    };
  };
  const number = (chapters: readonly Chapter[], prefix: string, level: number, isWithinAnnex: boolean): NumberedChapter[] => {
    let own = 0;
    let annexes = 0;
    return chapters.filter(hasContent).map((chapter) => {
      const isAnnex = chapter.isAnnex === true;
      const short = isAnnex ? `${++annexes}` : `${prefix}${++own}`;
      const inner = isAnnex ? `${word('annexShort', language, { number: short })}.` : `${short}.`;
      return {
        number: isAnnex ? word('annex', language, { number: short }) : short,
        title: chapter.title,
        isAnnex: isAnnex || isWithinAnnex,
        level,
        anchor: `${isAnnex ? 'annex' : 'chapter'}-${short.replaceAll('.', '-')}`,
        blocks: chapter.blocks.map(label),
        chapters: number(chapter.chapters ?? [], inner, level + 1, isAnnex || isWithinAnnex),
      };
    });
  };
  return number(manuscript.chapters, '', 1, false);
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

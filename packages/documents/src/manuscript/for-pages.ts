import type { Block, Chapter, Manuscript } from './manuscript.js';
import { word } from './words.js';

/** Nobody reads more rows of one table on pages; a spreadsheet has all. */
export const mostRows = 1000;

/** A manuscript as it is put on pages: of a very long table the first rows, and a row that says where the others are. */
export function forPages(manuscript: Manuscript): Manuscript {
  const { language } = manuscript;
  const block = (each: Block): Block => {
    if (each.type !== 'table' || each.rows.length <= mostRows) return each;
    const note = word('rowsCut', language, { shown: mostRows, count: each.rows.length });
    const last = each.columns.map((_, index) => (index === 0 ? ({ value: note, tone: 'quiet' } as const) : ''));
    return { ...each, rows: [...each.rows.slice(0, mostRows), last] };
  };
  const chapter = (each: Chapter): Chapter => ({
    ...each,
    blocks: each.blocks.map(block),
    ...(each.chapters && { chapters: each.chapters.map(chapter) }),
  });
  return { ...manuscript, chapters: manuscript.chapters.map(chapter) };
}

import type { Scene } from '@egov/diagram';
import type { Language } from '@egov/language';
import type { Manuscript, Tone } from '../../manuscript/manuscript.js';
import { headingOf, type NumberedBlock, type NumberedChapter } from '../../manuscript/numbering.js';
import { word } from '../../manuscript/words.js';
import { flowOf, type Group, keptHeight } from '../flow.js';
import { captionRoom, headHeight } from '../heights.js';
import { a4, margins, type Paper, roomOf } from '../papers.js';
import type { FigureBox } from './pdfmake.js';
import { propertiesTable, tableContent } from './tables.js';
import { kept, type Node, textOfRuns, tones } from './nodes.js';

/** How texts look; headings in the colour of the body, if it has one. */
const styles = (accent = '#1b1f23') => ({
  margin: { fontSize: 8, color: '#545d66' },
  author: { fontSize: 12, alignment: 'center' },
  title: { color: accent, font: 'bold', fontSize: 22, alignment: 'center', lineHeight: 1.2 },
  subtitle: { fontSize: 13, alignment: 'center' },
  contents: { font: 'bold', fontSize: 15 },
  heading1: { color: accent, font: 'bold', fontSize: 15 },
  heading2: { color: accent, font: 'bold', fontSize: 12.5 },
  heading3: { color: accent, font: 'bold', fontSize: 11 },
  caption: { font: 'bold', fontSize: 9.5 },
  head: { font: 'bold', fontSize: 8.5 },
  cell: { fontSize: 8.5 },
  quiet: { color: '#545d66' },
  strong: { font: 'bold' },
});

/** The content of a document as pdfmake takes it. Figures are empty boxes, noted to be drawn when the pages are known. */
export const bookOf = {
  styles,
  runs: textOfRuns,

  content(manuscript: Manuscript, chapters: readonly NumberedChapter[], figures: PlacedFigure[]): Node[] {
    const { language } = manuscript;
    const contents = {
      toc: { title: { text: word('contents', language), style: 'contents', margin: [0, 0, 0, 10] } },
      pageBreak: 'before',
    };
    const parts: Part[] = [{ paper: a4, nodes: [...cover(manuscript), contents] }];
    for (const { paper, groups } of flowOf(chapters, language))
      parts.push({ paper, nodes: groups.flatMap((group) => groupContent(group, { language, paper, figures })) });
    return parts.map(sectionOf);
  },
};

/** A diagram with the empty box that keeps its place. */
export interface PlacedFigure {
  readonly scene: Scene;
  readonly scale: number;
  readonly box: FigureBox;
}

/** What the blocks of a chapter are laid out by. */
interface Setting {
  readonly language: Language;
  readonly paper: Paper;
  readonly figures: PlacedFigure[];
}

/** What stands on pages of one paper. */
interface Part {
  readonly paper: Paper;
  readonly nodes: Node[];
}

function sectionOf({ paper, nodes }: Part, index: number): Node {
  const orientation = paper.width > paper.height ? 'landscape' : 'portrait';
  const size = { width: paper.width, height: paper.height, orientation };
  return {
    section: withoutLastMargin(nodes),
    pageSize: size,
    pageOrientation: orientation,
    pageMargins: { left: margins.left, top: margins.top, right: margins.right, bottom: margins.bottom },
    ...(index > 0 && { header: 'inherit', footer: 'inherit' }),
  };
}

/** Room below the last of the nodes might begin a page of the same paper, on which the next part would then stand. */
function withoutLastMargin(nodes: readonly Node[]): Node[] {
  const last = nodes.at(-1)!;
  if (!('margin' in last)) return [...nodes];
  const [left, top, right] = last['margin'] as readonly [number, number, number, number];
  return [...nodes.slice(0, -1), { ...last, margin: [left, top, right, 0] }];
}

function cover({ author, title, subtitle, cover }: Manuscript): Node[] {
  return [
    ...(author === undefined ? [] : [{ text: textOfRuns(author), style: 'author', margin: [0, 40, 0, 0] }]),
    { text: textOfRuns(title, 'bold'), style: 'title', margin: [0, 150, 0, 14] },
    ...(subtitle === undefined ? [] : [{ text: textOfRuns(subtitle), style: 'subtitle', margin: [0, 0, 0, 24] }]),
    ...(cover.length === 0 ? [] : [{ ...propertiesTable(cover, roomOf(a4).width - 80), margin: [40, 60, 40, 0] }]),
  ];
}

/** Chapters further in are found by the bookmarks. */
const deepestInContents = 2;

/** What stands on one page: an empty box keeps the room for it, and the rest goes up into the box. */
function groupContent(group: Group, setting: Setting): Node[] {
  const height = keptHeight(group, setting.paper);
  const nodes = group.flatMap((item) => {
    if (item.type === 'heading') return [headingContent(item.chapter)];
    return item.type === 'text'
      ? blockContent(item.block, setting, height - headHeight(group.slice(0, -1)))
      : figureContent(item.block, item.scale, setting.figures);
  });
  return group.length === 1 && group[0]!.type !== 'heading'
    ? nodes
    : [kept(height), { text: '', fontSize: 1, lineHeight: 0.1, margin: [0, -height, 0, 0] }, ...nodes];
}

function headingContent(chapter: NumberedChapter): Node {
  const { level, anchor, parent } = chapter;
  return {
    text: textOfRuns(headingOf(chapter), 'bold'),
    style: `heading${Math.min(level, 3)}`,
    margin: [0, level === 1 ? 0 : 12, 0, 6],
    ...(level <= deepestInContents && { tocItem: true }),
    tocMargin: [(level - 1) * 14, level === 1 ? 4 : 1, 0, 0],
    id: anchor,
    outline: true,
    outlineText: headingOf(chapter),
    ...(parent !== undefined && { outlineParentId: parent }),
  };
}

/**
 * A diagram and its caption, together on a page: the box that keeps its place is as much higher as the caption is, which then goes up into it. (A block that mayn't be
 * broken would move too, but its box wouldn't be told where to.)
 */
function figureContent(
  { scene, label }: Extract<NumberedBlock, { readonly type: 'figure' }>,
  scale: number,
  figures: PlacedFigure[],
): Node[] {
  const box = kept(scene.height * scale + captionRoom, scene.width * scale);
  figures.push({ scene, scale, box });
  return [box, { text: textOfRuns(label, 'bold'), style: 'caption', margin: [0, 3 - captionRoom, 0, 8] }];
}

/** @param room what is kept on the page for the beginning of a table */
function blockContent(block: Exclude<NumberedBlock, { readonly type: 'figure' }>, { language, paper }: Setting, room: number): Node[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphContent(block.text, block.tone)];
    case 'bullets':
      return [{ ul: block.items.map((item) => ({ text: textOfRuns(item), margin: [0, 0, 0, 2] })), margin: [0, 2, 0, 6] }];
    case 'properties':
      return [propertiesTable(block.rows)];
    default:
      return tableContent(block, language, paper, room);
  }
}

function paragraphContent(text: string, tone: Tone | undefined): Node {
  const fill = tone && tones[tone];
  if (fill === undefined)
    return { text: textOfRuns(text, tone === 'strong' ? 'bold' : 'regular'), ...(tone && { style: tone }), margin: [0, 2, 0, 6] };
  return {
    table: { widths: ['*'], body: [[{ text: textOfRuns(text), fillColor: fill, margin: [4, 3, 4, 3] }]] },
    layout: 'noBorders',
    margin: [0, 2, 0, 8],
  };
}

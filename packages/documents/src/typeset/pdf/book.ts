import { fontRuns } from '@egov/diagram';
import type { Scene } from '@egov/diagram';
import type { Language } from '@egov/language';
import { type Cell, type Manuscript, type Property, textOf, toneOf, type Tone, valueOf } from '../../manuscript/manuscript.js';
import { headingOf, type NumberedBlock, type NumberedChapter } from '../../manuscript/numbering.js';
import { word } from '../../manuscript/words.js';
import { columnWidths, isLow } from '../column-widths.js';
import { a4, fitted, margins, type Paper, paperOf, roomOf } from '../papers.js';
import type { FigureBox } from './pdfmake.js';

type Node = Readonly<Record<string, unknown>> | FigureBox;

const line = '#c9d0d6';
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

const tones: Readonly<Partial<Record<Tone, string>>> = { good: '#d5efdb', warning: '#fde9b8', bad: '#f8d0cd' };

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
    for (const chapter of chapters) {
      const paper = paperOf(chapter);
      parts.push({ paper, nodes: [] }); // each begins on a page of its own
      addChapter(parts, chapter, undefined, { language, paper, figures });
    }
    return parts.filter(({ nodes }) => nodes.length > 0).map(sectionOf);
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

/** Puts nodes after the others, on their paper. */
function put(parts: Part[], paper: Paper, nodes: readonly Node[]): void {
  const last = parts.at(-1)!;
  if (last.paper.name === paper.name) last.nodes.push(...nodes);
  else if (last.nodes.length === 0) parts.splice(-1, 1, { paper, nodes: [...nodes] });
  else parts.push({ paper, nodes: [...nodes] });
}

function cover({ author, title, subtitle, cover }: Manuscript): Node[] {
  return [
    ...(author === undefined ? [] : [{ text: textOfRuns(author), style: 'author', margin: [0, 40, 0, 0] }]),
    { text: textOfRuns(title, 'bold'), style: 'title', margin: [0, 150, 0, 14] },
    ...(subtitle === undefined ? [] : [{ text: textOfRuns(subtitle), style: 'subtitle', margin: [0, 0, 0, 24] }]),
    ...(cover.length === 0 ? [] : [{ ...propertiesTable(cover), margin: [40, 60, 40, 0] }]),
  ];
}

/** Chapters further in are found by the bookmarks. */
const deepestInContents = 2;

function addChapter(parts: Part[], chapter: NumberedChapter, parent: string | undefined, setting: Setting): void {
  const { level, anchor } = chapter;
  const heading = {
    text: textOfRuns(headingOf(chapter), 'bold'),
    style: `heading${Math.min(level, 3)}`,
    margin: [0, level === 1 ? 0 : 12 - keptRoom, 0, 6],
    ...(level <= deepestInContents && { tocItem: true }),
    tocMargin: [(level - 1) * 14, level === 1 ? 4 : 1, 0, 0],
    id: anchor,
    outline: true,
    outlineText: headingOf(chapter),
    ...(parent !== undefined && { outlineParentId: parent }),
  };
  put(parts, setting.paper, level === 1 ? [heading] : [kept(keptRoom), heading]);
  for (const block of chapter.blocks) {
    if (block.type === 'figure') addFigure(parts, block, setting);
    else put(parts, setting.paper, blockContent(block, setting));
  }
  for (const each of chapter.chapters) addChapter(parts, each, anchor, setting);
}

/**
 * A diagram and its caption, together on a page: the box that keeps its place is as much higher as the caption is, which then goes up into it. (A block that mayn't be
 * broken would move too, but its box wouldn't be told where to.)
 */
function addFigure(
  parts: Part[],
  { scene, label }: Extract<NumberedBlock, { readonly type: 'figure' }>,
  { figures, paper: usual }: Setting,
): void {
  const { paper, scale } = fitted(scene, usual);
  const box = {
    canvas: [
      { type: 'rect', x: 0, y: 0, w: scene.width * scale, h: scene.height * scale + captionRoom, lineWidth: 0, lineColor: '#ffffff' },
    ],
  };
  figures.push({ scene, scale, box });
  put(parts, paper, [box, { text: textOfRuns(label, 'bold'), style: 'caption', margin: [0, 3 - captionRoom, 0, 8] }]);
}

/** An empty box: where it doesn't fit any more, a page begins. What follows goes up into it, and so isn't parted from what comes after. */
function kept(height: number, width = 1): FigureBox {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: 0, lineColor: '#ffffff' }] };
}

/** For a caption, and the head of a table with a row. */
const tableRoom = 75;

/** For a heading, a caption, and the head of a table with a row. */
const keptRoom = 110;

/** Two lines of a caption, with what stands around it. */
const captionRoom = 34;

function blockContent(block: Exclude<NumberedBlock, { readonly type: 'figure' }>, { language, paper }: Setting): Node[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphContent(block.text, block.tone)];
    case 'bullets':
      return [{ ul: block.items.map((item) => ({ text: textOfRuns(item), margin: [0, 0, 0, 2] })), margin: [0, 2, 0, 6] }];
    case 'properties':
      return [propertiesTable(block.rows)];
    default: {
      const widths = columnWidths(block, roomOf(paper).width - block.columns.length * 8.5, letter, 0, language);
      const hasCaption = block.label !== '';
      return [
        kept(tableRoom),
        ...(hasCaption ? [{ text: textOfRuns(block.label, 'bold'), style: 'caption', margin: [0, 8 - tableRoom, 0, 3] }] : []),
        {
          table: {
            headerRows: 1,
            keepWithHeaderRows: 1,
            dontBreakRows: block.rows.every((row) => isLow(row, widths, letter, language)),
            widths,
            body: [
              block.columns.map(({ title, align }) => ({
                text: textOfRuns(title, 'bold'),
                style: 'head',
                fillColor: '#eef2f5',
                alignment: side(align),
              })),
              ...block.rows.map((row) => row.map((cell, index) => cellContent(cell, block.columns[index]?.align, language))),
            ],
          },
          layout: { hLineWidth: thin, vLineWidth: thin, hLineColor: grey, vLineColor: grey },
          margin: [0, hasCaption ? 0 : 4 - tableRoom, 0, 10],
        },
      ];
    }
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

function cellContent(cell: Cell, align: 'right' | 'centre' | undefined, language: Language): Node {
  const tone = toneOf(cell);
  const fill = tone && tones[tone];
  return {
    text: textOfRuns(textOf(cell, language), tone === 'strong' ? 'bold' : 'regular'),
    style: 'cell',
    alignment: side(align ?? (typeof valueOf(cell) === 'number' ? 'right' : undefined)),
    ...(fill !== undefined && { fillColor: fill }),
    ...(tone === 'quiet' && { color: '#545d66' }),
  };
}

function propertiesTable(rows: readonly Property[]): Node {
  return {
    table: {
      widths: ['35%', '65%'],
      body: rows.map(({ name, value }) => [{ text: textOfRuns(name), color: '#545d66' }, { text: textOfRuns(value) }]),
    },
    layout: { hLineWidth: thin, vLineWidth: () => 0, hLineColor: grey },
    margin: [0, 4, 0, 10],
  };
}

/** How wide a letter of a table is, in points, a bold one among them. */
const letter = 5.7;

const thin = (): number => 0.5;
const grey = (): string => line;

function side(align: 'right' | 'centre' | undefined): string {
  return align === 'centre' ? 'center' : (align ?? 'left');
}

/** A text by the fonts that have its letters. Long words may be broken anywhere: nothing runs out of its cell. */
function textOfRuns(text: string, weight: 'regular' | 'bold' = 'regular'): Node[] {
  return fontRuns(text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' '), weight).map((run) => ({ text: run.text, font: run.font }));
}

import { renderSvg, type Scene } from '@egov/diagram';
import type { Language } from '@egov/language';
import { type FileChild, HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun } from 'docx';
import type { Manuscript, Tone } from '../../manuscript/manuscript.js';
import { inOrder, type NumberedBlock, type NumberedChapter } from '../../manuscript/numbering.js';
import { word } from '../../manuscript/words.js';
import { a4, fitted, type Paper, paperOf } from '../papers.js';
import { propertiesTable, shading, tableOf } from './tables.js';
import { xmlText } from './xml-text.js';

/** Draws a scene as PNG, so many pixels for each of its own. */
export type RenderImage = (scene: Scene, scale: number) => Promise<Uint8Array>;

/** What stands on pages of one paper. */
export interface DocxPart {
  readonly paper: Paper;
  readonly children: readonly FileChild[];
}

export function coverParagraphs({ author, title, subtitle, cover }: Manuscript): FileChild[] {
  return [
    ...(author === undefined ? [] : [new Paragraph({ style: 'Author', children: [run(author)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: [run(subtitle)] })]),
    ...(cover.length === 0 ? [] : [propertiesTable(cover)]),
  ];
}

/** The chapters as parts: diagrams that are readable only on other paper are parts for themselves. */
export async function partsOf(chapters: readonly NumberedChapter[], language: Language, image: RenderImage): Promise<DocxPart[]> {
  const parts: { paper: Paper; children: FileChild[] }[] = [{ paper: a4, children: [] }];
  const put = (children: readonly FileChild[], paper: Paper): void => {
    const last = parts.at(-1)!;
    if (last.paper.name === paper.name) last.children.push(...children);
    else parts.push({ paper, children: [...children] });
  };
  for (const outer of chapters) {
    const usual = paperOf(outer);
    const begins = parts.at(-1)!.children.length > 0 && parts.at(-1)!.paper.name === usual.name;
    for (const chapter of inOrder([outer])) {
      put([headingParagraph(chapter, chapter === outer && begins)], usual);
      for (const block of chapter.blocks) {
        if (block.type !== 'figure') {
          put(blockChildren(block, language, usual), usual);
          continue;
        }
        const { paper, scale } = fitted(block.scene, usual);
        put([await figureParagraph(block.scene, block.label, scale, image), captionParagraph('figure', block, language)], paper);
      }
    }
  }
  return parts.filter(({ children }) => children.length > 0);
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function headingParagraph({ level, title, isAnnex }: NumberedChapter, pageBreakBefore: boolean): Paragraph {
  const index = Math.min(level, levels.length) - 1;
  return new Paragraph({
    heading: levels[index]!,
    numbering: { reference: isAnnex ? 'annexes' : 'headings', level: index },
    pageBreakBefore,
    children: [run(title)],
  });
}

function blockChildren(block: Exclude<NumberedBlock, { readonly type: 'figure' }>, language: Language, paper: Paper): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOf(block.text, block.tone)];
    case 'bullets':
      return block.items.map((item) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [run(item)] }));
    case 'properties':
      return [propertiesTable(block.rows), new Paragraph({})];
    default:
      return [
        ...(block.label === '' ? [] : [captionParagraph('table', block, language)]),
        tableOf(block, language, paper),
        new Paragraph({}),
      ];
  }
}

function paragraphOf(text: string, tone: Tone | undefined): Paragraph {
  const fill = tone && shading(tone);
  return new Paragraph({
    ...(tone === 'quiet' && { style: 'Quiet' }),
    ...(fill && { shading: fill }),
    children: [run(text, tone === 'strong')],
  });
}

/** `Таблица 3 – Реестр`, whose number is counted by the program that shows it. */
function captionParagraph(
  of: 'table' | 'figure',
  { caption, number }: { readonly caption: string; readonly number: number },
  language: Language,
): Paragraph {
  const label = word(of === 'table' ? 'tableLabel' : 'figureLabel', language, { number: '\u0001', caption: '\u0002' });
  const [before = '', after = ''] = label.split('\u0001');
  return new Paragraph({
    style: 'Caption',
    keepNext: of === 'table',
    children: [
      ...(before === '' ? [] : [run(before)]),
      new SimpleField(`SEQ ${of === 'table' ? 'Table' : 'Figure'} \\* ARABIC`, String(number)),
      run(after.replace('\u0002', caption)),
    ],
  });
}

async function figureParagraph(scene: Scene, label: string, scale: number, image: RenderImage): Promise<Paragraph> {
  const shown = scale / pointsPerPixel;
  const size = { width: Math.floor(scene.width * shown), height: Math.floor(scene.height * shown) };
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(renderSvg(scene, { theme: 'print' })),
    fallback: { type: 'png', data: Buffer.from(await image(scene, sharpness * shown)) },
    transformation: size,
    altText: { name: xmlText(label), title: xmlText(label), description: xmlText(scene.description) },
  });
  return new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [picture] });
}

/** Pixels of the image for one that is shown: it stands in for the vectors where a program draws none. */
const sharpness = 1.5;

/** Word shows 96 pixels to the inch. */
const pointsPerPixel = 0.75;

export function run(text: string, isBold = false): TextRun {
  return new TextRun({ text: xmlText(text), ...(isBold && { bold: true }) });
}

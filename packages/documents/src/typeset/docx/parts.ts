import { type Pixels, renderSvg, type Scene } from '@egov/diagram';
import type { Language } from '@egov/language';
import { type FileChild, HeadingLevel, ImageRun, Paragraph, SimpleField, TextRun } from 'docx';
import type { Manuscript, Tone } from '../../manuscript/manuscript.js';
import { type Numbered, type NumberedBlock, type NumberedChapter, shownLabel } from '../../manuscript/numbering.js';
import { indexedPng } from './indexed-png.js';
import { leadsOn, type Spread } from '../flow.js';
import type { Paper } from '../papers.js';
import { propertiesTable, shading, tableOf } from './tables.js';
import { xmlText } from './xml-text.js';

/** Draws a scene, so many pixels for each of its own. */
export type RenderImage = (scene: Scene, scale: number) => Promise<Pixels>;

export function coverParagraphs({ author, title, subtitle, cover }: Manuscript): FileChild[] {
  return [
    ...(author === undefined ? [] : [new Paragraph({ style: 'Author', children: [run(author)] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', children: [run(subtitle)] })]),
    ...(cover.length === 0 ? [] : [propertiesTable(cover)]),
  ];
}

/** What stands on the pages of a spread. */
export async function spreadChildren({ paper, groups }: Spread, language: Language, image: RenderImage): Promise<FileChild[]> {
  const children: FileChild[] = [];
  for (const group of groups)
    for (const [index, item] of group.entries()) {
      if (item.type === 'heading') children.push(headingParagraph(item.chapter));
      else if (item.type === 'text') children.push(...blockChildren(item.block, language, paper, leadsOn(group, index)));
      else {
        const { scene, label } = item.block;
        children.push(await figureParagraph(scene, label, item.scale, image), captionParagraph(item.block, language));
      }
    }
  return children;
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function headingParagraph({ level, title, isAnnex }: NumberedChapter): Paragraph {
  const index = Math.min(level, levels.length) - 1;
  return new Paragraph({
    heading: levels[index]!,
    numbering: { reference: isAnnex ? 'annexes' : 'headings', level: index },
    children: [run(title)],
  });
}

function blockChildren(
  block: Exclude<NumberedBlock, { readonly type: 'figure' }>,
  language: Language,
  paper: Paper,
  keepNext: boolean,
): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOf(block.text, block.tone, keepNext)];
    case 'bullets':
      return block.items.map((item) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [run(item)] }));
    case 'properties':
      return [propertiesTable(block.rows), new Paragraph({})];
    default:
      return [...(block.label === '' ? [] : [captionParagraph(block, language)]), tableOf(block, language, paper), new Paragraph({})];
  }
}

function paragraphOf(text: string, tone: Tone | undefined, keepNext: boolean): Paragraph {
  const fill = tone && shading(tone);
  return new Paragraph({
    keepNext,
    ...(tone === 'quiet' && { style: 'Quiet' }),
    ...(fill && { shading: fill }),
    children: [run(text, tone === 'strong')],
  });
}

/** `Таблица 3 – Реестр`, whose number is counted by the program that shows it. */
function captionParagraph(block: Extract<NumberedBlock, Numbered>, language: Language): Paragraph {
  const [before = '', after = ''] = shownLabel(block, language, '\u0001').split('\u0001');
  const isTable = block.type === 'table';
  return new Paragraph({
    style: 'Caption',
    keepNext: isTable,
    children: [
      ...(before === '' ? [] : [run(before)]),
      new SimpleField(`SEQ ${isTable ? 'Table' : 'Figure'} \\* ARABIC`, String(block.number)),
      run(after),
    ],
  });
}

async function figureParagraph(scene: Scene, label: string, scale: number, image: RenderImage): Promise<Paragraph> {
  const shown = scale / pointsPerPixel;
  const size = { width: Math.floor(scene.width * shown), height: Math.floor(scene.height * shown) };
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(renderSvg(scene, { theme: 'print' })),
    fallback: { type: 'png', data: Buffer.from(indexedPng(await image(scene, sharpness * shown))) },
    transformation: size,
    altText: { name: xmlText(label), title: xmlText(label), description: xmlText(scene.description) },
  });
  return new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [picture] });
}

/** Pixels of the image for one that is shown, 200 to the inch: it stands in for the vectors where a program draws none. */
const sharpness = 200 / 96;

/** Word shows 96 pixels to the inch. */
const pointsPerPixel = 0.75;

export function run(text: string, isBold = false): TextRun {
  return new TextRun({ text: xmlText(text), ...(isBold && { bold: true }) });
}

import type PDFDocument from 'pdfkit';
import { palettes, type Palette, type Theme } from '../look/palette.js';
import type { Scene } from '../scene/scene.js';
import { sheetWords, withSheetNote } from '../scene/sheet-note.js';
import { type Paper, scaleOf, type Sheet, sheetsOf } from './paper.js';
import { visualOrderOf, type VisualOrder } from '../text/visual-order.js';
import { fontsFor } from './fonts.js';
import { registerFonts } from './pdf-fonts.js';
import { drawScene, textsOf } from './pdf-scene.js';

/** A picture in a document, with its entry in the bookmarks. */
export interface PdfPicture {
  readonly scene: Scene;
  /** The bookmarks that lead to it, from the outermost. */
  readonly bookmarks: readonly string[];
}

export interface PdfOptions {
  readonly theme?: Theme;
  readonly paper?: Paper;
  /** Whether a picture too large for a readable scale is spread over several sheets. */
  readonly split?: boolean;
  readonly title: string;
  readonly language: string;
  /** `YYYY-MM-DD`: the document tells no other time, so that it is the same each time. */
  readonly date: string;
}

const pointsPerMillimetre = 72 / 25.4;
/** The largest page that readers accept, in points. */
const largestPage = 14_400;

/** Pictures as a document: PDF with vectors, text that can be selected and searched, and bookmarks. The same bytes for the same pictures. */
export async function renderPdf(pictures: readonly PdfPicture[], options: PdfOptions): Promise<Uint8Array> {
  const { default: Document } = await import('pdfkit');
  const scenes = pictures.map(({ scene }) => scene);
  const fonts = await fontsFor(scenes);
  const order = await visualOrderOf(textsOf(scenes));
  const document = new Document({
    autoFirstPage: false,
    font: '', // none of the standard ones: they have no Cyrillic, and files of their own
    lang: options.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: options.title, Creator: 'egov', Producer: 'egov', CreationDate: new Date(`${options.date}T00:00:00Z`) },
  });
  registerFonts(document, fonts);
  const bytes = collected(document);
  const outline = new Outline(document.outline);
  const palette = palettes[options.theme ?? 'print'];
  const sheeted = pictures.map((picture) => ({ ...picture, sheets: sheetsOf(picture.scene, options.paper, options.split) }));
  const pages = sheeted.reduce((sum, { sheets }) => sum + sheets.length, 0);
  let page = 0;
  for (const { scene, bookmarks, sheets } of sheeted) {
    for (const [index, sheet] of sheets.entries()) {
      const scale = scaleOf(sheet);
      const note = { page: { number: ++page, of: pages }, ...(scale && { scale }) };
      const isWhole = sheets.length === 1;
      addSheet(document, isWhole ? withSheetNote(scene, note) : scene, sheet, palette, order);
      if (!isWhole) sheetFoot(document, sheet, sheetWords(note, scene.language), palette);
      if (index === 0) outline.add(bookmarks);
    }
  }
  document.end();
  return bytes;
}

function addSheet(document: typeof PDFDocument, scene: Scene, sheet: Sheet, palette: Palette, order: VisualOrder): void {
  const [width, height] = [sheet.width, sheet.height].map((length) => length * pointsPerMillimetre) as [number, number];
  const shrunk = Math.min(1, largestPage / Math.max(width, height));
  document.addPage({ size: [width * shrunk, height * shrunk], margin: 0 });
  const scale = sheet.scale * pointsPerMillimetre * shrunk;
  document.save();
  document.rect(0, 0, width * shrunk, height * shrunk).fill(palette.paper);
  if (sheet.columns * sheet.rows > 1) clip(document, sheet, shrunk);
  document.translate(sheet.at.x * pointsPerMillimetre * shrunk, sheet.at.y * pointsPerMillimetre * shrunk);
  document.scale(scale).translate(-sheet.from.x, -sheet.from.y);
  drawScene(document, scene, palette, order);
  document.restore();
  if (sheet.columns * sheet.rows > 1) cutMarks(document, sheet, palette);
}

/** What lies beyond the border of a sheet belongs to its neighbours. */
function clip(document: typeof PDFDocument, { width, height, at }: Sheet, shrunk: number): void {
  const [x, y, w, h] = [at.x, at.y, width - 2 * at.x, height - 2 * at.y].map((length) => length * pointsPerMillimetre * shrunk) as [
    number,
    number,
    number,
    number,
  ];
  document.rect(x, y, w, h).clip();
}

/** Corners to cut along, and which of the sheets it is. */
function cutMarks(document: typeof PDFDocument, sheet: Sheet, palette: Palette): void {
  const [x, y] = [sheet.at.x, sheet.at.y].map((length) => length * pointsPerMillimetre) as [number, number];
  const [right, bottom] = [sheet.width - sheet.at.x, sheet.height - sheet.at.y].map((length) => length * pointsPerMillimetre) as [
    number,
    number,
  ];
  document.lineWidth(0.5).strokeColor(palette.soft);
  for (const [cx, cy, dx, dy] of [
    [x, y, -1, -1],
    [right, y, 1, -1],
    [x, bottom, -1, 1],
    [right, bottom, 1, 1],
  ] as const)
    document
      .moveTo(cx + dx * 2, cy)
      .lineTo(cx + dx * 12, cy)
      .moveTo(cx, cy + dy * 2)
      .lineTo(cx, cy + dy * 12)
      .stroke();
}

/** In the border of one of the sheets of a picture: which page it is, at which scale it is drawn, and which row and column of the sheets. */
function sheetFoot(document: typeof PDFDocument, sheet: Sheet, note: string, palette: Palette): void {
  document.font('regular').fontSize(7).fillColor(palette.soft);
  const text = `${note} · ${sheet.row + 1}.${sheet.column + 1} / ${sheet.rows}.${sheet.columns}`;
  const x = sheet.width * pointsPerMillimetre - document.widthOfString(text) - 24;
  document.text(text, x, sheet.height * pointsPerMillimetre - 12, { lineBreak: false, baseline: 'alphabetic' });
}

/** Bookmarks within bookmarks, each once. */
class Outline {
  private readonly known = new Map<string, PDFKit.PDFOutline>();

  constructor(private readonly root: PDFKit.PDFOutline) {}

  add(path: readonly string[]): void {
    let holder = this.root;
    for (const [index, title] of path.entries()) {
      const key = path.slice(0, index + 1).join('\n');
      const item = this.known.get(key) ?? holder.addItem(title, { expanded: index === 0 });
      this.known.set(key, item);
      holder = item;
    }
  }
}

function collected(document: typeof PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

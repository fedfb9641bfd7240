import type PDFDocument from 'pdfkit';
import { type Palette, palettes, type Theme } from '../look/palette.js';
import type { Mark, Scene } from '../scene/scene.js';
import { visualOrderOf, type VisualOrder } from '../text/visual-order.js';
import { fontsFor } from './fonts.js';
import { registerFonts } from './pdf-fonts.js';
import { writeText } from './pdf-text.js';

/** Draws a scene into a document that somebody else lays out: at a place of the page that is open, at a scale. */
export type ScenePainter = (scene: Scene, at: { readonly x: number; readonly y: number }, scale: number) => void;

/** What draws these scenes into a document of pdfkit, with their fonts in it. */
export async function scenePainter(document: typeof PDFDocument, scenes: readonly Scene[], theme: Theme = 'print'): Promise<ScenePainter> {
  registerFonts(document, await fontsFor(scenes));
  const order = await visualOrderOf(textsOf(scenes));
  return (scene, at, scale) => {
    document.save();
    document.translate(at.x, at.y).scale(scale);
    drawScene(document, scene, palettes[theme], order);
    document.restore();
  };
}

/** All texts of scenes. */
export function textsOf(scenes: readonly Scene[]): string[] {
  return scenes.flatMap(({ shapes }) => shapes.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? mark.text : []))));
}

/** Draws the marks of a scene where the document stands. */
export function drawScene(document: typeof PDFDocument, scene: Scene, palette: Palette, order: VisualOrder): void {
  for (const shape of scene.shapes) for (const mark of shape.marks) draw(document, mark, palette, order);
}

function draw(document: typeof PDFDocument, mark: Mark, palette: Palette, order: VisualOrder): void {
  if (mark.type === 'text') {
    writeText(document, mark, order, palette[mark.fill]);
    return;
  }
  document.save();
  if (mark.at) document.translate(mark.at.x, mark.at.y);
  if (mark.scale) document.scale(mark.scale);
  document
    .path(mark.path)
    .lineWidth(mark.width ?? 1)
    .lineJoin('round');
  if (mark.dash) document.dash(mark.dash as unknown as number, {});
  if (mark.fill && mark.stroke) document.fillAndStroke(palette[mark.fill], palette[mark.stroke]);
  else if (mark.fill) document.fill(palette[mark.fill]);
  else if (mark.stroke) document.stroke(palette[mark.stroke]);
  document.restore();
}

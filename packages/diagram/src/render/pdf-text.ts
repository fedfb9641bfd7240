import type PDFDocument from 'pdfkit';
import type { TextMark } from '../scene/scene.js';
import type { Run } from '../text/runs.js';
import type { VisualOrder } from '../text/visual-order.js';
import { boxes, boxesWidth } from './boxes.js';
import { fontName } from './fonts.js';
import { unbroken } from './shaping.js';

type Features = PDFKit.Mixins.TextOptions['features'];

/** Writes a text: each run in the font that has its letters, from left to right as they stand on paper. */
export function writeText(
  document: typeof PDFDocument,
  { text, at, anchor, size, weight }: TextMark,
  order: VisualOrder,
  colour: string,
): void {
  document.fontSize(size).fillColor(colour);
  const runs = order(text).map((run) => ({ ...run, ...shaped(document.font(fontName(run.font, weight)), run, size) }));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = anchor === 'middle' ? at.x - width / 2 : anchor === 'end' ? at.x - width : at.x;
  for (const run of runs) {
    document.font(fontName(run.font, weight));
    if (run.font === 'none') {
      const outline = boxes(run.text, x, at.y, size);
      document.path(outline.path).lineWidth(outline.width).stroke(colour);
      // The font draws nothing for what it doesn't have; but this can be searched for.
      document.markContent('Span', { actual: run.text.toWellFormed() });
    }
    document.text(run.text, x, at.y, { lineBreak: false, baseline: 'alphabetic', features: run.features });
    if (run.font === 'none') document.endMarkedContent();
    x += run.width;
  }
}

/** How wide a run is, and how it is shaped: as a whole, not word by word, where words stand the other way round. */
function shaped(document: typeof PDFDocument, { text, font }: Run, size: number): { readonly width: number; readonly features?: Features } {
  if (font === 'none') return { width: boxesWidth(text, size) };
  if (font === 'usual') return { width: document.widthOfString(text) };
  return unbroken((given) => {
    const features = given as Features;
    return { width: document.widthOfString(text, { features }), features };
  });
}

import { fontRuns, type Weight } from '@egov/diagram';
import type { Tone } from '../../manuscript/manuscript.js';
import type { FigureBox } from './pdfmake.js';

/** A part of a document as pdfmake takes it. */
export type Node = Readonly<Record<string, unknown>> | FigureBox;

/** What stands behind a text of a tone. */
export const tones: Readonly<Partial<Record<Tone, string>>> = { good: '#d5efdb', warning: '#fde9b8', bad: '#f8d0cd' };

/** An empty box: where it doesn't fit any more, a page begins. What follows goes up into it, and so isn't parted from what comes after. */
export function kept(height: number, width = 1): FigureBox {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height, lineWidth: 0, lineColor: '#ffffff' }] };
}

/** A text by the fonts that have its letters. Long words may be broken anywhere: nothing runs out of its cell. */
export function textOfRuns(text: string, weight: Weight = 'regular'): Node[] {
  return fontRuns(text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' '), weight).map((run) => ({ text: run.text, font: run.font }));
}

import { fontWidths } from '../generated/font-widths.js';

export type Weight = 'regular' | 'bold';

/** A letter that the font doesn't have is drawn by another, and may be as wide as it is high. */
const unknownWidth = 1000;

/** The width of a text in a line, in the units of its size (pixels), as the font that is drawn has it. */
export function widthOf(text: string, size: number, weight: Weight = 'regular'): number {
  const { advances, unitsPerEm } = fontWidths[weight];
  const known = advances as Readonly<Record<number, number>>;
  let width = 0;
  for (const letter of text) width += known[letter.codePointAt(0)!] ?? unknownWidth;
  return (width * size) / unitsPerEm;
}

/** From the top of a line of text to its baseline. */
export function ascentOf(size: number): number {
  return (fontWidths.regular.ascent * size) / fontWidths.regular.unitsPerEm;
}

/** The height of a line of text. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.36);
}

import { fontWidths } from '../generated/font-widths.js';
import { otherAdvanceOf } from './letters.js';

export type Weight = 'regular' | 'bold';

/** A letter that no font has may be drawn by one of the viewer's, as wide as it is high. */
const unknownWidth = 1000;
/** Emoji are all of one width. */
const emojiWidth = otherAdvanceOf(0x1f600, 'regular')!;
/** What makes an emoji of the sign or figure before it. */
const emojiMaker = /\ufe0f|\u20e3|\u200d|\p{Emoji_Modifier}/u;
const keyCap = 0x20e3;
const maybeEmoji = /[\d#*\p{Extended_Pictographic}]/u;
/** Joiners, variation selectors and the like. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** The width of a text in a line, in the units of its size (pixels), as the font that is drawn has it; never less than is drawn. */
export function widthOf(text: string, size: number, weight: Weight = 'regular'): number {
  const { advances, unitsPerEm } = fontWidths[weight];
  const known = advances as Readonly<Record<number, number>>;
  let width = 0;
  for (const letter of text) {
    const advance = known[letter.codePointAt(0)!];
    if (advance === undefined) return (unusualWidthOf(text, known, weight) * size) / unitsPerEm;
    width += advance;
  }
  return (width * size) / unitsPerEm;
}

/** With letters of other fonts. Letters that join are taken for the sum of their widest forms, emoji of several for their sum. */
function unusualWidthOf(text: string, known: Readonly<Record<number, number>>, weight: Weight): number {
  let width = 0;
  let last = 0;
  let before = '';
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (emojiMaker.test(letter) && maybeEmoji.test(before)) {
      width += Math.max(0, emojiWidth - last);
      last = emojiWidth;
      if (code === keyCap) continue;
    }
    const advance = known[code] ?? otherAdvanceOf(code, weight) ?? (isInvisible(letter) ? 0 : unknownWidth);
    width += advance;
    if (advance === 0) continue;
    last = advance;
    before = letter;
  }
  return width;
}

/** Whether the font of every picture has all letters of a text. */
export function isUsual(text: string): boolean {
  const known = fontWidths.regular.advances as Readonly<Record<number, number>>;
  for (const letter of text) if (known[letter.codePointAt(0)!] === undefined) return false;
  return true;
}

/** Whether nothing is drawn of a letter. */
export function isInvisible(letter: string): boolean {
  return invisible.test(letter);
}

/** From the top of a line of text to its baseline. */
export function ascentOf(size: number): number {
  return (fontWidths.regular.ascent * size) / fontWidths.regular.unitsPerEm;
}

/** The height of a line of text. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.36);
}

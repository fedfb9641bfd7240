import { otherFonts } from '../generated/other-fonts.js';
import { otherLetters } from '../generated/other-letters.js';
import type { Weight } from './measure.js';

/** A font that draws what the usual one lacks. */
export type OtherFont = keyof typeof otherFonts;

/** In the order in which `otherLetters` counts them. */
const names = Object.keys(otherFonts) as readonly OtherFont[];
/** Numbers for a run: its first letter, its last, its font, its advance in regular and in bold. */
const stride = 5;

/** The font of a letter that the usual one lacks; none if no font has it. */
export function otherFontOf(code: number): OtherFont | undefined {
  const run = runOf(code);
  return run === undefined ? undefined : names[otherLetters[run + 2]!];
}

/** How far a letter that the usual font lacks advances, in thousandths of the size. */
export function otherAdvanceOf(code: number, weight: Weight): number | undefined {
  const run = runOf(code);
  return run === undefined ? undefined : otherLetters[run + (weight === 'bold' ? 4 : 3)];
}

/** Where the run of a letter begins in the table. */
function runOf(code: number): number | undefined {
  let [low, high] = [0, otherLetters.length / stride - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < otherLetters[middle * stride]!) high = middle - 1;
    else if (code > otherLetters[middle * stride + 1]!) low = middle + 1;
    else return middle * stride;
  }
  return undefined;
}

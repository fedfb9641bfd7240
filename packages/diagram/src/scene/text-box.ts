import type { Box } from '../layout/placed.js';
import { ascentOf, lineHeight, widthOf } from '../text/measure.js';
import type { TextMark } from './scene.js';

/** The room that a line of text takes. */
export function textBox({ text, at, size, weight, anchor }: TextMark): Box {
  const width = widthOf(text, size, weight);
  const left = anchor === 'middle' ? at.x - width / 2 : anchor === 'end' ? at.x - width : at.x;
  return { x: left, y: at.y - ascentOf(size), width, height: lineHeight(size) };
}

import { sizes } from '../layout/node-text.js';
import { ascentOf, lineHeight, widthOf } from '../text/measure.js';
import { shortened } from '../text/wrap.js';
import type { Mark, Shape } from './scene.js';

/** A column of the list is about as wide, in pixels. */
const columnWidth = 520;
const line = lineHeight(sizes.row);

/** What the numbers on the badges of a picture require, each in a line, in columns: whoever reads it has the Requirements not by heart. */
export function requirementList(
  shapes: readonly Shape[],
  texts: ReadonlyMap<string, string>,
  box: { readonly x: number; readonly y: number; readonly width: number },
): { readonly marks: Mark[]; readonly height: number } {
  const shown = new Set(
    shapes.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' && mark.fill === 'onBadge' ? mark.text : []))),
  );
  const entries = [...texts].filter(([number]) => shown.has(number));
  if (entries.length === 0) return { marks: [], height: 0 };
  const columns = Math.max(1, Math.min(entries.length, Math.round(box.width / columnWidth)));
  const [width, rows] = [box.width / columns, Math.ceil(entries.length / columns)];
  const numbers = Math.max(...entries.map(([number]) => widthOf(number, sizes.row, 'bold'))) + 8;
  const marks = entries.flatMap(([number, text], index): Mark[] => {
    const x = box.x + Math.floor(index / rows) * width;
    const y = box.y + (index % rows) * line + ascentOf(sizes.row);
    const words = shortened(text, width - numbers - 14, sizes.row);
    return [
      { type: 'text', text: number, at: { x, y }, size: sizes.row, weight: 'bold', fill: 'ink' },
      { type: 'text', text: words, at: { x: x + numbers, y }, size: sizes.row, weight: 'regular', fill: 'soft' },
    ];
  });
  return { marks, height: rows * line + 6 };
}

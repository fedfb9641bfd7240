import { sizes } from '../layout/node-text.js';
import type { Point } from '../layout/placed.js';
import { ascentOf, lineHeight, widthOf } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import type { Mark, Shape } from './scene.js';

/** A column of the list is about as wide, in pixels. */
export const columnWidth = 400;
/** A requirement that is longer is told by its beginning. */
const mostLines = 4;
const line = lineHeight(sizes.caption);

/** What the numbers on the badges of a picture require, in columns: whoever reads it has the Requirements not by heart. */
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
  const width = box.width / columns;
  const numbers = Math.max(...entries.map(([number]) => widthOf(number, sizes.caption, 'bold'))) + 8;
  const written = entries.map(([number, text]) => ({
    number,
    lines: wrap(text, width - numbers - 14, sizes.caption, 'regular', mostLines).lines,
  }));
  // Columns of about the same number of lines.
  const fullest = written.reduce((sum, { lines }) => sum + lines.length, 0) / columns;
  const marks: Mark[] = [];
  let [column, row, most] = [0, 0, 0];
  for (const { number, lines } of written) {
    if (row > 0 && row + lines.length / 2 > fullest && column < columns - 1) [column, row] = [column + 1, 0];
    const at = (index: number, x: number): Point => ({
      x: box.x + column * width + x,
      y: box.y + (row + index) * line + ascentOf(sizes.caption),
    });
    marks.push({ type: 'text', text: number, at: at(0, 0), size: sizes.caption, weight: 'bold', fill: 'ink' });
    lines.forEach((text, index) =>
      marks.push({ type: 'text', text, at: at(index, numbers), size: sizes.caption, weight: 'regular', fill: 'soft' }),
    );
    row += lines.length;
    most = Math.max(most, row);
  }
  return { marks, height: most * line + 6 };
}

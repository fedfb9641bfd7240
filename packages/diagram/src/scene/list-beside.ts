import { margin, type TitleBlock } from './frame.js';
import { columnWidth, requirementList } from './requirement-list.js';
import type { Shape } from './scene.js';

/**
 * The list beside a picture instead of below it, where paper then shows both larger: a high picture leaves much of the width of a page empty. Undefined if it is better
 * off below.
 * @param below how large the picture is with the list below it, and where its content begins
 */
export function listBeside(
  { requirements = new Map() }: Pick<TitleBlock, 'requirements'>,
  shapes: readonly Shape[],
  below: { readonly width: number; readonly height: number; readonly top: number },
): { readonly shape: Shape; readonly width: number; readonly height: number } | undefined {
  const { height: own } = requirementList(shapes, requirements, { x: 0, y: 0, width: below.width - 2 * margin });
  if (own === 0 || below.height < highPicture) return undefined;
  const room = below.height - own - below.top;
  for (let columns = 1; columns <= mostBeside; columns++) {
    const width = columns * columnWidth;
    const list = requirementList(shapes, requirements, { x: below.width, y: below.top, width });
    if (list.height > room) continue;
    const box = { x: below.width, y: below.top, width, height: list.height };
    const isLarger = sizeOnPaper(below.width + width, below.height - own) > sizeOnPaper(below.width, below.height) * worthMoving;
    const shape: Shape = { role: 'frame', id: 'requirements', box, tooltip: [], marks: list.marks };
    return isLarger ? { shape, width: width + margin / 2, height: below.top + list.height + margin } : undefined;
  }
  return undefined;
}

/** A lower one is readable on any paper. */
const highPicture = 1000;
const mostBeside = 3;
const worthMoving = 1.05;

/** How large something is on a sheet of the ratio of A3 and A4, whichever way round. */
function sizeOnPaper(width: number, height: number): number {
  return Math.max(Math.min(1 / width, Math.SQRT2 / height), Math.min(Math.SQRT2 / width, 1 / height));
}

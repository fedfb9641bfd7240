import type { Scene } from '@egov/diagram';
import type { FigureBox } from './pdfmake.js';

/** The pages of the document, in points: A4 with wider room on the left for binding. */
export const pages = { width: 595.28, height: 841.89, left: 62, right: 40, top: 56, bottom: 52 } as const;

/** A diagram with the empty box that keeps its place. */
export interface PlacedFigure {
  readonly scene: Scene;
  readonly scale: number;
  readonly box: FigureBox;
}

/** How a diagram is put on a page: upright or sideways, whichever shows it larger, with room for its caption; never larger than it is. */
export function fitted({ width, height }: Scene): { readonly scale: number; readonly isWide: boolean } {
  const [across, down] = [pages.width - pages.left - pages.right, pages.height - pages.top - pages.bottom];
  const upright = Math.min(largest, across / width, (down - captionHeight) / height);
  // a page that is turned keeps its margins, so that its inner size is other than the upright one turned
  const [turnedAcross, turnedDown] = [pages.height - pages.left - pages.right, pages.width - pages.top - pages.bottom];
  const sideways = Math.min(largest, turnedAcross / width, (turnedDown - captionHeight) / height);
  return sideways > upright * worthTurning ? { scale: sideways, isWide: true } : { scale: upright, isWide: false };
}

/** Pixels of a scene in points: a diagram isn't drawn larger than its texts are meant to be read. */
const largest = 0.75;
const captionHeight = 48;
/** A page isn't turned for a little. */
const worthTurning = 1.2;

/** The page of the document: A4 with wider room on the left for binding, in twentieths of a point. */
const [short, long] = [11_906, 16_838];
export const margin = { top: 1134, bottom: 1134, left: 1417, right: 850 } as const;

/** The size and margins of an upright or a turned page. The size is given as if it were upright: the orientation turns it. */
export function pageOf(_isWide: boolean): {
  readonly size: { readonly width: number; readonly height: number };
  readonly margin: typeof margin;
} {
  return { size: { width: short, height: long }, margin };
}

/** How much room there is within the margins, in points. */
export function roomOf(isWide: boolean): { readonly width: number; readonly height: number } {
  const [width, height] = isWide ? [long, short] : [short, long];
  return { width: (width - margin.left - margin.right) / 20, height: (height - margin.top - margin.bottom) / 20 };
}

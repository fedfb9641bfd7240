/** The advance of the empty box that stands for a letter of no font: as the usual font has it. */
const advance = 0.6;
const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/** How wide the boxes for the letters of a text are, one for each as it is seen. */
export function boxesWidth(text: string, size: number): number {
  return [...graphemes.segment(text)].length * advance * size;
}

/** The outlines of these boxes, from a beginning of their baseline, and how thick their line is. */
export function boxes(text: string, x: number, y: number, size: number): { readonly path: string; readonly width: number } {
  const [width, height] = [0.44 * size, 0.7 * size].map(hundredths);
  const path = [...graphemes.segment(text)]
    .map((_, index) => `M${hundredths(x + (index * advance + 0.08) * size)} ${hundredths(y)}v${-height!}h${width}v${height}Z`)
    .join('');
  return { path, width: hundredths(0.07 * size) };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Scene } from '../scene/scene.js';

/** Sizes of paper by ISO 216, in millimetres: shorter and longer side. */
const papers = { A4: [210, 297], A3: [297, 420], A0: [841, 1189] } as const;
export type Paper = keyof typeof papers;
export const paperNames = Object.keys(papers) as readonly Paper[];

/** The scale at which a picture is drawn on paper: a pixel is a 96th of an inch. */
export const millimetresPerPixel = 25.4 / 96;
const border = 8;

/** A sheet with the part of a picture that is printed on it, in pixels of the picture. */
export interface Sheet {
  readonly paper?: Paper;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** Millimetres of paper for a pixel. */
  readonly scale: number;
  readonly from: { readonly x: number; readonly y: number };
  /** Where the part begins on the sheet, in millimetres. */
  readonly at: { readonly x: number; readonly y: number };
  /** Which of several sheets it is. */
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Below this scale a large picture is hard to read: nine points become five. */
const readable = 0.55;
/** What neighbouring sheets both show, so that they can be glued together, in millimetres. */
const overlap = 10;

/** The sheets that a picture needs: one of its own size without paper; one that it is made to fit; or several at a readable scale if it is split. */
export function sheetsOf(scene: Pick<Scene, 'width' | 'height'>, paper?: Paper, split = false): readonly Sheet[] {
  if (!paper) {
    const [width, height] = [scene.width * millimetresPerPixel, scene.height * millimetresPerPixel];
    return [
      { width, height, scale: millimetresPerPixel, from: { x: 0, y: 0 }, at: { x: 0, y: 0 }, column: 0, row: 0, columns: 1, rows: 1 },
    ];
  }
  const [short, long] = papers[paper];
  const [width, height] = scene.width >= scene.height ? [long, short] : [short, long];
  const fitting = Math.min((width - 2 * border) / scene.width, (height - 2 * border) / scene.height, millimetresPerPixel);
  if (!split || fitting >= millimetresPerPixel * readable) {
    const at = { x: (width - scene.width * fitting) / 2, y: border };
    return [{ paper, width, height, scale: fitting, from: { x: 0, y: 0 }, at, column: 0, row: 0, columns: 1, rows: 1 }];
  }
  return tiles(scene, paper, width, height, millimetresPerPixel * readable);
}

function tiles(scene: Pick<Scene, 'width' | 'height'>, paper: Paper, width: number, height: number, scale: number): Sheet[] {
  const [stepX, stepY] = [width - 2 * border - overlap, height - 2 * border - overlap].map((step) => step / scale) as [number, number];
  const [columns, rows] = [countOf(scene.width, stepX), countOf(scene.height, stepY)];
  return Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      paper,
      width,
      height,
      scale,
      from: { x: column * stepX, y: row * stepY },
      at: { x: border, y: border },
      column,
      row,
      columns,
      rows,
    };
  });
}

function countOf(length: number, step: number): number {
  return Math.max(1, Math.ceil((length - 1) / step));
}

/** What a sheet says of itself: its format, and the scale in hundredths of the size on a screen. */
export function scaleOf({ paper, scale }: Sheet): { readonly paper: Paper; readonly percent: number } | undefined {
  return paper && { paper, percent: Math.round((scale / millimetresPerPixel) * 100) };
}

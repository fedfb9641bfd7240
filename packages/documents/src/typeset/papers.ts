import type { Scene } from '@egov/diagram';
import type { Language } from '@egov/language';
import type { NumberedChapter } from '../manuscript/numbering.js';
import { isCrowded, typeOfTables } from './column-widths.js';

/** A sheet that pages are printed on, in points. */
export interface Paper {
  readonly name: 'A4' | 'A4 wide' | 'A3' | 'A3 wide';
  readonly width: number;
  readonly height: number;
}

const [short, long, longest] = [595.28, 841.89, 1190.55];
export const a4: Paper = { name: 'A4', width: short, height: long };
const a4Wide: Paper = { name: 'A4 wide', width: long, height: short };
const papersA3: readonly Paper[] = [
  { name: 'A3', width: long, height: longest },
  { name: 'A3 wide', width: longest, height: long },
];

/** The margins of every page, in points: wider on the left, for binding. */
export const margins = { left: 62, right: 40, top: 56, bottom: 52 } as const;

/** How much room there is within the margins. */
export function roomOf({ width, height }: Paper): { readonly width: number; readonly height: number } {
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

/** A diagram on the paper that it can be read on. */
export interface Fitted {
  readonly paper: Paper;
  /** Points for a pixel of the scene. */
  readonly scale: number;
}

/**
 * The smallest paper on which a diagram is readable: the usual one of its chapter before it is turned; of a larger one that way round that shows it larger. If it is
 * readable on none, the one that shows it largest.
 * @param taken the height that its caption and what stands above it take, in points
 */
export function fitted(scene: Scene, usual: Paper, taken: number): Fitted {
  const on = (paper: Paper): Fitted => ({ paper, scale: scaleOn(paper, scene, taken) });
  const small = [on(usual), on(usual.name === 'A4' ? a4Wide : a4)];
  const large = papersA3.map(on).sort((one, other) => other.scale - one.scale);
  const all = [...small, ...large];
  const readable = readableScale(scene);
  return all.find(({ scale }) => scale >= readable) ?? all.reduce((one, other) => (other.scale > one.scale * worthTurning ? other : one));
}

function scaleOn(paper: Paper, { width, height }: Scene, taken: number): number {
  const room = roomOf(paper);
  return Math.min(largest, room.width / width, (room.height - taken) / height);
}

/** Points for a pixel at which the smallest texts of a diagram can still be read. */
export function readableScale(scene: Scene): number {
  return leastSize / smallestText(scene);
}

/** The size of the smallest texts of a diagram, in its pixels. */
function smallestText({ shapes }: Scene): number {
  return shapes.reduce(
    (least, { marks }) => marks.reduce((one, mark) => (mark.type === 'text' ? Math.min(one, mark.size) : one), least),
    usualText,
  );
}

/** Of a diagram without texts. */
const usualText = 12;
/** Points for a pixel at which the texts of a diagram are as large as they are meant to be; it isn't drawn larger. */
const largest = 0.75;
/** Smaller texts, in points, aren't read on paper without trouble. */
const leastSize = 6;
/** A sheet isn't turned, nor a larger one taken, for a little. */
const worthTurning = 1.05;

/** The paper of a chapter with all that is in it: sideways if it has tables that are crowded upright, so that neither they are narrow nor pages turned to and fro. */
export function paperOf(chapter: NumberedChapter, language: Language): Paper {
  return hasCrowdedTable(chapter, language) ? a4Wide : a4;
}

function hasCrowdedTable({ blocks, chapters }: NumberedChapter, language: Language): boolean {
  const { width } = roomOf(a4);
  return (
    blocks.some((block) => block.type === 'table' && isCrowded(block, width, typeOfTables, language)) ||
    chapters.some((each) => hasCrowdedTable(each, language))
  );
}

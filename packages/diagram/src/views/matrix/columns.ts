import { sizes } from '../../layout/node-text.js';
import type { Paint } from '../../look/palette.js';
import type { RequirementsMatrix } from '../../annotations.js';
import type { Mark, Shape } from '../../scene/scene.js';
import { n } from '../../scene/shapes.js';
import { ascentOf, lineHeight, widthOf } from '../../text/measure.js';
import { wrap } from '../../text/wrap.js';

export const headWidth = 280;
type Requirement = RequirementsMatrix['requirements'][0];

/** A requirement with its place, and what stands above it: its number, or in words what a rule of one's own wants. */
export interface Column {
  readonly requirement: Requirement;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

/** The requirements of one principle. */
interface Band {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  /** What didn't fit, in full. */
  readonly cut?: string;
}

/** The columns of a table with their bands. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  readonly right: number;
  /** How high the bands are, and how high the whole head. */
  readonly bandHeight: number;
  readonly height: number;
}

const line = lineHeight(sizes.caption);
const mostLines = 6;
const wordsWidth = 92;

/** Places requirements in columns that are at least as wide as a cell, and under a principle as wide as its longest word. */
export function columnsOf(requirements: readonly Requirement[], cell: number): Columns {
  const columns: Column[] = [];
  const bands: Band[] = [];
  let x = headWidth;
  for (const group of byPrinciple(requirements)) {
    const title = group[0]!.principle ?? '';
    const widths = group.map((requirement) => Math.max(cell, ownWidth(requirement)));
    const lacking = longestWord(title) + 10 - widths.reduce((sum, width) => sum + width, 0);
    const from = x;
    for (const [index, requirement] of group.entries()) {
      const width = Math.ceil(widths[index]! + Math.max(0, lacking) / group.length);
      const { lines } = wrap(headOf(requirement), width - 6, sizes.caption, 'bold', mostLines);
      columns.push({ requirement, x, width, lines });
      x += width;
    }
    const { lines, isCut } = wrap(title, x - from - 8, sizes.caption, 'regular', mostLines);
    bands.push({ x: from, width: x - from, lines, ...(isCut && { cut: title }) });
  }
  const bandHeight = 8 + line * Math.max(1, ...bands.map(({ lines }) => lines.length));
  const height = bandHeight + 10 + line * Math.max(1, ...columns.map(({ lines }) => lines.length));
  return { columns, bands, right: x, bandHeight, height };
}

function byPrinciple(requirements: readonly Requirement[]): Requirement[][] {
  const groups: Requirement[][] = [];
  for (const requirement of requirements) {
    const last = groups.at(-1);
    if (last && last[0]!.principle === requirement.principle) last.push(requirement);
    else groups.push([requirement]);
  }
  return groups;
}

/** A number says where to look a requirement up; the name of a rule of one's own says nothing to those who haven't written it. */
function headOf({ isOwnRule, number, text }: Requirement): string {
  return isOwnRule && text !== '' ? text : number;
}

function ownWidth(requirement: Requirement): number {
  const head = headOf(requirement);
  return (
    (requirement.isOwnRule
      ? Math.max(wordsWidth, Math.min(longestWord(head, 'bold'), 2 * wordsWidth))
      : widthOf(head, sizes.caption, 'bold')) + 8
  );
}

function longestWord(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  return Math.max(0, ...text.split(' ').map((word) => widthOf(word, sizes.caption, weight)));
}

/** The numbers, under their principles. */
export function columnHeads({ columns, bands, right, bandHeight, height }: Columns, id: string, top: number): Shape {
  const marks: Mark[] = [];
  for (const { x, width, lines } of bands) {
    marks.push({
      type: 'path',
      path: `M${n(x)} ${n(top)}h${n(width)}v${n(bandHeight)}h${n(-width)}Z`,
      fill: 'band',
      stroke: 'paper',
      width: 1,
    });
    marks.push(...middleLines(lines, x + width / 2, top + 4, 'regular', 'soft'));
  }
  // Numbers stand right above their cells, however many lines the words beside them take.
  for (const { lines, x, width } of columns)
    marks.push(...middleLines(lines, x + width / 2, top + height - 6 - lines.length * line, 'bold', 'ink'));
  const cut = columns.flatMap(({ requirement, lines }) => (lines.join(' ') === headOf(requirement) ? [] : headOf(requirement)));
  return {
    role: 'frame',
    id,
    box: { x: headWidth, y: top, width: right - headWidth, height },
    tooltip: [...bands.flatMap((band) => band.cut ?? []), ...cut],
    marks,
  };
}

function middleLines(lines: readonly string[], x: number, top: number, weight: 'regular' | 'bold', fill: Paint): Mark[] {
  return lines.map((text, index) => ({
    type: 'text',
    text,
    at: { x, y: top + index * line + ascentOf(sizes.caption) },
    size: sizes.caption,
    weight,
    fill,
    anchor: 'middle',
  }));
}

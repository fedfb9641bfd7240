import { inLanguage, type Language, type Localised } from '@egov/language';
import { sizes } from '../../layout/node-text.js';
import type { Paint } from '../../look/palette.js';
import type { MatrixStatus, RequirementsMatrix } from '../../annotations.js';
import type { Mark, Shape } from '../../scene/scene.js';
import { n, roundedBox } from '../../scene/shapes.js';
import { ascentOf, lineHeight, widthOf } from '../../text/measure.js';

export const rowHeight = 24;
/** A field, and the room of a column: for one of them, and for an old and a new one with an arrow between them. */
const field = { width: 24, height: rowHeight - 6 } as const;
export const cellWidth = { one: 30, both: 64 } as const;

export const statusWords = {
  met: ['выполнено', 'орындалған', 'met'],
  'not-met': ['не выполнено', 'орындалмаған', 'not met'],
  'evidence-missing': ['нет подтверждения', 'растау жоқ', 'evidence missing'],
  'evidence-stale': ['подтверждение устарело', 'растау ескірген', 'evidence stale'],
} as const satisfies Readonly<Record<MatrixStatus, Localised>>;

/** From the best to the worst. */
const statuses: readonly MatrixStatus[] = ['met', 'evidence-stale', 'evidence-missing', 'not-met'];

/** How an element stands to a requirement; in a difference before too. Where it doesn't apply there is no status. */
export interface Cell {
  readonly before?: MatrixStatus;
  readonly after?: MatrixStatus;
  readonly isChanged: boolean;
}

/** The cell of an element and a requirement; undefined if it applies in neither state. */
export function cellOf(element: string, requirement: string, matrix: RequirementsMatrix): Cell | undefined {
  const after = matrix.statuses.get(element)?.get(requirement);
  const before = matrix.before?.get(element)?.get(requirement);
  if (before === undefined && after === undefined) return undefined;
  return { ...(before && { before }), ...(after && { after }), isChanged: matrix.before !== undefined && before !== after };
}

/** What a cell says, in words. */
export function cellText({ before, after, isChanged }: Cell, language: Language): string {
  const word = (status: MatrixStatus | undefined): string => (status === undefined ? '—' : inLanguage(statusWords[status], language));
  return isChanged ? `${word(before)} → ${word(after)}` : word(after);
}

const paints: Readonly<Record<MatrixStatus, Paint>> = {
  met: 'added',
  'not-met': 'critical',
  'evidence-missing': 'warning',
  'evidence-stale': 'changed',
};
const signs: Readonly<Record<MatrixStatus, string>> = {
  met: 'M2 5.5l2.5 2.5l4.5-6',
  'not-met': 'M2.5 2.5l6 6 M8.5 2.5l-6 6',
  'evidence-missing': 'M3.2 4a2.3 2.3 0 1 1 3 2.2q-.8 .4-.8 1.2 M5.4 9.3v.4',
  'evidence-stale': 'M9 5.5a3.5 3.5 0 1 1-1.2-2.6 M8 1v2.2h-2.2',
};

/** A cell in the middle of its column. What changes is told by two fields with an arrow, so that it stands out from what stays: a bare sign. */
export function cellMarks({ before, after, isChanged }: Cell, centre: number, y: number, isDifference: boolean): Mark[] {
  const left = centre - field.width / 2;
  if (!isChanged) return isDifference ? [signMark(after!, left, y, paints[after!])] : fieldMarks(after!, left, y);
  const [old, fresh] = [centre - cellWidth.both / 2 + 3, centre + cellWidth.both / 2 - 3 - field.width];
  return [
    ...(before ? fieldMarks(before, old, y) : []),
    ...(before && after ? arrowMarks(old + field.width + 1, y + field.height / 2, better(before, after)) : []),
    ...(after ? fieldMarks(after, fresh, y) : []),
  ];
}

function better(before: MatrixStatus, after: MatrixStatus): boolean {
  return statuses.indexOf(after) < statuses.indexOf(before);
}

/** For better it is green, for worse red and dashed. */
function arrowMarks(x: number, y: number, isBetter: boolean): Mark[] {
  const stroke: Paint = isBetter ? 'added' : 'removed';
  return [
    { type: 'path', path: `M${n(x)} ${n(y)}h7`, stroke, width: 1.5, ...(!isBetter && { dash: [2, 1.5] }) },
    { type: 'path', path: `M${n(x + 8)} ${n(y)}l-4 -3v6Z`, fill: stroke },
  ];
}

/** A field in the colour of the status with its sign; what isn't met is filled, so that it stands out in grey as well. */
function fieldMarks(status: MatrixStatus, x: number, y: number): Mark[] {
  const isFilled = status === 'not-met';
  return [
    { type: 'path', path: roundedBox({ x, y, ...field }, 3), fill: isFilled ? 'critical' : 'paper', stroke: paints[status], width: 1 },
    signMark(status, x, y, isFilled ? 'onBadge' : paints[status]),
  ];
}

function signMark(status: MatrixStatus, x: number, y: number, stroke: Paint): Mark {
  const at = { x: x + field.width / 2 - 5.5, y: y + field.height / 2 - 5.5 };
  return { type: 'path', path: signs[status], at, stroke, width: 1.5 };
}

/** What the fields of a picture mean: those that occur in it. */
export function keyShape(cells: readonly Cell[], y: number, language: Language): Shape {
  const occur = new Set(cells.flatMap(({ before, after }) => [before, after]));
  const marks: Mark[] = [];
  let x = 0;
  for (const status of statuses.filter((known) => occur.has(known))) {
    const text = inLanguage(statusWords[status], language);
    marks.push(...fieldMarks(status, x, y));
    const at = { x: x + cellWidth.one, y: y + 2 + ascentOf(sizes.row) };
    marks.push({ type: 'text', text, at, size: sizes.row, weight: 'regular', fill: 'ink' });
    x += cellWidth.one + Math.ceil(widthOf(text, sizes.row)) + 20;
  }
  return { role: 'frame', id: 'key', box: { x: 0, y, width: x, height: lineHeight(sizes.row) + 8 }, tooltip: [], marks };
}

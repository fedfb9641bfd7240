import type { ChangeKind } from '@egov/model';
import { nodeText, tipOf } from '../layout/node-text.js';
import type { Box, PlacedNode } from '../layout/placed.js';
import { signs } from '../look/icons.js';
import type { Paint } from '../look/palette.js';
import { layerPaint, written } from './node-words.js';
import type { Mark, PathMark, Shape } from './scene.js';
import { arrowBox, cutBox, n, roundedBox, sheet } from './shapes.js';

export { badgeMarks, kindPaint, layerPaint } from './node-words.js';

/** Draws a node: its outline by kind and by what became of it, its icon, and what it says. */
export function nodeShape({ node, box }: PlacedNode, parent: string | undefined): Shape {
  const text = nodeText(node, box.width);
  const isContainer = node.children !== undefined;
  const layer = layerPaint(node.layer);
  const rowKinds = [...new Set(text.rows.flatMap(({ kind }) => kind ?? []))];
  const rowChanges = [...new Set(text.rows.flatMap(({ change }) => (change === undefined || change === 'kept' ? [] : change)))];
  const line: Paint = `${layer}Line`;
  const fill: Paint = node.heat ?? (isContainer ? containerFill(node.kind) : layer);
  const marks: Mark[] = [outline(node.kind, box, fill, line, node.change, isContainer)];
  marks.push(...written(text, box, line, node));
  if (node.change && node.change !== 'kept') marks.push(...signMarks(node.change, { x: box.x + box.width - 7, y: box.y + 7 }));
  return {
    role: 'node',
    id: node.id,
    ...(node.element !== undefined && { element: node.element }),
    ...(node.place && { place: node.place }),
    kind: node.kind,
    ...(node.change && { change: node.change }),
    ...(rowKinds.length > 0 && { rowKinds }),
    ...(rowChanges.length > 0 && { rowChanges }),
    box,
    ...(parent !== undefined && { parent }),
    tooltip: [...node.tooltip, ...text.cut.filter((line) => !node.tooltip.includes(line))],
    marks,
  };
}

function containerFill(kind: string): Paint {
  return kind === 'group' || kind === 'lane' ? 'band' : 'group';
}

/** How the line of what became of something is drawn: colour, dashes and width together, so that any one of them tells. */
export function changeLine(change: ChangeKind | undefined, kept: Paint): Pick<PathMark, 'stroke' | 'width' | 'dash'> {
  switch (change) {
    case 'added':
      return { stroke: 'added', width: 2.2 };
    case 'removed':
      return { stroke: 'removed', width: 1.8, dash: [3, 3] };
    case 'changed':
      return { stroke: 'changed', width: 2, dash: [9, 3] };
    default:
      return { stroke: kept, width: 1 };
  }
}

function outline(kind: string, box: Box, fill: Paint, line: Paint, change: ChangeKind | undefined, isContainer: boolean): PathMark {
  const path = isContainer ? roundedBox(box, 8) : (outlines[kind]?.(box) ?? roundedBox(box, 5));
  return { type: 'path', path, fill, ...changeLine(change, isContainer && kind === 'group' ? 'line' : line) };
}

const outlines: Readonly<Record<string, (box: Box) => string>> = {
  service: (box) => roundedBox(box, 16),
  function: (box) => roundedBox(box, 16),
  process: (box) => arrowBox(box, tipOf('process')),
  step: (box) => arrowBox(box, tipOf('step')),
  gateway: (box) => cutBox(box),
  interface: (box) => cutBox(box, 6),
  platform: (box) => cutBox(box),
  entity: (box) => roundedBox(box, 0),
  dictionary: (box) => sheet(box),
  resource: (box) => sheet(box),
  indicator: (box) => roundedBox(box, 0),
  recommendation: (box) => sheet(box),
  hardware: (box) => roundedBox(box, 2),
  problem: (box) => cutBox(box, 6),
  role: (box) => roundedBox(box, 20),
};

/** The sign of a change in a circle, its centre on the corner of what changed. */
export function signMarks(change: Exclude<ChangeKind, 'kept'>, centre: { x: number; y: number }): Mark[] {
  const { x, y } = centre;
  return [
    {
      type: 'path',
      path: `M${n(x - 7)} ${n(y)}A7 7 0 1 0 ${n(x + 7)} ${n(y)}A7 7 0 1 0 ${n(x - 7)} ${n(y)}Z`,
      fill: 'paper',
      stroke: change,
      width: 1.4,
    },
    { type: 'path', path: signs[change], at: { x: x - 5, y: y - 5 }, stroke: change, width: 1.8 },
  ];
}

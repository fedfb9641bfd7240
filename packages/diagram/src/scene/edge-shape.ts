import type { PlacedEdge, Point } from '../layout/placed.js';
import { edgeLabel } from '../layout/elk-layout.js';
import { badgeGap, badgeHeight, badgeRows, labelText, rowWidth, sizes } from '../layout/node-text.js';
import { ascentOf, lineHeight } from '../text/measure.js';
import type { Tie } from '../graph/graph.js';
import { badgeMarks, changeLine, signMarks } from './node-shape.js';
import type { Mark, Shape } from './scene.js';
import { arrowHead, course, distance, roundedBox } from './shapes.js';

export const dashes: Readonly<Partial<Record<Tie, readonly number[]>>> = {
  uses: [5, 3],
  serves: [2, 2.5],
  replaces: [8, 3, 2, 3],
  protects: [1, 2.5, 6, 2.5],
};

/** Draws an edge: its course, where it leads, and its label on a piece of paper of its own. */
export function edgeShape({ edge, points, label }: PlacedEdge): Shape {
  const line = changeLine(edge.change, 'line');
  const tone = (['critical', 'warning'] as const).find((worst) => edge.badges?.some((badge) => badge.tone === worst));
  const stroke = tone && (edge.change ?? 'kept') === 'kept' ? tone : line.stroke!;
  const width = edge.tie === 'flow' || edge.tie === 'connects' ? Math.max(1.4, line.width!) : line.width!;
  const dash = line.dash ?? dashes[edge.tie];
  const marks: Mark[] = [{ type: 'path', path: course(points), stroke, width, ...(dash && { dash }) }];
  if (edge.tie !== 'connects') marks.push({ type: 'path', path: arrowHead(points), fill: stroke });
  if (edge.isTwoWay) marks.push({ type: 'path', path: arrowHead(points.toReversed()), fill: stroke });
  if (label) marks.push(...labelMarks(edge, label));
  else if (edge.change && edge.change !== 'kept') marks.push(...signMarks(edge.change, middleOf(points)));
  return {
    role: 'edge',
    id: edge.id,
    ...(edge.element !== undefined && { element: edge.element }),
    ...(edge.place && { place: edge.place }),
    kind: edge.tie,
    ...(edge.change && { change: edge.change }),
    box: boundsOf(points),
    points,
    ...(label && { label }),
    ends: [edge.source, edge.target],
    tooltip: [...edge.tooltip, ...cutLines(edge)],
    marks,
  };
}

/** The lines of a label that didn't fit, in full. */
function cutLines({ label = [], tooltip }: PlacedEdge['edge']): string[] {
  return label.filter((line) => labelText([line]).lines.join(' ').includes('…') && !tooltip.includes(line));
}

function labelMarks(edge: PlacedEdge['edge'], box: NonNullable<PlacedEdge['label']>): Mark[] {
  const marks: Mark[] = [{ type: 'path', path: roundedBox(box, 3), fill: 'paper' }];
  const centre = box.x + box.width / 2;
  const fill = edge.change && edge.change !== 'kept' ? edge.change : 'ink';
  const lines = edgeLabel({ ...edge, badges: [] })?.lines ?? [];
  let y = box.y + 2;
  for (const line of lines) {
    marks.push({
      type: 'text',
      text: line,
      at: { x: centre, y: y + ascentOf(sizes.label) },
      size: sizes.label,
      weight: 'regular',
      fill,
      anchor: 'middle',
    });
    y += lineHeight(sizes.label);
  }
  for (const row of badgeRows(edge.badges ?? [], Math.max(box.width, 90))) {
    let x = centre - rowWidth(row) / 2;
    for (const badge of row) {
      marks.push(...badgeMarks(badge, { x, y: y + 1, width: badge.width, height: badgeHeight }));
      x += badge.width + badgeGap;
    }
    y += badgeHeight + badgeGap;
  }
  return marks;
}

/** The point half-way along a course. */
export function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, index) => distance(points[index]!, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    if (rest > length) {
      rest -= length;
      continue;
    }
    const [from, to] = [points[index]!, points[index + 1]!];
    const share = length === 0 ? 0 : rest / length;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  }
  return points[0] ?? { x: 0, y: 0 };
}

function boundsOf(points: readonly Point[]): Shape['box'] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

import type { Point } from '../../layout/placed.js';
import type { Shape } from '../../scene/scene.js';
import { arrowHead, course } from '../../scene/shapes.js';

/** That one row begins after another, by their places in the picture. */
export interface Wait {
  readonly before: number;
  readonly after: number;
}

const laneWidth = 9;
const nearest = 12;

/** A track to the left of the rows for each dependency, such that none runs over another: the shorter ones nearer to the rows. */
export function lanesOf(waits: readonly Wait[]): number[] {
  const span = ({ before, after }: Wait): readonly [number, number] => [Math.min(before, after), Math.max(before, after)];
  const byLength = waits
    .map((wait, index) => ({ index, from: span(wait)[0], to: span(wait)[1] }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || a.index - b.index);
  const taken: { from: number; to: number }[][] = [];
  const lanes: number[] = [];
  for (const { index, from, to } of byLength) {
    let lane = taken.findIndex((spans) => spans.every((other) => other.to < from || to < other.from));
    if (lane === -1) lane = taken.push([]) - 1;
    taken[lane]!.push({ from, to });
    lanes[index] = lane;
  }
  return lanes;
}

/** How much room the tracks take. */
export function tracksWidth(lanes: readonly number[]): number {
  return lanes.length === 0 ? 0 : nearest + Math.max(...lanes) * laneWidth + 4;
}

/** An arrow from the row that comes first to the one that waits for it. The rows begin at x = 0, the tracks are left of it. */
export function waitShape(before: Shape, after: Shape, lane: number): Shape {
  const x = -(nearest + lane * laneWidth);
  const points: readonly Point[] = [
    { x: 0, y: before.box.y + 22 },
    { x, y: before.box.y + 22 },
    { x, y: after.box.y + 15 },
    { x: 0, y: after.box.y + 15 },
  ];
  const top = Math.min(...points.map((point) => point.y));
  return {
    role: 'edge',
    id: `${before.id} → ${after.id}`,
    kind: 'order',
    box: { x, y: top, width: -x, height: Math.max(...points.map((point) => point.y)) - top },
    points,
    ends: [before.id, after.id],
    tooltip: [`${before.tooltip[0]} → ${after.tooltip[0]}`],
    marks: [
      { type: 'path', path: course(points), stroke: 'line', width: 1 },
      { type: 'path', path: arrowHead(points), fill: 'line' },
    ],
  };
}

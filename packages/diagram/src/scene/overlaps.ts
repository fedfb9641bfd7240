import type { Box, Point } from '../layout/placed.js';
import type { Scene, Shape } from './scene.js';
import { textBox } from './text-box.js';

/** What is wrong with how a picture is laid out: what lies on what, what sticks out of what. */
export interface Flaw {
  readonly kind: 'nodes' | 'labels' | 'label on node' | 'edge through node' | 'edge on edge' | 'text outside';
  readonly between: readonly [string, string];
}

const tolerance = 0.6;

/** Finds what overlaps in a picture and mustn't: nodes with nodes that don't hold them, labels with labels and nodes, edges with nodes and along each other, and text beyond its shape. */
export function flawsOf(scene: Scene): Flaw[] {
  const nodes = scene.shapes.filter(({ role }) => role === 'node');
  const edges = scene.shapes.filter(({ role }) => role === 'edge');
  const holders = new Map(nodes.map((node) => [node.id, node.parent]));
  const holds = (outer: string, inner: string): boolean => {
    for (let id: string | undefined = inner; id !== undefined; id = holders.get(id)) if (id === outer) return true;
    return false;
  };
  const flaws: Flaw[] = [];
  const leaves = nodes.filter(({ id }) => !nodes.some(({ parent }) => parent === id));
  for (const [a, b] of pairs(nodes)) {
    if (!holds(a.id, b.id) && !holds(b.id, a.id) && intersect(a.box, b.box)) flaws.push({ kind: 'nodes', between: [a.id, b.id] });
  }
  const labelled = edges.filter((edge) => edge.label);
  for (const [a, b] of pairs(labelled)) if (intersect(a.label!, b.label!)) flaws.push({ kind: 'labels', between: [a.id, b.id] });
  for (const edge of labelled)
    for (const node of leaves) if (intersect(edge.label!, node.box)) flaws.push({ kind: 'label on node', between: [edge.id, node.id] });
  for (const edge of edges) {
    for (const node of leaves) {
      if (edge.ends?.some((end) => holds(end, node.id))) continue;
      if (segments(edge.points ?? []).some(([from, to]) => crosses(from, to, node.box)))
        flaws.push({ kind: 'edge through node', between: [edge.id, node.id] });
    }
  }
  const courses = edges.map(({ id, points = [] }) => ({ id, segments: segments(points) }));
  for (const [a, b] of pairs(courses))
    if (a.segments.some((first) => b.segments.some((second) => shared(first, second))))
      flaws.push({ kind: 'edge on edge', between: [a.id, b.id] });
  for (const shape of scene.shapes) flaws.push(...textOutside(shape));
  return flaws;
}

/** How many times edges cross. */
export function crossingsOf(scene: Scene): number {
  const edges = scene.shapes.filter(({ role }) => role === 'edge').map(({ points = [] }) => segments(points));
  let count = 0;
  for (const [a, b] of pairs(edges)) for (const first of a) for (const second of b) if (cross(first, second)) count++;
  return count;
}

function textOutside(shape: Shape): Flaw[] {
  const room = shape.role === 'edge' ? shape.label : shape.box;
  if (!room) return [];
  return shape.marks.flatMap((mark): Flaw[] => {
    if (mark.type !== 'text' || mark.text === '') return [];
    const { x, width } = textBox(mark);
    const inside =
      x >= room.x - tolerance &&
      x + width <= room.x + room.width + tolerance &&
      mark.at.y <= room.y + room.height + tolerance &&
      mark.at.y >= room.y;
    return inside ? [] : [{ kind: 'text outside', between: [shape.id, mark.text] }];
  });
}

function* pairs<T>(all: readonly T[]): Iterable<readonly [T, T]> {
  for (const [index, first] of all.entries()) for (const second of all.slice(index + 1)) yield [first, second];
}

function intersect(a: Box, b: Box): boolean {
  return (
    a.x + tolerance < b.x + b.width &&
    b.x + tolerance < a.x + a.width &&
    a.y + tolerance < b.y + b.height &&
    b.y + tolerance < a.y + a.height
  );
}

function segments(points: readonly Point[]): (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index]!, point] as const);
}

function crosses(from: Point, to: Point, box: Box): boolean {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const own = { x, y, width: Math.max(0.01, Math.abs(from.x - to.x)), height: Math.max(0.01, Math.abs(from.y - to.y)) };
  return (
    own.x < box.x + box.width - tolerance &&
    box.x + tolerance < own.x + own.width &&
    own.y < box.y + box.height - tolerance &&
    box.y + tolerance < own.y + own.height
  );
}

/** Whether two lines, upright or level, run on each other: then nobody can tell which leads where. */
function shared([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const along = (one: 'x' | 'y', other: 'x' | 'y'): boolean =>
    [b, c, d].every((point) => Math.abs(point[one] - a[one]) < tolerance) &&
    Math.min(Math.max(a[other], b[other]), Math.max(c[other], d[other])) -
      Math.max(Math.min(a[other], b[other]), Math.min(c[other], d[other])) >
      2 * tolerance;
  return along('x', 'y') || along('y', 'x');
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

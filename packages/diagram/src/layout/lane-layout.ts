import type { GraphEdge, GraphNode } from '../graph/graph.js';
import type { Mark, Shape } from '../scene/scene.js';
import { roundedBox } from '../scene/shapes.js';
import { ascentOf, lineHeight } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { nodeText, sizes } from './node-text.js';
import type { Placed, PlacedEdge, PlacedNode, Point } from './placed.js';

/** A node of a sequence, and in whose lane it stands. */
export interface LaneNode {
  readonly node: GraphNode;
  readonly lane: string;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
}

const laneHead = 158;
const columnGap = 46;
const lanePadding = 14;
/** Edges that pass by a node run below the nodes of their lane. */
const channel = 14;

/** Places a sequence: each node in a column of its own, in the lane of who does it; edges go from column to column. */
export function laneLayout(
  sequence: readonly LaneNode[],
  lanes: readonly Lane[],
  edges: readonly GraphEdge[],
): { placed: Placed; backdrop: Shape[] } {
  const sized = sequence.map((item) => ({ ...item, text: nodeText(item.node) }));
  const lefts: number[] = [];
  let right = laneHead + lanePadding;
  for (const { text } of sized) {
    lefts.push(right);
    right += text.width + columnGap;
  }
  const width = right - columnGap + lanePadding;
  const tops = new Map<string, { top: number; height: number; room: number }>();
  let y = 0;
  for (const lane of lanes) {
    const room = Math.max(40, laneTitleHeight(lane), ...sized.filter((item) => item.lane === lane.id).map(({ text }) => text.height));
    const height = room + 2 * lanePadding + channel;
    tops.set(lane.id, { top: y, height, room });
    y += height;
  }
  const nodes = sized.map(({ node, lane, text }, index): PlacedNode => {
    const { top, room } = tops.get(lane)!;
    const box = { x: lefts[index]!, y: top + lanePadding + (room - text.height) / 2, width: text.width, height: text.height };
    return { node, box, children: [] };
  });
  const column = new Map(sequence.map(({ node }, index) => [node.id, index]));
  const placedEdges = edges.flatMap((edge): PlacedEdge[] => {
    const [from, to] = [column.get(edge.source), column.get(edge.target)];
    if (from === undefined || to === undefined) return [];
    const bottom = tops.get(sequence[from]!.lane)!;
    return [{ edge, points: courseOf(nodes[from]!, nodes[to]!, to - from, bottom.top + bottom.height - channel + 3) }];
  });
  return {
    placed: { nodes, edges: placedEdges, width, height: y },
    backdrop: lanes.map((lane, index) => laneShape(lane, tops.get(lane.id)!, width, index)),
  };
}

/** Straight on to the next column; past others in the channel below the lane. */
function courseOf({ box: a }: PlacedNode, { box: b }: PlacedNode, columns: number, below: number): Point[] {
  const [start, end] = [
    { x: a.x + a.width, y: a.y + a.height / 2 },
    { x: b.x, y: b.y + b.height / 2 },
  ];
  if (columns === 1) {
    if (Math.abs(start.y - end.y) < 1) return [start, { x: end.x, y: start.y }];
    const middle = (start.x + end.x) / 2;
    return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
  }
  const [out, into] = [start.x + columnGap / 3, end.x - columnGap / 3];
  return [start, { x: out, y: start.y }, { x: out, y: below }, { x: into, y: below }, { x: into, y: end.y }, end];
}

function laneTitleHeight({ title }: Lane): number {
  return wrap(title, laneHead - 20, sizes.title, 'bold').lines.length * lineHeight(sizes.title);
}

function laneShape({ id, title }: Lane, { top, height }: { top: number; height: number }, width: number, index: number): Shape {
  const box = { x: 0, y: top, width, height };
  const marks: Mark[] = [
    { type: 'path', path: roundedBox(box, 0), fill: index % 2 === 0 ? 'band' : 'paper', stroke: 'line', width: 0.5 },
    { type: 'path', path: `M${laneHead} ${top}V${top + height}`, stroke: 'line', width: 0.5 },
  ];
  const { lines } = wrap(title, laneHead - 20, sizes.title, 'bold');
  let y = top + (height - lines.length * lineHeight(sizes.title)) / 2;
  for (const line of lines) {
    marks.push({ type: 'text', text: line, at: { x: 10, y: y + ascentOf(sizes.title) }, size: sizes.title, weight: 'bold', fill: 'ink' });
    y += lineHeight(sizes.title);
  }
  return { role: 'frame', id: `lane ${id}`, box, tooltip: [title], marks };
}

import type { GraphEdge, GraphNode } from '../graph/graph.js';
import type { Mark, Shape } from '../scene/scene.js';
import { roundedBox } from '../scene/shapes.js';
import { ascentOf, lineHeight } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { laneRoutes, trackGap } from './lane-routes.js';
import { nodeText, sizes } from './node-text.js';
import type { Placed, PlacedEdge, PlacedNode } from './placed.js';

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
const leastGap = 46;
const lanePadding = 14;

/** Places a sequence: each node in a column of its own, in the lane of who does it; edges go from column to column, each on tracks of its own. */
export function laneLayout(
  sequence: readonly LaneNode[],
  lanes: readonly Lane[],
  edges: readonly GraphEdge[],
): { placed: Placed; backdrop: Shape[] } {
  const sized = sequence.map((item) => ({ ...item, text: nodeText(item.node) }));
  const column = new Map(sequence.map(({ node }, index) => [node.id, index]));
  const steps = edges.flatMap((edge) => {
    const [from, to] = [column.get(edge.source), column.get(edge.target)];
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const lane = (index: number): number => lanes.findIndex(({ id }) => id === sequence[index]!.lane);
  const routes = laneRoutes(
    steps.map(({ from, to }) => ({ from, to, lane: lane(from), isStraight: to === from + 1 && lane(from) === lane(to) })),
  );
  const lefts: number[] = [];
  let right = laneHead + Math.max(lanePadding, (routes.gapTracks(-1) + 1) * trackGap);
  for (const [index, { text }] of sized.entries()) {
    lefts.push(right);
    right += text.width + (index === sized.length - 1 ? 0 : Math.max(leastGap, (routes.gapTracks(index) + 1) * trackGap + 12));
  }
  const width = right + Math.max(lanePadding, (routes.gapTracks(sized.length - 1) + 1) * trackGap);
  const tops = new Map<string, { top: number; height: number; room: number }>();
  let y = 0;
  for (const [index, { id, title }] of lanes.entries()) {
    const room = Math.max(40, laneTitleHeight(title), ...sized.filter((item) => item.lane === id).map(({ text }) => text.height));
    const height = room + 2 * lanePadding + routes.channelTracks(index) * trackGap;
    tops.set(id, { top: y, height, room });
    y += height;
  }
  const nodes = sized.map(({ node, lane: id, text }, index): PlacedNode => {
    const { top, room } = tops.get(id)!;
    const box = { x: lefts[index]!, y: top + lanePadding + (room - text.height) / 2, width: text.width, height: text.height };
    return { node, box, children: [] };
  });
  const channels = lanes.map(({ id }) => tops.get(id)!.top + tops.get(id)!.room + 2 * lanePadding);
  const courses = routes.courses(
    nodes.map(({ box }) => box),
    channels,
  );
  return {
    placed: { nodes, edges: steps.map(({ edge }, index): PlacedEdge => ({ edge, points: courses[index]! })), width, height: y },
    backdrop: lanes.map((own, index) => laneShape(own, tops.get(own.id)!, width, index)),
  };
}

function laneTitleHeight(title: string): number {
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

import type { GraphNode } from '../graph/graph.js';
import { nodeText, padding } from './node-text.js';
import type { Box, PlacedNode } from './placed.js';

/** A node with its size, and what it holds with places in it. */
export interface Packed {
  readonly node: GraphNode;
  readonly width: number;
  readonly height: number;
  readonly children: readonly { readonly x: number; readonly y: number; readonly packed: Packed }[];
}

const gap = 14;
const edge = 12;
/** How many widths are tried; of many nodes, fewer, as one more or less in a row matters less. */
const triesFor = (count: number): number => (count > 60 ? 16 : 48);
/** How much smaller the whole has to get for the order to be given up. */
const worthOfOrder = 0.06;

/** The size of a node that no edge leads into, everything within it packed so that it comes near a ratio of width to height. */
export function packedNode(node: GraphNode, aspectRatio: number): Packed {
  const natural = nodeText(node);
  if (!node.children) return { node, width: natural.width, height: natural.height, children: [] };
  const inside = packedTogether(node.children, aspectRatio);
  const width = Math.max(inside.width + 2 * edge, Math.ceil(natural.width));
  const text = nodeText(node, width);
  const top = text.height + 4;
  const height = Math.max(top + inside.height + edge, text.height + padding);
  return { node, width, height, children: inside.children.map(({ x, y, packed }) => ({ x: x + edge, y: y + top, packed })) };
}

/** Nodes side by side and below each other: in their order, unless the highest first takes clearly less room. */
export function packedTogether(nodes: readonly GraphNode[], aspectRatio: number): Omit<Packed, 'node'> {
  const all = nodes.map((node) => packedNode(node, aspectRatio));
  const { places, width, height } = arranged(all, aspectRatio);
  return { width, height, children: all.map((packed, index) => ({ x: places[index]!.x, y: places[index]!.y, packed })) };
}

/** Places for rectangles, near a ratio of width to height. */
export function arranged(all: readonly Size[], aspectRatio: number): Pick<Packing, 'places' | 'width' | 'height'> {
  const widest = Math.max(0, ...all.map(({ width }) => width));
  const total = all.reduce((sum, { width }) => sum + width + gap, -gap);
  const inOrder = all.map((_, index) => index);
  const byHeight = [...inOrder].sort((a, b) => all[b]!.height - all[a]!.height);
  const tries = triesFor(all.length);
  const ideal = Math.sqrt(all.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0) * aspectRatio);
  const nearest = Math.max(widest, Math.min(total, ideal / 2));
  const farthest = Math.max(nearest, Math.min(total, ideal * 2.2));
  let best: Packing | undefined;
  for (const [order, worth] of [
    [inOrder, 1],
    [byHeight, 1 + worthOfOrder],
  ] as const) {
    for (let index = 0; index <= tries; index++) {
      const room = nearest + ((farthest - nearest) * index) / tries;
      const tried = packing(all, order, room, aspectRatio, worth);
      if (!best || tried.cost < best.cost - 0.5) best = tried;
    }
  }
  return best!;
}

interface Packing {
  readonly places: readonly Box[];
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

function packing(all: readonly Size[], order: readonly number[], room: number, aspectRatio: number, worth: number): Packing {
  const laid = skyline(
    order.map((index) => all[index]!),
    room,
  );
  const places: Box[] = [];
  for (const [position, index] of order.entries()) places[index] = laid[position]!;
  const width = Math.max(0, ...places.map((box) => box.x + box.width));
  const height = Math.max(0, ...places.map((box) => box.y + box.height));
  // The sheet that it fits on, and a little of what it leaves empty.
  const cost = (Math.max(width, height * aspectRatio) + 0.1 * Math.min(width, height * aspectRatio)) * worth;
  return { places, width, height, cost };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts each rectangle as high as it can go within a width, and there as far to the left. */
function skyline(all: readonly Size[], room: number): Box[] {
  /** From left to right: where a step begins, and how far down it is taken. */
  let steps: { readonly x: number; readonly y: number }[] = [{ x: 0, y: 0 }];
  const depth = (from: number, to: number): number =>
    Math.max(...steps.filter(({ x }, index) => x < to && (steps[index + 1]?.x ?? Number.POSITIVE_INFINITY) > from).map(({ y }) => y));
  return all.map(({ width, height }): Box => {
    const spots = steps.filter(({ x }) => x === 0 || x + width <= room + 0.01).map(({ x }) => ({ x, y: depth(x, x + width) }));
    const { x, y } = spots.reduce((best, spot) => (spot.y < best.y - 0.01 ? spot : best));
    const end = x + width + gap;
    const after = depth(end, end + 0.01);
    steps = [
      ...steps.filter((step) => step.x < x),
      { x, y: y + height + gap },
      ...(steps.some((step) => step.x === end) ? [] : [{ x: end, y: after }]),
      ...steps.filter((step) => step.x >= end),
    ];
    return { x, y, width, height };
  });
}

/** What is packed, moved to its place on the picture. */
export function placedAt({ node, width, height, children }: Packed, x: number, y: number): PlacedNode {
  return { node, box: { x, y, width, height }, children: children.map((child) => placedAt(child.packed, x + child.x, y + child.y)) };
}

import type { GraphEdge, GraphNode } from '../graph/graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle: its upper left corner and its size, in pixels of the diagram. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A node with its place. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly box: Box;
  readonly children: readonly PlacedNode[];
}

/** An edge with its course, and the place of its label. */
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  readonly label?: Box;
}

/** A graph in which everything has its place; from the upper left corner, all in the coordinates of the whole. */
export interface Placed {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** All nodes, the inner ones after those that hold them. */
export function* placedWithin(nodes: readonly PlacedNode[]): Iterable<PlacedNode> {
  for (const placed of nodes) {
    yield placed;
    yield* placedWithin(placed.children);
  }
}

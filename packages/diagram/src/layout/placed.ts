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

/** Everything of several pictures that don't lie on each other. */
export function joined(all: readonly Placed[]): Pick<Placed, 'nodes' | 'edges'> {
  return { nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) };
}

/** A picture somewhere else. */
export function movedBy({ nodes, edges, width, height }: Placed, dx: number, dy: number): Placed {
  const at = <T extends Point>(point: T): T => ({ ...point, x: point.x + dx, y: point.y + dy });
  const node = (placed: PlacedNode): PlacedNode => ({ ...placed, box: at(placed.box), children: placed.children.map(node) });
  return {
    nodes: nodes.map(node),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(at), ...(edge.label && { label: at(edge.label) }) })),
    width,
    height,
  };
}

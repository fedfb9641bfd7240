import { expect, it } from 'vitest';
import type { Graph, GraphEdge, GraphNode } from '../src/index.js';
import { layeredLayout } from '../src/layout/elk-layout.js';
import { partsOf } from '../src/layout/parts.js';

const node = (id: string, children?: readonly GraphNode[]): GraphNode => ({
  id,
  kind: 'system',
  layer: 'systems',
  title: id,
  tooltip: [],
  ...(children && { children }),
});
const edge = (source: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${source} ${target}`,
  source,
  target,
  tie: 'flow',
  tooltip: [],
  ...more,
});

const graph: Graph = {
  nodes: [node('a'), node('box', [node('b'), node('c')]), node('d'), node('e'), node('f'), node('g')],
  edges: [edge('a', 'b'), edge('e', 'd')],
};

it('parts what no edge ties; a box is tied by what is in it', () => {
  expect(partsOf(graph).map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
    ['a', 'box'],
    ['d', 'e'],
    ['f', 'g'],
  ]);
});

it('keeps every node and every edge of what it lays out in parts', async () => {
  const placed = await layeredLayout(graph);
  expect(placed.nodes.map(({ node: { id } }) => id).sort()).toEqual(['a', 'box', 'd', 'e', 'f', 'g']);
  expect(placed.edges.map((each) => each.edge.id)).toEqual(['a b', 'e d']);
  for (const { box } of placed.nodes) expect(box.x + box.width).toBeLessThanOrEqual(placed.width);
});

it('lays a reversed edge out the other way, and lets it lead where it leads', async () => {
  const { nodes, edges } = await layeredLayout({ nodes: [node('a'), node('b')], edges: [edge('a', 'b', { isReversed: true })] });
  const [a, b] = ['a', 'b'].map((id) => nodes.find((placed) => placed.node.id === id)!.box);
  expect(b!.x).toBeLessThan(a!.x);
  expect(edges[0]!.points[0]!.x).toBeGreaterThan(edges[0]!.points.at(-1)!.x);
});

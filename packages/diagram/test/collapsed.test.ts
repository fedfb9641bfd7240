import type { ChangeKind } from '@egov/model';
import { expect, it } from 'vitest';
import { collapsed } from '../src/graph/collapsed.js';
import type { Graph, GraphEdge, GraphNode } from '../src/graph/graph.js';

const node = (id: string, children?: readonly GraphNode[]): GraphNode => ({
  id,
  kind: 'system',
  layer: 'systems',
  title: id,
  tooltip: [id],
  ...(children && { children }),
});
const edge = (source: string, target: string): GraphEdge => ({
  id: `${source}${target}`,
  source,
  target,
  tie: 'flow',
  tooltip: [`${source}→${target}`],
});
const graph: Graph = {
  nodes: [node('outer', [node('inner', [node('a'), node('b')]), node('c')]), node('d'), node('e')],
  edges: [edge('a', 'b'), edge('a', 'd'), edge('b', 'd'), edge('c', 'd'), edge('e', 'a')],
};

it('draws a container as one node that says how many it holds', () => {
  const { nodes, edges } = collapsed(graph, new Set(['inner']), 'kk');
  expect(nodes[0]!.children!.map(({ id, children, rows }) => [id, children, rows])).toEqual([
    ['inner', undefined, [{ text: 'ішінде: 2' }]],
    ['c', undefined, undefined],
  ]);
  expect(edges.map(({ source, target, label }) => [source, target, label])).toEqual([
    ['inner', 'd', ['×2']],
    ['c', 'd', undefined],
    ['e', 'inner', undefined],
  ]);
});

it('closes what a closed container holds with it', () => {
  const { nodes, edges } = collapsed(graph, new Set(['inner', 'outer']), 'en');
  expect(nodes.map(({ id, rows }) => [id, rows])).toEqual([
    ['outer', [{ text: 'inside: 4' }]],
    ['d', undefined],
    ['e', undefined],
  ]);
  expect(edges.map(({ source, target, label }) => [source, target, label])).toEqual([
    ['outer', 'd', ['×3']],
    ['e', 'outer', undefined],
  ]);
});

it('leaves a graph as it is that has nothing to close', () => {
  expect(collapsed(graph, new Set(['a', 'nothing']), 'ru')).toBe(graph);
});

it('says in a difference that something in it comes, goes or changes', () => {
  const held = (change: ChangeKind): GraphNode => ({ ...node(change), change });
  const changeOf = (...changes: readonly ChangeKind[]): ChangeKind | undefined =>
    collapsed({ nodes: [node('box', changes.map(held))], edges: [] }, new Set(['box']), 'en').nodes[0]!.change;
  expect(changeOf('added', 'added')).toBe('added');
  expect(changeOf('kept', 'kept')).toBe('kept');
  expect(changeOf('kept', 'removed')).toBe('changed');
  expect(collapsed(graph, new Set(['inner']), 'en').nodes[0]!.children![0]!.change).toBeUndefined();
  const edges = [
    { ...edge('a', 'd'), change: 'added' as const },
    { ...edge('b', 'd'), change: 'kept' as const },
  ];
  expect(collapsed({ ...graph, edges }, new Set(['inner']), 'en').edges.map(({ change }) => change)).toEqual(['changed']);
});

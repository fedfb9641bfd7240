import { describe, expect, test } from 'vitest';
import { aggregated } from '../src/graph/aggregate.js';
import { nodesWithin } from '../src/graph/graph.js';
import { node, web } from './scenes.js';

const owned = (id: string, owner: string) => node(id, { together: { id: owner, title: `Орган ${owner}` } });
const edge = (source: string, target: string) => ({
  id: `${source}→${target}`,
  source,
  target,
  tie: 'flow' as const,
  tooltip: [`${source} ${target}`],
});

describe('a graph of too many nodes', () => {
  test('is put together by owner within each container, with counts, and edges between wholes once', () => {
    const graph = {
      nodes: [node('Контур', { kind: 'group', children: [owned('А', 'M'), owned('Б', 'M'), owned('В', 'N')] }), owned('Г', 'M')],
      edges: [edge('А', 'В'), edge('Б', 'В'), edge('А', 'Б'), edge('А', 'Г')],
    };
    const { graph: small, note } = aggregated(graph, 4, 'ru');
    expect(note).toContain('узлов 5, на схеме 4');
    const [contour] = small.nodes;
    expect(contour!.children!.map(({ title, caption }) => `${title} | ${caption}`)).toEqual([
      'Орган M | информационные системы: 2',
      'В | undefined',
    ]);
    expect(contour!.children![0]!.rows!.map(({ text }) => text)).toEqual(['А', 'Б']);
    expect(small.edges.map(({ source, target, label }) => [source, target, label])).toEqual([
      ['Контур M', 'В', ['×2']],
      ['Контур M', 'Г', undefined],
    ]);
  });

  test('without owners is put together around the nodes that most hang on', () => {
    const { graph, note } = aggregated(web(1500), 1000, 'en');
    const count = [...nodesWithin(graph.nodes)].length;
    expect(count).toBeLessThanOrEqual(121);
    expect(note).toContain(`1500 nodes, ${count} of them drawn`);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const { source, target } of graph.edges) expect(ids.has(source) && ids.has(target) && source !== target).toBe(true);
    const counted = graph.nodes.reduce((sum, { caption }) => sum + 1 + Number(/\d+$/.exec(caption ?? '')?.[0] ?? 0), 0);
    expect(counted).toBe(1500);
  });

  test('that can be read stays as it is', () => {
    const graph = web(50);
    expect(aggregated(graph, 50, 'ru')).toEqual({ graph });
  });

  test('is put together the same way whatever the order of its nodes', () => {
    const graph = web(300);
    const turned = { nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    const titles = (of: typeof graph): string[] =>
      aggregated(of, 100, 'ru')
        .graph.nodes.map(({ title, caption }) => `${title} ${caption}`)
        .sort();
    expect(titles(turned)).toEqual(titles(graph));
  });
});

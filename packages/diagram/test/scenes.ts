import type { Graph, GraphNode } from '../src/index.js';
import { layeredLayout, type LayeredOptions } from '../src/layout/elk-layout.js';
import { buildScene } from '../src/scene/build.js';
import type { Scene } from '../src/scene/scene.js';

/** A node that says no more than its title. */
export function node(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id, kind: 'system', layer: 'systems', title: id, tooltip: [id], ...more };
}

/** The picture of a graph, framed. */
export async function sceneOf(graph: Graph, options: LayeredOptions = {}): Promise<Scene> {
  const block = { title: 'Диаграмма', facts: ['целевое состояние'], notes: [], authorship: 'egov' };
  return buildScene(await layeredLayout(graph, options), block, 'ru');
}

/** A chain of nodes with edges from each to the next, and some across. */
export function web(count: number): Graph {
  const nodes = Array.from({ length: count }, (_, index) => node(`Узел${index}`, { title: `Информационная система № ${index}` }));
  const edges = nodes.slice(1).map((target, index) => {
    const source = nodes[Math.floor((index * 7) / 11)];
    return { id: `e${index}`, source: source!.id, target: target.id, tie: 'flow' as const, label: [`Сведения ${index}`], tooltip: [] };
  });
  return { nodes, edges };
}

import { inLanguage, type Language, type Localised } from '@egov/language';
import type { ChangeKind } from '@egov/model';
import { mergedEdges } from './aggregate.js';
import { type Graph, type GraphNode, nodesWithin } from './graph.js';

const inside: Localised = ['внутри: {count}', 'ішінде: {count}', 'inside: {count}'];

/**
 * A graph in which some containers are closed: each is one node that says how many are in it. Edges end at the container, those between the same two
 * become one.
 * @param closed identifiers of containers; others have no effect
 */
export function collapsed(graph: Graph, closed: ReadonlySet<string>, language: Language): Graph {
  const holders = new Map<string, string>();
  const close = (node: GraphNode): GraphNode => {
    const { children, arrangement: _arrangement, ...own } = node;
    if (!children) return node;
    if (!closed.has(node.id)) return { ...node, children: children.map(close) };
    const held = [...nodesWithin(children)];
    for (const { id } of held) holders.set(id, node.id);
    const count = inLanguage(inside, language).replace('{count}', String(held.length));
    const change = own.change ?? changeOf(held);
    return { ...own, ...(change && { change }), rows: [...(own.rows ?? []), { text: count }], tooltip: [...own.tooltip, count] };
  };
  const nodes = graph.nodes.map(close);
  if (holders.size === 0) return graph;
  const end = (id: string): string => holders.get(id) ?? id;
  return { nodes, edges: mergedEdges(graph.edges, end) };
}

/** In a difference: what became of what is in a container. */
function changeOf(held: readonly GraphNode[]): ChangeKind | undefined {
  const changes = new Set(held.map(({ change }) => change));
  return changes.size === 1 ? held[0]?.change : changes.has(undefined) && changes.size === 2 && changes.has('kept') ? 'kept' : 'changed';
}

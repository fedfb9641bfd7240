import { inLanguage, type Language, type Localised } from '@egov/language';
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
    return { ...own, rows: [...(own.rows ?? []), { text: count }], tooltip: [...own.tooltip, count] };
  };
  const nodes = graph.nodes.map(close);
  if (holders.size === 0) return graph;
  return { nodes, edges: mergedEdges(graph.edges, (id) => holders.get(id) ?? id) };
}

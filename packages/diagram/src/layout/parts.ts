import { type Graph, type GraphEdge, type GraphNode, nodesWithin } from '../graph/graph.js';
import { arranged } from './pack.js';
import { nested } from './nest.js';
import { joined, movedBy, type Placed } from './placed.js';

/** The parts of a graph that no edge ties to each other, in the order of their first nodes; all nodes without an edge are one of them. */
export function partsOf({ nodes, edges }: Graph): Graph[] {
  const tops = new Map<string, GraphNode>();
  for (const top of nodes) for (const { id } of nodesWithin([top])) tops.set(id, top);
  const heads = new Map<GraphNode, GraphNode>();
  const headOf = (node: GraphNode): GraphNode => {
    let head = node;
    for (let next = heads.get(head); next; next = heads.get(head)) head = next;
    for (let other = node; other !== head;) {
      const next = heads.get(other)!;
      heads.set(other, head); // the way is short the next time
      other = next;
    }
    return head;
  };
  for (const { source, target } of edges) {
    const [one, other] = [headOf(tops.get(source)!), headOf(tops.get(target)!)];
    if (one !== other) heads.set(other, one);
  }
  const tied = new Set(edges.flatMap(({ source, target }) => [tops.get(source)!, tops.get(target)!]));
  const parts = new Map<GraphNode | undefined, { readonly nodes: GraphNode[]; readonly edges: GraphEdge[] }>();
  for (const node of nodes) {
    const head = tied.has(node) ? headOf(node) : undefined;
    const part = parts.get(head) ?? { nodes: [], edges: [] };
    part.nodes.push(node);
    parts.set(head, part);
  }
  for (const edge of edges) parts.get(headOf(tops.get(edge.source)!))!.edges.push(edge);
  return [...parts.values()];
}

/** Graphs that are laid out, as one: the small ones in empty corners of the large ones, the rest side by side and below each other. */
export function together(parts: readonly Placed[], aspectRatio: number): Placed {
  const all = nested(parts);
  const { places, width, height } = arranged(all, aspectRatio);
  return { ...joined(all.map((placed, index) => movedBy(placed, places[index]!.x, places[index]!.y))), width, height };
}

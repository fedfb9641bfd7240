import { inLanguage, kindOf, type Language, type Localised, metamodel } from '@egov/language';
import type { ChangeKind } from '@egov/model';
import { type Graph, type GraphEdge, type GraphNode, nodesWithin } from './graph.js';

const words = {
  note: [
    'Показано укрупнённо: узлов {from}, на схеме {to}. Чтобы увидеть все, выберите часть или задайте --most-nodes.',
    'Ірілендіріп көрсетілген: түйін {from}, сызбада {to}. Бәрін көру үшін бөлігін таңдаңыз немесе --most-nodes беріңіз.',
    'Put together: {from} nodes, {to} of them drawn. To see all, choose a part or set --most-nodes.',
  ],
  around: ['и связанные с ним: {count}', 'және онымен байланыстылар: {count}', 'and what is tied to it: {count}'],
} as const satisfies Readonly<Record<string, Localised>>;

/** As many neighbourhoods as can be taken in at a glance. */
const mostNeighbourhoods = 120;
const shownTitles = 4;

/**
 * A graph of more nodes than can be read, put together: first what belongs to one owner, then what hangs on the same node. Gives what was done in
 * words; a graph that is small enough stays as it is.
 */
export function aggregated(graph: Graph, most: number, language: Language): { readonly graph: Graph; readonly note?: string } {
  const count = sizeOf(graph);
  if (count <= most) return { graph };
  const owned = contracted(graph, byOwner(graph), language);
  const small = sizeOf(owned) <= most ? owned : contracted(flat(owned), byHub(flat(owned), Math.min(most, mostNeighbourhoods)), language);
  const note = inLanguage(words.note, language)
    .replace('{from}', String(count))
    .replace('{to}', String(sizeOf(small)));
  return { graph: small, note };
}

function sizeOf({ nodes }: Graph): number {
  return [...nodesWithin(nodes)].length;
}

/** What a node becomes a part of. */
interface Whole {
  readonly id: string;
  /** The node that it is named after, or the owner of all. */
  readonly title: string;
  /** Whether it is a node of the graph, with what hangs on it. */
  readonly hub?: string;
}

/** Nodes of one container that say to whom they belong, by that. */
function byOwner(graph: Graph): ReadonlyMap<string, Whole> {
  const wholes = new Map<string, Whole>();
  const collect = (nodes: readonly GraphNode[], container: string): void => {
    for (const node of nodes) {
      if (node.children) collect(node.children, node.id);
      else if (node.together) wholes.set(node.id, { id: `${container} ${node.together.id}`, title: node.together.title });
    }
  };
  collect(graph.nodes, '');
  return wholes;
}

/** Each node by the nearest of those with the most edges; of equals the first by its identifier. */
function byHub({ nodes, edges }: Graph, hubs: number): ReadonlyMap<string, Whole> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const degree = (id: string): number => neighbours.get(id)!.length;
  const ids = nodes.map(({ id }) => id).sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  const wholes = new Map<string, Whole>();
  let frontier = ids.slice(0, hubs);
  for (const hub of frontier) wholes.set(hub, { id: `around ${hub}`, title: titles.get(hub)!, hub });
  while (frontier.length > 0) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const neighbour of neighbours.get(id)!.sort()) {
        if (wholes.has(neighbour)) continue;
        wholes.set(neighbour, wholes.get(id)!);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  // what is tied to nothing stands together
  for (const id of ids) if (!wholes.has(id)) wholes.set(id, { id: 'around nothing', title: '…' });
  return wholes;
}

/** The nodes without their containers. */
function flat({ nodes, edges }: Graph): Graph {
  return { nodes: [...nodesWithin(nodes)].filter(({ children }) => !children), edges };
}

/** Draws each whole of several nodes as one, and the edges between wholes once. */
function contracted(graph: Graph, wholes: ReadonlyMap<string, Whole>, language: Language): Graph {
  const members = new Map<string, GraphNode[]>();
  for (const node of nodesWithin(graph.nodes)) {
    const whole = wholes.get(node.id);
    if (!whole) continue;
    const known = members.get(whole.id);
    if (known) known.push(node);
    else members.set(whole.id, [node]);
  }
  const done = new Set<string>();
  const contract = (nodes: readonly GraphNode[]): GraphNode[] =>
    nodes.flatMap((node): GraphNode[] => {
      const whole = wholes.get(node.id);
      const own = whole && members.get(whole.id)!;
      if (!whole || own!.length < 2) return [node.children ? { ...node, children: contract(node.children) } : node];
      if (done.has(whole.id)) return [];
      done.add(whole.id);
      return [wholeNode(whole, own!, language)];
    });
  const end = (id: string): string => {
    const whole = wholes.get(id);
    return whole && members.get(whole.id)!.length > 1 ? whole.id : id;
  };
  return { nodes: contract(graph.nodes), edges: mergedEdges(graph.edges, end) };
}

function wholeNode({ id, title, hub }: Whole, members: readonly GraphNode[], language: Language): GraphNode {
  const [first] = members;
  const others = members.filter((member) => member.id !== hub);
  const titles = others.map((member) => member.title).sort();
  const shown = titles.slice(0, shownTitles).map((text) => ({ text }));
  const rest = titles.length > shownTitles ? [{ text: `+${titles.length - shownTitles}` }] : [];
  const caption =
    hub === undefined
      ? `${kindTitle(first!.kind, language)}: ${others.length}`
      : inLanguage(words.around, language).replace('{count}', String(others.length));
  const changes = new Set(members.map(({ change }) => change));
  const change: ChangeKind | undefined = changes.size === 1 ? first!.change : 'changed';
  return {
    id,
    kind: first!.kind,
    layer: first!.layer,
    title,
    caption,
    rows: [...shown, ...rest],
    ...(change && { change }),
    tooltip: [title, ...titles],
  };
}

/** Edges between new ends: those within one of them go, those between the same two become one. */
export function mergedEdges(edges: readonly GraphEdge[], end: (id: string) => string): GraphEdge[] {
  const merged = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const [source, target] = [end(edge.source), end(edge.target)];
    if (source === target) continue;
    const key = `${source} → ${target} ${edge.tie}`;
    const known = merged.get(key);
    if (known) known.push({ ...edge, source, target });
    else merged.set(key, [{ ...edge, source, target }]);
  }
  return [...merged].map(([id, all]): GraphEdge => {
    const [first] = all;
    if (all.length === 1) return first!;
    const { source, target, tie } = first!;
    const changes = new Set(all.map(({ change }) => change));
    const change = changes.size === 1 ? first!.change : 'changed';
    return {
      id,
      source,
      target,
      tie,
      ...(change && { change }),
      label: [`×${all.length}`],
      tooltip: all.flatMap(({ tooltip }) => tooltip.slice(0, 1)),
    };
  });
}

function kindTitle(kind: string, language: Language): string {
  const type = metamodel().typeOf(kind);
  const known = type === undefined ? undefined : kindOf(type);
  return known ? inLanguage(known.plural, language) : kind;
}

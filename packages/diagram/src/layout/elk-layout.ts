import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.js';
import { badgeGap, badgeHeight, badgeRows, changeSign, labelText, nodeText, padding, rowWidth } from './node-text.js';
import { partsOf, together } from './parts.js';
import { type Packed, packedNode, packedTogether, placedAt } from './pack.js';
import { separated } from './separate.js';
import type { Placed, PlacedEdge, PlacedNode, Point } from './placed.js';

/** Gives a graph its places: done by ELK, here or in a worker. */
export interface LayoutEngine {
  /** Rejects with the signal's reason when the layout isn't wanted any more. The engine may write into the graph. */
  layout(graph: ElkNode, signal?: AbortSignal): Promise<ElkNode>;
}

export interface LayeredOptions {
  /** Where edges lead. */
  readonly direction?: 'right' | 'down' | 'left' | 'up';
  /** Width to height that packing aims at. */
  readonly aspectRatio?: number;
  /** Laid out as one, even if it falls into parts that no edge ties. */
  readonly isWhole?: boolean;
}

let engine: LayoutEngine | undefined;

/** ELK in this thread, loaded when it is first needed. A layout that has begun holds the thread until it is done: it is given up before or after. */
export async function elk(): Promise<LayoutEngine> {
  if (!engine) {
    const { default: bundled } = await import('elkjs/lib/elk.bundled.js');
    const inner = new (bundled as unknown as new () => LayoutEngine)();
    engine = {
      async layout(graph, signal) {
        signal?.throwIfAborted();
        const laidOut = await inner.layout(graph);
        signal?.throwIfAborted();
        return laidOut;
      },
    };
  }
  return engine;
}

/**
 * Places a graph in layers along its edges; containers that have no edges inside are packed into rows. Parts that no edge ties are laid out each for
 * itself, and put side by side and below each other.
 */
export async function layeredLayout(graph: Graph, options: LayeredOptions = {}, by?: LayoutEngine, signal?: AbortSignal): Promise<Placed> {
  const parts = options.isWhole ? [graph] : partsOf(graph);
  if (parts.length < 2) return wholeLayout(graph, options, by, signal);
  const laidOut: Placed[] = [];
  for (const part of parts) laidOut.push(await wholeLayout(part, options, by, signal)); // one after the other: the engine works on one at a time
  return together(laidOut, options.aspectRatio ?? 1.6);
}

async function wholeLayout(graph: Graph, options: LayeredOptions, by?: LayoutEngine, signal?: AbortSignal): Promise<Placed> {
  const direction = options.direction ?? 'right';
  const aspectRatio = options.aspectRatio ?? 1.6;
  if (graph.edges.length === 0) return packedGraph(graph, aspectRatio);
  const packed = new Map<string, Packed>();
  const root: ElkNode = {
    id: ' root',
    layoutOptions: {
      ...layered(direction),
      ...(graph.edges.length > mostBeautiful && quick),
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.padding': '[top=12,left=12,bottom=12,right=12]',
    },
    children: graph.nodes.map((node) => elkNode(node, aspectRatio, packed)),
    edges: graph.edges.map(elkEdge),
  };
  const laidOut = await (by ?? (await elk())).layout(root, signal);
  const made = placed(graph, laidOut, packed);
  return graph.edges.length > mostBeautiful ? made : separated(made);
}

/** A graph without edges. */
function packedGraph({ nodes }: Graph, aspectRatio: number): Placed {
  const { width, height, children } = packedTogether(nodes, aspectRatio);
  return {
    nodes: children.map(({ x, y, packed }) => placedAt(packed, x + edgeOfPaper, y + edgeOfPaper)),
    edges: [],
    width: width + 2 * edgeOfPaper,
    height: height + 2 * edgeOfPaper,
  };
}

const edgeOfPaper = 12;

/** With more edges than this, a picture that comes soon is worth more than the last bit of straightness. */
const mostBeautiful = 150;
const quick: LayoutOptions = {
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.compaction.postCompaction.strategy': 'NONE',
  'elk.layered.thoroughness': '3',
  'elk.layered.considerModelOrder.strategy': 'NONE',
};

function layered(direction: NonNullable<LayeredOptions['direction']>): LayoutOptions {
  return {
    'elk.algorithm': 'layered',
    'elk.direction': direction.toUpperCase(),
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.spacing.nodeNode': '22',
    'elk.spacing.edgeNode': '14',
    'elk.spacing.edgeEdge': '10',
    'elk.spacing.edgeLabel': '4',
    'elk.spacing.labelNode': '6',
    'elk.layered.spacing.nodeNodeBetweenLayers': '44',
    'elk.layered.spacing.edgeNodeBetweenLayers': '14',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
    // A sixth fewer crossings than with the 7 that ELK tries of itself, and no longer to wait.
    'elk.layered.thoroughness': '40',
    'elk.separateConnectedComponents': 'true',
    'elk.spacing.componentComponent': '26',
    'elk.aspectRatio': '1.6',
    'elk.randomSeed': '1',
  };
}

/** A node for ELK. What is packed is to it one node of a size; its content is kept in `packed`. */
function elkNode(node: GraphNode, aspectRatio: number, packed: Map<string, Packed>): ElkNode {
  if (node.children && node.arrangement === 'packed') {
    const own = packedNode(node, aspectRatio);
    packed.set(node.id, own);
    return { id: node.id, width: own.width, height: own.height };
  }
  const text = nodeText(node);
  if (!node.children) return { id: node.id, width: text.width, height: text.height };
  return {
    id: node.id,
    layoutOptions: {
      'elk.padding': `[top=${text.height + 4},left=12,bottom=12,right=12]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${Math.ceil(text.width)},${text.height + padding})`,
    },
    children: node.children.map((child) => elkNode(child, aspectRatio, packed)),
  };
}

/** A label stands on its edge, not beside it: between many edges nobody could tell whose it is. */
const onTheEdge: LayoutOptions = { 'elk.edgeLabels.inline': 'true' };

function elkEdge(edge: GraphEdge): ElkExtendedEdge {
  const label = edgeLabel(edge);
  return {
    id: edge.id,
    sources: [edge.isReversed ? edge.target : edge.source],
    targets: [edge.isReversed ? edge.source : edge.target],
    ...(label && {
      labels: [{ id: `${edge.id} label`, text: ' label', width: label.width, height: label.height, layoutOptions: onTheEdge }],
    }),
  };
}

/** What is written on an edge: its label, and what it breaks. */
export function edgeLabel({ label = [], badges = [], change }: GraphEdge): ReturnType<typeof labelText> | undefined {
  if (label.length + badges.length === 0) return undefined;
  const text = labelText(label.map((line, index) => (index === 0 ? `${changeSign(change)}${line}` : line)));
  const rows = badgeRows(badges, Math.max(text.width, 90));
  const width = Math.max(text.width, ...rows.map((row) => rowWidth(row) + 4));
  return { lines: text.lines, width: Math.ceil(width), height: text.height + rows.length * (badgeHeight + badgeGap) };
}

function placed(graph: Graph, root: ElkNode, packed: ReadonlyMap<string, Packed>): Placed {
  const byId = new Map<string, ElkNode>();
  const collect = (node: ElkNode): void => {
    byId.set(node.id, node);
    node.children?.forEach(collect);
  };
  collect(root);
  const place = (node: GraphNode): PlacedNode => {
    const { x = 0, y = 0, width = 0, height = 0 } = byId.get(node.id)!;
    const own = packed.get(node.id);
    if (own) return placedAt(own, x, y);
    return { node, box: { x, y, width, height }, children: (node.children ?? []).map(place) };
  };
  const laidOut = new Map(root.edges?.map((edge) => [edge.id, edge]));
  const edges = graph.edges.map((edge): PlacedEdge => {
    const { sections = [], labels = [] } = laidOut.get(edge.id)!;
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }): Point[] => [startPoint, ...bendPoints, endPoint]);
    const [label] = labels;
    return {
      edge,
      points: edge.isReversed ? points.reverse() : points,
      ...(label && { label: { x: label.x ?? 0, y: label.y ?? 0, width: label.width ?? 0, height: label.height ?? 0 } }),
    };
  });
  return { nodes: graph.nodes.map(place), edges, width: root.width ?? 0, height: root.height ?? 0 };
}

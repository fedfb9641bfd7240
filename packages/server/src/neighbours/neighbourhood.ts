import type { Element } from '@egov/model';
import type { Graph, GraphEdge, GraphNode, Perspective } from '@egov/diagram';

/** On each side of the element; a body that owns a thousand systems has a thousand neighbours. */
const mostOnSide = 4;
/** Of so many that refer to an element, neighbours are looked for. */
const mostLookedAt = 200;
/** Narrower than in a diagram: three of them stand beside each other in a small window. */
const width = 132;

/** About the model rather than of it. */
const unsaid: ReadonlySet<string> = new Set(['evidence', 'waiver', 'distinct', 'source']);

/** A neighbour, and how it is tied to the element. What it is called stands in the words above the picture. */
interface Neighbour {
  readonly element: Element;
  readonly tie: GraphEdge['tie'];
}

/** An element with its nearest neighbours: those that refer to it before it, those that it refers to behind it. Undefined if it has none. */
export function neighbourhood(own: Element, perspective: Perspective): Graph | undefined {
  const [before, after] = own.kind === 'exchange' ? ends(own, perspective) : [incoming(own, perspective), outgoing(own, perspective)];
  const [left, right] = [limited(before, own), limited(after, own)];
  if (left.length + right.length === 0) return undefined;
  const edges = [
    ...left.map(({ element, tie }, index) => edge(`in ${index}`, element.id, own.id, tie)),
    ...right.map(({ element, tie }, index) => edge(`out ${index}`, own.id, element.id, tie)),
  ];
  const elements = new Map(
    [own, ...left.map(({ element }) => element), ...right.map(({ element }) => element)].map((each) => [each.id, each]),
  );
  return { nodes: [...elements.values()].map((each) => nodeOf(each, perspective)), edges };
}

/** Whoever turns to whom stands first. */
function ends(exchange: Element, perspective: Perspective): [Neighbour[], Neighbour[]] {
  const [from, to] = ['from', 'to'].map((end) => perspective.header(exchange, end));
  const neighbour = (element: Element | undefined): Neighbour[] => (element ? [{ element, tie: 'flow' }] : []);
  return [neighbour(from), neighbour(to)];
}

function outgoing(own: Element, perspective: Perspective): Neighbour[] {
  return perspective.architecture.outgoing(own.id).flatMap((relation): Neighbour[] => {
    const element = perspective.get(relation.to);
    return element && !unsaid.has(relation.fact.name) ? [{ element, tie: 'uses' }] : [];
  });
}

/** What refers to an element. An exchange stands for the system at its other end. */
function incoming(own: Element, perspective: Perspective): Neighbour[] {
  const { contents } = perspective.architecture;
  const found: Neighbour[] = [];
  const referrers = [...(contents.referrers.get(own.id)?.take(mostLookedAt) ?? [])].sort();
  for (const id of referrers) {
    const element = perspective.get(id);
    const relation = element && perspective.architecture.outgoing(id).find(({ to, fact }) => to === own.id && !unsaid.has(fact.name));
    if (!relation) continue;
    const isEnd = element.kind === 'exchange' && (relation.role === 'from' || relation.role === 'to');
    const other = isEnd ? perspective.header(element, relation.role === 'from' ? 'to' : 'from') : undefined;
    if (!isEnd) found.push({ element, tie: 'uses' });
    else if (other) found.push({ element: other, tie: 'flow' });
  }
  return found;
}

/** The first neighbours, each once. */
function limited(neighbours: readonly Neighbour[], own: Element): Neighbour[] {
  const first = new Map<string, Neighbour>();
  for (const neighbour of neighbours)
    if (neighbour.element.id !== own.id && !first.has(neighbour.element.id)) first.set(neighbour.element.id, neighbour);
  return [...first.values()].slice(0, mostOnSide);
}

function nodeOf(element: Element, perspective: Perspective): GraphNode {
  const { badges: _, caption: __, ...node } = perspective.node(element, { width });
  return node;
}

function edge(id: string, source: string, target: string, tie: GraphEdge['tie']): GraphEdge {
  return { id, source, target, tie, tooltip: [] };
}

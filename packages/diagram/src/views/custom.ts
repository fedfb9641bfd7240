import { inLanguage, languages, type Localised } from '@egov/language';
import type { ViewDefinition } from '@egov/expressions';
import type { Architecture, Element } from '@egov/model';
import { type Graph, type GraphNode, nodesWithin } from '../graph/graph.js';
import type { Aspect, Perspective } from '../perspective.js';
import { conditionWords } from './condition-words.js';
import { Asking, type Evaluation } from './custom-asking.js';
import { legendOf, viewEdges } from './custom-edges.js';
import { apart, grouped } from './custom-groups.js';
import { type Selection, selectionOf } from './custom-selection.js';
import { attributeRow } from './data.js';
import { systemNode } from './exchanges.js';
import { factRows } from './fact-rows.js';
import { leftOut, limited } from './parts.js';
import { graphPicture, type StandardView } from './view.js';

const words = {
  where: ['Отбор:', 'Іріктеу:', 'Where:'],
} as const satisfies Readonly<Record<string, Localised>>;

const mostRows = 12;
const wideNode = 220;

/** A view that users define. */
export interface CustomView extends StandardView {
  /** What it shows of the model, if nothing else is asked for. */
  readonly aspect: Aspect;
  /** Whether it says so itself. */
  readonly hasOwnAspect: boolean;
}

/** A view that users define, as one that can be drawn. */
export function customView(definition: ViewDefinition, architecture: Architecture, evaluation: Evaluation): CustomView {
  const element = architecture.get(definition.id);
  const domain = domainOf(definition, architecture);
  return {
    name: definition.id,
    title: titleOf(element, definition.id),
    aspect: definition.state,
    hasOwnAspect: definition.hasOwnState,
    subjects: () => [{ id: '', title: '', ...(domain && { domain }) }],
    draw: (perspective, _subject, options) => {
      const { graph, selection } = drawn(definition, perspective, evaluation);
      const { direction, where } = definition;
      const notes = where ? [`${inLanguage(words.where, perspective.language)} ${conditionWords(where, perspective)}`] : [];
      return graphPicture(graph, { direction }, options, notes, legendOf(selection.links));
    },
  };
}

/** The graph of a view. */
export function customGraph(definition: ViewDefinition, perspective: Perspective, evaluation: Evaluation): Graph {
  return drawn(definition, perspective, evaluation).graph;
}

function drawn(
  definition: ViewDefinition,
  perspective: Perspective,
  evaluation: Evaluation,
): { readonly graph: Graph; readonly selection: Selection } {
  const asking = new Asking(perspective, evaluation);
  const selection = selectionOf(definition, perspective, asking);
  const edges = viewEdges(selection, definition.detail, perspective);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const tied = (node: GraphNode): boolean => [...nodesWithin([node])].some(({ id }) => ends.has(id));
  const outer = nested(selection, tied, (element) => nodeOf(element, selection, definition, perspective, asking), perspective);
  const nodes = definition.groupBy
    ? grouped(outer, definition.groupBy, tied, perspective, asking)
    : apart(
        '',
        outer.map(([, node]) => node),
        tied,
        perspective,
      );
  return { graph: { nodes, edges }, selection };
}

/** The outer elements as nodes that hold those which are their parts. */
function nested(
  { elements }: Selection,
  tied: (node: GraphNode) => boolean,
  node: (element: Element) => GraphNode,
  perspective: Perspective,
): (readonly [Element, GraphNode])[] {
  const parts = new Map<string | undefined, Element[]>();
  for (const element of elements.values()) {
    const holder = perspective.holderOf(element, ({ id }) => id !== element.id && elements.has(id))?.id;
    parts.set(holder, [...(parts.get(holder) ?? []), element]);
  }
  const withParts = (element: Element): GraphNode => {
    const own = node(element);
    const children = parts.get(element.id)?.map(withParts);
    return children ? { ...own, children, arrangement: children.some(tied) ? 'layered' : 'packed' } : own;
  };
  return (parts.get(undefined) ?? []).map((element) => [element, withParts(element)] as const);
}

function nodeOf(
  element: Element,
  { elements, around, links }: Selection,
  { detail }: ViewDefinition,
  perspective: Perspective,
  asking: Asking,
): GraphNode {
  if (detail === 'overview') {
    const { caption: _, badges: __, ...node } = perspective.node(element);
    return node;
  }
  const node = element.layer === 'systems' ? systemNode(element, perspective) : perspective.node(element);
  if (detail === 'normal' || around.has(element.id)) return node;
  const drawnEnds = links.flatMap(({ source, target }) => (source === element.id ? [target] : target === element.id ? [source] : []));
  const held = perspective.holderOf(element, ({ id }) => id !== element.id && elements.has(id));
  const attributes = perspective.partsOf(element.id, 'attribute').filter(({ id }) => !elements.has(id));
  const rows = [
    ...factRows(element, new Set([...drawnEnds, ...(held ? [held.id] : [])]), perspective, asking),
    ...attributes.map((attribute) => attributeRow(attribute, perspective)),
  ];
  return { ...node, width: wideNode, rows: limited(rows, mostRows), tooltip: [...node.tooltip, ...leftOut(rows, mostRows)] };
}

/** The domain that a view stands in, or that all it is of belongs to. */
function domainOf({ id, of }: ViewDefinition, architecture: Architecture): Element | undefined {
  const holders = [id, ...of].map((name) => {
    for (
      let element = architecture.get(name);
      element;
      element = element.parent === undefined ? undefined : architecture.get(element.parent)
    )
      if (element.kind === 'domain') return element;
    return undefined;
  });
  const [own, first, ...others] = holders;
  return own ?? (others.every((other) => other?.id === first?.id) ? first : undefined);
}

function titleOf(element: Element | undefined, id: string): Localised {
  const title = element?.title ?? {};
  const fallback = title['ru'] ?? Object.values(title)[0] ?? id;
  return languages.map((language) => title[language] ?? fallback) as unknown as Localised;
}

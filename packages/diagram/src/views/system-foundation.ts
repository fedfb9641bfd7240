import type { Element } from '@egov/model';
import type { GraphNode } from '../graph/graph.js';
import type { Perspective, Related } from '../perspective.js';
import { systemNode } from './exchanges.js';
import { leftOut, limited, type Link, merged, relatedRows } from './parts.js';

export const systemKinds = ['system', 'platform', 'gateway'] as const;
const isSystem = ({ kind }: Element): boolean => (systemKinds as readonly string[]).includes(kind);
const mostRows = 14;

/** The system that an element is, or is a part of. */
export function systemHolding(element: Element, perspective: Perspective): Element | undefined {
  return perspective.holderOf(element, isSystem);
}

/** What a system is built on and uses (with the capabilities and components used as lines), and what hosts it. */
export function foundationOf(
  own: Element,
  parts: readonly Element[],
  perspective: Perspective,
): { readonly nodes: GraphNode[]; readonly links: Link[] } {
  const found = new Map<string, { readonly element: Element; readonly relations: Related[]; readonly used: Related[] }>();
  const add = (holder: Element, related: Related, used?: Related): void => {
    if (holder.id === own.id) return;
    const known = found.get(holder.id) ?? { element: holder, relations: [], used: [] };
    known.relations.push(related);
    if (used) known.used.push(used);
    found.set(holder.id, known);
  };
  for (const part of parts) {
    for (const each of [...perspective.related(part, 'builtOn'), ...perspective.related(part, 'hostedOn')]) add(each.element, each);
    for (const each of perspective.related(part, 'uses')) {
      const holder = systemHolding(each.element, perspective) ?? each.element;
      add(holder, each, holder.id === each.element.id ? undefined : each);
    }
  }
  for (const each of perspective.referring(own, 'runs')) add(each.element, each);
  const nodes = [...found.values()].map(({ element, used }): GraphNode => {
    const rows = relatedRows(used, perspective);
    const node = isSystem(element) ? systemNode(element, perspective) : perspective.node(element);
    return { ...node, rows: limited(rows, mostRows), tooltip: [...node.tooltip, ...leftOut(rows, mostRows)] };
  });
  const links = [...found.values()].map(({ element, relations }): Link => {
    const [first] = merged(relations.map((each) => ({ ...each, element })));
    return { source: own.id, target: element.id, tie: 'uses', ...(first?.change && { change: first.change }) };
  });
  return { nodes, links };
}

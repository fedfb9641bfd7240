import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { GraphNode, Row } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { exchangeEdge, systemNode, systemOf } from './exchanges.js';
import { box, elementRow, leftOut, limited, type Link } from './parts.js';

const words = {
  givers: ['Обращается к системам', 'Жүйелерге жүгінеді', 'Turns to systems'],
  takers: ['Обращаются к системе', 'Жүйеге жүгінетіндер', 'Systems that turn to it'],
} as const satisfies Readonly<Record<string, Localised>>;

/** More partners than this on one side stand in one node, as lines. */
const mostPartners = 9;
const mostRows = 20;

/** The nodes of all partners on one side; names of elements have no space. */
const takers = 'all takers';
const givers = 'all givers';

/** The exchanges of a system as links between the part of it that takes part and the systems on the other side. */
export function exchangeLinks(own: Element, perspective: Perspective): Link[] {
  const shown = new Set([own, ...perspective.partsOf(own.id)].map(({ id }) => id));
  const links = exchangesAt(own, perspective).flatMap((exchange): Link[] => {
    const [from, to] = [perspective.header(exchange, 'from'), perspective.header(exchange, 'to')];
    if (!from || !to) return [];
    const [own1, own2] = [from, to].map((end) => perspective.holderOf(end, ({ id }) => shown.has(id)));
    if ((own1 === undefined) === (own2 === undefined)) return [];
    const [source, target] = [own1 ?? systemOf(from, perspective) ?? from, own2 ?? systemOf(to, perspective) ?? to];
    const {
      source: giver,
      label,
      element: _element,
      place: _place,
      id: _id,
      ...edge
    } = exchangeEdge(exchange, source, target, perspective);
    return [{ ...edge, source: giver, ...(label && { label: label.join(' ') }) }];
  });
  return [...together(links, 'caller', shown, own), ...together(links, 'called', shown, own)];
}

/** The exchanges that name a system or a part of it as an end. */
function exchangesAt(own: Element, perspective: Perspective): Element[] {
  const ids = [own, ...perspective.partsWithin(own.id)].flatMap(({ id }) =>
    perspective.architecture.incoming(id).filter(({ role }) => role === 'from' || role === 'to'),
  );
  return [...new Set(ids.map(({ from }) => from))].sort().flatMap((id) => {
    const element = perspective.get(id);
    return element?.kind === 'exchange' ? [element] : [];
  });
}

/** The links with partners that turn to a system (or that it turns to); where there are too many partners, led to one node for all, without labels. */
function together(links: readonly Link[], outer: 'caller' | 'called', shown: ReadonlySet<string>, own: Element): Link[] {
  /** The end where the partner is. */
  const endOf = ({ isReversed = false }: Link): 'source' | 'target' => ((outer === 'caller') === isReversed ? 'target' : 'source');
  const side = links.filter((link) => !shown.has(link[endOf(link)]));
  if (new Set(side.map((link) => link[endOf(link)])).size <= mostPartners) return side;
  const group = outer === 'caller' ? takers : givers;
  return side.map((link): Link => {
    const { tie, change, isReversed, isTwoWay, tooltip = [] } = link;
    const isSource = endOf(link) === 'source';
    return {
      tie,
      ...(change && { change }),
      ...(isReversed && { isReversed }),
      ...(isTwoWay && { isTwoWay }),
      source: isSource ? group : own.id,
      target: isSource ? own.id : group,
      tooltip: tooltip.slice(0, 1),
    };
  });
}

/** The nodes at the other ends of the exchanges, but those that stand elsewhere already: those of other domains in a box for each. */
export function partnerNodes(own: Element, links: readonly Link[], except: ReadonlySet<string>, perspective: Perspective): GraphNode[] {
  const inside = new Set([own, ...perspective.partsOf(own.id)].map(({ id }) => id));
  const ends = [...new Set(links.flatMap(({ source, target }) => [source, target]))].filter((id) => !inside.has(id) && !except.has(id));
  const groups = ends.flatMap((id) => (id === takers || id === givers ? [partnerList(id, own, perspective)] : []));
  const byDomain = new Map<string, Element[]>();
  for (const element of ends.flatMap((id) => perspective.get(id) ?? [])) {
    const id = perspective.domainOf(element)?.id ?? '';
    byDomain.set(id, [...(byDomain.get(id) ?? []), element]);
  }
  const home = perspective.domainOf(own)?.id ?? '';
  const boxes = [...byDomain].flatMap(([id, members]): GraphNode[] => {
    const nodes = members.map((element) => systemNode(element, perspective));
    const domain = perspective.get(id);
    return id === home || !domain || members.length < 2 ? nodes : [box(`domain ${id}`, perspective.titleOf(domain), 'systems', nodes)];
  });
  return [...groups, ...boxes];
}

/** All partners on one side as lines of one node. */
function partnerList(id: typeof takers | typeof givers, own: Element, perspective: Perspective): GraphNode {
  const [outer, inner] = id === takers ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const isOwn = (element: Element): boolean => perspective.holderOf(element, (holder) => holder.id === own.id) !== undefined;
  const partners = new Map<string, Row>();
  for (const exchange of exchangesAt(own, perspective)) {
    const [near, far] = [perspective.header(exchange, inner), perspective.header(exchange, outer)];
    if (!near || !far || !isOwn(near) || isOwn(far)) continue;
    const partner = systemOf(far, perspective) ?? far;
    const change = perspective.becameOf(exchange.id);
    const known = partners.get(partner.id);
    partners.set(partner.id, elementRow(partner, known && known.change !== change ? 'kept' : change, perspective));
  }
  const rows = [...partners.values()];
  const title = inLanguage(id === takers ? words.takers : words.givers, perspective.language);
  return {
    id,
    kind: 'group',
    layer: 'systems',
    title,
    width: 250,
    rows: limited(rows, mostRows),
    tooltip: [title, ...leftOut(rows, mostRows)],
  };
}

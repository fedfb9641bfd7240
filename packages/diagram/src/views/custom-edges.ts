import { inLanguage, type Localised } from '@egov/language';
import type { GraphEdge, Tie } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import type { ViewExchange, ViewLink } from './custom-links.js';
import type { Selection } from './custom-selection.js';
import { exchangeEdge } from './exchanges.js';
import { edgesOf, type Link } from './parts.js';

type Detail = 'overview' | 'normal' | 'full';

/** The edges of a view. What passes through a gateway that stands in the picture leads through it. */
export function viewEdges({ elements, links, exchanges }: Selection, detail: Detail, perspective: Perspective): GraphEdge[] {
  const title = (id: string): string => {
    const element = elements.get(id);
    return element ? perspective.titleOf(element) : id;
  };
  const relations = links.map(({ title: name, ...link }): Link => {
    const text = name && inLanguage(name, perspective.language);
    return { ...link, ...(text !== undefined && (detail === 'full' ? { label: text } : { tooltip: [text] })) };
  });
  const direct = exchanges
    .filter(({ via }) => via.length === 0)
    .map(({ exchange, from, to }) => exchangeEdge(exchange, from, to, perspective));
  const legs = exchanges.filter(({ via }) => via.length > 0).flatMap((each) => legsOf(each, perspective));
  if (detail !== 'overview') return [...direct, ...edgesOf([...relations, ...legs], title)];
  const flows = direct.map(({ source, target, tie, change, isReversed, isTwoWay, tooltip }): Link => ({
    source,
    target,
    tie,
    ...(change && { change }),
    ...(isReversed && { isReversed }),
    ...(isTwoWay && { isTwoWay }),
    tooltip,
  }));
  return edgesOf(
    [...relations, ...flows, ...legs].map((link) => ({ ...link, label: undefined })),
    title,
  );
}

/** An exchange from where its data come to the gateway, and on to where they go. All ends are laid out on one side of the gateway: most both give and take. */
function legsOf({ exchange, from, to, via }: ViewExchange, perspective: Perspective): Link[] {
  const edge = exchangeEdge(exchange, from, to, perspective, new Set(via.map(({ id }) => id)));
  const { label, change, isTwoWay, tooltip } = edge;
  const stops = edge.source === from.id ? [from, ...via, to] : [to, ...via.toReversed(), from];
  return stops.slice(1).map((stop, index): Link => ({
    source: stops[index]!.id,
    target: stop.id,
    tie: 'flow',
    ...(index === via.length && { isReversed: true }),
    ...(isTwoWay && { isTwoWay }),
    ...(label && { label: label.join(' ') }),
    ...(change && { change }),
    tooltip,
  }));
}

/** What the lines of a view mean, by the names of the relations that are drawn so. */
export function legendOf(links: readonly ViewLink[]): Partial<Record<Tie, Localised>> {
  const legend: Partial<Record<Tie, Localised>> = {};
  for (const tie of new Set(links.map((link) => link.tie))) {
    if (tie === 'refers' || tie === 'flow') continue; // called by their attributes; shared with exchanges
    const titles = [...new Set(links.flatMap((link) => (link.tie === tie && link.title ? [link.title] : [])))];
    const shown = titles.slice(0, mostTitles);
    const more = titles.length > mostTitles ? ', …' : '';
    if (shown.length > 0)
      legend[tie] = [0, 1, 2].map((index) => shown.map((title) => title[index]).join(', ') + more) as unknown as Localised;
  }
  return legend;
}

const mostTitles = 3;

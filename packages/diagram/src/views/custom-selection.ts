import { edgeKinds, type ViewDefinition } from '@egov/expressions';
import type { Element } from '@egov/model';
import type { Perspective } from '../perspective.js';
import type { Asking } from './custom-asking.js';
import { exchangesAmong, linksAmong, shownHolder, type ViewExchange, type ViewLink } from './custom-links.js';

/** What a view shows: the elements drawn as nodes, and what is drawn between them. */
export interface Selection {
  readonly elements: ReadonlyMap<string, Element>;
  /** Those that are only shown because they are near. */
  readonly around: ReadonlySet<string>;
  readonly links: readonly ViewLink[];
  readonly exchanges: readonly ViewExchange[];
}

/** The kinds that the ends of exchanges are drawn as, where nothing but exchanges is shown. */
const endKinds: ReadonlySet<string> = new Set(['system', 'platform', 'gateway', 'foreign', 'body', 'party', 'role']);

/** Selects the elements of a view by its scope and condition, and those within so many relations of them. */
export function selectionOf(definition: ViewDefinition, perspective: Perspective, asking: Asking): Selection {
  const { kinds, where, depth } = definition;
  const nodeKinds = new Set([...kinds].filter((kind) => !edgeKinds.has(kind)));
  const chosen = scopeOf(definition, perspective).filter(
    (element) => kinds.has(element.kind) && (!where || edgesOnly(element, nodeKinds) || asking.holds(where, element)),
  );
  if (nodeKinds.size === 0) return ofExchanges(new Set(chosen.map(({ id }) => id)), definition, perspective, asking);
  const links = linksAmong(nodeKinds, perspective);
  const exchanges = kinds.has('exchange') ? exchangesAmong(nodeKinds, perspective) : [];
  const selected = new Set(chosen.filter(({ kind }) => nodeKinds.has(kind)).map(({ id }) => id));
  const reached = withinReach(selected, depth, links, exchanges);
  const ids = new Set([...reached, ...holdersOf([...reached].slice(selected.size), nodeKinds, perspective)]);
  const elements = new Map([...ids].flatMap((id) => perspective.get(id) ?? []).map((element) => [element.id, element]));
  return {
    elements,
    around: new Set([...ids].filter((id) => !selected.has(id))),
    links: links.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    exchanges: exchanges
      .filter(({ from, to }) => ids.has(from.id) && ids.has(to.id))
      .map((each) => ({ ...each, via: each.via.filter(({ id }) => ids.has(id)) })),
  };
}

/** A condition on nodes doesn't decide about the exchanges between them. */
function edgesOnly({ kind }: Element, nodeKinds: ReadonlySet<string>): boolean {
  return nodeKinds.size > 0 && edgeKinds.has(kind);
}

/** The elements that a view is of with all their parts; of a view of the whole architecture, all of the kinds shown. */
function scopeOf({ of, kinds }: ViewDefinition, perspective: Perspective): Element[] {
  const all =
    of.length === 0
      ? [...kinds].flatMap((kind) => perspective.ofKind(kind))
      : of.flatMap((id) => [...[perspective.get(id) ?? []].flat(), ...perspective.partsWithin(id)]);
  return [...new Map(all.map((element) => [element.id, element])).values()];
}

/** Exchanges alone, with whatever they lead from and to: those declared in what the view is of, and those that lead into it. */
function ofExchanges(chosen: ReadonlySet<string>, { of, where }: ViewDefinition, perspective: Perspective, asking: Asking): Selection {
  const inScope = (element: Element): boolean => of.some((id) => perspective.holderOf(element, (holder) => holder.id === id) !== undefined);
  const exchanges = exchangesAmong(endKinds, perspective)
    .filter(({ exchange, from, to }) => chosen.has(exchange.id) || ([from, to].some(inScope) && (!where || asking.holds(where, exchange))))
    .map((each) => ({ ...each, via: [] }));
  const elements = new Map(exchanges.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end]));
  return { elements, around: new Set(), links: [], exchanges };
}

/**
 * Goes from what is selected along relations and exchanges. A gateway that is reached through an exchange isn't gone on from: it relates its two
 * ends, not everything that passes it.
 */
function withinReach(
  selected: ReadonlySet<string>,
  depth: number,
  links: readonly ViewLink[],
  exchanges: readonly ViewExchange[],
): ReadonlySet<string> {
  const reached = new Set(selected);
  const neighbours = depth === 0 ? new Map<string, Set<string>>() : neighboursIn(links, exchanges, selected);
  let latest: ReadonlySet<string> = selected;
  for (let step = 0; step < depth && latest.size > 0; step++) {
    const next = new Set<string>();
    for (const id of latest) for (const neighbour of neighbours.get(id) ?? []) if (!reached.has(neighbour)) next.add(neighbour);
    for (const id of next) reached.add(id);
    latest = next;
  }
  return reached;
}

/** What holds the elements that were reached, if it is of a shown kind: an interface stands in its system. */
function holdersOf(ids: readonly string[], kinds: ReadonlySet<string>, perspective: Perspective): string[] {
  return ids.flatMap((id) => {
    const parent = perspective.get(id)?.parent;
    const holder = parent === undefined ? undefined : shownHolder(perspective.get(parent), kinds, perspective);
    return holder ? [holder.id, ...holdersOf([holder.id], kinds, perspective)] : [];
  });
}

function neighboursIn(
  links: readonly ViewLink[],
  exchanges: readonly ViewExchange[],
  selected: ReadonlySet<string>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const lead = (from: string, to: string): void => void found.set(from, (found.get(from) ?? new Set()).add(to));
  for (const { source, target } of links) {
    lead(source, target);
    lead(target, source);
  }
  for (const { from, to, via } of exchanges) {
    lead(from.id, to.id);
    lead(to.id, from.id);
    for (const gateway of via) {
      for (const end of [from, to]) {
        lead(end.id, gateway.id);
        if (selected.has(gateway.id)) lead(gateway.id, end.id);
      }
    }
  }
  return found;
}

import { factOf, type Localised } from '@egov/language';
import { type ChangeKind, type Element, type Fact, factType, type Relation, relationsOf } from '@egov/model';
import { edgeKinds } from '@egov/expressions';
import type { Tie } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';

/** A relation between two elements of the kinds that a view shows. */
export interface ViewLink {
  readonly source: string;
  readonly target: string;
  readonly tie: Tie;
  /** What it is called; the types of attributes have the attribute's title. */
  readonly title?: Localised;
  readonly change?: ChangeKind;
}

/** An exchange with what it leads from and to, and the gateways that stand in the picture themselves. */
export interface ViewExchange {
  readonly exchange: Element;
  readonly from: Element;
  readonly to: Element;
  readonly via: readonly Element[];
}

/** The line of each fact, or of a part of one; those that aren't here say that one thing uses another. */
const ties: Readonly<Record<string, Tie>> = {
  automates: 'serves',
  performs: 'serves',
  realizes: 'serves',
  provides: 'serves',
  serves: 'serves',
  contributes: 'serves',
  implements: 'serves',
  runs: 'serves',
  delivers: 'serves',
  changes: 'serves',
  produces: 'flow',
  depends: 'order',
  services: 'order',
  replaces: 'replaces',
  retires: 'replaces',
  relates: 'refers',
  derived: 'refers',
  contains: 'refers',
  'header.type': 'refers',
  connects: 'connects',
  protects: 'protects',
};

/** Drawn the other way than they are said: what keeps or publishes data leads to them, as what stores them does. */
const turned: ReadonlySet<string> = new Set(['referenceSource.targets', 'keptIn.targets', 'data published.targets']);

/** About the model rather than of it, or not so: an alternative wasn't chosen. */
const unsaid: ReadonlySet<string> = new Set(['evidence', 'waiver', 'distinct', 'source', 'technologies.alternatives']);

/** Where an interface is published says nothing of its system beyond the exchanges that lead through there. */
const ownOnly: ReadonlySet<string> = new Set(['published']);

const copied: Localised = ['источник копии', 'көшірме көзі', 'source of a copy'];

/** The nearest of an element and what holds it that is of a kind that the view shows. */
export function shownHolder(element: Element | undefined, kinds: ReadonlySet<string>, perspective: Perspective): Element | undefined {
  return element && perspective.holderOf(element, ({ kind }) => kinds.has(kind));
}

/** All relations between elements of some kinds. What is said of a part that is of none of them is said of what holds it. */
export function linksAmong(kinds: ReadonlySet<string>, perspective: Perspective): ViewLink[] {
  const links: ViewLink[] = [];
  for (const element of perspective.architecture.elements()) {
    if (edgeKinds.has(element.kind) || element.layer === 'views' || !perspective.stands(element.id)) continue;
    const holder = shownHolder(element, kinds, perspective);
    if (!holder) continue;
    for (const { relation, change } of relationsIn(element, perspective)) {
      if (holder !== element && ownOnly.has(relation.fact.name)) continue;
      const other = shownHolder(perspective.get(relation.to), kinds, perspective);
      if (!other || isWithin(holder, other, perspective) || isWithin(other, holder, perspective)) continue;
      links.push(linkOf(element, holder, other, relation, change));
    }
  }
  return links;
}

function linkOf(element: Element, holder: Element, other: Element, { fact, role }: Relation, change: ChangeKind | undefined): ViewLink {
  const key = `${fact.name}.${role}`;
  const isTurned = turned.has(key) || turned.has(`${element.layer} ${key}`);
  const [source, target] = isTurned ? [other, holder] : [holder, other];
  const title = titleOf(element, fact, key);
  const tie = ties[key] ?? ties[fact.name] ?? 'uses';
  // what is replaced goes and what replaces it comes; that it is replaced does neither
  const became = change && tie === 'replaces' ? 'kept' : change;
  return { source: source.id, target: target.id, tie, ...(title && { title }), ...(became && { change: became }) };
}

function titleOf(element: Element, { name }: Fact, key: string): Localised | undefined {
  if (key === 'stores.sources') return copied;
  if (name !== 'header') return factOf(factType(name))?.title;
  const { title } = element;
  const any = Object.values(title)[0] ?? element.name;
  return element.kind === 'attribute' ? [title['ru'] ?? any, title['kk'] ?? any, title['en'] ?? any] : undefined;
}

/** The relations that an element states, each once, with what became of it. */
function relationsIn(element: Element, perspective: Perspective): { readonly relation: Relation; readonly change?: ChangeKind }[] {
  const found = new Map<string, { readonly relation: Relation; readonly change?: ChangeKind }>();
  const all = relationsOf(element);
  for (const name of new Set(all.map(({ fact }) => fact.name))) {
    if (unsaid.has(name)) continue;
    for (const { fact, change } of perspective.facts(element, name)) {
      for (const relation of all) {
        if (relation.fact !== fact || unsaid.has(`${name}.${relation.role}`)) continue;
        const key = `${name}.${relation.role} ${relation.to}`;
        const known = found.get(key);
        // said in both states, among others that came or went
        const became = known && known.change !== change ? 'kept' : change;
        found.set(key, { relation, ...(became && { change: became }) });
      }
    }
  }
  return [...found.values()];
}

function isWithin(element: Element, holder: Element, perspective: Perspective): boolean {
  return perspective.holderOf(element, ({ id }) => id === holder.id) !== undefined;
}

/** All exchanges between elements of some kinds, or between what holds their ends. */
export function exchangesAmong(kinds: ReadonlySet<string>, perspective: Perspective): ViewExchange[] {
  return perspective.ofKind('exchange').flatMap((exchange): ViewExchange[] => {
    const [from, to] = ['from', 'to'].map((end) => shownHolder(perspective.header(exchange, end), kinds, perspective));
    if (!from || !to || from.id === to.id) return [];
    const via = perspective.headerAll(exchange, 'via').filter(({ id, kind }) => kinds.has(kind) && id !== from.id && id !== to.id);
    return [{ exchange, from, to, via }];
  });
}

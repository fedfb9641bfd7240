import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { GraphEdge, GraphNode } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { graphPicture, type StandardView, type Subject, domains, within } from './view.js';

const words = {
  title: ['Системы и взаимодействия', 'Жүйелер және өзара іс-қимыл', 'Systems and exchanges'],
  via: ['через {gateways}', '{gateways} арқылы', 'via {gateways}'],
  alone: ['Без взаимодействий', 'Өзара іс-қимылсыз', 'Without exchanges'],
} as const satisfies Readonly<Record<string, Localised>>;

/** The boxes that systems stand in. */
const groupTitles = {
  external: ['Внешний контур', 'Сыртқы контур', 'External contour'],
  integration: ['Интеграционный контур', 'Интеграциялық контур', 'Integration contour'],
  internal: ['Внутренний контур', 'Ішкі контур', 'Internal contour'],
  none: ['Без контура', 'Контурсыз', 'No contour'],
  shared: ['Общие системы', 'Ортақ жүйелер', 'Shared systems'],
  foreign: ['Сторонние системы', 'Бөгде жүйелер', 'Systems of others'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Systems by contour and owner, and what passes between them, through which gateway (Rules §8.4, Requirements §18–19). */
export const exchanges: StandardView = {
  name: 'exchanges',
  title: words.title,
  clause: 'Rules §8.4',
  subjects: domains,
  async draw(perspective, subject, options) {
    const found = exchangesOf(perspective, subject);
    const systems = new Map(within(perspective, subject, 'system').map((system) => [system.id, system]));
    for (const { from, to } of found) for (const end of [from, to]) systems.set(end.id, end);
    const edges = found.map(({ exchange, from, to }) => exchangeEdge(exchange, from, to, perspective));
    const nodes = byContour([...systems.values()], new Set(found.flatMap(({ from, to }) => [from.id, to.id])), subject, perspective);
    return graphPicture({ nodes, edges }, { direction: 'right' }, options);
  },
};

interface Ends {
  readonly exchange: Element;
  readonly from: Element;
  readonly to: Element;
}

/** The exchanges of a domain, and those of others that lead into it. */
function exchangesOf(perspective: Perspective, subject: Subject): Ends[] {
  const isWithin = (element: Element): boolean =>
    !subject.element || perspective.holderOf(element, ({ id }) => id === subject.id) !== undefined;
  return perspective.ofKind('exchange').flatMap((exchange): Ends[] => {
    const [from, to] = ['from', 'to'].map((end) => systemOf(perspective.header(exchange, end), perspective));
    if (!from || !to || from.id === to.id) return [];
    return [exchange, from, to].some(isWithin) ? [{ exchange, from, to }] : [];
  });
}

const systemKinds: ReadonlySet<string> = new Set(['system', 'platform', 'gateway', 'foreign']);

/** The system that an end of an exchange is, or belongs to. */
export function systemOf(element: Element | undefined, perspective: Perspective): Element | undefined {
  return element && perspective.holderOf(element, ({ kind }) => systemKinds.has(kind));
}

/** An exchange as an edge, labelled with what it carries and through which gateways, those left out that stand in the picture themselves. */
export function exchangeEdge(
  exchange: Element,
  from: Element,
  to: Element,
  perspective: Perspective,
  drawn: ReadonlySet<string> = new Set(),
): GraphEdge {
  const carried = perspective.related(exchange, 'carries', 'items').map(({ element }) => perspective.titleOf(element));
  const gateways = perspective
    .headerAll(exchange, 'via')
    .filter(({ id }) => !drawn.has(id))
    .map((gateway) => perspective.titleOf(gateway));
  const via = inLanguage(words.via, perspective.language).replace('{gateways}', () => gateways.join(', '));
  const named = carried.length > 0 ? carried : [perspective.titleOf(exchange)];
  const shown = named.length > 2 ? [...named.slice(0, 2), `+${named.length - 2}`] : named;
  const { badges, change, tooltip } = perspective.node(exchange);
  const { isToCaller, isTwoWay } = directionOf(exchange, perspective);
  const label = [...(shown.length > 0 ? [shown.join(', ')] : []), ...(gateways.length > 0 ? [via] : [])];
  return {
    id: exchange.id,
    element: exchange.id,
    place: exchange.place,
    source: isToCaller ? to.id : from.id,
    target: isToCaller ? from.id : to.id,
    tie: 'flow',
    ...(isToCaller && { isReversed: true }), // who calls stands first
    ...(isTwoWay && { isTwoWay }),
    ...(label.length > 0 && { label }),
    ...(change && { change }),
    ...(badges && { badges }),
    tooltip: [...tooltip, ...(carried.length > shown.length ? [carried.join(', ')] : [])],
  };
}

/** Which way data pass: to whom calls if it reads, from it if it writes; both ways if it does both. If the model doesn't say, from whom calls. */
function directionOf(exchange: Element, perspective: Perspective): { readonly isToCaller: boolean; readonly isTwoWay: boolean } {
  const words = perspective.facts(exchange, 'mode').flatMap(({ fact }) => (fact.values['words'] as readonly string[] | undefined) ?? []);
  const reads = words.includes('read');
  const writes = words.some((word) => word === 'create' || word === 'update' || word === 'delete');
  return { isToCaller: reads && !writes, isTwoWay: reads && writes };
}

const contours = ['external', 'integration', 'internal'] as const;

/** The contour that a system is in; a published model may name one that there isn't. */
function contourOf(system: Element, perspective: Perspective): string {
  const word = perspective.headerWord(system, 'contour');
  return contours.find((contour) => contour === word) ?? 'none';
}

/** Systems in a box for each contour; those of other domains, and of nobody’s contour, in boxes of their own. */
function byContour(systems: readonly Element[], tied: ReadonlySet<string>, subject: Subject, perspective: Perspective): GraphNode[] {
  const groups = new Map<string, Element[]>();
  for (const system of systems) {
    const domain = perspective.domainOf(system);
    const key =
      !subject.element || domain?.id === subject.element.id
        ? contourOf(system, perspective)
        : (domain?.id ?? (system.kind === 'foreign' ? 'foreign' : 'shared'));
    groups.set(key, [...(groups.get(key) ?? []), system]);
  }
  const order = [
    ...contours,
    'none',
    ...[...groups.keys()].filter((key) => ![...contours, 'none'].includes(key as (typeof contours)[number])).sort(),
  ];
  return order.flatMap((key): GraphNode[] => {
    const members = groups.get(key);
    if (!members) return [];
    const nodes = members.sort((a, b) => (a.id < b.id ? -1 : 1)).map((system) => systemNode(system, perspective));
    const domain = perspective.get(key);
    const title = domain
      ? perspective.titleOf(domain)
      : inLanguage(groupTitles[key as keyof typeof groupTitles] ?? groupTitles.none, perspective.language);
    return [
      { id: `group ${key}`, kind: 'group', layer: 'systems', title, tooltip: [title], children: apart(key, nodes, tied, perspective) },
    ];
  });
}

/** Systems without exchanges stand together, so that they don't stretch what the others are laid out in. */
function apart(group: string, nodes: readonly GraphNode[], tied: ReadonlySet<string>, { language }: Perspective): GraphNode[] {
  const alone = nodes.filter(({ id }) => !tied.has(id));
  if (alone.length < 3 || alone.length === nodes.length) return [...nodes];
  const title = inLanguage(words.alone, language);
  const box: GraphNode = {
    id: `alone ${group}`,
    kind: 'group',
    layer: 'systems',
    title,
    tooltip: [title],
    children: alone,
    arrangement: 'packed',
  };
  return [...nodes.filter(({ id }) => tied.has(id)), box];
}

/** A system with its owner above its title. */
export function systemNode(system: Element, perspective: Perspective): GraphNode {
  const [owner] = [...perspective.related(system, 'owner'), ...perspective.related(system, 'operator')];
  const title = owner && perspective.titleOf(owner.element);
  return perspective.node(system, owner ? { caption: title, together: { id: owner.element.id, title: title! } } : {});
}

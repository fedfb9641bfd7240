import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { Graph, GraphNode, Row, Tie } from '../graph/graph.js';
import type { Perspective, Related } from '../perspective.js';
import { box, changeOfAll, edgesOf, elementRow, leftOut, limited, type Link, merged, relatedRows } from './parts.js';
import { foundationOf, systemHolding, systemKinds } from './system-foundation.js';
import { exchangeLinks, partnerNodes } from './system-partners.js';
import { graphPicture, type StandardView, type Subject, subjectOf } from './view.js';
import { capitalised } from '../words.js';

const words = {
  title: ['Устройство системы', 'Жүйенің құрылымы', 'Inside the system'],
  automates: ['Автоматизирует', 'Автоматтандырады', 'Automates'],
  stores: ['Хранит', 'Сақтайды', 'Stores'],
  via: ['Проходят через шлюз', 'Шлюз арқылы өтеді', 'Pass through it'],
  users: ['Построены на ней, используют её', 'Оның негізінде құрылған, оны пайдаланады', 'Built on it, use it'],
  replaces: ['Заменяет', 'Ауыстырады', 'Replaces'],
  interfaces: ['Интерфейсы системы', 'Жүйе интерфейстері', 'Interfaces of the system'],
  noTier: ['Уровень не указан', 'Деңгейі көрсетілмеген', 'Tier not given'],
  serves: ['автоматизирует', 'автоматтандырады', 'automates'],
  uses: ['использует, хранит, размещена на', 'пайдаланады, сақтайды, орналасқан', 'uses, stores, hosted on'],
} as const satisfies Readonly<Record<string, Localised>>;

const mostRows = 14;
/** What a platform or a gateway is for: its picture is where to look it up. */
const mostListed = 60;

/** One system from within and without: components by tier and their interfaces; what it automates, stores, stands on and exchanges (Requirements §2.15, 7). */
export const system: StandardView = {
  name: 'system',
  title: words.title,
  clause: 'Requirements §2.15',
  subjects: (perspective) =>
    systemKinds
      .flatMap((kind) => perspective.ofKind(kind))
      .filter(({ id }) => perspective.partsWithin(id).some(({ kind }) => kind === 'component' || kind === 'interface'))
      .map((element) => subjectOf(element, perspective)),
  draw: (perspective, subject, options) =>
    graphPicture(systemGraph(perspective, subject), { direction: 'right' }, options, [], { serves: words.serves, uses: words.uses }),
};

/** The graph of a system: a box of its own, and around it what it is tied to. */
export function systemGraph(perspective: Perspective, subject: Subject): Graph {
  const own = subject.element!;
  const parts = [own, ...perspective.partsWithin(own.id).filter(({ kind }) => kind === 'component' || kind === 'interface')];
  const text = (word: keyof typeof words): string => inLanguage(words[word], perspective.language);
  const all = (name: string): Related[] => merged(parts.flatMap((part) => perspective.related(part, name)));
  const [automated, stored] = [all('automates'), all('stores')];
  const replaced = all('replaces').map((each) => ({ ...each, element: systemHolding(each.element, perspective) ?? each.element }));
  const summaries = [
    summary('automates', text('automates'), 'activity', automated, perspective),
    summary('stores', text('stores'), 'data', stored, perspective),
    summary('via', text('via'), 'systems', perspective.referring(own, 'header', 'via'), perspective),
    summary('users', text('users'), 'systems', usersOf(own, perspective), perspective),
    summary(
      'replaces',
      text('replaces'),
      'systems',
      replaced.filter(({ element }) => element.id !== own.id),
      perspective,
    ),
  ].flatMap((each) => each ?? []);
  const foundation = foundationOf(own, parts, perspective);
  const exchanged = exchangeLinks(own, perspective);
  const links: Link[] = [
    ...summaries.map(({ id, tie, change }): Link => {
      const ends = id === 'own users' ? { source: id, target: own.id } : { source: own.id, target: id };
      return { ...ends, tie, ...(change && { change }) };
    }),
    ...insideLinks(own, perspective),
    ...foundation.links,
    ...exchanged,
  ];
  const inside: GraphNode = { ...perspective.node(own), ...children(own, perspective, text) };
  const founded = new Set(foundation.nodes.map(({ id }) => id));
  const nodes = [...partnerNodes(own, exchanged, founded, perspective), inside, ...summaries.map(({ node }) => node), ...foundation.nodes];
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return { nodes, edges: edgesOf(links, (id) => titles.get(id) ?? titleOf(id, perspective)) };
}

function titleOf(id: string, perspective: Perspective): string {
  const element = perspective.get(id);
  return element ? perspective.titleOf(element) : id;
}

/** The systems that are built on a platform, or use what it provides. */
function usersOf(own: Element, perspective: Perspective): Related[] {
  const provided = [own, ...perspective.partsWithin(own.id)];
  const users = provided.flatMap((each) => [...perspective.referring(each, 'builtOn'), ...perspective.referring(each, 'uses')]);
  return users.flatMap((each): Related[] => {
    const holder = systemHolding(each.element, perspective);
    return holder && holder.id !== own.id ? [{ ...each, element: holder }] : [];
  });
}

/** The components in boxes by tier, the interfaces of the system itself in one more. */
function children(own: Element, perspective: Perspective, text: (word: keyof typeof words) => string): Pick<GraphNode, 'children'> {
  const tiers = ['presentation', 'logic', 'storage', 'none'] as const;
  const components = perspective.partsOf(own.id, 'component');
  const boxes = tiers.flatMap((tier): GraphNode[] => {
    const members = components.filter((component) => (perspective.headerWords(component, 'tiers')[0] ?? 'none') === tier);
    if (members.length === 0) return [];
    const title = tier === 'none' ? text('noTier') : capitalised(perspective.word('tier', tier), perspective.language);
    return [
      box(
        `tier ${tier}`,
        title,
        'systems',
        members.map((component) => componentNode(component, perspective)),
      ),
    ];
  });
  const interfaces = perspective.partsOf(own.id, 'interface');
  const nodes = interfaces.map((each) => perspective.node(each, { rows: [...protocolRows(each, perspective)] }));
  return { children: nodes.length > 0 ? [...boxes, box('interfaces', text('interfaces'), 'systems', nodes)] : boxes };
}

/** A component with its interfaces and the components in it as lines. */
function componentNode(component: Element, perspective: Perspective): GraphNode {
  const node = perspective.node(component, { width: 236 });
  const tiers = perspective.headerWords(component, 'tiers').map((tier) => perspective.word('tier', tier));
  const rows = perspective
    .partsWithin(component.id)
    .filter(({ kind }) => kind === 'interface' || kind === 'component')
    .map((part) => elementRow(part, perspective.becameOf(part.id), perspective, protocolsOf(part, perspective)));
  const kind = perspective.headerWord(component, 'kind');
  return {
    ...node,
    ...(kind !== undefined && { caption: perspective.word('componentKind', kind) }),
    rows: limited(rows, mostRows),
    tooltip: [
      ...node.tooltip,
      ...(tiers.length > 1 ? [tiers.join(', ')] : []),
      ...perspective.related(component, 'automates').map(({ element }) => perspective.titleOf(element)),
      ...leftOut(rows, mostRows),
    ],
  };
}

function protocolsOf(element: Element, perspective: Perspective): string | undefined {
  const protocols = perspective.related(element, 'protocol', 'protocols').map((each) => perspective.titleOf(each.element));
  return protocols.length > 0 ? [...new Set(protocols)].join(', ') : undefined;
}

function protocolRows(element: Element, perspective: Perspective): Row[] {
  return (['protocols', 'formats'] as const).flatMap((role) =>
    perspective.related(element, 'protocol', role).map(({ element: each, change }) => elementRow(each, change, perspective)),
  );
}

interface Summary {
  readonly id: string;
  readonly node: GraphNode;
  readonly tie: Tie;
  readonly change?: ChangeKind;
}

const summaryTies = { automates: 'serves', stores: 'uses', replaces: 'replaces', via: 'flow', users: 'uses' } as const;

/** Lines for all that a system is tied to in one way, in one node; and what became of the tie. */
function summary(
  name: keyof typeof summaryTies,
  title: string,
  layer: GraphNode['layer'],
  related: readonly Related[],
  perspective: Perspective,
): Summary | undefined {
  if (related.length === 0) return undefined;
  const rows = relatedRows(related, perspective);
  // What is replaced goes, but that it is replaced doesn't.
  const change = name === 'replaces' ? perspective.isDifference && 'kept' : changeOfAll(merged(related).map((each) => each.change));
  const id = `own ${name}`;
  const tooltip = [title, ...leftOut(rows, name === 'via' || name === 'users' ? mostListed : mostRows)];
  const most = name === 'via' || name === 'users' ? mostListed : mostRows;
  const node: GraphNode = { id, kind: 'group', layer, title, width: 230, rows: limited(rows, most), tooltip };
  return { id, node, tie: summaryTies[name], ...(change && { change }) };
}

/** Which components of a system use which. */
function insideLinks(own: Element, perspective: Perspective): Link[] {
  const components = perspective.partsOf(own.id, 'component');
  const shown = new Set([...components, ...perspective.partsOf(own.id, 'interface')].map(({ id }) => id));
  return components.flatMap((component) =>
    perspective.related(component, 'uses').flatMap(({ element, change }): Link[] => {
      const target = perspective.holderOf(element, ({ id }) => shown.has(id));
      return target && target.id !== component.id
        ? [{ source: component.id, target: target.id, tie: 'uses', ...(change && { change }) }]
        : [];
    }),
  );
}

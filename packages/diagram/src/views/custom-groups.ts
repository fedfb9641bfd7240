import { inLanguage, type KindName, kinds, type Layer, layerNames, type Localised, metamodel, vocabulary } from '@egov/language';
import { type Grouping, isElement, membersOf } from '@egov/expressions';
import type { Element } from '@egov/model';
import type { GraphNode } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { capitalised } from '../words.js';
import type { Asking } from './custom-asking.js';
import { wordTitle } from './fact-rows.js';
import { box } from './parts.js';

const words = {
  notStated: ['Не указано', 'Көрсетілмеген', 'Not stated'],
  alone: ['Без связей', 'Байланыссыз', 'Without relations'],
  class: ['Класс', 'Сыныбы', 'Class'],
  yes: ['да', 'иә', 'yes'],
} as const satisfies Readonly<Record<string, Localised>>;

/** The layers, as a reader knows them. */
export const layerTitles: Readonly<Partial<Record<Layer, Localised>>> = {
  shared: ['Общее', 'Ортақ', 'Shared'],
  strategy: ['Стратегия', 'Стратегия', 'Strategy'],
  activity: ['Деятельность', 'Қызмет', 'Activity'],
  data: ['Данные', 'Деректер', 'Data'],
  systems: ['Информационные системы', 'Ақпараттық жүйелер', 'Information systems'],
  infrastructure: ['Инфраструктура', 'Инфрақұрылым', 'Infrastructure'],
  portfolio: ['Портфель', 'Портфель', 'Portfolio'],
};

/** The box that an element stands in. */
interface Group {
  readonly key: string;
  readonly title: string;
  /** Where it stands among the others: the order of a vocabulary, of the layers; last what isn't stated. */
  readonly order: number;
}

/** Puts nodes into a box for each value that they are grouped by. */
export function grouped(
  nodes: readonly (readonly [Element, GraphNode])[],
  grouping: Grouping,
  tied: (node: GraphNode) => boolean,
  perspective: Perspective,
  asking: Asking,
): GraphNode[] {
  const groups = new Map<string, { readonly group: Group; readonly nodes: GraphNode[] }>();
  for (const [element, node] of nodes) {
    const group = groupOf(element, grouping, perspective, asking);
    const known = groups.get(group.key);
    if (known) known.nodes.push(node);
    else groups.set(group.key, { group, nodes: [node] });
  }
  const inOrder = [...groups.values()].sort(
    ({ group: a }, { group: b }) => a.order - b.order || a.title.localeCompare(b.title, perspective.language),
  );
  return inOrder.map(({ group, nodes: members }) => {
    const layers = new Set(members.map(({ layer }) => layer));
    const children = apart(group.key, members, tied, perspective);
    const arrangement = members.some(tied) ? 'layered' : 'packed';
    return box(`group ${group.key}`, group.title, layers.size === 1 ? members[0]!.layer : 'shared', children, { arrangement });
  });
}

/** Nodes that nothing ties to others stand together, so that they don't stretch what the others are laid out in. */
export function apart(
  key: string,
  nodes: readonly GraphNode[],
  tied: (node: GraphNode) => boolean,
  { language }: Perspective,
): readonly GraphNode[] {
  const alone = nodes.filter((node) => !tied(node));
  if (alone.length < 3 || alone.length === nodes.length) return nodes;
  const layers = new Set(alone.map(({ layer }) => layer));
  const layer = layers.size === 1 ? alone[0]!.layer : 'shared';
  return [...nodes.filter(tied), box(`alone ${key}`, inLanguage(words.alone, language), layer, alone, { arrangement: 'packed' })];
}

const last = 1000;

function groupOf(element: Element, grouping: Grouping, perspective: Perspective, asking: Asking): Group {
  const { language } = perspective;
  const value = asking.first(element, (context) => grouping.of(element, context));
  if (value === undefined) return unstated(element, grouping, perspective);
  if (isElement(value)) return { key: value.id, title: perspective.titleOf(value), order: 0 };
  if (typeof value === 'object') return unstated(element, grouping, perspective);
  const { member, word } = grouping;
  const key = String(value);
  if (!member) {
    const title = layerTitles[key as Layer];
    const order = (layerNames as readonly string[]).indexOf(key);
    return { key, title: title ? inLanguage(title, language) : key, order };
  }
  if (member.type.of.kind === 'word') {
    const { vocabularies } = member.type.of;
    const order = vocabularies.flatMap((name) => Object.keys(vocabulary(name).words)).indexOf(key);
    return { key, title: capitalised(wordTitle(key, vocabularies, perspective), language), order };
  }
  const name = word === 'class' ? inLanguage(words.class, language) : capitalised(inLanguage(member.title, language), language);
  if (typeof value === 'boolean') return { key, title: `${name}: ${inLanguage(words.yes, language)}`, order: 0 };
  return { key, title: word === 'class' ? `${name} ${key}` : `${name}: ${key}`, order: typeof value === 'number' ? value : 0 };
}

/** What has no word for its sort, or can't have what is asked for (an entity no owner), is told by the kind that it is of. */
function unstated({ kind }: Element, { word }: Grouping, { language }: Perspective): Group {
  const type = metamodel().typeOf(kind) as KindName | undefined;
  if (type !== undefined && (word === 'kind' || !canHave(type, word)))
    return { key: `kind ${kind}`, title: capitalised(inLanguage(kinds[type].plural, language), language), order: last };
  return { key: ' not stated', title: inLanguage(words.notStated, language), order: last + 1 };
}

/** Whether elements of a kind have a property at all. */
function canHave(type: KindName, word: string): boolean {
  return membersOf({ of: { kind: 'element', kinds: [type] }, many: false }).has(word);
}

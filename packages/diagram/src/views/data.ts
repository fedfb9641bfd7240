import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { Graph, GraphNode, Row } from '../graph/graph.js';
import { type Perspective, referencesIn } from '../perspective.js';
import { rowsWidth } from '../layout/node-text.js';
import { box, edgesOf, elementRow, leftOut, limited, type Link } from './parts.js';
import { dataRoles } from './data-roles.js';
import { domains, graphPicture, type StandardView, type Subject, within } from './view.js';

const words = {
  title: ['Модель данных', 'Деректер моделі', 'Data model'],
  derived: ['получены из', 'алынған', 'derived from'],
  contains: ['содержит', 'қамтиды', 'contains'],
  alone: ['Без связей с другими сущностями', 'Басқа объектілермен байланыссыз', 'Not related to other entities'],
  uses: ['получены из, содержит', 'алынған, қамтиды', 'derived from, contains'],
  shared: ['Общие данные', 'Ортақ деректер', 'Shared data'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Entities with their attributes, how they refer to each other, and which systems hold them (Rules §8.5, 10.2). */
export const data: StandardView = {
  name: 'data',
  title: words.title,
  clause: 'Rules §8.5',
  subjects: domains,
  draw: (perspective, subject, options) =>
    graphPicture(dataGraph(perspective, subject), { direction: 'right' }, options, [], { uses: words.uses }),
};

const dataKinds = ['entity', 'dictionary', 'resource'] as const;
const isData = ({ kind }: Element): boolean => (dataKinds as readonly string[]).includes(kind);
const tableWidth = { least: 236, most: 330 } as const;
const mostAttributes = 14;

/** The graph of a domain's data. Data of other domains that its own refer to stand beside, without their attributes. */
export function dataGraph(perspective: Perspective, subject: Subject): Graph {
  const own = within(perspective, subject, ...dataKinds);
  const links = own.flatMap((element) => linksOf(element, perspective));
  const known = new Set(own.map(({ id }) => id));
  const foreign = [...new Set(links.flatMap(({ source, target }) => [source, target]))]
    .filter((id) => !known.has(id))
    .flatMap((id) => perspective.get(id) ?? []);
  const tied = new Set(links.flatMap(({ source, target }) => [source, target]));
  const tables = own.map((element) => tableOf(element, perspective));
  const alone = tables.filter(({ id }) => !tied.has(id));
  const aloneTitle = inLanguage(words.alone, perspective.language);
  const nodes = [
    ...tables.filter(({ id }) => tied.has(id)),
    ...(alone.length > 0 && alone.length < tables.length ? [box('alone', aloneTitle, 'data', alone, { arrangement: 'packed' })] : alone),
    ...foreignBoxes(foreign, perspective),
  ];
  return { nodes, edges: edgesOf(links, (id) => perspective.titleOf(perspective.get(id)!)) };
}

/** What an entity refers to: by the types of its attributes, by its relations, by what it is derived from; what a resource contains. */
function linksOf(element: Element, perspective: Perspective): Link[] {
  const byType = perspective.partsOf(element.id, 'attribute').flatMap((attribute): Link[] => {
    const type = perspective.header(attribute, 'type');
    if (!type || !isData(type) || type.id === element.id) return [];
    const change = perspective.becameOf(attribute.id);
    const label = perspective.titleOf(attribute);
    return [{ source: element.id, target: type.id, tie: 'refers', label, ...(change && { change }) }];
  });
  const related = perspective.related(element, 'relates').map(({ element: target, fact, change }): Link => {
    const { role, cardinality } = fact.values;
    const count = typeof cardinality === 'string' ? perspective.word('cardinality', cardinality) : undefined;
    const label = [typeof role === 'string' ? role : undefined, count && `(${count})`].filter(Boolean).join(' ');
    return { source: element.id, target: target.id, tie: 'refers', ...(label !== '' && { label }), ...(change && { change }) };
  });
  const named = (name: 'derived' | 'contains'): Link[] =>
    perspective.related(element, name).map(({ element: target, change }): Link => {
      const label = inLanguage(words[name], perspective.language);
      return { source: element.id, target: target.id, tie: 'uses', label, ...(change && { change }) };
    });
  return [...byType, ...related, ...named('derived'), ...named('contains')].filter(({ source, target }) => source !== target);
}

/** A table: its attributes, and below them which systems are its source, store it, enter it. */
function tableOf(element: Element, perspective: Perspective): GraphNode {
  const attributes = perspective.partsOf(element.id, 'attribute').map((attribute) => attributeRow(attribute, perspective));
  const roles = dataRoles(element, perspective).flatMap(({ title, systems }): Row[] => [
    { text: title, isHeading: true },
    ...systems.map(({ element: system, change }) => elementRow(system, change, perspective)),
  ]);
  const traits = traitsOf(element, perspective);
  const width = Math.max(tableWidth.least, Math.min(tableWidth.most, rowsWidth(limited(attributes, mostAttributes))));
  const node = perspective.node(element, { width });
  return {
    ...node,
    ...(traits !== '' && { caption: traits }),
    rows: [...limited(attributes, mostAttributes), ...roles],
    tooltip: [...node.tooltip, ...leftOut(attributes, mostAttributes)],
  };
}

/** What sort of entity it is, in words: master data, personal data. */
function traitsOf(element: Element, perspective: Perspective): string {
  if (element.kind !== 'entity') return '';
  const traits = perspective.facts(element, 'header').flatMap(({ fact }) => {
    const { kind, traits: own } = fact.values;
    const list = Array.isArray(own) ? (own as readonly unknown[]) : [];
    return [
      ...(typeof kind === 'string' ? [perspective.word('entityKind', kind)] : []),
      ...list.flatMap((trait) => (typeof trait === 'string' ? [perspective.word('entityTrait', trait)] : [])),
    ];
  });
  return [...new Set(traits)].join(', ');
}

/** A line for an attribute: its title, and its type at the end. */
export function attributeRow(attribute: Element, perspective: Perspective): Row {
  const change = perspective.becameOf(attribute.id);
  const facts = perspective.facts(attribute, 'header');
  const says = (property: string): boolean => facts.some(({ fact }) => fact.values[property] === true);
  const [type] = facts.flatMap(({ fact }) => referencesIn(fact.values['type']));
  const aside = type && `${typeTitle(type, perspective)}${says('many') ? ' […]' : ''}`;
  return rowOf(perspective.titleOf(attribute), aside, says('identifier'), change);
}

function rowOf(text: string, aside: string | undefined, isStrong: boolean, change: ChangeKind | undefined): Row {
  return { text, ...(aside !== undefined && { aside }), ...(isStrong && { isStrong }), ...(change && { change }) };
}

/** The simple types that ship with the product, as briefly as everyone calls them; they are no part of the architecture. */
export const simpleTypes: Readonly<Record<string, Localised>> = {
  Text: ['текст', 'мәтін', 'text'],
  Number: ['число', 'сан', 'number'],
  Date: ['дата', 'күн', 'date'],
  Flag: ['признак', 'белгі', 'flag'],
  Image: ['изображение', 'кескін', 'image'],
  Geometry: ['геометрия', 'геометрия', 'geometry'],
  IIN: ['ИИН', 'ЖСН', 'IIN'],
  BIN: ['БИН', 'БСН', 'BIN'],
  Money: ['сумма', 'сома', 'money'],
};

function typeTitle(id: string, perspective: Perspective): string {
  const type = perspective.get(id);
  const simple = simpleTypes[id];
  if (type) return perspective.titleOf(type);
  return simple ? inLanguage(simple, perspective.language) : id;
}

/** Data of others, in a box for each domain. */
function foreignBoxes(elements: readonly Element[], perspective: Perspective): GraphNode[] {
  const byDomain = new Map<string, Element[]>();
  for (const element of elements) {
    const id = perspective.domainOf(element)?.id ?? '';
    byDomain.set(id, [...(byDomain.get(id) ?? []), element]);
  }
  return [...byDomain]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, members]) => {
      const domain = perspective.get(id);
      const title = domain ? perspective.titleOf(domain) : inLanguage(words.shared, perspective.language);
      return box(
        `domain ${id}`,
        title,
        'data',
        members.map((element) => perspective.node(element)),
      );
    });
}

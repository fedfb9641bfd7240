import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { GraphNode } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { systemNode } from './exchanges.js';
import { elementRow, leftOut, limited } from './parts.js';
import { type Subject, within } from './view.js';

const words = {
  apart: ['Не отнесено к функциональным возможностям', 'Функционалдық мүмкіндіктерге жатқызылмаған', 'In no capability'],
  stored: ['Наборы данных', 'Деректер жиынтықтары', 'Data sets'],
  unstored: ['Данные вне систем домена', 'Домен жүйелерінен тыс деректер', 'Data outside of the systems'],
  systemsOf: ['информационные системы владельца', 'иесінің ақпараттық жүйелері', 'systems of'],
  noOwner: ['Владелец не указан', 'Иесі көрсетілмеген', 'Owner not given'],
} as const satisfies Readonly<Record<string, Localised>>;

/** The nodes of one layer, and which of them stands for which element. */
export interface Layer {
  readonly nodes: readonly GraphNode[];
  readonly nodeOf: ReadonlyMap<string, string>;
}

const mostRows = 8;
const groupWidth = 220;
/** More systems than this are put together by their owners, and by what becomes of them. */
const mostSystems = 14;
/** More capabilities than this are put together in those that hold them. */
const mostCapabilities = 14;

/** Elements put together in nodes, each element a line. */
class Groups {
  private readonly groups = new Map<string, { readonly head: Omit<GraphNode, 'rows'>; readonly members: Element[] }>();
  readonly nodeOf = new Map<string, string>();

  constructor(private readonly perspective: Perspective) {}

  add(member: Element, key: string, head: () => Omit<GraphNode, 'rows'>): void {
    const group = this.groups.get(key) ?? { head: head(), members: [] };
    group.members.push(member);
    this.groups.set(key, group);
    this.nodeOf.set(member.id, group.head.id);
  }

  nodes(): GraphNode[] {
    return [...this.groups.values()].map(({ head, members }) => {
      if (members.length === 1 && head.element === undefined) return { ...this.single(members[0]!), id: head.id };
      const rows = members.map((element) => elementRow(element, this.perspective.becameOf(element.id), this.perspective));
      return { ...head, rows: limited(rows, mostRows), tooltip: [...head.tooltip, ...leftOut(rows, mostRows)] };
    });
  }

  private single(element: Element): GraphNode {
    return element.layer === 'systems' ? systemNode(element, this.perspective) : this.perspective.node(element, { width: groupWidth });
  }

  layer(): Layer {
    return { nodes: this.nodes(), nodeOf: this.nodeOf };
  }
}

function plain(id: string, layer: GraphNode['layer'], title: string): Omit<GraphNode, 'rows'> {
  return { id, kind: 'group', layer, title, tooltip: [title], width: groupWidth };
}

/** Capabilities with the functions within them and the services that follow from those; what is in none in a node of its own. */
export function activityNodes(perspective: Perspective, subject: Subject): Layer {
  const groups = new Groups(perspective);
  const functions = within(perspective, subject, 'function');
  const capabilityOf = (element: Element): Element | undefined => {
    const held = [...perspective.related(element, 'within'), ...perspective.related(element, 'partOf')];
    const stays = held.filter(({ change }) => change !== 'removed');
    return (stays.length > 0 ? stays : held).find((each) => each.element.kind === 'capability')?.element;
  };
  const heads = new Set(functions.flatMap((each) => capabilityOf(each)?.id ?? []));
  const add = (element: Element, own: Element | undefined): void => {
    const capability = own && heads.size > mostCapabilities ? outermost(own, capabilityOf) : own;
    groups.add(element, capability?.id ?? '', () => {
      const parent = capability && capabilityOf(capability);
      return capability
        ? perspective.node(capability, { width: groupWidth, ...(parent && { caption: perspective.titleOf(parent) }) })
        : plain('activity apart', 'activity', inLanguage(words.apart, perspective.language));
    });
  };
  const placed = new Set<string>();
  for (const each of functions) {
    const capability = capabilityOf(each);
    add(each, capability);
    for (const { element: service } of perspective.referring(each, 'performs')) {
      if (service.kind !== 'service' || placed.has(service.id)) continue;
      placed.add(service.id);
      add(service, capability);
    }
  }
  for (const service of within(perspective, subject, 'service')) if (!placed.has(service.id)) add(service, undefined);
  return groups.layer();
}

/** The capability that holds one, and is held by none. */
function outermost(capability: Element, capabilityOf: (element: Element) => Element | undefined): Element {
  const seen = new Set<Element>();
  let head = capability;
  for (let next = capabilityOf(head); next && !seen.has(next); next = capabilityOf(head)) {
    seen.add(head);
    head = next;
  }
  return head;
}

/** Systems each in a node; where there are too many, in one node for each owner. */
export function systemNodes(perspective: Perspective, subject: Subject): Layer {
  const systems = within(perspective, subject, 'system');
  if (systems.length <= mostSystems)
    return { nodes: systems.map((system) => systemNode(system, perspective)), nodeOf: new Map(systems.map(({ id }) => [id, id])) };
  const groups = new Groups(perspective);
  for (const system of systems) {
    const owner = perspective.related(system, 'owner')[0]?.element;
    const change = perspective.becameOf(system.id);
    const key = `owner ${owner?.id ?? ''} ${change ?? ''}`;
    const title = owner ? perspective.titleOf(owner) : inLanguage(words.noOwner, perspective.language);
    const caption = owner && inLanguage(words.systemsOf, perspective.language);
    groups.add(system, key, () => ({ ...plain(key, 'systems', title), ...(caption && { caption }), ...(change && { change }) }));
  }
  return groups.layer();
}

/** Data in one node for each set of systems that store them. */
export function dataNodes(perspective: Perspective, subject: Subject, systems: Layer): Layer {
  const groups = new Groups(perspective);
  for (const element of within(perspective, subject, 'entity', 'dictionary', 'resource')) {
    const stores = perspective.referring(element, 'stores').flatMap(({ element: store, change }) => {
      const system = perspective.holderOf(store, ({ id }) => systems.nodeOf.has(id));
      return system ? [`${systems.nodeOf.get(system.id)!} ${change ?? ''}`] : [];
    });
    const key = [...new Set(stores)].sort().join('|');
    const title = inLanguage(key === '' ? words.unstored : words.stored, perspective.language);
    groups.add(element, key, () => plain(`data ${key}`, 'data', title));
  }
  return groups.layer();
}

/** What systems stand on: a node for each site with what is located there, and for each host without one. */
export function hostNodes(perspective: Perspective, systems: readonly Element[], subject: Subject): Layer {
  const groups = new Groups(perspective);
  const own = within(perspective, subject, 'hardware', 'software', 'network', 'protection', 'facility');
  const hosts = systems
    .flatMap((system) => [system, ...perspective.partsWithin(system.id)])
    .flatMap((each) => perspective.related(each, 'hostedOn'))
    .map(({ element }) => element);
  const sites = new Map<string, Element>();
  for (const element of new Map([...own, ...hosts].map((each) => [each.id, each])).values()) {
    if (element.kind === 'site') {
      sites.set(element.id, element);
      continue;
    }
    const located = perspective.related(element, 'located');
    const site = (located.find(({ change }) => change !== 'removed') ?? located[0])?.element;
    if (site) groups.add(element, site.id, () => siteNode(site, perspective));
    else sites.set(element.id, element);
  }
  const known = new Set(groups.nodes().map(({ id }) => id));
  const alone = [...sites.values()].filter(({ id }) => !known.has(id));
  const nodeOf = new Map(groups.nodeOf);
  for (const id of [...sites.keys(), ...known]) nodeOf.set(id, id);
  return { nodes: [...groups.nodes(), ...alone.map((element) => siteNode(element, perspective))], nodeOf };
}

function siteNode(site: Element, perspective: Perspective): GraphNode {
  return perspective.node(site, { width: groupWidth });
}

import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { GraphNode } from '../graph/graph.js';
import type { Perspective, Related } from '../perspective.js';
import { systemNode } from './exchanges.js';
import { box, elementRow, leftOut, limited, type Link, merged } from './parts.js';
import type { Subject } from './view.js';

const words = {
  hosted: ['Размещённые системы', 'Орналастырылған жүйелер', 'Hosted systems'],
  shared: ['Общие системы', 'Ортақ жүйелер', 'Shared systems'],
} as const satisfies Readonly<Record<string, Localised>>;

/** More hosted systems than this of one group stand in one node, as lines. */
const mostNodes = 12;
const mostRows = 24;

export interface Hosted {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly Link[];
  /** System → the node that stands for it. */
  readonly nodeOf: ReadonlyMap<string, string>;
}

/**
 * The systems that equipment hosts. Those that stand on the same, and of which the same becomes, share a box with one line for all; systems of
 * other domains have boxes of their own.
 */
export function hostedGroups(hosts: readonly Element[], own: ReadonlySet<string>, subject: Subject, perspective: Perspective): Hosted {
  const hostings = new Map<string, { readonly system: Element; readonly on: Map<string, ChangeKind | undefined> }>();
  for (const host of hosts) {
    for (const { element: system, change } of hostedOn(host, perspective)) {
      const isOwn = !subject.element || own.has(system.id);
      // A host elsewhere is there for the own systems; what else it hosts belongs to its own picture.
      if (!isOwn && perspective.domainOf(host)?.id !== subject.id) continue;
      const known = hostings.get(system.id) ?? { system, on: new Map<string, ChangeKind | undefined>() };
      known.on.set(host.id, change);
      hostings.set(system.id, known);
    }
  }
  const groups = new Map<
    string,
    { readonly domain?: Element; readonly members: Element[]; readonly on: Map<string, ChangeKind | undefined> }
  >();
  for (const { system, on } of hostings.values()) {
    const domain = perspective.domainOf(system);
    const key = [domain?.id ?? '', ...[...on].map(([id, change]) => `${id} ${change ?? ''}`).sort()].join('|');
    const known = groups.get(key) ?? { ...(domain && { domain }), members: [], on };
    known.members.push(system);
    groups.set(key, known);
  }
  const nodes: GraphNode[] = [];
  const links: Link[] = [];
  const nodeOf = new Map<string, string>();
  const ofDomain = new Map<Element | undefined, number>();
  for (const { domain } of groups.values()) ofDomain.set(domain, (ofDomain.get(domain) ?? 0) + 1);
  for (const [key, { domain, members, on }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isAlone = ofDomain.get(domain) === 1;
    const hostTitles = isAlone ? [] : [...on.keys()].map((id) => perspective.titleOf(perspective.get(id)!));
    const node = groupNode(`hosted ${key}`, domain, members, hostTitles, subject, perspective);
    nodes.push(node);
    for (const { id } of members) nodeOf.set(id, node.id);
    for (const [id, change] of on) links.push({ source: node.id, target: id, tie: 'uses', ...(change && { change }) });
  }
  return { nodes, links, nodeOf };
}

/** What stands on equipment: systems that say so, systems that it says to run. Parts of a system count as the system. */
function hostedOn(host: Element, perspective: Perspective): Related[] {
  const ran = perspective.related(host, 'runs');
  const systems = [...perspective.referring(host, 'hostedOn'), ...ran].flatMap((related): Related[] => {
    const system = perspective.holderOf(related.element, ({ kind }) => kind === 'system');
    return system ? [{ ...related, element: system }] : [];
  });
  return merged(systems);
}

function groupNode(
  id: string,
  domain: Element | undefined,
  members: readonly Element[],
  on: readonly string[],
  subject: Subject,
  perspective: Perspective,
): GraphNode {
  const isOwn = domain && domain.id === subject.id;
  const name = isOwn
    ? inLanguage(words.hosted, perspective.language)
    : domain
      ? perspective.titleOf(domain)
      : inLanguage(words.shared, perspective.language);
  // several boxes of the same systems' domain are told apart by what they stand on
  const title = on.length === 0 ? name : `${name}: ${on.join(', ')}`;
  if (members.length === 1 && isOwn) return { ...systemNode(members[0]!, perspective), id };
  if (members.length <= mostNodes) {
    const children = members.map((system) => systemNode(system, perspective));
    return box(id, title, 'systems', children, members.length > 2 ? { arrangement: 'packed' } : {});
  }
  const rows = members.map((system) => elementRow(system, perspective.becameOf(system.id), perspective));
  return {
    id,
    kind: 'group',
    layer: 'systems',
    title,
    width: 260,
    rows: limited(rows, mostRows),
    tooltip: [title, ...leftOut(rows, mostRows)],
  };
}

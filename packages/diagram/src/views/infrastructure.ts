import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { Graph, GraphNode } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { systemNode } from './exchanges.js';
import { hostedGroups } from './hosted.js';
import { box, changeOfAll, edgesOf, type Link } from './parts.js';
import { domains, graphPicture, type StandardView, type Subject, within } from './view.js';

const words = {
  title: ['Инфраструктура', 'Инфрақұрылым', 'Infrastructure'],
  noSite: ['Площадка не указана', 'Алаңы көрсетілмеген', 'Site not given'],
  owner: ['владелец:', 'иесі:', 'owner:'],
  serves: ['обеспечивает работу', 'жұмысын қамтамасыз етеді', 'runs'],
  uses: ['размещено на', 'орналасқан', 'hosted on'],
} as const satisfies Readonly<Record<string, Localised>>;

const equipmentKinds = ['hardware', 'software', 'network', 'protection', 'facility'] as const;

/** Sites with what stands in them, how it hangs together, and which systems it carries (Rules §2.3). */
export const infrastructure: StandardView = {
  name: 'infrastructure',
  title: words.title,
  clause: 'Rules §2.3',
  subjects: domains,
  draw: (perspective, subject, options) =>
    graphPicture(infrastructureGraph(perspective, subject), { direction: 'right' }, options, [], {
      serves: words.serves,
      uses: words.uses,
    }),
};

/** The graph of a domain's infrastructure, and of what its systems stand on elsewhere. */
export function infrastructureGraph(perspective: Perspective, subject: Subject): Graph {
  const own = within(perspective, subject, 'site', ...equipmentKinds);
  const systems = within(perspective, subject, 'system');
  const hosts = systems.flatMap((system) => perspective.related(system, 'hostedOn')).map(({ element }) => element);
  const reached = own.flatMap((element) =>
    (['runs', 'connects', 'protects', 'hostedOn'] as const)
      .flatMap((fact) => perspective.related(element, fact))
      .map((each) => each.element),
  );
  const shown = new Map([...own, ...hosts, ...reached].map((element) => [element.id, element]));
  for (const element of shown.values()) {
    for (const { element: site } of perspective.related(element, 'located')) shown.set(site.id, site);
    if (element.kind === 'component') shown.delete(element.id);
  }
  const hosted = hostedGroups([...shown.values()], new Set(systems.map(({ id }) => id)), subject, perspective);
  for (const id of hosted.nodeOf.keys()) shown.delete(id);
  const links = [...hosted.links, ...[...shown.values()].flatMap((element) => linksOf(element, shown, hosted.nodeOf, perspective))];
  const nodes = [...siteBoxes([...shown.values()], perspective), ...hosted.nodes];
  const titles = new Map(hosted.nodes.map(({ id, title }) => [id, title]));
  return {
    nodes,
    edges: edgesOf(withoutDoubles(links), (id) => titles.get(id) ?? perspective.titleOf(perspective.get(id)!)),
  };
}

/** What an element runs, connects, protects and stands on. */
function linksOf(
  element: Element,
  shown: ReadonlyMap<string, Element>,
  nodeOf: ReadonlyMap<string, string>,
  perspective: Perspective,
): Link[] {
  const ties = { runs: 'serves', connects: 'connects', protects: 'protects', hostedOn: 'uses' } as const;
  return (['runs', 'connects', 'protects', 'hostedOn'] as const).flatMap((fact) =>
    perspective.related(element, fact).flatMap(({ element: target, change }): Link[] => {
      const id = shown.has(target.id) ? target.id : nodeOf.get(target.id);
      // What runs a system is its host, said from the other side: drawn as the system's line to it.
      if (id === undefined || id === element.id || (fact === 'runs' && !shown.has(target.id))) return [];
      // A line to a box of several systems says which of them it is about.
      const label = shown.has(target.id) ? undefined : perspective.titleOf(target);
      return [{ source: element.id, target: id, tie: ties[fact], ...(label && { label }), ...(change && { change }) }];
    }),
  );
}

/** One line for what is said from both sides: `A hosted on B` and `B runs A`. */
function withoutDoubles(links: readonly Link[]): Link[] {
  const hosted = new Set(links.filter(({ tie }) => tie === 'uses').map(({ source, target }) => `${target} ${source}`));
  return links.filter(({ tie, source, target }) => tie !== 'serves' || !hosted.has(`${source} ${target}`));
}

/** Sites as boxes of what is located in them; what is located nowhere stands free. */
function siteBoxes(elements: readonly Element[], perspective: Perspective): GraphNode[] {
  const sites = elements.filter(({ kind }) => kind === 'site');
  const siteOf = (element: Element): string | undefined => {
    const located = perspective.related(element, 'located');
    return (located.find(({ change }) => change !== 'removed') ?? located[0])?.element.id;
  };
  const rest = elements.filter(({ kind }) => kind !== 'site');
  const boxes = sites.map((site): GraphNode => {
    const inside = rest.filter((element) => siteOf(element) === site.id).map((element) => equipmentNode(element, perspective));
    const node = equipmentNode(site, perspective);
    return inside.length > 0
      ? { ...node, rows: [], children: inside, tooltip: [...node.tooltip, ...(node.rows ?? []).map(({ text }) => text)] }
      : node;
  });
  const placed = new Set(sites.map(({ id }) => id));
  const free = rest.filter((element) => !placed.has(siteOf(element) ?? ''));
  const equipment = free.filter(({ layer }) => layer === 'infrastructure').map((element) => equipmentNode(element, perspective));
  const others = free.filter(({ layer }) => layer !== 'infrastructure').map((element) => systemNode(element, perspective));
  const title = inLanguage(words.noSite, perspective.language);
  return [
    ...boxes,
    ...(equipment.length > 1 && boxes.length > 0 ? [box('no site', title, 'infrastructure', equipment)] : equipment),
    ...others,
  ];
}

/** Equipment with its owner, technologies and capacity as lines. */
function equipmentNode(element: Element, perspective: Perspective): GraphNode {
  const node = perspective.node(element);
  const capacity = perspective.facts(element, 'capacity').flatMap(({ fact, change }) => {
    const items = Array.isArray(fact.values['items']) ? (fact.values['items'] as readonly unknown[]) : [];
    return items.flatMap((item) => {
      const { value, unit } = item as { readonly value?: unknown; readonly unit?: unknown };
      if (typeof value !== 'number' || typeof unit !== 'string') return [];
      return [{ text: `${value.toLocaleString(perspective.language)} ${unit}`, ...(change && { change }) }];
    });
  });
  const technologies = perspective.related(element, 'technologies', 'items');
  const owners = perspective.related(element, 'owner');
  const owner = inLanguage(words.owner, perspective.language);
  return {
    ...node,
    rows: [
      ...capacity,
      ...technologies.map(({ element: each, change }) => ({
        text: perspective.titleOf(each),
        kind: each.kind,
        ...(change && { change: changeOfAll([change]) }),
      })),
    ],
    tooltip: [...node.tooltip, ...owners.map(({ element: each }) => `${owner} ${perspective.titleOf(each)}`)],
  };
}

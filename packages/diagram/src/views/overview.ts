import { inLanguage, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { Graph } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { activityNodes, dataNodes, hostNodes, type Layer, systemNodes } from './overview-layers.js';
import { box, edgesOf, type Link } from './parts.js';
import { domains, graphPicture, type StandardView, type Subject, within } from './view.js';

const words = {
  title: ['Обзор слоёв архитектуры', 'Архитектура қабаттарына шолу', 'Overview of the layers'],
  activity: ['Деятельность', 'Қызмет', 'Activity'],
  data: ['Данные', 'Деректер', 'Data'],
  systems: ['Информационные системы', 'Ақпараттық жүйелер', 'Information systems'],
  infrastructure: ['Инфраструктура', 'Инфрақұрылым', 'Infrastructure'],
  serves: ['автоматизирует', 'автоматтандырады', 'automates'],
  uses: ['хранится в, размещена на', 'сақталады, орналасқан', 'stored in, hosted on'],
} as const satisfies Readonly<Record<string, Localised>>;

/** The four layers of a domain and what ties them: what systems automate, where data are stored, where systems are hosted (Rules §2.16). */
export const overview: StandardView = {
  name: 'overview',
  title: words.title,
  clause: 'Rules §2.16',
  subjects: domains,
  draw: (perspective, subject, options) =>
    graphPicture(overviewGraph(perspective, subject), { direction: 'right' }, options, [], { serves: words.serves, uses: words.uses }),
};

/** The graph of a domain's layers. Ties lead between the nodes that elements are put together in; one for all of a kind between two of them. */
export function overviewGraph(perspective: Perspective, subject: Subject): Graph {
  const systems = systemNodes(perspective, subject);
  const activity = activityNodes(perspective, subject);
  const data = dataNodes(perspective, subject, systems);
  const hosts = hostNodes(perspective, within(perspective, subject, 'system'), subject);
  const links: Link[] = [];
  for (const system of within(perspective, subject, 'system')) {
    const source = systems.nodeOf.get(system.id);
    if (source === undefined) continue;
    const tie = (layer: Layer, fact: string, to: (target: string) => Link): void => {
      for (const part of [system, ...perspective.partsWithin(system.id)])
        for (const { element, change } of perspective.related(part, fact)) {
          const target = layer.nodeOf.get(nodeHolder(element, layer, perspective));
          if (target !== undefined)
            links.push({ ...to(target), ...(change && { change }), tooltip: [lineOf(system, element, perspective)] });
        }
    };
    tie(activity, 'automates', (target) => ({ source, target, tie: 'serves', isReversed: true }));
    tie(data, 'stores', (target) => ({ source: target, target: source, tie: 'uses', isReversed: true }));
    tie(hosts, 'hostedOn', (target) => ({ source, target, tie: 'uses' }));
  }
  const layers = [
    ['activity', activity],
    ['data', data],
    ['systems', systems],
    ['infrastructure', hosts],
  ] as const;
  const nodes = layers.flatMap(([layer, { nodes: own }]) =>
    own.length > 0 ? [box(`layer ${layer}`, inLanguage(words[layer], perspective.language), layer, own)] : [],
  );
  const titles = new Map(layers.flatMap(([, layer]) => layer.nodes.map(({ id, title }) => [id, title] as const)));
  return { nodes, edges: edgesOf(links, (id) => titles.get(id) ?? id) };
}

/** The element of a layer that an element is, or belongs to: a step to its process. */
function nodeHolder(element: Element, layer: Layer, perspective: Perspective): string {
  return perspective.holderOf(element, ({ id }) => layer.nodeOf.has(id))?.id ?? '';
}

function lineOf(from: Element, to: Element, perspective: Perspective): string {
  return `${perspective.titleOf(from)} — ${perspective.titleOf(to)}`;
}

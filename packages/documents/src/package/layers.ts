import { saysItself } from '@egov/diagram';
import type { Layer } from '@egov/language';
import type { Element } from '@egov/model';
import { domainOf } from '@egov/portfolio';
import { layerTitle } from '../comparison/layers.js';
import { type Block, type Chapter, figure, properties } from '../manuscript/manuscript.js';
import { type ElementColumn, elementTable, stateCell, submitted } from './elements.js';
import type { PackagePicture, PackageSubject } from './subject.js';

/** The views that show each layer. */
const views: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  activity: ['functional-model', 'process', 'journey'],
  data: ['data'],
  systems: ['exchanges', 'system'],
  infrastructure: ['infrastructure'],
};

/** The kinds that the tables of a layer tell of; their parts stand in the registers. */
export const listedKinds: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  activity: ['capability', 'function', 'service', 'process', 'journey'],
  data: ['entity', 'dictionary', 'resource'],
  systems: ['system', 'exchange'],
  infrastructure: ['site', 'hardware', 'software', 'network', 'protection', 'facility'],
};

/** A domain by its four layers, each in its current and its target state, with the diagrams (Rules §6.5, 8, 10). */
export function domainChapters(subject: PackageSubject): Chapter[] {
  return subject.domains.map((domain) => domainChapter(domain, subject));
}

function domainChapter(domain: Element, subject: PackageSubject): Chapter {
  const { telling, say } = subject;
  const facts = [
    { name: say('lead'), value: telling.related(domain, 'lead') },
    { name: say('branch'), value: telling.allSaid(domain, 'branch') },
  ].filter(({ value }) => value !== '');
  return {
    title: say('architectureOf', { domain: telling.title(domain) }),
    blocks: [...(facts.length === 0 ? [] : [properties(facts)]), ...pictures(domain, ['overview'], subject)],
    chapters: (Object.keys(listedKinds) as Layer[]).map((layer) => layerChapter(layer, domain, subject)),
  };
}

function layerChapter(layer: Layer, domain: Element, subject: PackageSubject): Chapter {
  const { telling, say } = subject;
  const { architecture, language } = telling;
  const elements = submitted(subject, ...(listedKinds[layer] ?? [])).filter((element) => domainOf(element, architecture)?.id === domain.id);
  const title = layerTitle(layer, language);
  const columns: ElementColumn[] = [
    [say('name'), 4, (element) => telling.title(element)],
    [say('kind'), 1.8, (element) => telling.kind(element)],
    [say('inState'), 1.2, (element) => stateCell(element, subject)],
  ];
  return {
    title,
    blocks: [
      ...elementTable(say('layerTable', { layer: title, domain: telling.title(domain) }), elements, columns),
      ...pictures(domain, views[layer] ?? [], subject),
    ],
  };
}

function pictures(domain: Element, wanted: readonly string[], subject: PackageSubject): Block[] {
  return wanted.flatMap((view) =>
    subject.pictures
      .filter((picture) => picture.domain === domain.id && picture.view === view)
      .map((picture) => figure(captionOf(picture, subject), picture.scene)),
  );
}

/** `Обмен данными: Здравоохранение, целевое состояние`; of what says itself what it is, `Путь школьника, целевое состояние`. */
export function captionOf({ viewTitle, subject, state }: PackagePicture, { say, telling: { language } }: PackageSubject): string {
  const caption = saysItself(subject, viewTitle, language) ? 'pictureSaysItself' : 'pictureOf';
  return say(caption, { view: viewTitle, subject, state: say(state) });
}

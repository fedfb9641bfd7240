import { type Fact, refs, textValue } from '@egov/model';
import { byBody, type RoadmapItem, roadmapOf } from '@egov/portfolio';
import type { Among } from '../gap/chapter.js';
import { type Cell, type Chapter, paragraph, table, valueOf } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { amongFilter, columnsOf, type Head, type Say, sayingIn, standingCell } from './chapters.js';

/** What each body is to do, by year, for its roadmap of digital transformation (Rules §14, 16). With a body, what that one is to do. */
export function roadmapChapter(telling: Telling, among: Among, body?: string): Chapter {
  const say = sayingIn(telling);
  const own = roadmapOf(telling.architecture, telling.at).filter(({ element }) => amongFilter(telling, among)(element));
  const groups = byBody(own)
    .filter(([owner]) => body === undefined || owner === body)
    .map(([owner, items]) => ({ title: owner === undefined ? '' : telling.named(owner), items }))
    // who isn't named stands last
    .sort((a, b) => Number(a.title === '') - Number(b.title === '') || telling.inOrder([a.title], [b.title]));
  const rows = groups.flatMap(({ title, items }) =>
    items.map((item) => [title === '' ? say('noBody') : title, ...rowOf(item, telling, say)]),
  );
  // what no row says needs no column, and a roadmap of one body tells it once
  const told = heads.map(([id], index) => (id !== 'executor' || body === undefined) && rows.some((row) => valueOf(row[index]!) !== ''));
  const only = <T>(all: readonly T[]): T[] => all.filter((_, index) => told[index]);
  return {
    title: say('roadmap'),
    blocks: [
      paragraph(say('roadmapClause'), 'quiet'),
      rows.length === 0 ? paragraph(say('nothing')) : table(say('roadmapTable'), columnsOf(only(heads), say), rows.map(only)),
    ],
  };
}

const heads: readonly Head[] = [
  ['executor', 2],
  ['year', 0.8],
  ['item', 3],
  ['kind', 1.3],
  ['domain', 1.5],
  ['begin', 1.1],
  ['due', 1.1],
  ['source', 2],
  ['state', 1.6],
];

function rowOf({ element, domain, plan, standing, sources }: RoadmapItem, telling: Telling, say: Say): Cell[] {
  return [
    standing.due?.slice(0, 4) ?? say('noYear'),
    telling.named(element),
    telling.kind(element),
    domain === undefined ? '' : telling.title(domain),
    telling.date(plan.from),
    telling.date(standing.due),
    sources.map((source) => sourceText(source, telling, say)).join('; '),
    standingCell(standing, telling, say),
  ];
}

/** A document with the point that something comes from. */
function sourceText(source: Fact, telling: Telling, say: Say): string {
  const document = textValue(source, 'text') ?? telling.titles(refs(source, 'act'));
  const point = textValue(source, 'point');
  return point === undefined ? document : `${document}, ${say('point', { point })}`;
}

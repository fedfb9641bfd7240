import { type Architecture, type Element, type Fact, factsOf } from '@egov/model';
import { referred } from '../facts.js';
import { domainOf } from '../holders.js';
import { ownerOf } from '../projects/dependencies.js';
import { type Period, periodOf, projectsOf } from '../projects/project.js';
import { dueStanding, type DueStanding } from '../standing.js';
import { recommendationsOf, standingOf } from './recommendations.js';

/** A measure, a project or a recommendation on the roadmap of a body (Rules §14, 16). */
export interface RoadmapItem {
  readonly element: Element;
  readonly domain?: string;
  /** Who is to carry it out: the owner of a measure or a project, those whom a recommendation is addressed to. */
  readonly bodies: readonly string[];
  readonly plan: Period;
  readonly standing: DueStanding;
  /** The documents of state planning that it comes from. */
  readonly sources: readonly Fact[];
}

/** What is to be done to bring the architecture about (Rules §14): by the last day of the term, what has none last, then by identifier. */
export function roadmapOf(architecture: Architecture, at: string): RoadmapItem[] {
  const item = (element: Element, bodies: readonly string[], plan: Period, standing: DueStanding): RoadmapItem => {
    const domain = domainOf(element, architecture)?.id;
    return { element, ...(domain !== undefined && { domain }), bodies, plan, standing, sources: factsOf(element, 'source') };
  };
  const measures = architecture.ofKind('measure').map((measure) => {
    const plan = periodOf(measure, 'plan');
    const standing = standingOf(measure, at, plan.to, periodOf(measure, 'fact').to);
    return item(measure, ownersOf(measure, architecture), plan, standing);
  });
  const projects = projectsOf(architecture).map(({ element, plan, fact }) =>
    item(element, ownersOf(element, architecture), plan, dueStanding(plan.to, fact.to, at)),
  );
  const recommendations = recommendationsOf(architecture, at).map(({ element, addressees, standing }) =>
    item(element, addressees.length > 0 ? addressees : ownersOf(element, architecture), {}, standing),
  );
  return [...measures, ...projects, ...recommendations].sort(byTerm);
}

/** The roadmap by body, in the order of the bodies’ identifiers; what nobody is named for comes last, under no name. */
export function byBody(items: readonly RoadmapItem[]): [body: string | undefined, items: RoadmapItem[]][] {
  const groups = Map.groupBy(
    items.flatMap((item) => (item.bodies.length > 0 ? item.bodies : [undefined]).map((body) => ({ item, body }))),
    ({ body }) => body,
  );
  return [...groups].sort(([a], [b]) => compare(a ?? '\uffff', b ?? '\uffff')).map(([body, own]) => [body, own.map(({ item }) => item)]);
}

function ownersOf(element: Element, architecture: Architecture): string[] {
  const [owner] = referred(element, 'owner');
  const body = ownerOf({ element, ...(owner !== undefined && { owner }) }, architecture);
  return body === undefined ? [] : [body];
}

function byTerm(a: RoadmapItem, b: RoadmapItem): number {
  return compare(a.standing.due ?? '9999-99-99', b.standing.due ?? '9999-99-99') || compare(a.element.id, b.element.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type Architecture, type Element, factsOf, refs, textValue } from '@egov/model';
import { dateIn, dateValue, referred } from '../facts.js';

/** The stages of a project in their order (Rules §21). */
export const stagesInOrder = ['planning', 'investment', 'post-investment'] as const;
export type ProjectStage = (typeof stagesInOrder)[number];

export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Something that a project brings about: a release, or what becomes of an object. */
export interface Work {
  readonly kind: 'release' | 'delivers' | 'changes' | 'retires';
  readonly element: string;
  readonly planned?: string;
  readonly done?: string;
}

/** An ICT project (Rules §2.5) as its facts tell it. */
export interface Project {
  readonly element: Element;
  readonly owner?: string;
  readonly stage?: ProjectStage;
  /** Initiatives, recommendations and measures. */
  readonly implements: readonly string[];
  readonly dependsOn: readonly string[];
  readonly plan: Period;
  readonly fact: Period;
  /** Releases first, then objects; each object once for each thing that is done with it. */
  readonly works: readonly Work[];
}

/** The projects of an architecture, in the order of their identifiers. */
export function projectsOf(architecture: Architecture): Project[] {
  return architecture.ofKind('project').map((element) => readProject(element, architecture));
}

export function readProject(element: Element, architecture: Architecture): Project {
  const [owner] = referred(element, 'owner');
  const word = factsOf(element, 'stage').map((fact) => textValue(fact, 'word'))[0];
  const stage = stagesInOrder.find((known) => known === word);
  return {
    element,
    ...(owner !== undefined && { owner }),
    ...(stage && { stage }),
    implements: referred(element, 'implements'),
    dependsOn: referred(element, 'depends').filter((id) => id !== element.id),
    plan: periodOf(element, 'plan'),
    fact: periodOf(element, 'fact'),
    works: worksOf(element, architecture),
  };
}

/** The dates of a project or measure, as planned or in fact. */
export function periodOf(element: Element, kind: 'plan' | 'fact'): Period {
  const fact = factsOf(element, 'dates').find((each) => textValue(each, 'kind') === kind);
  const [from, to] = [dateValue(fact, 'from'), dateValue(fact, 'to')];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A release that is done delivers what it includes, as the schedule of the model has it. */
function worksOf(project: Element, architecture: Architecture): Work[] {
  const releases = architecture.partsOf(project.id).filter(({ kind }) => kind === 'release');
  const released = new Map<string, string>();
  const works = releases.map((release): Work => {
    const [planned, done] = [dateIn(release, 'header', 'by'), dateIn(release, 'header', 'done')];
    if (done !== undefined) for (const id of referred(release, 'includes')) released.set(id, earliest(released.get(id), done) ?? done);
    return work('release', release.id, planned, done);
  });
  for (const kind of ['delivers', 'changes', 'retires'] as const) {
    const objects = new Map<string, { planned?: string | undefined; done?: string | undefined }>();
    for (const fact of factsOf(project, kind))
      for (const id of refs(fact)) {
        const known = objects.get(id);
        objects.set(id, {
          planned: earliest(known?.planned, dateValue(fact, 'by')),
          done: earliest(known?.done, dateValue(fact, 'done')),
        });
      }
    for (const [id, { planned, done }] of objects)
      works.push(work(kind, id, planned, kind === 'delivers' ? earliest(done, released.get(id)) : done));
  }
  return works;
}

function work(kind: Work['kind'], element: string, planned: string | undefined, done: string | undefined): Work {
  return { kind, element, ...(planned !== undefined && { planned }), ...(done !== undefined && { done }) };
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

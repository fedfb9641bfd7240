import { type Architecture, components, type Element, factsOf, isReference } from '@egov/model';
import { domainOf } from '../holders.js';
import { referred } from '../facts.js';
import type { Project } from './project.js';

/** How far a dependency between projects reaches (Rules §8.6). */
export type Reach = 'intradepartmental' | 'branch' | 'interdepartmental';

export interface Dependency {
  readonly project: Project;
  readonly on: Project;
  readonly reach: Reach;
  /** Whether the other depends on the project in its turn, directly or through others. */
  readonly isCircular: boolean;
}

/**
 * The dependencies between projects (Rules §8.6): within a department if both have one owner, or one owner is under the other; within a branch if they
 * stand in one domain or their owners act in one branch; else between departments.
 */
export function dependenciesOf(projects: readonly Project[], architecture: Architecture): Dependency[] {
  const known = new Map(projects.map((project) => [project.element.id, project]));
  const circles = circlesOf(known);
  return projects.flatMap((project) =>
    project.dependsOn.flatMap((id): Dependency[] => {
      const on = known.get(id);
      if (!on) return [];
      return [
        {
          project,
          on,
          reach: reachOf(project, on, architecture),
          isCircular: circles.has(id) && circles.get(id) === circles.get(project.element.id),
        },
      ];
    }),
  );
}

function reachOf(a: Project, b: Project, architecture: Architecture): Reach {
  const [one, other] = [ownerOf(a, architecture), ownerOf(b, architecture)];
  if (one !== undefined && other !== undefined && (isUnder(one, other, architecture) || isUnder(other, one, architecture)))
    return 'intradepartmental';
  const [domainOfOne, domainOfOther] = [domainOf(a.element, architecture), domainOf(b.element, architecture)];
  if (domainOfOne && domainOfOne === domainOfOther) return 'branch';
  const branches = branchesOf(one, domainOfOne, architecture);
  return branchesOf(other, domainOfOther, architecture).some((branch) => branches.includes(branch)) ? 'branch' : 'interdepartmental';
}

/** The body that a project belongs to: its owner, else who leads its domain. */
export function ownerOf({ owner, element }: Pick<Project, 'owner' | 'element'>, architecture: Architecture): string | undefined {
  const domain = domainOf(element, architecture);
  return owner ?? (domain && referred(domain, 'lead')[0]);
}

/** Whether a body is another one, or is under it. Bodies that are written to be under themselves end the way up. */
function isUnder(body: string, other: string, architecture: Architecture): boolean {
  const seen = new Set<string>();
  for (let each: string | undefined = body; each !== undefined && !seen.has(each);) {
    if (each === other) return true;
    seen.add(each);
    const element = architecture.get(each);
    each = element && referred(element, 'parent')[0];
  }
  return false;
}

function branchesOf(body: string | undefined, domain: Element | undefined, architecture: Architecture): string[] {
  const owner = body === undefined ? undefined : architecture.get(body);
  return [owner, domain]
    .flatMap((element) => (element ? factsOf(element, 'branch') : []))
    .flatMap(({ values: { text } }) => {
      if (typeof text === 'string') return [text];
      return typeof text === 'object' && !Array.isArray(text) && !isReference(text) ? Object.values(text).map(String) : [];
    });
}

/** The circles that projects depend on each other in: each project that is in one, with a number of it. */
function circlesOf(known: ReadonlyMap<string, Project>): Map<string, number> {
  const circles = components([...known.keys()], (id) => known.get(id)?.dependsOn ?? []);
  return new Map(circles.flatMap((members, index) => members.map((id) => [id, index] as const)));
}

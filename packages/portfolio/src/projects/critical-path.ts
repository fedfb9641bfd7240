import type { Project } from './project.js';

/**
 * The critical path over the plan dates: the project that ends last among those that depend on others, before it the one among these that ends last, and so
 * on, from the first to the last. Empty where no project depends on one with dates. A project that depends on itself through others ends the way back.
 */
export function criticalPath(projects: readonly Project[]): Project[] {
  const known = new Map(projects.map((project) => [project.element.id, project]));
  const before = (project: Project): Project[] => project.dependsOn.flatMap((id) => known.get(id) ?? []);
  const path = new Set<Project>();
  for (let next = lastOf(projects.filter((project) => before(project).some(({ plan }) => plan.to !== undefined))); next;) {
    path.add(next);
    next = lastOf(before(next).filter((project) => !path.has(project)));
  }
  return [...path].reverse();
}

/** The one that is planned to end last; of several, the first by name. */
function lastOf(projects: readonly Project[]): Project | undefined {
  let last: Project | undefined;
  for (const project of projects) if (project.plan.to !== undefined && (!last || project.plan.to > last.plan.to!)) last = project;
  return last;
}

import { standardViews } from '@egov/diagram';
import type { Element } from '@egov/model';
import { initiativesOf, projectsOf, type RoadmapItem, riskFindings, roadmapOf, withHolders } from '@egov/portfolio';
import type { PlanNode } from '@egov/protocol';
import { type Branch, listed, once } from './branch.js';
import { initiativeBranch, isLate, projectBranch, taskBranch } from './portfolio-items.js';
import type { PlanTelling } from './telling.js';

const groups = ['initiative', 'recommendation', 'measure', 'project'] as const;

/** Something that is planned. */
interface Plan {
  readonly element: Element;
  readonly isOverdue: boolean;
  readonly branch: () => Branch;
}

/** What is planned in each domain: initiatives by priority, recommendations and measures by term, projects with their risks (Rules §10.6, 14, 28). */
export function portfolioBranches(telling: PlanTelling): Branch[] {
  const { architecture, perspective } = telling;
  const byDomain = Map.groupBy(plansOf(telling), ({ element }) => perspective.domainOf(element)?.id ?? '');
  const roadmap = standardViews.find(({ name }) => name === 'roadmap')!;
  const drawn = new Set(roadmap.subjects(perspective).map(({ id }) => id));
  return listed(
    [...architecture.ofKind('domain').map(({ id }) => id), ''].filter((id) => byDomain.has(id)),
    (id) => {
      const domain = architecture.get(id);
      const label = domain ? perspective.titleOf(domain) : telling.say('tree.noDomain');
      const plans = byDomain.get(id)!;
      const branch = grouped(`domain ${id}`, label, 'domain', plans, telling, () => groupsOf(plans, telling));
      return domain && drawn.has(id) ? { ...branch, node: { ...branch.node, diagram: roadmapOfDomain(domain) } } : branch;
    },
  );
}

function roadmapOfDomain({ id, place }: Element): NonNullable<PlanNode['diagram']> {
  return { uri: place.uri, choice: { view: 'roadmap', subject: id, state: 'target' } };
}

/** Initiatives by priority, what has a term by that, what is done last; projects by name. */
function plansOf(telling: PlanTelling): Plan[] {
  const { architecture, at, budgetExcess } = telling;
  const risks = Map.groupBy(riskFindings(architecture, at, budgetExcess), ({ subject }) =>
    subject === undefined ? undefined : withHolders(subject, architecture).find(({ kind }) => kind === 'project')?.id,
  );
  const isDone = ({ standing }: RoadmapItem): boolean => standing.state === 'done' || standing.state === 'done-late';
  const tasks = roadmapOf(architecture, at).filter(({ element }) => element.kind !== 'project');
  return [
    ...initiativesOf(architecture).map((initiative): Plan => {
      return { element: initiative.element, isOverdue: false, branch: () => initiativeBranch(initiative, telling) };
    }),
    ...[...tasks.filter((task) => !isDone(task)), ...tasks.filter(isDone)].map((task): Plan => {
      return { element: task.element, isOverdue: task.standing.state === 'overdue', branch: () => taskBranch(task, telling) };
    }),
    ...projectsOf(architecture).map((project): Plan => {
      const own = risks.get(project.element.id) ?? [];
      return { element: project.element, isOverdue: own.some(isLate), branch: () => projectBranch(project, own, telling) };
    }),
  ];
}

function groupsOf(plans: readonly Plan[], telling: PlanTelling): Branch[] {
  const byKind = Map.groupBy(plans, ({ element }) => element.kind);
  return groups.flatMap((kind): Branch[] => {
    const own = byKind.get(kind);
    if (!own) return [];
    return [grouped(kind, telling.say(`portfolio.${kind}`), 'group', own, telling, () => listed(own, ({ branch }) => branch()))];
  });
}

/** A group that says how much in it is overdue. */
function grouped(
  id: string,
  label: string,
  sign: 'domain' | 'group',
  plans: readonly Plan[],
  telling: PlanTelling,
  children: () => readonly Branch[],
): Branch {
  const count = plans.filter(({ isOverdue }) => isOverdue).length;
  const said = count === 0 ? [] : [telling.say('portfolio.overdue', { count })];
  const branch = telling.group(id, label, sign, String(plans.length), once(children), said);
  return count === 0 ? branch : { ...branch, node: { ...branch.node, open: { count, severity: 'error' } } };
}

import type { Finding } from '@egov/language';
import { type Element, factsOf } from '@egov/model';
import type { DueStanding, Initiative, Period, Project, RoadmapItem } from '@egov/portfolio';
import type { PlanSign } from '@egov/protocol';
import { type Branch, listed, once } from './branch.js';
import { findingBranch } from './finding-branch.js';
import type { PlanTelling } from './telling.js';

/** An initiative with its priority; below it what it is about, and what carries it out. */
export function initiativeBranch({ element, priority, targets, carriedOutBy, reason }: Initiative, telling: PlanTelling): Branch {
  const { architecture } = telling;
  const isDone = factsOf(element, 'completed').length > 0;
  const said =
    carriedOutBy.length > 0 ? telling.say('portfolio.carriedOut', { by: telling.titles(carriedOutBy) }) : telling.say('portfolio.idle');
  const lines = reason === undefined ? [] : [reason];
  const node = telling.element(element, isDone ? 'done' : 'element', said, lines);
  const objects = targets.flatMap((id) => architecture.get(id) ?? []);
  return {
    id: element.id,
    node: priority === undefined ? node : { ...node, label: `${priority} · ${node.label}` },
    ...elementsBelow([...objects, ...carriedOutBy], telling),
  };
}

const signs: Readonly<Record<DueStanding['state'], PlanSign>> = {
  done: 'done',
  'done-late': 'done',
  due: 'waiting',
  overdue: 'overdue',
  undated: 'element',
};

/** A recommendation or a measure: first its term, then what it is. */
export function taskBranch({ element, bodies, standing }: RoadmapItem, telling: PlanTelling): Branch {
  const { state, due, done, days } = standing;
  const date = (on: string | undefined): string => (on === undefined ? '' : telling.date(on));
  const said = telling.say(`standing.${state}`, { due: date(due), done: date(done), days });
  const who = bodies.flatMap((id) => telling.architecture.get(id) ?? []);
  const { label, ...node } = telling.element(element, signs[state], said, who.length > 0 ? [telling.titles(who)] : []);
  return {
    id: element.id,
    node: {
      ...node,
      label: due === undefined ? label : `${date(due)} · ${label}`,
      ...(state === 'overdue' && { open: { count: 1, severity: 'error' } }),
    },
    ...elementsBelow(who, telling),
  };
}

/** Whether a finding says that something comes late. */
export function isLate({ code }: Finding): boolean {
  return code === 'EGOV-risk-late';
}

/** A project with its stage and dates; below it what endangers it. */
export function projectBranch({ element, stage, plan, fact }: Project, risks: readonly Finding[], telling: PlanTelling): Branch {
  const isOverdue = risks.some(isLate);
  const isDone = fact.to !== undefined && fact.to <= telling.at;
  const said = [stage && telling.perspective.word('stage', stage), periodText('portfolio.plan', plan, telling)];
  const node = telling.element(
    element,
    isOverdue ? 'overdue' : risks.length > 0 ? 'open' : isDone ? 'done' : 'waiting',
    said.filter((text) => text !== undefined && text !== '').join(' · '),
    [periodText('portfolio.fact', fact, telling)],
  );
  return {
    id: element.id,
    node: { ...node, ...(isOverdue && { open: { count: 1, severity: 'error' } }) },
    ...(risks.length > 0 && { children: once(() => listed(risks, (risk) => findingBranch(risk, telling))) }),
  };
}

function periodText(id: 'portfolio.plan' | 'portfolio.fact', { from, to }: Period, telling: PlanTelling): string {
  if (from === undefined && to === undefined) return '';
  const [begin, end] = [from, to].map((date) => (date === undefined ? '…' : telling.date(date)));
  return telling.say(id, { from: begin!, to: end! });
}

function elementsBelow(elements: readonly Element[], telling: PlanTelling): Pick<Branch, 'children'> {
  const own = [...new Set(elements)];
  if (own.length === 0) return {};
  const branch = (element: Element): Branch => ({
    id: element.id,
    node: telling.element(element, 'element', telling.perspective.kindTitle(element)),
  });
  return { children: once(() => listed(own, branch)) };
}

import { type Element, relationsOf } from '@egov/model';
import { partsWithin } from '../holders.js';
import type { Project } from '../projects/project.js';
import { documentItem, documentsOf, elementItem } from './attached.js';
import type { Evidence, FoundItem } from './checklist.js';

/** The investment period (Rules §23): procurement, the results that are put into operation, architectural control. */
export function investmentItems(evidence: Evidence): FoundItem[] {
  const { project, at } = evidence;
  const documents = (...kinds: string[]) => documentsOf([project.element], kinds, at);
  return [
    documentItem('procurement-plan', '23.1', documents('procurement-plan')),
    documentItem('technical-specification', '23.1', documents('technical-specification')),
    documentItem('procurement', '23.1', documents('contract')),
    resultsItem(evidence),
    duplicatesItem(evidence),
    reuseItem(evidence),
  ];
}

/** What a project builds or changes. */
export function builtBy({ works }: Project, { architecture }: Pick<Evidence, 'architecture'>): Element[] {
  const ids = new Set(works.filter(({ kind }) => kind === 'delivers' || kind === 'changes').map(({ element }) => element));
  return [...ids].flatMap((id) => architecture.get(id) ?? []);
}

/** An act of acceptance or commissioning, of the project or of what it built, as soon as something is done. */
function resultsItem(evidence: Evidence): FoundItem {
  const { project, at } = evidence;
  const item = documentItem(
    'results',
    '23.2',
    documentsOf([project.element, ...builtBy(project, evidence)], ['acceptance', 'commissioning'], at),
  );
  const isAnyDone = project.works.some(({ kind, done }) => kind !== 'retires' && done !== undefined && done <= at);
  return item.state === 'missing' && !isAnyDone ? { ...item, state: 'not-due' } : item;
}

/** “проверка отсутствия дублирующих функций, компонентов”: what the project builds, against everything else that stays. */
function duplicatesItem(evidence: Evidence): FoundItem {
  const { duplicatesOf, project, architecture } = evidence;
  const built = builtBy(project, evidence);
  if (!duplicatesOf || built.length === 0) return elementItem('duplicates', '23.3', duplicatesOf ? 'not-due' : 'missing', []);
  const retired = new Set(project.works.filter(({ kind }) => kind === 'retires').map(({ element }) => element));
  const all = built.flatMap(({ id }) => [id, ...partsWithin(id, architecture).map((part) => part.id)]);
  const own = new Set(all);
  const others = all.flatMap((id) => duplicatesOf(id)).filter((id) => !own.has(id) && !retired.has(id));
  return elementItem('duplicates', '23.3', others.length > 0 ? 'problem' : 'done', others);
}

/** “возможность повторного использования элементов”: what the project uses of what is there, and what of its own others may use. */
function reuseItem(evidence: Evidence): FoundItem {
  const { project, architecture } = evidence;
  const built = builtBy(project, evidence).flatMap((element) => [element, ...partsWithin(element.id, architecture)]);
  if (built.length === 0) return elementItem('reuse', '23.3', 'not-due', []);
  const own = new Set(built.map(({ id }) => id));
  const used = built.flatMap((element) =>
    relationsOf(element)
      .filter(({ fact, to }) => reusing.has(fact.name) && !own.has(to))
      .map(({ to }) => to),
  );
  const offered = built.filter(({ facts }) => facts.some(({ name }) => name === 'reuse')).map(({ id }) => id);
  return elementItem('reuse', '23.3', used.length + offered.length > 0 ? 'done' : 'missing', [...used, ...offered]);
}

const reusing: ReadonlySet<string> = new Set(['uses', 'builtOn']);

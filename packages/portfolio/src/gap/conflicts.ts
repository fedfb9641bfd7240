import { type Architecture, bothStates, byId, type Element, factsOf, refs, type State } from '@egov/model';
import { creating, type PlannedChange, retiring } from './changes.js';

/** Two planned changes of one thing that can't both be carried out (Rules §11.2). */
export interface Conflict {
  readonly object: Element;
  readonly one: PlannedChange;
  readonly other: PlannedChange;
}

/** What two initiatives or recommendations change in different ways. */
export function conflictsOf(changes: readonly PlannedChange[], architecture: Architecture): Conflict[] {
  const byTarget = Map.groupBy(
    changes.flatMap((change) => change.targets.map((target) => ({ target, change }))),
    ({ target }) => target,
  );
  return [...byTarget].flatMap(([target, about]) => {
    const object = architecture.get(target);
    if (!object) return [];
    const pairs = about.flatMap(({ change: one }, index) => about.slice(index + 1).map(({ change: other }) => ({ object, one, other })));
    return pairs.filter(({ one, other }) => contradict(one, other));
  });
}

function contradict(one: PlannedChange, other: PlannedChange): boolean {
  if (one.action === other.action) return one.onto.length > 0 && other.onto.length > 0 && !one.onto.some((id) => other.onto.includes(id));
  if (creating.has(one.action) && creating.has(other.action)) return true;
  return (retiring.has(one.action) && building.has(other.action)) || (building.has(one.action) && retiring.has(other.action));
}

/** What nobody does to a thing that is to go. */
const building: ReadonlySet<string> = new Set([...creating, 'develop', 'migrate']);

/** An entity with several reference sources in one state: which of them is right when they differ, nobody knows (Rules §10.2). */
export interface DoubleSource {
  readonly entity: Element;
  readonly state: State;
  readonly sources: readonly string[];
}

/** The entities whose data are mastered twice. The requirement on single entry judges them in the editor; the gap lists them. */
export function doubleSources(architecture: Architecture): DoubleSource[] {
  const found: DoubleSource[] = [];
  for (const id of architecture.contents.kinds.get('entity') ?? []) {
    const facts = factsOf(architecture.get(id)!, 'referenceSource');
    if (facts.length === 0) continue;
    for (const state of bothStates) {
      const sources = [...new Set(facts.filter(({ states }) => states.includes(state)).flatMap((fact) => refs(fact)))].sort();
      if (sources.length > 1) found.push({ entity: architecture.get(id)!, state, sources });
    }
  }
  return found.sort((a, b) => byId(a.entity, b.entity));
}

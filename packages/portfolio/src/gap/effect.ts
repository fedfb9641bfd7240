import { type Architecture, type Element, relationsOf } from '@egov/model';
import { withHolders } from '../holders.js';
import { accounting, creating, type PlannedChange, retiring } from './changes.js';
import { type Difference, isObject } from './differences.js';

/** An initiative or recommendation that has no effect on one of its objects. */
export interface WithoutEffect {
  readonly change: PlannedChange;
  readonly object: Element;
  /** It is to create what is there already; to retire what stays; or nothing differs. */
  readonly why: 'exists' | 'stays' | 'same';
}

/**
 * The initiatives and recommendations that change nothing (Rules §11.2): the object is the same in both states, with its parts and what it exchanges with
 * others. Putting on the balance sheet and recording change no architecture, and what is carried out has had its effect.
 */
export function withoutEffect(
  changes: readonly PlannedChange[],
  differences: readonly Difference[],
  architecture: Architecture,
): WithoutEffect[] {
  const changed = touchedBy(differences, architecture);
  return changes.flatMap((change) => {
    if (accounting.has(change.action) || change.element.facts.some(({ name }) => name === 'completed')) return [];
    return change.targets.flatMap((id): WithoutEffect[] => {
      const object = architecture.get(id);
      if (!object || !isObject(object) || object.states.length === 0) return [];
      const why = whyNot(change.action, object, changed.has(id));
      return why ? [{ change, object, why }] : [];
    });
  });
}

function whyNot(action: string, { states }: Element, isChanged: boolean): WithoutEffect['why'] | undefined {
  if (action === 'create' && states.includes('current')) return 'exists';
  if (retiring.has(action) && states.includes('target')) return 'stays';
  if (creating.has(action) || retiring.has(action)) return isChanged || states.length === 1 ? undefined : 'same';
  return isChanged ? undefined : 'same';
}

/** What differs, what holds it, and the systems at the ends of exchanges that differ. */
function touchedBy(differences: readonly Difference[], architecture: Architecture): Set<string> {
  const touched = new Set<string>();
  const touch = (id: string): void => {
    for (const each of withHolders(id, architecture)) touched.add(each.id);
  };
  for (const { element, parts } of differences) {
    for (const { id } of [element, ...parts]) touch(id);
    if (element.kind === 'exchange') for (const { to, role } of relationsOf(element)) if (role === 'from' || role === 'to') touch(to);
  }
  return touched;
}

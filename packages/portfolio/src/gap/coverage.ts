import { type Architecture, type Element, refs, relationsOf } from '@egov/model';
import { withHolders } from '../holders.js';
import { fits, type PlannedChange, retiring } from './changes.js';
import { type Difference, isObject } from './differences.js';

/** Whether a difference is brought about by something that is planned. */
export interface Coverage {
  readonly difference: Difference;
  /** By an initiative or recommendation; by nothing of its own, as it follows from what is; by one that doesn't do such a thing; by nothing. */
  readonly status: 'covered' | 'follows' | 'unfit' | 'uncovered';
  /** The initiatives and recommendations, those that don't fit left out unless there are no others. */
  readonly by: readonly PlannedChange[];
  /** What it follows from. */
  readonly from: readonly Element[];
}

/**
 * How each difference is covered (Rules §11.1). An object needs an initiative or recommendation of its own or of its whole. Anything else may follow
 * from an object that is covered: a function from the system that will automate it, an exchange from the system at its end, a process from the plan to
 * reengineer it.
 */
export function coverageOf(differences: readonly Difference[], changes: readonly PlannedChange[], architecture: Architecture): Coverage[] {
  const byTarget = Map.groupBy(
    changes.flatMap((change) => change.targets.map((target) => ({ target, change }))),
    ({ target }) => target,
  );
  const own = new Map(differences.map((difference) => [difference.element.id, ownCoverage(difference, byTarget, architecture)]));
  // the exchanges of a system that is developed are a part of its development
  const developed = new Set(changes.filter(({ action }) => !retiring.has(action)).flatMap(({ targets }) => targets));
  const followed = consequences(own, developed, architecture);
  return [...own.values()].map((coverage): Coverage => {
    const from = followed.get(coverage.difference.element.id);
    return coverage.status === 'covered' || from === undefined ? coverage : { ...coverage, status: 'follows', by: [], from };
  });
}

function ownCoverage(
  difference: Difference,
  byTarget: ReadonlyMap<string, readonly { readonly change: PlannedChange }[]>,
  architecture: Architecture,
): Coverage {
  const about: PlannedChange[] = [];
  for (const each of withHolders(difference.element.id, architecture))
    for (const { change } of byTarget.get(each.id) ?? []) if (!about.includes(change)) about.push(change);
  const by = about.filter((change) => fits(change, difference));
  const reengineered = difference.element.kind === 'process' && difference.element.facts.some(({ name }) => name === 'reengineering');
  if (by.length > 0) return { difference, status: 'covered', by, from: [] };
  if (reengineered) return { difference, status: 'covered', by: [], from: [] };
  return { difference, status: about.length > 0 ? 'unfit' : 'uncovered', by: about, from: [] };
}

/** What isn't covered itself and follows from what is, with what it follows from: first from objects, then along what it says of others. */
function consequences(
  own: ReadonlyMap<string, Coverage>,
  developed: ReadonlySet<string>,
  architecture: Architecture,
): Map<string, readonly Element[]> {
  const waiting = new Set(
    [...own.values()]
      .filter(({ status, difference }) => status !== 'covered' && !isObject(difference.element))
      .map(({ difference }) => difference),
  );
  const settled = (id: string): boolean => own.get(id)?.status === 'covered' || developed.has(id) || found.has(id);
  const found = new Map<string, readonly Element[]>();
  for (let isFirst = true; ; isFirst = false) {
    const next: [string, Element[]][] = [];
    for (const difference of waiting) {
      const near = neighboursOf(difference, isFirst, architecture).filter((id) => settled(wholeOf(id, settled, architecture)));
      if (near.length === 0) continue;
      const wholes = [...new Set(near.map((id) => wholeOf(id, settled, architecture)))].sort();
      next.push([difference.element.id, wholes.map((id) => architecture.get(id)!)]);
      waiting.delete(difference);
    }
    for (const [id, from] of next) found.set(id, from);
    if (next.length === 0) return found;
  }
}

/** What a difference has to do with: what its facts name that change; at first, what says something of it too. */
function neighboursOf({ element, kind, facts, parts }: Difference, isFirst: boolean, architecture: Architecture): string[] {
  const said = kind === 'changed' ? facts.flatMap(({ fact }) => Object.keys(fact.values).flatMap((role) => refs(fact, role))) : [];
  const ofParts = [...(kind === 'changed' ? [] : [element]), ...parts].flatMap((part) => relationsOf(part).map(({ to }) => to));
  const incoming = isFirst && kind !== 'changed' ? architecture.incoming(element.id).map(({ from }) => from) : [];
  return [...new Set([...said, ...ofParts, ...incoming])].filter((id) => id !== element.id && architecture.get(id) !== undefined);
}

/** The element itself, or the whole whose change it comes and goes with. */
function wholeOf(id: string, isSettled: (id: string) => boolean, architecture: Architecture): string {
  return withHolders(id, architecture).find((each) => isSettled(each.id))?.id ?? id;
}

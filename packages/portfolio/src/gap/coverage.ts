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
  /** Settles those of some differences that have to do with what was settled before. */
  const settle = (candidates: Iterable<Difference>, isFirst: boolean): string[] => {
    const next: [string, Element[]][] = [];
    for (const difference of candidates) {
      const near = neighboursOf(difference, isFirst, architecture).map((id) => wholeOf(id, settled, architecture));
      const wholes = [...new Set(near.filter(settled))].sort();
      if (wholes.length > 0) next.push([difference.element.id, wholes.map((id) => architecture.get(id)!)]);
    }
    for (const [id, from] of next) {
      found.set(id, from);
      waiting.delete(own.get(id)!.difference);
    }
    return next.map(([id]) => id);
  };
  const byNeighbour = new Map<string, Difference[]>();
  for (let fresh = settle(waiting, true); fresh.length > 0;) {
    if (byNeighbour.size === 0) indexNeighbours(waiting, byNeighbour, architecture);
    const candidates = fresh.flatMap((id) => byNeighbour.get(id) ?? []).filter((difference) => waiting.has(difference));
    fresh = settle(new Set(candidates), false);
  }
  return found;
}

/** Which differences have to do with an element, so that of a long chain each is looked at when its turn comes. */
function indexNeighbours(differences: Iterable<Difference>, index: Map<string, Difference[]>, architecture: Architecture): void {
  for (const difference of differences)
    for (const neighbour of neighboursOf(difference, false, architecture))
      for (const { id } of withHolders(neighbour, architecture)) {
        const known = index.get(id);
        if (known) known.push(difference);
        else index.set(id, [difference]);
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

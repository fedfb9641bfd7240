import type { Finding } from '@egov/language';
import type { Architecture } from '../architecture.js';
import type { Relation } from '../element.js';
import { finding, related } from './check.js';

/** The relations that must not run in a circle, with the name that the message goes by. */
const acyclic: Readonly<Record<string, string>> = {
  // components that use each other in a circle are judged by a requirement (Requirements §9.6), and so are no mistake of the model
  depends: 'depends',
  partOf: 'partOf',
  within: 'partOf',
  derived: 'derived',
  replaces: 'replaces',
  parent: 'parent',
  contributes: 'contributes',
  composite: 'composite',
};

/** A circle of relations: who is in it, and what to say. */
export interface Cycle {
  readonly members: ReadonlySet<string>;
  readonly finding: Finding;
}

/** The circles that go through what can be reached from `roots`. By Tarjan's algorithm: linear in what is reached. */
export function cyclesFrom(architecture: Architecture, roots: Iterable<string>): Cycle[] {
  const cycles: Cycle[] = [];
  for (const [name, starts] of startsOf(architecture, roots)) {
    for (const component of components(starts, (id) => next(architecture, id, name).map((relation) => relation.to))) {
      const members = component.sort();
      const path = circle(architecture, members, name);
      if (path.length === 0) continue;
      const ids = path.map((relation) => relation.from);
      const shown = [...ids, ids[0]!].join(' → ');
      cycles.push({
        members: new Set(members),
        finding: finding(
          'EGOV-cycle',
          path[0]!.fact.place,
          { relation: acyclic[name]!, path: shown },
          path.slice(1).map((relation) => related(relation.fact.place, 'also')),
        ),
      });
    }
  }
  return cycles;
}

/** For each sort of relation, the elements among `roots` that have one: a circle goes through no others. */
function startsOf(architecture: Architecture, roots: Iterable<string>): Map<string, string[]> {
  const starts = new Map<string, string[]>();
  for (const id of roots) {
    for (const { name } of architecture.get(id)?.facts ?? []) {
      if (!(name in acyclic)) continue;
      const known = starts.get(name);
      if (known) known.push(id);
      else starts.set(name, [id]);
    }
  }
  return starts;
}

/** The relations of one sort that begin at an element. */
function next(architecture: Architecture, id: string, name: string): Relation[] {
  return architecture.outgoing(id).filter((relation) => relation.fact.name === name && relation.role === 'targets');
}

/** The shortest circle through the first of `members`. */
function circle(architecture: Architecture, members: readonly string[], name: string): Relation[] {
  const [start] = members;
  const inside = new Set(members);
  const reachedBy = new Map<string, Relation>();
  const queue = [start!];
  for (const id of queue) {
    for (const relation of next(architecture, id, name)) {
      if (!inside.has(relation.to)) continue;
      if (relation.to === start) return trace(reachedBy, relation, start);
      if (reachedBy.has(relation.to)) continue;
      reachedBy.set(relation.to, relation);
      queue.push(relation.to);
    }
  }
  return [];
}

function trace(reachedBy: ReadonlyMap<string, Relation>, last: Relation, start: string): Relation[] {
  const path = [last];
  while (path[0]!.from !== start) path.unshift(reachedBy.get(path[0]!.from)!);
  return path;
}

/** Strongly connected components with a circle in them. Without recursion: a chain may be a hundred thousand long. */
export function components(roots: readonly string[], successors: (id: string) => readonly string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  for (const root of roots) {
    if (index.has(root)) continue;
    const frames: { id: string; targets: readonly string[]; position: number }[] = [];
    const enter = (id: string): void => {
      index.set(id, index.size);
      low.set(id, index.get(id)!);
      stack.push(id);
      onStack.add(id);
      frames.push({ id, targets: successors(id), position: 0 });
    };
    enter(root);
    while (frames.length > 0) {
      const frame = frames.at(-1)!;
      const target = frame.targets[frame.position++];
      if (target !== undefined) {
        if (!index.has(target)) enter(target);
        else if (onStack.has(target)) low.set(frame.id, Math.min(low.get(frame.id)!, index.get(target)!));
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent) low.set(parent.id, Math.min(low.get(parent.id)!, low.get(frame.id)!));
      if (low.get(frame.id) !== index.get(frame.id)) continue;
      const component: string[] = [];
      let member: string;
      do {
        member = stack.pop()!;
        onStack.delete(member);
        component.push(member);
      } while (member !== frame.id);
      if (component.length > 1 || frame.targets.includes(frame.id)) found.push(component);
    }
  }
  return found;
}

import { type Architecture, ArchitectureView, type Element, type Fact, factsOf, refs, relationsOf } from '@egov/model';
import { partsWithin, withHolders } from '../holders.js';
import type { PlannedChange } from './changes.js';
import { type Difference, isObject } from './differences.js';

/** Something goes before what takes its place is there. */
export interface EarlyRetirement {
  readonly retired: Element;
  readonly on: string;
  readonly replacement: Element;
  /** When the replacement is there, if anybody says so. */
  readonly delivered?: string;
}

/** Something that stays has to do with something that goes, and with nothing that takes its place. */
export interface LeftConsumer {
  readonly consumer: Element;
  readonly retired: Element;
  /** The fact by which it has to do with it now. */
  readonly fact: Fact;
}

/** What takes the place of what goes: `replaces` of the new one, and recommendations to replace. */
export function replacementsOf(
  differences: readonly Difference[],
  changes: readonly PlannedChange[],
  architecture: Architecture,
): Map<string, ReadonlySet<string>> {
  const going = new Set(differences.filter(({ kind }) => kind === 'removed').map(({ element }) => element.id));
  for (const { targets, action } of changes) if (action === 'replace') for (const id of targets) going.add(id);
  return new Map([...going].sort().map((id) => [id, replacementsOfOne(id, changes, architecture)]));
}

function replacementsOfOne(id: string, changes: readonly PlannedChange[], architecture: Architecture): Set<string> {
  const replacing = architecture.incoming(id).filter(({ fact }) => fact.name === 'replaces');
  const recommended = changes.filter(({ action, targets }) => action === 'replace' && targets.includes(id));
  return new Set([...replacing.map(({ from }) => from), ...recommended.flatMap(({ onto }) => onto)]);
}

/** What is retired before its replacement is delivered (Rules §28.1). What is there already needs no delivery. */
export function earlyRetirements(replacements: ReadonlyMap<string, ReadonlySet<string>>, architecture: Architecture): EarlyRetirement[] {
  const { schedule } = architecture;
  return [...replacements].flatMap(([old, fresh]) => {
    const retired = architecture.get(old);
    const on = schedule.retirement(old);
    if (!retired || on === undefined) return [];
    return [...fresh].sort().flatMap((id): EarlyRetirement[] => {
      const replacement = architecture.get(id);
      if (!replacement || replacement.states.includes('current')) return [];
      const delivered = schedule.delivery(id);
      if (delivered !== undefined && delivered <= on) return [];
      return [{ retired, on, replacement, ...(delivered !== undefined && { delivered }) }];
    });
  });
}

/** What stays, uses what goes, and in the target state has nothing to do with what takes its place (Rules §11.2). */
export function leftConsumers(
  differences: readonly Difference[],
  replacements: ReadonlyMap<string, ReadonlySet<string>>,
  architecture: Architecture,
): LeftConsumer[] {
  const target = new ArchitectureView(architecture, 'target');
  const found: LeftConsumer[] = [];
  for (const { element: retired, kind, parts } of differences) {
    if (kind !== 'removed' || !isObject(retired)) continue;
    const fresh = replacements.get(retired.id) ?? new Set();
    const seen = new Set<string>();
    for (const { id } of [retired, ...parts])
      for (const [consumer, fact] of consumersOf(id, architecture)) {
        if (seen.has(consumer.id) || consumer.id === retired.id || !consumer.states.includes('target')) continue;
        seen.add(consumer.id);
        if (!isConnected(consumer, fresh, target) && !hasAnother(consumer, fact)) found.push({ consumer, retired, fact });
      }
  }
  return found;
}

/** Whether an element says in the target state where it has the same from: hosted on something else, built on a platform. */
function hasAnother(consumer: Element, { name }: Fact): boolean {
  const names = name === 'hostedOn' ? ['hostedOn', 'builtOn'] : [name];
  return consumer.facts.some((fact) => names.includes(fact.name) && fact.states.length === 1 && fact.states[0] === 'target');
}

/** Who takes something from an element now: who calls it, uses it, is built on it. */
function consumersOf(id: string, architecture: Architecture): [Element, Fact][] {
  return architecture.incoming(id).flatMap(({ from, fact, role }): [Element, Fact][] => {
    const element = architecture.get(from);
    if (!element || !fact.states.includes('current')) return [];
    if (element.kind === 'exchange' && role === 'to') {
      const [header] = factsOf(element, 'header');
      const caller = header && systemOf(refs(header, 'from')[0], architecture);
      return caller ? [[caller, fact]] : [];
    }
    const system = uses.has(fact.name) ? systemOf(from, architecture) : undefined;
    return system ? [[system, fact]] : [];
  });
}

const uses: ReadonlySet<string> = new Set(['uses', 'builtOn', 'access', 'hostedOn']);

/** Whether an element, or a part of it, has to do with one of these or with a part of them. */
function isConnected(consumer: Element, fresh: ReadonlySet<string>, target: ArchitectureView): boolean {
  const { architecture } = target;
  const isFresh = (id: string): boolean => withHolders(id, architecture).some((each) => fresh.has(each.id));
  const own = [consumer, ...partsWithin(consumer.id, architecture)];
  return own.some(({ id }) => {
    if (target.outgoing(id).some(({ to }) => isFresh(to))) return true;
    return target.incoming(id).some(({ from }) => {
      const other = architecture.get(from);
      return isFresh(from) || (other?.kind === 'exchange' && relationsOf(other).some(({ to }) => isFresh(to)));
    });
  });
}

function systemOf(id: string | undefined, architecture: Architecture): Element | undefined {
  if (id === undefined) return undefined;
  return withHolders(id, architecture).find(({ kind }) => kind !== 'component' && kind !== 'interface');
}

import type { ChangeKind } from '@egov/model';
import { Perspective } from '../perspective.js';

/** The states that a difference compares, each by itself; a picture of one moment has but what it shows. */
export interface Sides {
  readonly before?: Perspective;
  readonly after: Perspective;
}

/** What a picture compares. What has one value at a time (who does it, how) must be asked of each state: both together say what neither does. */
export function sidesOf(perspective: Perspective): Sides {
  const { architecture, language, annotations } = perspective;
  if (!perspective.isDifference) return { after: perspective };
  const side = (state: 'current' | 'target'): Perspective => new Perspective(architecture, state, language, annotations);
  return { before: side('current'), after: side('target') };
}

/** A value, with what becomes of it in a difference. */
export interface Compared<Value> {
  readonly value: Value;
  readonly change?: ChangeKind;
}

/** The values of both sides, each once: those that go, then those that stay and come, in their order. */
export function compared<Value>(
  { before, after }: Sides,
  valuesIn: (side: Perspective) => readonly Value[],
  key: (value: Value) => unknown = (value) => value,
): Compared<Value>[] {
  const fresh = new Map(valuesIn(after).map((value) => [key(value), value]));
  if (!before) return [...fresh.values()].map((value) => ({ value }));
  const old = new Map(valuesIn(before).map((value) => [key(value), value]));
  return [
    ...[...old].filter(([id]) => !fresh.has(id)).map(([, value]) => ({ value, change: 'removed' as const })),
    ...[...fresh].map(([id, value]) => ({ value, change: old.has(id) ? ('kept' as const) : ('added' as const) })),
  ];
}

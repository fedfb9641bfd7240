import { type Architecture, type Element, factsOf } from '@egov/model';
import { plannedChanges, type PlannedChange } from './changes.js';
import { type Incompleteness, incompleteness } from './completeness.js';
import { type Conflict, conflictsOf, type DoubleSource, doubleSources } from './conflicts.js';
import { type Coverage, coverageOf } from './coverage.js';
import { differencesOf } from './differences.js';
import { type WithoutEffect, withoutEffect } from './effect.js';
import { type EarlyRetirement, earlyRetirements, type LeftConsumer, leftConsumers, replacementsOf } from './retirement.js';

/** What lies between the current and the target state, and what is planned about it (Rules §11.1-11.2). */
export interface Gap {
  readonly changes: readonly PlannedChange[];
  readonly coverage: readonly Coverage[];
  readonly withoutEffect: readonly WithoutEffect[];
  /** Initiatives, recommendations and revisions that name none of the six grounds (Rules §6). */
  readonly withoutGround: readonly Element[];
  readonly earlyRetirements: readonly EarlyRetirement[];
  readonly leftConsumers: readonly LeftConsumer[];
  readonly conflicts: readonly Conflict[];
  readonly doubleSources: readonly DoubleSource[];
  readonly incompleteness: readonly Incompleteness[];
}

/** The gap of an architecture: each list in the order of its elements. Worked out once, as an architecture never changes. */
export function gapOf(architecture: Architecture): Gap {
  let gap = known.get(architecture);
  if (!gap) known.set(architecture, (gap = workedOut(architecture)));
  return gap;
}

const known = new WeakMap<Architecture, Gap>();

function workedOut(architecture: Architecture): Gap {
  const changes = plannedChanges(architecture);
  const differences = differencesOf(architecture);
  const replacements = replacementsOf(differences, changes, architecture);
  let sources: readonly DoubleSource[] | undefined;
  return {
    changes,
    coverage: coverageOf(differences, changes, architecture),
    withoutEffect: withoutEffect(changes, differences, architecture),
    withoutGround: [...changes.map(({ element }) => element), ...architecture.ofKind('revision')].filter(
      (element) => factsOf(element, 'ground').length === 0,
    ),
    earlyRetirements: earlyRetirements(replacements, architecture),
    leftConsumers: leftConsumers(differences, replacements, architecture),
    conflicts: conflictsOf(changes, architecture),
    // nothing in the editor asks for it: a requirement tells it there
    get doubleSources() {
      return (sources ??= doubleSources(architecture));
    },
    incompleteness: incompleteness(architecture),
  };
}

/** Whether a difference needs something to be done about it. */
export function isOpen({ status }: Coverage): boolean {
  return status === 'uncovered' || status === 'unfit';
}

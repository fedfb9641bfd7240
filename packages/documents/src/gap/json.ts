import type { Element } from '@egov/model';
import { domainOf, type Gap, type PlannedChange } from '@egov/portfolio';
import type { ReportOf } from './manuscript.js';

/** The gap for other programs: elements by their names in the model, in the order of the report. */
export function jsonGap(gap: Gap, { architecture, at, among }: ReportOf): string {
  const domain = (element: Element): string | undefined => domainOf(element, architecture)?.id;
  const own = <T>(items: readonly T[], element: (item: T) => Element): T[] =>
    items.filter((item) => !among || among.has(domain(element(item)) ?? ''));
  const ids = (changes: readonly PlannedChange[]): string[] => changes.map(({ element }) => element.id);
  const value = {
    at,
    differences: own(gap.coverage, ({ difference }) => difference.element).map(
      ({ difference: { element, kind, facts, parts }, status, by, from }) => ({
        element: element.id,
        kind: element.kind,
        layer: element.layer,
        domain: domain(element),
        change: kind,
        facts: [...new Set(facts.map(({ fact }) => fact.name))],
        parts: parts.map(({ id }) => id),
        status,
        by: ids(by),
        from: from.map(({ id }) => id),
      }),
    ),
    earlyRetirements: own(gap.earlyRetirements, ({ retired }) => retired).map(({ retired, on, replacement, delivered }) => ({
      retired: retired.id,
      on,
      replacement: replacement.id,
      delivered,
    })),
    leftConsumers: own(gap.leftConsumers, ({ consumer }) => consumer).map(({ consumer, retired }) => ({
      consumer: consumer.id,
      retired: retired.id,
    })),
    conflicts: own(gap.conflicts, ({ object }) => object).map(({ object, one, other }) => ({
      object: object.id,
      changes: ids([one, other]),
    })),
    withoutEffect: own(gap.withoutEffect, ({ change }) => change.element).map(({ change, object, why }) => ({
      change: change.element.id,
      object: object.id,
      why,
    })),
    withoutGround: own(gap.withoutGround, (element) => element).map(({ id }) => id),
    doubleSources: own(gap.doubleSources, ({ entity }) => entity).map(({ entity, state, sources }) => ({
      entity: entity.id,
      state,
      sources,
    })),
    incompleteness: own(gap.incompleteness, ({ element }) => element).map(({ element, what }) => ({ element: element.id, what })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

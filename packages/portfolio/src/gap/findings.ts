import { type Finding, metamodel } from '@egov/language';
import { type Architecture, factType, titlesOf } from '@egov/model';
import { findingAt } from '../finding-at.js';
import { domainOf } from '../holders.js';
import { fitting } from './changes.js';
import { missing } from './completeness.js';
import { type Gap, isOpen } from './gap.js';

/**
 * What is wrong with the way from the current to the target state. A domain that plans nothing yet is told once: who has just begun to describe the target
 * needs no line under everything in it.
 */
export function gapFindings(gap: Gap, architecture: Architecture): Finding[] {
  return [
    ...uncovered(gap, architecture),
    ...gap.withoutEffect.map(({ change, object, why }) =>
      findingAt(change.element, 'EGOV-change-without-effect', change.element, { name: object.id, title: { text: titlesOf(object) }, why }, [
        object,
      ]),
    ),
    ...gap.withoutGround.map((element) => findingAt(element, 'EGOV-change-without-ground', element, { name: element.id })),
    ...gap.earlyRetirements.map(({ retired, on, replacement, delivered }) =>
      findingAt(
        retired,
        'EGOV-retired-early',
        retired,
        { name: retired.id, on: { date: on }, other: replacement.id, delivered: { date: delivered } },
        [replacement],
      ),
    ),
    ...gap.leftConsumers.map(({ consumer, retired, fact }) =>
      findingAt(consumer, 'EGOV-consumer-left', consumer, { name: consumer.id, other: retired.id }, [retired, fact]),
    ),
    ...gap.conflicts.map(({ object, one, other }) =>
      findingAt(
        other.element,
        'EGOV-conflicting-changes',
        other.element,
        { name: object.id, one: one.element.id, other: other.element.id },
        [one.element, object],
      ),
    ),
    ...gap.incompleteness.map(({ element, what }) =>
      findingAt(element, missing.has(what) ? 'EGOV-component-missing' : 'EGOV-component-redundant', element, { name: element.id, what }),
    ),
  ];
}

function uncovered({ coverage, changes }: Gap, architecture: Architecture): Finding[] {
  const open = coverage.filter(isOpen);
  const planning = new Set(changes.map(({ element }) => domainOf(element, architecture)?.id));
  const found: Finding[] = [];
  for (const [id, own] of Map.groupBy(open, ({ difference }) => domainOf(difference.element, architecture)?.id)) {
    const domain = id === undefined ? undefined : architecture.get(id);
    if (domain && !planning.has(id)) found.push(findingAt(domain, 'EGOV-gap-portfolio', domain, { name: domain.id, count: own.length }));
    else
      for (const { difference, status, by } of own) {
        const { element, kind } = difference;
        const code = status === 'unfit' ? 'EGOV-gap-unfit' : codes[kind];
        const args = {
          name: element.id,
          kind,
          facts: { names: [...new Set(difference.facts.map(({ fact }) => metamodel().phrase(factType(fact.name))))] },
          ...fitting(kind),
          ...(by[0] && { by: by[0].element.id, does: by[0].action }),
        };
        found.push(
          findingAt(
            element,
            code,
            element,
            args,
            by.map((change) => change.element),
          ),
        );
      }
  }
  return found;
}

const codes = { added: 'EGOV-gap-added', removed: 'EGOV-gap-removed', changed: 'EGOV-gap-changed' } as const;

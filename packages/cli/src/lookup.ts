import { nearest } from '@egov/language';
import type { Architecture, Element } from '@egov/model';
import type { Requirement } from '@egov/requirements';
import { Failure } from './failure.js';

/** The element that a command line names in full; a failure that proposes the nearest name if there is none, or none of the kind. */
export function elementNamed(name: string, architecture: Architecture, kind?: string): Element {
  const element = architecture.get(name.normalize('NFC'));
  if (element && (kind === undefined || element.kind === kind)) return element;
  if (element) throw new Failure('failure.element-kind', { name, kind: kind!, found: element.kind });
  const known = (kind === undefined ? architecture.elements() : architecture.ofKind(kind)).map(({ id }) => id);
  throw new Failure('failure.element', { name, near: nearest(name, known) ?? 'none_' });
}

/** The domains that a command line names. */
export function domainsNamed(names: readonly string[], architecture: Architecture): ReadonlySet<string> {
  const known = architecture.ofKind('domain').map(({ id }) => id);
  for (const name of names)
    if (!known.includes(name))
      throw new Failure('failure.domain', { name, near: nearest(name, known) ?? 'none_', known: known.join(', ') });
  return new Set(names);
}

/** The requirement that a command line names by its number or as `catalogue/number`; a failure if there is none, or several have the number. */
export function requirementNamed(name: string, requirements: readonly Requirement[]): Requirement {
  const [found, ...others] = requirements.filter(({ id, number }) => id === name || number === name);
  if (others.length > 0)
    throw new Failure('failure.ambiguous-requirement', {
      name,
      known: [found!, ...others]
        .map(({ id }) => id)
        .sort()
        .join(', '),
    });
  if (found) return found;
  const known = requirements.flatMap(({ id, number }) => [number, id]);
  throw new Failure('failure.requirement', { name, near: nearest(name, known) ?? 'none_' });
}

import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { Perspective, Related } from '../perspective.js';
import { capitalised } from '../words.js';
import { merged } from './parts.js';

/** What systems are to data, in the order in which it is said. */
const roles = {
  source: ['эталонный источник', 'эталондық дереккөз', 'reference source'],
  kept: ['ведение', 'жүргізу', 'keeping'],
  stores: ['хранение', 'сақтау', 'storage'],
  enters: ['ввод', 'енгізу', 'entry'],
  published: ['публикация', 'жариялау', 'publication'],
} as const satisfies Readonly<Record<string, Localised>>;

type RoleName = keyof typeof roles;

/** Systems that are the same to some data, with what that is. */
export interface DataRole {
  /** `Эталонный источник, хранение`. */
  readonly title: string;
  readonly systems: readonly { readonly element: Element; readonly change?: ChangeKind }[];
}

const systemKinds: ReadonlySet<string> = new Set(['system', 'platform', 'gateway', 'foreign']);

/** Which systems are the reference source of data, store and enter them; put together by what they are, so that each is named once. */
export function dataRoles(element: Element, perspective: Perspective): DataRole[] {
  const toSystem = (related: Related): Related[] => {
    const system = perspective.holderOf(related.element, ({ kind }) => systemKinds.has(kind));
    return system ? [{ ...related, element: system }] : [];
  };
  const found: readonly (readonly [RoleName, readonly Related[]])[] = [
    ['source', perspective.related(element, 'referenceSource')],
    ['kept', perspective.related(element, 'keptIn')],
    ['stores', perspective.referring(element, 'stores')],
    ['enters', [element, ...perspective.partsOf(element.id, 'attribute')].flatMap((part) => perspective.referring(part, 'enters'))],
    ['published', perspective.related(element, 'published')],
  ];
  // What is kept of a system and what goes are told apart; within each, its roles stand together.
  const bySystem = new Map<string, { element: Element; change?: ChangeKind; roles: Set<RoleName> }>();
  for (const [role, related] of found) {
    for (const { element: system, change } of merged(related.flatMap(toSystem))) {
      const key = `${system.id} ${change ?? ''}`;
      const known = bySystem.get(key) ?? { element: system, ...(change && { change }), roles: new Set<RoleName>() };
      known.roles.add(role);
      bySystem.set(key, known);
    }
  }
  const byRoles = new Map<string, { element: Element; change?: ChangeKind }[]>();
  for (const { roles: own, ...system } of bySystem.values()) {
    const title = capitalised([...own].map((role) => inLanguage(roles[role], perspective.language)).join(', '), perspective.language);
    byRoles.set(title, [...(byRoles.get(title) ?? []), system]);
  }
  return [...byRoles].map(([title, systems]) => ({ title, systems }));
}

import { type Architecture, byId, type Element, type Fact, relationsOf } from '@egov/model';

/** Something that the target state lacks, or has for nothing (Rules §11.2). */
export interface Incompleteness {
  readonly element: Element;
  /** Of what kind it is: a service without a system, data without a store, or something that nothing has to do with. */
  readonly what: 'service' | 'store' | 'interface' | 'entity' | 'infrastructure';
}

export const missing: ReadonlySet<Incompleteness['what']> = new Set(['service', 'store']);

const infrastructure = ['site', 'hardware', 'software', 'network', 'protection', 'facility'] as const;

/** Missing and redundant components of the target state, in the order of their identifiers. */
export function incompleteness(architecture: Architecture): Incompleteness[] {
  const found: Incompleteness[] = [];
  const each = (kind: string, look: (element: Element) => Incompleteness['what'] | undefined): void => {
    for (const id of architecture.contents.kinds.get(kind) ?? []) {
      const element = architecture.get(id)!;
      const what = element.states.includes('target') ? look(element) : undefined;
      if (what) found.push({ element, what });
    }
  };
  each('service', (service) => (isAutomated(service, architecture) ? undefined : 'service'));
  each('interface', (own) => (own.facts.some(({ name }) => name === 'published') || isUsed(own, architecture) ? undefined : 'interface'));
  each('entity', (entity) => {
    if (isMastered(entity)) return undefined;
    if (isUsed(entity, architecture, ({ name }) => name === 'stores')) return undefined;
    if (isUsed(entity, architecture, ({ name }) => name === 'keeps')) return 'store';
    return isUsed(entity, architecture) ? undefined : 'entity';
  });
  for (const kind of infrastructure) each(kind, (element) => (isOfUse(element, architecture) ? undefined : 'infrastructure'));
  return found.sort((a, b) => byId(a.element, b.element));
}

/** A service is provided by a system, by a process that runs in one, or by the services that it consists of. */
function isAutomated(service: Element, architecture: Architecture): boolean {
  if (service.facts.some(({ name, states }) => name === 'composite' && states.includes('target'))) return true;
  return isUsed(
    service,
    architecture,
    ({ name }, from) => name === 'automates' || (name === 'realizes' && runsInSystems(from.id, architecture)),
  );
}

function runsInSystems(process: string, architecture: Architecture): boolean {
  return architecture
    .partsOf(process)
    .some((step) => step.states.includes('target') && relationsOf(step).some(({ role }) => role === 'system'));
}

/** What has a reference source, is published or derived from other data is known to be somewhere, even if nothing in the model reads it. */
function isMastered({ facts }: Element): boolean {
  return facts.some(({ name, states }) => mastering.has(name) && states.includes('target'));
}

const mastering: ReadonlySet<string> = new Set(['referenceSource', 'published', 'derived']);

/** Infrastructure is of use when something stands on it or in it, or it serves something. */
function isOfUse(element: Element, architecture: Architecture): boolean {
  if (isUsed(element, architecture)) return true;
  return element.facts.some(({ name, states }) => serving.has(name) && states.includes('target'));
}

const serving: ReadonlySet<string> = new Set(['runs', 'connects', 'protects']);

/** Whether something in the target state has such a relation to an element. Plans, views and rules use nothing. */
function isUsed(element: Element, architecture: Architecture, test: (fact: Fact, from: Element) => boolean = () => true): boolean {
  for (const id of architecture.contents.referrers.get(element.id) ?? []) {
    const from = architecture.get(id)!;
    if (from.layer === 'portfolio' || !from.states.includes('target')) continue;
    if (relationsOf(from).some(({ to, fact }) => to === element.id && fact.states.includes('target') && test(fact, from))) return true;
  }
  return false;
}

import type { Architecture } from '../architecture.js';
import type { Element, State } from '../element.js';
import { factsOf, refs } from '../relations.js';
import { type ElementCheck, related } from './check.js';

/**
 * A step runs in a system that automates its process, or what the process realizes (Rules §2.2), itself or by a component. In the state where
 * the step stands.
 */
export const checkSteps: ElementCheck = (element, { architecture }, report) => {
  if (element.kind !== 'step' || element.parent === undefined) return;
  const process = architecture.get(element.parent);
  if (!process) return;
  for (const header of factsOf(element, 'header')) {
    const [systemId] = refs(header, 'system');
    const system = systemId === undefined ? undefined : architecture.get(systemId);
    if (!system || systemId === undefined) continue;
    const unrelated = header.states.some((state) => {
      const aims = aimsOf(architecture, process, state);
      return aims.size > 1 && ![...automatedBy(architecture, system, state)].some((id) => aims.has(id) || id === element.id);
    });
    if (!unrelated) continue;
    report('EGOV-unrelated-system', header.place, { step: element.name, system: systemId, process: process.name }, [
      related(system.place, 'declared'),
      related(process.place, 'automated-by'),
    ]);
  }
};

/** The process, what it realizes, and the functions behind that. */
function aimsOf(architecture: Architecture, process: Element, state: State): Set<string> {
  const aims = new Set([process.id]);
  for (const fact of factsOf(process, 'realizes')) {
    if (!fact.states.includes(state)) continue;
    for (const id of refs(fact)) {
      aims.add(id);
      const service = architecture.get(id);
      for (const performs of service ? factsOf(service, 'performs') : []) for (const performed of refs(performs)) aims.add(performed);
    }
  }
  return aims;
}

function* automatedBy(architecture: Architecture, system: Element, state: State): Iterable<string> {
  for (const element of [system, ...architecture.partsOf(system.id)]) {
    for (const fact of factsOf(element, 'automates')) if (fact.states.includes(state)) yield* refs(fact);
  }
}

import { type Architecture, type Element, factsOf, relationsOf, textValue } from '@egov/model';
import { dateIn, referred } from '../facts.js';
import { domainOf } from '../holders.js';
import { dueStanding, type DueStanding } from '../standing.js';

/** An entry of the register of processes to be reengineered (Rules §9.3). */
export interface RegisteredProcess {
  readonly process: Element;
  /** Its number in the electronic register, with the date. */
  readonly number?: string;
  readonly registered?: string;
  /** The services and functions that it realizes. */
  readonly realizes: readonly string[];
  /** Who performs it. */
  readonly bodies: readonly string[];
  readonly standing: DueStanding;
}

/** The register of processes that are reengineered or are to be, by number; those without one last, then by identifier. */
export function processRegister(architecture: Architecture, at: string): RegisteredProcess[] {
  return architecture
    .ofKind('process')
    .filter(({ facts }) => facts.some(({ name }) => name === 'reengineering' || name === 'register'))
    .map((process) => entryOf(process, architecture, at))
    .sort((a, b) => compare(a.number ?? '\uffff', b.number ?? '\uffff') || compare(a.process.id, b.process.id));
}

function entryOf(process: Element, architecture: Architecture, at: string): RegisteredProcess {
  const number = factsOf(process, 'register').map((fact) => textValue(fact, 'text'))[0];
  const registered = dateIn(process, 'register');
  const realizes = referred(process, 'realizes');
  return {
    process,
    ...(number !== undefined && { number }),
    ...(registered !== undefined && { registered }),
    realizes,
    bodies: bodiesOf(process, realizes, architecture),
    standing: dueStanding(dateIn(process, 'reengineering', 'planned'), dateIn(process, 'reengineering', 'done'), at),
  };
}

/** Who provides the services and performs the functions that a process realizes; where nobody is named, who leads its domain. */
function bodiesOf(process: Element, realizes: readonly string[], architecture: Architecture): string[] {
  const found = new Set<string>();
  for (const id of realizes) {
    const realized = architecture.get(id);
    if (!realized) continue;
    for (const body of referred(realized, 'providedBy')) found.add(body);
    for (const { fact, role, to } of relationsOf(realized)) if (fact.name === 'performedBy' && role === 'body') found.add(to);
  }
  const domain = domainOf(process, architecture);
  return found.size === 0 && domain ? referred(domain, 'lead') : [...found];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

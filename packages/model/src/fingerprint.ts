import { createHash } from 'node:crypto';
import type { Architecture } from './architecture.js';
import { canonical } from './difference.js';
import type { Element } from './element.js';

/** What is said about an element for other reasons than to describe it: it doesn't change what was attested. */
const besides: ReadonlySet<string> = new Set(['evidence', 'waiver', 'distinct', 'description', 'link', 'identity']);

/**
 * What an element means, as a text that is the same for the same meaning, wherever it stands in whatever order of states: its kind, titles, states
 * and facts. Evidence, waivers, descriptions and links are left out unless asked for.
 */
export function meaningOf(element: Element, all = false): string {
  const facts = element.facts
    .filter((fact) => all || !besides.has(fact.name))
    .map((fact) => `${fact.name} ${fact.states.join()} ${canonical(fact.values)} ${fact.because ?? ''}`)
    .sort();
  // Apart only where the states differ, so that whatever has one title keeps its fingerprint.
  const title = canonical(element.titles ?? element.title);
  return [element.kind, element.parent ?? '', element.states.join(), title, ...(all ? element.tags : []), ...facts].join('\n');
}

/**
 * The fingerprint of an element with all its parts: 16 hexadecimal digits of the SHA-256 of what they mean. It changes when they do, and not when
 * another element does. Evidence carries it as `as-of`.
 */
export function fingerprintOf(architecture: Architecture, id: string): string {
  const hash = createHash('sha256');
  const add = (element: Element): void => {
    hash.update(`${element.id}\n${meaningOf(element)}\n\n`);
    for (const part of architecture.partsOf(element.id)) add(part);
  };
  const element = architecture.get(id);
  if (element) add(element);
  return hash.digest('hex').slice(0, 16);
}

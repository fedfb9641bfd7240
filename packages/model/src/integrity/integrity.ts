import type { Finding } from '@egov/language';
import type { Architecture } from '../architecture.js';
import type { Element } from '../element.js';
import { type CheckContext, type ElementCheck, finding } from './check.js';
import { type Cycle, cyclesFrom } from './cycles.js';
import { checkAttestations, checkRequiredFacts, checkSingleFacts, checkUnits } from './facts.js';
import { LayerCounts } from './layers.js';
import { checkHiddenNames, checkRepeatedNames } from './names.js';
import { Namesakes } from './namesakes.js';
import { checkDelivered, checkParents, checkStates } from './states.js';
import { checkSteps } from './steps.js';

const checks: readonly ElementCheck[] = [
  checkRepeatedNames,
  checkHiddenNames,
  checkRequiredFacts,
  checkAttestations,
  checkUnits,
  checkSingleFacts,
  checkStates,
  checkParents,
  checkDelivered,
  checkSteps,
];

/**
 * What is wrong between elements (Rules §11.2): names, missing facts, states, circles, missing layers. Keeps what it found; after a change it
 * looks again at what changed and at what reads it.
 */
export class Integrity {
  private readonly found = new Map<string, readonly Finding[]>();
  private readonly standing = new Map<string, string>();
  private readonly namesakes = new Namesakes();
  private readonly strings = new Map<string, string>();
  private readonly layers = new LayerCounts();
  private cycles: readonly Cycle[] = [];
  private architecture: Architecture | undefined;
  private cold = true;

  /** Takes a changed architecture, the elements that changed, and those that may now be read completely or no more. */
  update(context: CheckContext, touched: ReadonlySet<string>, alsoRead: Iterable<string> = []): void {
    const { architecture } = context;
    this.cold = this.architecture === undefined;
    this.architecture = architecture;
    const affected = new Set(alsoRead);
    for (const id of touched) this.addAffected(architecture, id, affected);
    for (const id of affected) this.check(architecture.get(id), id, context);
    this.layers.update(architecture, touched);
    const kept = this.cycles.filter((cycle) => ![...cycle.members].some((id) => touched.has(id)));
    const keys = new Set(kept.map(keyOf));
    this.cycles = [...kept, ...cyclesFrom(architecture, touched).filter((cycle) => !keys.has(keyOf(cycle)))];
  }

  /** All findings, in no particular order. */
  *findings(complete: boolean): Iterable<Finding> {
    for (const findings of this.found.values()) yield* findings;
    for (const cycle of this.cycles) yield cycle.finding;
    if (complete && this.architecture) yield* this.layers.findings(this.architecture);
  }

  /** An element, and those whose checks read what may have changed of it. */
  private addAffected(architecture: Architecture, id: string, affected: Set<string>): void {
    affected.add(id);
    const element = architecture.get(id);
    const before = this.standing.get(id);
    const after = element && this.interned(`${element.kind} ${element.states.join()}`);
    if (before !== after) {
      for (const referrer of architecture.contents.referrers.get(id) ?? []) affected.add(referrer);
      for (const part of architecture.contents.parts.get(id) ?? []) affected.add(part);
      // it hides theirs, or no longer; from cold everything is looked at anyway
      if (!this.cold) for (const other of this.namesakes.within(id)) affected.add(other);
      if (after === undefined) {
        this.standing.delete(id);
        this.namesakes.delete(id);
      } else {
        this.standing.set(id, after);
        this.namesakes.add(id);
      }
    }
    if (element) this.addSteps(architecture, element, affected);
  }

  /** A step reads what its process realizes, what those services perform, and what its system and the components of that automate. */
  private addSteps(architecture: Architecture, element: Element, affected: Set<string>): void {
    const { referrers } = architecture.contents;
    const processes = element.kind === 'process' ? [element.id] : [];
    if (element.kind === 'service') {
      for (const referrer of referrers.get(element.id) ?? []) if (architecture.get(referrer)?.kind === 'process') processes.push(referrer);
    }
    for (const process of processes) for (const step of architecture.contents.parts.get(process) ?? []) affected.add(step);
    if (!stepSystems.has(element.kind)) return;
    const system = element.kind === 'component' ? element.parent! : element.id;
    for (const referrer of referrers.get(system) ?? []) if (architecture.get(referrer)?.kind === 'step') affected.add(referrer);
  }

  /** One string for all elements of a kind and state. */
  private interned(text: string): string {
    const known = this.strings.get(text);
    if (known === undefined) this.strings.set(text, text);
    return known ?? text;
  }

  private check(element: Element | undefined, id: string, context: CheckContext): void {
    const findings: Finding[] = [];
    if (element) for (const check of checks) check(element, context, (...args) => findings.push(finding(...args)));
    if (findings.length > 0) this.found.set(id, findings);
    else this.found.delete(id);
  }
}

const stepSystems = new Set(['system', 'platform', 'gateway', 'component']);

function keyOf(cycle: Cycle): string {
  return [...cycle.members].join(' ');
}

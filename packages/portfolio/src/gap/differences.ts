import type { Layer } from '@egov/language';
import { type Architecture, ArchitectureView, changeOf, type Element, type FactChange } from '@egov/model';
import { parentOf, withHolders } from '../holders.js';

/** A difference between the current and the target state that somebody has to bring about (Rules §11.1). */
export interface Difference {
  readonly element: Element;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The facts that come and go; of something that comes or goes as a whole, none. */
  readonly facts: readonly FactChange[];
  /** The parts that come, go or change with it. */
  readonly parts: readonly Element[];
}

/** Objects of informatization (Rules §10.6): initiatives and recommendations are about these. What else changes may follow from them. */
export function isObject({ kind, layer }: Element): boolean {
  return layer === 'infrastructure' || objects.has(kind);
}

const objects: ReadonlySet<string> = new Set(['system', 'component', 'interface', 'platform', 'gateway', 'resource']);

const layers: ReadonlySet<Layer> = new Set<Layer>(['activity', 'data', 'systems', 'infrastructure']);

/** Facts that say how a change is made, or what is known of a thing, and not what the thing is. */
const remarks: ReadonlySet<string> = new Set([
  'evidence',
  'waiver',
  'distinct',
  'link',
  'description',
  'because',
  'replaces',
  'reengineering',
]);

/**
 * The differences between the states, in the order of the identifiers. The parts of what comes or goes come and go with it, and the steps of a
 * process are its own change: they make no difference for themselves.
 */
export function differencesOf(architecture: Architecture): Difference[] {
  const [current, target] = [new ArchitectureView(architecture, 'current'), new ArchitectureView(architecture, 'target')];
  const found = new Map<string, { element: Element; kind: Difference['kind']; facts: FactChange[]; parts: Element[] }>();
  for (const element of architecture.contents.elements.values()) {
    if (!mayDiffer(element) || !isCompared(element, architecture)) continue;
    const change = changeOf(element, current, target);
    if (!change || change.kind === 'kept') continue;
    const { id, kind, facts, title } = change;
    const own = facts.filter(({ fact }) => !remarks.has(fact.name));
    if (kind === 'changed' && own.length === 0 && title === undefined) continue;
    const holder = holderOfChange(element, kind, architecture);
    if (!holder) {
      const known = found.get(id);
      found.set(id, { element, kind, facts: own, parts: known?.parts ?? [] });
      continue;
    }
    const known = found.get(holder.id);
    if (known) known.parts.push(element);
    else found.set(holder.id, { element: holder, kind: kindOfChange(holder), facts: [], parts: [element] });
  }
  return [...found.values()].sort((a, b) => (a.element.id < b.element.id ? -1 : 1));
}

/** Whether the states can differ about an element. Most elements of a large architecture say the same of both; an element that no edit touched stays one object. */
function mayDiffer(element: Element): boolean {
  let may = marked.get(element);
  if (may === undefined) {
    may = element.states.length === 1 || element.titles !== undefined || element.facts.some(({ states }) => states.length === 1);
    marked.set(element, may);
  }
  return may;
}

const marked = new WeakMap<Element, boolean>();

/** What stands in a layer; of what everyone shares, platforms and gateways with their parts. */
function isCompared(element: Element, architecture: Architecture): boolean {
  if (layers.has(element.layer)) return true;
  return withHolders(element.id, architecture).some(({ kind }) => kind === 'platform' || kind === 'gateway');
}

/** The outermost element whose change an element's own change is a part of. */
function holderOfChange(element: Element, kind: Difference['kind'], architecture: Architecture): Element | undefined {
  let holder: Element | undefined;
  let part = element;
  for (;;) {
    const parent = parentOf(part, architecture);
    if (!parent || parent.kind === 'domain') return holder;
    const comesWithIt = kindOfChange(parent) === kind && kind !== 'changed';
    if (comesWithIt || part.kind === 'step') holder = parent;
    else if (holder === undefined || part === holder) return holder;
    part = parent;
  }
}

/** What becomes of an element as its states tell: of what stands in both, that it may change. */
export function kindOfChange({ states }: Element): Difference['kind'] {
  if (states.length !== 1) return 'changed';
  return states[0] === 'target' ? 'added' : 'removed';
}

import { factOf, facts } from '@egov/language';
import { factName } from './naming.js';
import type { Architecture } from './architecture.js';
import type { Element, Fact, LocalisedText, Relation, State } from './element.js';
import { relationsOf } from './relations.js';

/** A moment of an architecture: one of its states, or a date between them. */
export type Moment = State | { readonly date: string };

/**
 * What stands and what holds at one moment. On a date that is the current state, with what is delivered by then and without what is retired by
 * then; a delivered part brings its parents, a relation needs both of its ends, and a change without a date belongs to the target state alone.
 */
export class ArchitectureView {
  private readonly standing = new Map<string, boolean>();
  private bringers: ReadonlySet<string> | undefined;

  constructor(
    readonly architecture: Architecture,
    readonly moment: Moment,
  ) {}

  /** Whether an element stands. */
  stands(id: string): boolean {
    let stands = this.standing.get(id);
    if (stands === undefined) {
      const element = this.architecture.get(id);
      stands = element !== undefined && this.isStanding(element);
      this.standing.set(id, stands);
    }
    return stands;
  }

  private isStanding(element: Element): boolean {
    return typeof this.moment === 'string' ? element.states.includes(this.moment) : this.standsOn(element, this.moment.date);
  }

  get(id: string): Element | undefined {
    return this.stands(id) ? this.architecture.get(id) : undefined;
  }

  /** The elements that stand, in the order of their identifiers. */
  elements(): Element[] {
    return this.architecture.elements().filter((element) => this.isStanding(element));
  }

  ofKind(kind: string): Element[] {
    return this.architecture.ofKind(kind).filter((element) => this.stands(element.id));
  }

  /** What an element is called at the moment. */
  titleOf(element: Element): LocalisedText {
    return element.titles ? element.titles[this.stateOf(element)] : element.title;
  }

  /** The facts that hold of an element. */
  factsOf(element: Element): Fact[] {
    return element.facts.filter((fact) => this.holds(element, fact));
  }

  /** The relations that begin at an element and whose other end stands, or needn't. */
  outgoing(id: string): Relation[] {
    const element = this.get(id);
    return element ? relationsOf(element).filter((relation) => this.connects(element, relation)) : [];
  }

  incoming(id: string): Relation[] {
    if (!this.stands(id)) return [];
    return this.architecture.incoming(id).filter((relation) => {
      const from = this.get(relation.from);
      return from !== undefined && this.connects(from, relation);
    });
  }

  private connects(from: Element, relation: Relation): boolean {
    return (
      this.holds(from, relation.fact) && (isCrossState(relation.fact) || !this.architecture.get(relation.to) || this.stands(relation.to))
    );
  }

  private holds(element: Element, fact: Fact): boolean {
    if (typeof this.moment === 'string') return fact.states.includes(this.moment);
    if (fact.states.length !== 1 || element.states.length < 2) return fact.states.length > 0;
    return fact.states[0] === this.stateOf(element);
  }

  /** The state whose facts hold of an element: on a date the target one if a project has changed it by then. */
  private stateOf({ id, states }: Element): State {
    if (typeof this.moment === 'string') return this.moment;
    if (states.length === 1) return states[0]!;
    const change = this.architecture.schedule.change(id);
    return change !== undefined && change <= this.moment.date ? 'target' : 'current';
  }

  private standsOn(element: Element, date: string): boolean {
    const { schedule } = this.architecture;
    if (element.states.length === 0) return false;
    const parent = element.parent === undefined ? undefined : this.architecture.get(element.parent);
    if (element.states.includes('current')) {
      const retirement = schedule.retirement(element.id);
      if (retirement !== undefined && retirement <= date) return false;
      return parent === undefined || this.stands(parent.id);
    }
    const delivery = this.deliveryOf(element);
    return (delivery !== undefined && delivery <= date) || this.broughtOn(date).has(element.id);
  }

  /** A part without a date of its own comes with the element that holds it, if that one is new too. */
  private deliveryOf(element: Element): string | undefined {
    const { schedule } = this.architecture;
    const parent = element.parent === undefined ? undefined : this.architecture.get(element.parent);
    return schedule.delivery(element.id) ?? (parent && !parent.states.includes('current') ? this.deliveryOf(parent) : undefined);
  }

  /** The elements that hold something that is delivered by then. */
  private broughtOn(date: string): ReadonlySet<string> {
    if (this.bringers) return this.bringers;
    const brought = new Set<string>();
    for (const [id, delivery] of this.architecture.schedule.deliveries()) {
      if (delivery > date) continue;
      for (let holder = this.architecture.get(id)?.parent; holder !== undefined; holder = this.architecture.get(holder)?.parent)
        brought.add(holder);
    }
    return (this.bringers = brought);
  }
}

/** Whether the ends of a fact's relations may stand in different states. */
export function isCrossState(fact: Fact): boolean {
  return crossState.has(fact.name);
}

const crossState = new Set(
  Object.keys(facts)
    .filter((type) => factOf(type)?.crossState)
    .map(factName),
);

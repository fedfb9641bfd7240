import { Context, type EvaluationInput, type Item, keyOf, type Member, type ViewCondition } from '@egov/expressions';
import type { ChangeKind, Element } from '@egov/model';
import type { Perspective } from '../perspective.js';

/** What expressions need to be evaluated, besides what the picture shows. */
export type Evaluation = Omit<EvaluationInput, 'architecture' | 'state' | 'date'>;

/** An item with what became of it. */
export interface Asked {
  readonly item: Item;
  readonly change?: ChangeKind;
}

/** Asks what a view says of elements, in the states that its picture shows. */
export class Asking {
  /** The later state first: of a difference, what will be counts more than what was. */
  private readonly contexts: readonly Context[];

  constructor({ architecture, aspect }: Perspective, evaluation: Evaluation) {
    const input = { ...evaluation, architecture };
    if (typeof aspect === 'object') this.contexts = [new Context({ ...input, state: 'current', date: aspect.date })];
    else {
      const states = aspect === 'difference' ? (['target', 'current'] as const) : [aspect];
      this.contexts = states.map((state) => new Context({ ...input, state }));
    }
  }

  /** Whether a condition holds of an element in a state in which it stands. */
  holds(condition: ViewCondition, element: Element): boolean {
    return this.of(element).some((context) => condition.holds(element, context));
  }

  /** What is found about an element: in a difference what will be, else what was. */
  first<T>(element: Element, ask: (context: Context) => T | undefined): T | undefined {
    for (const context of this.of(element)) {
      const found = ask(context);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The values of a member of an element; in a difference those that came and went too. */
  values({ read }: Member, element: Element): Asked[] {
    const contexts = this.of(element);
    const [after = [], before] = contexts.map((context) => read(element, context));
    if (!before) return after.map((item) => ({ item })); // one moment, or an element of one state: then its box says what became of it
    const keys = (items: readonly Item[]): Set<unknown> => new Set(items.map(keyOf));
    const [old, fresh] = [keys(before), keys(after)];
    return [
      ...before.filter((item) => !fresh.has(keyOf(item))).map((item): Asked => ({ item, change: 'removed' })),
      ...after.map((item): Asked => ({ item, change: old.has(keyOf(item)) ? 'kept' : 'added' })),
    ];
  }

  private of(element: Element): readonly Context[] {
    return this.contexts.filter(({ reader }) => reader.get(element.id) !== undefined);
  }
}

import { Architecture, type Element, type State } from '@egov/model';
import type { Item } from './items.js';
import { Reader } from './reader.js';

/** Where an expression looks: one of the states, or the target state of what was published before. */
export type Moment = State | 'baseline';

/** Tells which elements are found to be the same thing as another (Rules §11.3); whoever evaluates says how. */
export interface Duplicates {
  /** The duplicates of an element, all or among some elements; what is read besides the elements is noted. */
  of(element: Element, reader: Reader, note: (key: string) => void, among?: readonly Element[]): readonly Element[];
}

/** What an evaluation is given. */
export interface EvaluationInput {
  readonly architecture: Architecture;
  /** The model that was published before; without one, nothing stands in it. */
  readonly baseline?: Architecture;
  /** The date that decides about support ends (`YYYY-MM-DD`). */
  readonly today: string;
  /** The state of rules that name none. */
  readonly state: State;
  readonly duplicates: Duplicates;
  /** Values that the manifest gives to parameters, by name. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
}

/** The state of an evaluation: where it looks, the values of variables, what it has read. */
export class Context {
  readonly variables: Item[] = [];
  moment: Moment;
  private reads: Set<string> | undefined;
  private readonly readers: Record<Moment, Reader>;
  private noted: string | undefined;
  readonly note = (key: string): void => {
    if (key === this.noted) return; // most facts are read of the element that the one before was read of
    this.noted = key;
    this.reads?.add(key);
  };

  constructor(readonly input: EvaluationInput) {
    this.moment = input.state;
    const none = (): void => {};
    this.readers = {
      current: new Reader(input.architecture, 'current', this.note),
      target: new Reader(input.architecture, 'target', this.note),
      // it doesn't change while the workspace does
      baseline: new Reader(input.baseline ?? Architecture.empty, 'target', none),
    };
  }

  get reader(): Reader {
    return this.readers[this.moment];
  }

  readerIn(moment: Moment): Reader {
    return this.readers[moment];
  }

  /** Evaluates in another state. */
  in<T>(moment: Moment, evaluate: () => T): T {
    const before = this.moment;
    this.moment = moment;
    try {
      return evaluate();
    } finally {
      this.moment = before;
    }
  }

  /** Evaluates, and tells what was read. */
  reading(evaluate: () => void): ReadonlySet<string> {
    const reads = new Set<string>();
    this.reads = reads;
    this.noted = undefined;
    for (const reader of Object.values(this.readers)) reader.begin();
    try {
      evaluate();
    } finally {
      this.reads = undefined;
    }
    return reads;
  }
}

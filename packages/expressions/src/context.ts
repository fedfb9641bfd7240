import { Architecture, type Element, type State } from '@egov/model';
import type { Item } from './items.js';
import { ReadKeys, ReadLog } from './read-keys.js';
import { Reader } from './reader.js';

/** Where an expression looks: one of the states, the target state of what was published before, or the date that it is evaluated for. */
export type Moment = State | 'baseline' | 'date';

/** Tells which elements are found to be the same thing as another (Rules §11.3); whoever evaluates says how. */
export interface Duplicates {
  /** The duplicates of an element, all or among some elements; what is read besides the elements is noted by a name with a space in it. */
  of(element: Element, reader: Reader, note: (name: string) => void, among?: readonly Element[]): readonly Element[];
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
  /** In place of a state: what stands and holds on a date (`YYYY-MM-DD`). */
  readonly date?: string;
  readonly duplicates: Duplicates;
  /** Whether parameters have the values that they are declared with, whatever the manifest says. */
  readonly asDeclared?: true;
}

/** The state of an evaluation: where it looks, the values of variables, what it has read. */
export class Context {
  readonly variables: Item[] = [];
  moment: Moment;
  private readonly log = new ReadLog();
  private readonly readers: Record<Moment, Reader>;

  constructor(
    readonly input: EvaluationInput,
    private readonly keys = new ReadKeys(),
  ) {
    this.moment = input.date === undefined ? input.state : 'date';
    const note = (key: number): void => this.log.note(key);
    this.readers = {
      current: new Reader(input.architecture, 'current', keys, note),
      target: new Reader(input.architecture, 'target', keys, note),
      // it doesn't change while the workspace does
      baseline: new Reader(input.baseline ?? Architecture.empty, 'target', new ReadKeys(), () => {}),
      date: new Reader(input.architecture, input.date === undefined ? input.state : { date: input.date }, keys, note),
    };
  }

  /** Notes that something was read that isn't an element: its name has a space in it. */
  readonly note = (name: string): void => this.log.note(this.keys.first(name));

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

  /** Evaluates what is about one subject, and tells the numbers of what was read. */
  reading(evaluate: () => void): Int32Array {
    for (const reader of Object.values(this.readers)) reader.begin();
    this.log.begin();
    try {
      evaluate();
    } finally {
      this.log.end();
    }
    return this.log.all();
  }
}

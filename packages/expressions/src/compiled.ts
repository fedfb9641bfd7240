import type { Context, Moment } from './context.js';
import { type Item, plain } from './items.js';
import { flag, type Type } from './types.js';

/** A compiled expression: closures, made once, that evaluate without looking at the tree again. */
export interface Compiled {
  readonly type: Type;
  /** The state in which its values are read further, if it isn't that of the rule: `(p.steps in current).count(s => s.system is empty)`. */
  readonly moment?: Moment;
  /** The values; of a single one, none or one. */
  readonly list: (context: Context) => readonly Item[];
  /** Whether it holds; only of a yes or no. */
  readonly test: (context: Context) => boolean;
}

const nothing: readonly Item[] = [];
const yes: readonly Item[] = [true];
const no: readonly Item[] = [false];

/** An expression that gives values. A flag that is absent means no. */
export function values(type: Type, list: (context: Context) => readonly Item[]): Compiled {
  return { type, list, test: (context) => list(context).some((item) => plain(item) === true) };
}

/** An expression that gives a single value, or none. */
export function single(type: Type, value: (context: Context) => Item | undefined): Compiled {
  return values(type, (context) => {
    const item = value(context);
    return item === undefined ? nothing : [item];
  });
}

/** An expression that holds or doesn't. */
export function condition(test: (context: Context) => boolean): Compiled {
  return { type: flag, test, list: (context) => (test(context) ? yes : no) };
}

/** An expression whose values are read in another state than that of the rule; as it is, if there is none. */
export function readIn(compiled: Compiled, moment: Moment | undefined): Compiled {
  return moment === undefined ? compiled : { ...compiled, moment };
}

/** An expression that looks at nothing but the subject of a rule: evaluated once for each, in each state. */
export function oncePerSubject(compiled: Compiled): Compiled {
  const { list, test } = compiled;
  const [asList, asTest] = [{}, {}];
  const subject = (context: Context): Item | undefined => context.variables[0];
  return {
    ...compiled,
    list: (context) => context.reader.once(asList, subject(context), () => list(context)),
    test: (context) => context.reader.once(asTest, subject(context), () => test(context)),
  };
}

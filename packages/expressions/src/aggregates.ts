import { ast, type Localised } from '@egov/language';
import { type Compiled, condition, readIn, single, values } from './compiled.js';
import type { Compiler } from './compiler.js';
import type { Context } from './context.js';
import { type Item, keyOf, plain } from './items.js';
import { number, type Type } from './types.js';

/** What may be asked of several values at once, with what it means. */
export const aggregates: Readonly<Record<string, Localised>> = {
  any: ['есть ли такое значение', 'ондай мән бар ма', 'whether one of them is so'],
  all: ['все ли таковы (да, если значений нет)', 'бәрі сондай ма (мән болмаса — иә)', 'whether all are so (yes if there are none)'],
  none: ['верно ли, что таких нет', 'ондай мән жоқ па', 'whether none is so'],
  where: ['только такие значения', 'тек сондай мәндер', 'those that are so'],
  count: ['сколько их', 'олардың саны', 'how many there are'],
  sum: ['сумма', 'қосындысы', 'their sum'],
  min: ['наименьшее', 'ең кішісі', 'the least'],
  max: ['наибольшее', 'ең үлкені', 'the greatest'],
  distinct: ['без повторений', 'қайталанбайтын мәндер', 'without repetitions'],
  closure: [
    'всё, чего можно достичь, повторяя шаг',
    'қадамды қайталап жетуге болатынның бәрі',
    'all that can be reached by repeating a step',
  ],
};

/** Compiles `.any(x => …)`, `.count`, `.sum(x => …)`. */
export function compileAggregate(
  compiler: Compiler,
  receiver: Compiled,
  name: string,
  args: readonly ast.Argument[],
  at: { readonly offset: number; readonly length: number },
): Compiled | undefined {
  compiler.notes.meaning({ ...at, name, means: { kind: 'operation', operation: name, of: receiver.type } });
  const needsStep = name !== 'count' && name !== 'distinct' && name !== 'min' && name !== 'max' && name !== 'sum';
  if (args.length > 1 || (args.length === 0 && needsStep) || (name === 'distinct' && args.length > 0))
    return compiler.problem(at, 'EGOV-rule-arguments', { name, usage: usageOf(name) });
  const [argument] = args;
  if (!argument) return withoutStep(compiler, receiver, name, at);
  if (!ast.isLambda(argument)) return compiler.problem(argument, 'EGOV-rule-arguments', { name, usage: usageOf(name) });
  const { compiler: inner, variable } = compiler.with(argument.parameter, { ...receiver.type, many: false }, receiver.moment);
  const asksWhether = name === 'any' || name === 'all' || name === 'none' || name === 'where' || name === 'count';
  const body = asksWhether ? inner.condition(argument.body) : inner.compile(argument.body);
  if (!body) return undefined;
  const { slot } = variable;
  const holds = (context: Context, item: Item): boolean => {
    context.variables[slot] = item;
    return body.test(context);
  };
  switch (name) {
    case 'any':
      return condition((context) => receiver.list(context).some((item) => holds(context, item)));
    case 'all':
      return condition((context) => receiver.list(context).every((item) => holds(context, item)));
    case 'none':
      return condition((context) => !receiver.list(context).some((item) => holds(context, item)));
    case 'where':
      return readIn(
        values({ ...receiver.type, many: true }, (context) => receiver.list(context).filter((item) => holds(context, item))),
        receiver.moment,
      );
    case 'count':
      return single(number, (context) => receiver.list(context).filter((item) => holds(context, item)).length);
    case 'closure':
      return closure(compiler, receiver, body, slot, argument);
    default:
      return folded(compiler, name, body.type, argument.body, (context) =>
        receiver.list(context).flatMap((item) => {
          context.variables[slot] = item;
          return body.list(context);
        }),
      );
  }
}

/** How an aggregate is written. */
export function usageOf(name: string): string {
  return name === 'distinct' ? '.distinct' : name === 'count' ? '.count' : `.${name}(x => …)`;
}

function withoutStep(compiler: Compiler, receiver: Compiled, name: string, at: { offset: number; length: number }): Compiled | undefined {
  if (name === 'count') return single(number, (context) => receiver.list(context).length);
  if (name === 'distinct')
    return readIn(
      values({ of: receiver.type.of, many: true }, (context) => distinct(receiver.list(context))),
      receiver.moment,
    );
  return folded(compiler, name, receiver.type, at, (context) => receiver.list(context));
}

/** `sum`, `min`, `max`: of none, the sum is 0 and there is no least or greatest. */
function folded(
  compiler: Compiler,
  name: string,
  type: Type,
  at: ast.Expression | { readonly offset: number; readonly length: number },
  list: (context: Context) => readonly Item[],
): Compiled | undefined {
  const { kind } = type.of;
  if (kind !== 'number' && (name === 'sum' || kind !== 'date'))
    return '$type' in at
      ? compiler.wrongType(at, number, type)
      : compiler.problem(at, 'EGOV-rule-arguments', { name, usage: usageOf(name) });
  const keys = (context: Context): (string | number)[] => list(context).map((item) => plain(item) as string | number);
  const result: Type = { of: type.of, many: false };
  if (name === 'sum') return single(number, (context) => (keys(context) as number[]).reduce((total, value) => total + value, 0));
  const better = name === 'min' ? (a: string | number, b: string | number) => a < b : (a: string | number, b: string | number) => a > b;
  return single(result, (context) => {
    let best: string | number | undefined;
    for (const value of keys(context)) if (best === undefined || better(value, best)) best = value;
    return best;
  });
}

/** Everything that a repeated step reaches: each element once, so that it always ends. The beginning counts if it is reached again. */
function closure(compiler: Compiler, receiver: Compiled, body: Compiled, slot: number, argument: ast.Lambda): Compiled | undefined {
  if (receiver.type.of.kind !== 'element')
    return compiler.wrongType(argument, { of: { kind: 'element', kinds: [] }, many: true }, receiver.type);
  if (body.type.of.kind !== 'element') return compiler.wrongType(argument.body, { ...receiver.type, many: true }, body.type);
  const type: Type = { of: body.type.of, many: true };
  return values(type, (context) => {
    const found = new Map<unknown, Item>();
    let pending = receiver.list(context);
    while (pending.length > 0) {
      const next: Item[] = [];
      for (const item of pending) {
        context.variables[slot] = item;
        for (const reached of body.list(context)) {
          const key = keyOf(reached);
          if (found.has(key)) continue;
          found.set(key, reached);
          next.push(reached);
        }
      }
      pending = next;
    }
    return [...found.values()];
  });
}

/** Each value once, without the statements that they stand in. */
export function distinct(items: readonly Item[]): readonly Item[] {
  const found = new Map<unknown, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && !found.has(key)) found.set(key, plain(item)!);
  }
  return [...found.values()];
}

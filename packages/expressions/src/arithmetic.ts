import { type ast, dayProblem, looksLikeDay, nearest, numberOf } from '@egov/language';
import { add, differenceInCalendarDays, format, parseISO, sub } from 'date-fns';
import { distinct } from './aggregates.js';
import { type Compiled, single, values } from './compiled.js';
import type { Compiler } from './compiler.js';
import { type Duration, type Item, plain } from './items.js';
import { comparable, date, duration, number, type Type, unitedValue } from './types.js';

/** The units of spans of time, as they are written in rules. */
export const timeUnits: Readonly<Record<string, Duration>> = {
  day: { months: 0, days: 1 },
  days: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  weeks: { months: 0, days: 7 },
  month: { months: 1, days: 0 },
  months: { months: 1, days: 0 },
  year: { months: 12, days: 0 },
  years: { months: 12, days: 0 },
};

/** Compiles `3` and `30 days`. */
export function compileNumber(compiler: Compiler, node: ast.NumberLiteral): Compiled | undefined {
  const day = looksLikeDay(node.value) ? dayProblem(node.value) : undefined;
  if (day) return compiler.problem(node, day.code, day.args);
  const value = numberOf(node.value);
  if (value === undefined) return compiler.problem(node, 'EGOV-not-a-number', { value: node.value });
  if (node.unit === undefined) return single(number, () => value);
  const unit = timeUnits[node.unit];
  if (!unit) return compiler.problem(node, 'EGOV-rule-name', { name: node.unit, near: nearest(node.unit, Object.keys(timeUnits)) });
  const span: Duration = { months: unit.months * value, days: unit.days * value };
  return single(duration, () => span);
}

/** Compiles `+ - * /`: of numbers, of dates with spans of time, and the days between two dates. An absent operand gives no result. */
export function compileArithmetic(compiler: Compiler, node: ast.Sum): Compiled | undefined {
  const left = compiler.compile(node.left);
  const right = compiler.compile(node.right);
  if (!left || !right) return undefined;
  if (node.operator === '+' && (left.type.many || right.type.many)) return union(compiler, node, left, right);
  if (left.type.many) return compiler.problem(node.left, 'EGOV-rule-several', {});
  if (right.type.many) return compiler.problem(node.right, 'EGOV-rule-several', {});
  if (!summable.has(left.type.of.kind)) return compiler.wrongType(node.left, number, left.type);
  const signature = `${left.type.of.kind} ${node.operator} ${right.type.of.kind}`;
  const operation = operations[signature];
  if (!operation) return compiler.wrongType(node.right, partnerOf(left.type), right.type);
  return single(operation.type, (context) => {
    const [a, b] = [left.list(context)[0], right.list(context)[0]];
    return a === undefined || b === undefined ? undefined : operation.apply(plain(a)!, plain(b)!);
  });
}

/** `a + b` of several values: those of both, each once. */
function union(compiler: Compiler, node: ast.Sum, left: Compiled, right: Compiled): Compiled | undefined {
  if (!comparable(left.type.of, right.type.of)) return compiler.wrongType(node.right, left.type, right.type);
  return values({ of: unitedValue(left.type.of, right.type.of), many: true }, (context) =>
    distinct([...left.list(context), ...right.list(context)]),
  );
}

const summable: ReadonlySet<string> = new Set(['number', 'date', 'duration']);

interface Operation {
  readonly type: Type;
  readonly apply: (a: Item, b: Item) => Item | undefined;
}

const operations: Readonly<Record<string, Operation>> = {
  'number + number': { type: number, apply: (a, b) => Number(a) + Number(b) },
  'number - number': { type: number, apply: (a, b) => Number(a) - Number(b) },
  'number * number': { type: number, apply: (a, b) => Number(a) * Number(b) },
  'number / number': { type: number, apply: (a, b) => (Number(b) === 0 ? undefined : Number(a) / Number(b)) },
  'date + duration': { type: date, apply: (a, b) => iso(add(parseISO(a as string), b as Duration)) },
  'date - duration': { type: date, apply: (a, b) => iso(sub(parseISO(a as string), b as Duration)) },
  'date - date': {
    type: duration,
    apply: (a, b): Duration => ({ months: 0, days: differenceInCalendarDays(parseISO(a as string), parseISO(b as string)) }),
  },
  'duration + duration': { type: duration, apply: (a, b) => combined(a as Duration, b as Duration, 1) },
  'duration - duration': { type: duration, apply: (a, b) => combined(a as Duration, b as Duration, -1) },
};

function combined(a: Duration, b: Duration, sign: 1 | -1): Duration {
  return { months: a.months + sign * b.months, days: a.days + sign * b.days };
}

function iso(value: Date): string | undefined {
  return Number.isNaN(value.getTime()) ? undefined : format(value, 'yyyy-MM-dd');
}

function partnerOf(type: Type): Type {
  return type.of.kind === 'date' ? duration : number;
}

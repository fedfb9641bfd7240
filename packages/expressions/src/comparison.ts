import type { ast } from '@egov/language';
import { type Compiled, condition } from './compiled.js';
import type { Compiler } from './compiler.js';
import type { Context } from './context.js';
import { globMatcher } from './glob.js';
import { keyOf, plain } from './items.js';
import { membersOf } from './members.js';
import { comparable, text } from './types.js';

/** Compiles `=`, `<`, `contains`, `matches`. An absent value equals nothing and stands in no order. */
export function compileComparison(compiler: Compiler, node: ast.Comparison): Compiled | undefined {
  const [left, right] = compileSides(compiler, node);
  if (!left || !right) return undefined;
  switch (node.operator) {
    case '=':
    case '!=':
      return equality(compiler, node, left, right);
    case 'contains':
      return containment(compiler, node, left, right);
    case 'matches':
      return matching(compiler, node, left, right);
    default:
      return order(compiler, node, left, right);
  }
}

/**
 * A bare word is of the vocabulary that the other side is of, so that side comes first. Of two bare words where bare names are members of the
 * subject, the first is more likely meant as one.
 */
function compileSides(compiler: Compiler, node: ast.Comparison): [Compiled | undefined, Compiled | undefined] {
  if (isBareWord(compiler, node.left) && !(compiler.scope.subject && isBareWord(compiler, node.right))) {
    const right = compiler.compile(node.right);
    return [right && compiler.compile(node.left, right.type), right];
  }
  const left = compiler.compile(node.left);
  // what a word means beside a mistake can't be told
  return [left, left || !isBareWord(compiler, node.right) ? compiler.compile(node.right, left?.type) : undefined];
}

function isBareWord(compiler: Compiler, node: ast.Expression | undefined): boolean {
  if (node?.$type !== 'Path' || node.call || node.path.includes('.')) return false;
  const { variables, subject } = compiler.scope;
  return !variables.has(node.path) && !(subject && membersOf(subject).has(node.path));
}

function equality(compiler: Compiler, node: ast.Comparison, left: Compiled, right: Compiled): Compiled | undefined {
  for (const [side, at] of [
    [left, node.left],
    [right, node.right],
  ] as const)
    if (side.type.many) return compiler.problem(at, 'EGOV-rule-several', {});
  if (!comparable(left.type.of, right.type.of)) return compiler.wrongType(node.right, left.type, right.type);
  const negated = node.operator === '!=';
  if (left.type.of.kind === 'flag') return condition((context) => (left.test(context) === right.test(context)) !== negated);
  return condition((context) => {
    const [a, b] = [left.list(context)[0], right.list(context)[0]];
    return (a !== undefined && b !== undefined && keyOf(a) === keyOf(b)) !== negated;
  });
}

function order(compiler: Compiler, node: ast.Comparison, left: Compiled, right: Compiled): Compiled | undefined {
  for (const [side, at] of [
    [left, node.left],
    [right, node.right],
  ] as const) {
    if (side.type.many) return compiler.problem(at, 'EGOV-rule-several', {});
    if (!ordered.has(side.type.of.kind)) return compiler.wrongType(at, { of: { kind: 'number' }, many: false }, side.type);
  }
  if (left.type.of.kind !== right.type.of.kind) return compiler.wrongType(node.right, left.type, right.type);
  const holds = orders[node.operator as keyof typeof orders];
  return condition((context) => {
    const [a, b] = [left.list(context)[0], right.list(context)[0]];
    const [x, y] = [a === undefined ? undefined : keyOf(a), b === undefined ? undefined : keyOf(b)];
    return x !== undefined && y !== undefined && holds(x, y);
  });
}

const ordered: ReadonlySet<string> = new Set(['number', 'date', 'duration']);
type Ordered = string | number | boolean;
const orders = {
  '<': (a: Ordered, b: Ordered) => a < b,
  '<=': (a: Ordered, b: Ordered) => a <= b,
  '>': (a: Ordered, b: Ordered) => a > b,
  '>=': (a: Ordered, b: Ordered) => a >= b,
} as const;

function containment(compiler: Compiler, node: ast.Comparison, left: Compiled, right: Compiled): Compiled | undefined {
  if (right.type.many) return compiler.problem(node.right, 'EGOV-rule-several', {});
  if (!left.type.many && left.type.of.kind === 'text') {
    if (right.type.of.kind !== 'text') return compiler.wrongType(node.right, text, right.type);
    return condition((context) => {
      const [whole, part] = [textOf(left, context), textOf(right, context)];
      return whole !== undefined && part !== undefined && fold(whole).includes(fold(part));
    });
  }
  if (!left.type.many) return compiler.wrongType(node.left, { ...left.type, many: true }, left.type);
  if (!comparable(left.type.of, right.type.of)) return compiler.wrongType(node.right, { ...left.type, many: false }, right.type);
  return condition((context) => {
    const [wanted] = right.list(context);
    const key = wanted === undefined ? undefined : keyOf(wanted);
    return key !== undefined && left.list(context).some((item) => keyOf(item) === key);
  });
}

/** `*` stands for any text, `?` for any letter: it takes no longer than the text is long. */
function matching(compiler: Compiler, node: ast.Comparison, left: Compiled, right: Compiled): Compiled | undefined {
  for (const [side, at] of [
    [left, node.left],
    [right, node.right],
  ] as const)
    if (side.type.of.kind !== 'text' || side.type.many) return compiler.wrongType(at, text, side.type);
  return condition((context) => {
    const [whole, pattern] = [textOf(left, context), textOf(right, context)];
    return whole !== undefined && pattern !== undefined && globMatcher(fold(pattern))(fold(whole));
  });
}

function textOf(side: Compiled, context: Context): string | undefined {
  const [item] = side.list(context);
  const value = item === undefined ? undefined : plain(item);
  return typeof value === 'string' ? value : undefined;
}

/** Capital letters don't count. */
function fold(value: string): string {
  return value.normalize('NFC').toLocaleLowerCase('ru');
}

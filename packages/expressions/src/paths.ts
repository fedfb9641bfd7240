import { ast, kindOf, metamodel, nearest, pluralWord } from '@egov/language';
import { aggregates, compileAggregate } from './aggregates.js';
import { type Compiled, condition, readIn, single, values } from './compiled.js';
import type { Compiler } from './compiler.js';
import type { Context } from './context.js';
import { isElement, type Item, plain } from './items.js';
import { type Member, membersOf } from './members.js';
import { subjectSlot } from './scope.js';
import { date, elements, flag, kindsNamed, modelKinds, type Type, typeTitle } from './types.js';

interface Piece {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** Compiles `s.builtOn.operator`, a parameter, a word, a name of an element, `duplicates(x)`. A dotted path is one token of the language. */
export function compilePath(compiler: Compiler, node: ast.Path, expected?: Type): Compiled | undefined {
  const pieces = piecesOf(node.path, node.$cstNode?.offset ?? 0);
  const args = node.call ? node.arguments : undefined;
  if (pieces.length === 1 && args && !compiler.scope.variables.has(node.path)) return compileFunction(compiler, pieces[0]!, args);
  compiler.notes.wanted({ ...pieces[0]!, scope: compiler.scope, ...(expected && { expected }) });
  const begun = begin(compiler, pieces, expected);
  if (!begun) {
    const first = pieces[0]!;
    const difference = differenceIn(compiler, first.name, (name) => isOperand(compiler, name));
    if (difference !== undefined) return compiler.problem(first, 'EGOV-rule-minus', { name: first.name, proposal: difference });
    const near = nearest(first.name, namesIn(compiler, expected));
    return compiler.problem(first, 'EGOV-rule-name', { place: placeOf(compiler), name: first.name, near });
  }
  let compiled: Compiled | undefined = begun.compiled;
  for (const [index, piece] of pieces.slice(begun.taken).entries()) {
    const isLast = begun.taken + index === pieces.length - 1;
    compiled = compiled && step(compiler, compiled, piece, isLast ? args : undefined);
  }
  return compiled;
}

/** Compiles `(…).member` and `x.where(…).member`. */
export function compileNavigation(compiler: Compiler, node: ast.Navigation): Compiled | undefined {
  const receiver = compiler.compile(node.receiver);
  if (!receiver) return undefined;
  const start = node.receiver.$cstNode?.end ?? 0;
  const text = node.$cstNode?.text ?? '';
  const dot = text.indexOf('.', start - (node.$cstNode?.offset ?? 0));
  const after = dot + 1 + (/\S/.exec(text.slice(dot + 1))?.index ?? 0);
  const pieces = piecesOf(node.member ?? '', (node.$cstNode?.offset ?? 0) + after);
  let compiled: Compiled | undefined = receiver;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    compiled = compiled && step(compiler, compiled, piece, isLast && node.call ? node.arguments : undefined);
  }
  return compiled;
}

/** One step after a dot: a member of the values so far, or a question about all of them. */
function step(compiler: Compiler, receiver: Compiled, piece: Piece, args: readonly ast.Argument[] | undefined): Compiled | undefined {
  const { name } = piece;
  compiler.notes.wanted({ offset: piece.offset, length: piece.length, after: receiver.type, scope: compiler.scope });
  const member = membersOf(receiver.type).get(name);
  if (member && args === undefined) return memberOf(compiler, receiver, member, piece);
  if (name in aggregates) return compileAggregate(compiler, receiver, name, args ?? [], piece);
  const difference = differenceIn(compiler, name, (minuend) => membersOf(receiver.type).has(minuend) || minuend in aggregates);
  if (difference !== undefined) return compiler.problem(piece, 'EGOV-rule-minus', { name, proposal: difference });
  const names = [...membersOf(receiver.type).keys(), ...Object.keys(aggregates)];
  return compiler.problem(piece, 'EGOV-rule-member', {
    name,
    type: { text: typeTitle({ ...receiver.type, many: false }) },
    near: nearest(name, names),
  });
}

function memberOf(compiler: Compiler, receiver: Compiled, member: Member, piece: Piece): Compiled {
  compiler.notes.meaning({ ...piece, means: { kind: 'member', member, of: receiver.type } });
  const type: Type = { ...member.type, many: member.type.many || receiver.type.many };
  const read = rememberingRead(member);
  const { moment } = receiver;
  const list = receiver.type.many
    ? (context: Context): readonly Item[] => receiver.list(context).flatMap((item) => read(item, context))
    : (context: Context): readonly Item[] => {
        const [item] = receiver.list(context);
        return item === undefined ? [] : read(item, context);
      };
  return readIn(values(type, moment ? (context) => context.in(moment, () => list(context)) : list), moment);
}

/** Rules about one kind ask the same things of a subject and of what is around it: each is read once for the subject. */
function rememberingRead(member: Member): Member['read'] {
  const { read } = member;
  if (member.origin === 'statement') return read;
  return (item, context) => {
    const value = plain(item);
    return isElement(value) ? context.reader.once(member, value, () => read(item, context)) : [];
  };
}

/** What the first name of a path stands for, and how many of its pieces that takes. */
function begin(
  compiler: Compiler,
  pieces: readonly Piece[],
  expected: Type | undefined,
): { compiled: Compiled; taken: number } | undefined {
  const { scope, notes } = compiler;
  const first = pieces[0]!;
  const { name } = first;
  const variable = scope.variables.get(name);
  if (variable) {
    notes.meaning({ ...first, means: { kind: 'variable', variable } });
    const moment = compiler.looksAt(variable);
    const { slot } = variable;
    const compiled = readIn(
      single(variable.type, (context) => context.variables[slot]),
      moment,
    );
    return { compiled, taken: 1 };
  }
  const parameter = scope.parameters.get(name);
  if (parameter) {
    notes.meaning({ ...first, means: { kind: 'parameter', parameter } });
    return { compiled: single(parameter.type, ({ input }) => (input.asDeclared ? parameter.declared : parameter.value)), taken: 1 };
  }
  if (expected?.of.kind === 'word' && pieces.length === 1) {
    const { vocabularies } = expected.of;
    if (vocabularies.some((vocabulary) => scope.words(vocabulary).has(name))) {
      notes.meaning({ ...first, means: { kind: 'word', vocabularies } });
      return { compiled: single({ of: expected.of, many: false }, () => name), taken: 1 };
    }
  }
  const own = scope.subject && membersOf(scope.subject).get(name);
  if (scope.subject && own) {
    compiler.looksAt({ slot: subjectSlot });
    const subject = single(scope.subject, (context) => context.variables[subjectSlot]);
    return { compiled: memberOf(compiler, subject, own, first), taken: 1 };
  }
  if (name === 'true' || name === 'false') {
    notes.meaning({ ...first, means: { kind: 'builtin', type: flag } });
    return { compiled: condition(() => name === 'true'), taken: 1 };
  }
  if (name === 'today') {
    notes.meaning({ ...first, means: { kind: 'builtin', type: date } });
    return { compiled: single(date, (context) => context.input.today), taken: 1 };
  }
  const keyword = kindsByPlural().get(name);
  if (keyword !== undefined) {
    const type = elements(kindsNamed(keyword)!, true);
    notes.meaning({ ...first, means: { kind: 'all', type } });
    const words = type.of.kind === 'element' ? type.of.kinds.map((kind) => metamodel().keyword(kind)) : [];
    return { compiled: values(type, (context) => words.flatMap((word) => context.reader.ofKind(word))), taken: 1 };
  }
  return element(compiler, pieces);
}

/** The longest beginning of a path that names an element. */
function element(compiler: Compiler, pieces: readonly Piece[]): { compiled: Compiled; taken: number } | undefined {
  for (let taken = pieces.length; taken > 0; taken--) {
    const name = pieces
      .slice(0, taken)
      .map((piece) => piece.name)
      .join('.');
    const target = compiler.scope.element(name);
    if (!target || !kindOf(target.type)) continue;
    const [first, last] = [pieces[0]!, pieces[taken - 1]!];
    const length = last.offset + last.length - first.offset;
    compiler.notes.meaning({ offset: first.offset, length, name, means: { kind: 'element', element: target } });
    const type = elements(modelKinds.filter((kind) => kind === target.type));
    return { compiled: single(type, (context) => context.reader.known(target.id)), taken };
  }
  return undefined;
}

function compileFunction(compiler: Compiler, piece: Piece, args: readonly ast.Argument[]): Compiled | undefined {
  const { name } = piece;
  if (name !== 'duplicates')
    return compiler.problem(piece, 'EGOV-rule-name', { place: placeOf(compiler), name, near: nearest(name, ['duplicates']) });
  const [argument, others] = args;
  if (args.length > 2 || !argument || ast.isLambda(argument) || (others && ast.isLambda(others)))
    return compiler.problem(piece, 'EGOV-rule-arguments', { name, usage: 'duplicates(x), duplicates(x, others)' });
  const of = compiler.compile(argument);
  const among = others && compiler.compile(others);
  if (!of || (others && !among)) return undefined;
  if (others && among && among.type.of.kind !== 'element') return compiler.wrongType(others, elements([], true), among.type);
  if (of.type.of.kind !== 'element') return compiler.wrongType(argument, elements([]), of.type);
  compiler.notes.meaning({ ...piece, means: { kind: 'operation', operation: name, of: of.type } });
  return values({ of: of.type.of, many: true }, (context) => {
    const others = among?.list(context).map(plain).filter(isElement);
    return of.list(context).flatMap((item) => {
      const value = plain(item);
      return isElement(value) ? context.input.duplicates.of(value, context.reader, context.note, others) : [];
    });
  });
}

/** A name with a hyphen that is two known ones, as the difference that is meant. */
function differenceIn(compiler: Compiler, name: string, isMinuend: (name: string) => boolean): string | undefined {
  for (const { index } of name.matchAll(/-/g)) {
    const [minuend, subtrahend] = [name.slice(0, index), name.slice(index + 1)];
    if (isMinuend(minuend) && isOperand(compiler, subtrahend)) return `${minuend} - ${subtrahend}`;
  }
  return undefined;
}

function isOperand({ scope }: Compiler, name: string): boolean {
  return name === 'today' || /^\d+$/.test(name) || scope.variables.has(name) || scope.parameters.has(name);
}

/** Only views have a subject that isn't named. */
function placeOf({ scope }: Compiler): 'view' | 'rule' {
  return scope.subject ? 'view' : 'rule';
}

let plurals: ReadonlyMap<string, string> | undefined;

/** `systems` → `system`. */
export function kindsByPlural(): ReadonlyMap<string, string> {
  return (plurals ??= new Map(modelKinds.map((kind) => [pluralWord(metamodel().keyword(kind)), metamodel().keyword(kind)])));
}

function namesIn(compiler: Compiler, expected: Type | undefined): string[] {
  const { scope } = compiler;
  const words = expected?.of.kind === 'word' ? expected.of.vocabularies.flatMap((vocabulary) => [...scope.words(vocabulary)]) : [];
  const own = scope.subject ? membersOf(scope.subject).keys() : [];
  return [
    ...words,
    ...own,
    ...scope.variables.keys(),
    ...scope.parameters.keys(),
    'today',
    ...kindsByPlural().keys(),
    ...scope.elementNames(),
  ];
}

/** The names of a path between its dots, with their places. A trailing dot gives an empty last piece. */
function piecesOf(path: string, offset: number): Piece[] {
  let start = offset;
  return path.split('.').map((name) => {
    const piece = { name, offset: start, length: name.length };
    start += name.length + 1;
    return piece;
  });
}

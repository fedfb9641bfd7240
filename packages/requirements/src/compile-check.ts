import { ast, metamodel, parseExpression } from '@egov/language';
import { Compiler, elements, kindsNamed, kindWords, nearKind, type Notes, type Scope, SoundNotes } from '@egov/expressions';
import type { LocalisedText } from '@egov/model';
import type { Check, Condition } from './catalogue.js';
import { placeholdersIn, type Template } from './template.js';

/** What a check says where it doesn't hold, with its translations. */
export interface CheckTexts {
  readonly message?: LocalisedText | undefined;
  readonly advice?: LocalisedText | undefined;
}

/** Types and compiles a check. Undefined if there is a mistake in it; the notes say which. */
export function compileCheck(node: ast.Check | ast.Ask, scope: Scope, notes: Notes, texts: CheckTexts): Check | undefined {
  const counting = new SoundNotes(notes);
  const outer = new Compiler(scope, counting);
  const kinds = kindsNamed(node.kind);
  const word = wordPlace(node);
  if (!kinds)
    return outer.problem(word, 'EGOV-rule-kind', { place: 'each', word: node.kind, near: nearKind(node.kind ?? '', kindWords()) });
  counting.meaning({ ...word, name: node.kind, means: { kind: 'kind', word: node.kind } });
  if (!(node.variable as ast.Variable | undefined)) return undefined; // reported by the parser
  const { compiler } = outer.with(node.variable, elements(kinds));
  const conditions: Condition[] = [];
  for (const part of conjunctsOf(node.where)) {
    const compiled = compiler.condition(part);
    if (compiled) conditions.push({ compiled, text: sourceOf(part) });
  }
  const require = ast.isCheck(node) ? compiler.condition(node.require) : undefined;
  const [message, advice] = [texts.message, texts.advice].map((each) => each && templateOf(node, each, compiler));
  if (ast.isCheck(node) && node.at) compiler.compile(node.at);
  if (!counting.isSound || (ast.isCheck(node) && !require)) return undefined;
  return {
    kinds,
    keywords: new Set(kinds.map((kind) => metamodel().keyword(kind))),
    ...(node.state && { state: node.state }),
    conditions,
    ...(require && { require }),
    asks: ast.isAsk(node) ? 'always' : node.ask ? 'else' : 'never',
    ...(message && { message }),
    ...(advice && { advice }),
    ...(ast.isCheck(node) && node.at && { at: sourceOf(node.at).split('.').slice(1).join('.') }),
    node,
  };
}

/** `a and b and c` in its parts. */
function conjunctsOf(node: ast.Expression | undefined): ast.Expression[] {
  if (!node) return [];
  if (ast.isLogical(node) && node.operator === 'and') return [...conjunctsOf(node.left), ...conjunctsOf(node.right)];
  return [node];
}

function sourceOf(node: ast.Expression): string {
  return (node.$cstNode?.text ?? '').replace(/\s+/g, ' ').trim();
}

function templateOf(node: ast.Check | ast.Ask, texts: LocalisedText, compiler: Compiler): Template {
  const values = new Map<string, NonNullable<ReturnType<Compiler['compile']>>>();
  const cst = node.$cstNode;
  for (const text of Object.values(texts)) {
    for (const { name } of placeholdersIn(text)) {
      if (values.has(name)) continue;
      const at = cst ? placeIn(cst.text, name, cst.offset) : 0;
      const expression = /^[^\s().=<>]+(\.[^\s().=<>]+)*$/.test(name) ? pathNode(name, node, at) : parseExpression(name, at, node);
      const compiled = expression
        ? compiler.compile(expression)
        : compiler.problem({ offset: at, length: name.length }, 'EGOV-rule-name', { place: 'rule', name, near: undefined });
      if (compiled) values.set(name, compiled);
    }
  }
  return { texts, values };
}

function placeIn(text: string, name: string, offset: number): number {
  return offset + Math.max(0, text.indexOf(`{${name}}`) + 1);
}

/** A path as the parser would have made it. */
function pathNode(path: string, container: ast.Check | ast.Ask, offset: number): ast.Path {
  const cst = { offset, end: offset + path.length, length: path.length, text: path };
  return { $type: 'Path', $container: container, $cstNode: cst, path, call: false, arguments: [] } as unknown as ast.Path;
}

function wordPlace(node: ast.Check | ast.Ask): { offset: number; length: number } {
  const text = node.$cstNode?.text ?? '';
  const index = /\beach\s+/.exec(text);
  const start = index ? index.index + index[0].length : 0;
  return { offset: (node.$cstNode?.offset ?? 0) + start, length: node.kind?.length ?? 0 };
}

import { ast, type Code, type MessageArguments } from '@egov/language';
import type { AstNode } from 'langium';
import { compileArithmetic, compileNumber } from './arithmetic.js';
import { type Compiled, condition, oncePerSubject, readIn, single, values } from './compiled.js';
import { compileComparison } from './comparison.js';
import type { Moment } from './context.js';
import { isElement, plain } from './items.js';
import { compileNavigation, compilePath } from './paths.js';
import { type Notes, type Scope, subjectSlot, type VariableInScope } from './scope.js';
import { becameOf, isChange } from './changes.js';
import { comparable, date, elements, flag, kindsNamed, kindWords, nearKind, text, type Type, typeTitle } from './types.js';

/** What the compilers of one expression share. */
interface Whole {
  /** The last variable that the expression looks at, of those in scope; -1 if at none. */
  deepest: number;
  /** Whether a state is said around: `(… in current)`. */
  isStated: boolean;
}

/** Types an expression against the metamodel and compiles it to closures. Mistakes go to the notes; then there is no result. */
export class Compiler {
  constructor(
    readonly scope: Scope,
    readonly notes: Notes,
    /** How many variables are in use. */
    private readonly depth = scope.variables.size + (scope.subject ? 1 : 0),
    /** Shared by the compilers of one expression, one for each step into a lambda. */
    private readonly whole: Whole = { deepest: -1, isStated: false },
  ) {}

  /**
   * Compiles an expression. `expected` is the type of what it is compared with, if any: it tells which vocabulary a word is of. Inside of a lambda,
   * what looks at nothing but the subject of the rule is evaluated once for the subject.
   */
  compile(node: ast.Expression | undefined, expected?: Type): Compiled | undefined {
    const { whole } = this;
    const before = whole.deepest;
    whole.deepest = -1;
    const compiled = this.compileAnew(node, expected);
    const isOfSubject = whole.deepest <= subjectSlot;
    whole.deepest = Math.max(before, whole.deepest);
    const isInLambda = this.depth > subjectSlot + 1;
    return compiled && isInLambda && isOfSubject && takesWork(node!) ? oncePerSubject(compiled) : compiled;
  }

  /** Takes note that an expression looks at a variable. Gives the state in which it is read there: a state that is said comes before its own. */
  looksAt({ slot, moment }: Pick<VariableInScope, 'slot' | 'moment'>): Moment | undefined {
    this.whole.deepest = Math.max(this.whole.deepest, slot);
    return this.whole.isStated ? undefined : moment;
  }

  private compileAnew(node: ast.Expression | undefined, expected?: Type): Compiled | undefined {
    switch (node?.$type) {
      case 'Logical':
        return this.logical(node);
      case 'Not': {
        const operand = this.condition(node.operand);
        return operand && condition((context) => !operand.test(context));
      }
      case 'Comparison':
        return compileComparison(this, node);
      case 'Sum':
        return compileArithmetic(this, node);
      case 'EmptyTest':
        return this.emptyTest(node);
      case 'KindTest':
        return this.kindTest(node);
      case 'StateTest':
        return this.stateTest(node);
      case 'Navigation':
        return compileNavigation(this, node);
      case 'Path':
        return compilePath(this, node, expected);
      case 'TextLiteral':
        return single(text, () => node.value);
      case 'DateLiteral':
        return single(date, () => node.value);
      case 'NumberLiteral':
        return compileNumber(this, node);
      default:
        return undefined; // the parser has reported what is missing
    }
  }

  /** Compiles what must be a yes or no. */
  condition(node: ast.Expression | undefined): Compiled | undefined {
    const compiled = this.compile(node);
    if (!compiled) return undefined;
    if (compiled.type.of.kind === 'flag' && !compiled.type.many) return compiled;
    return this.wrongType(node!, flag, compiled.type);
  }

  /** A compiler that also knows a variable. */
  with(declaration: ast.Variable, type: Type, moment?: Moment): { compiler: Compiler; variable: VariableInScope } {
    const variable: VariableInScope = { slot: this.depth, type, declaration, ...(moment && { moment }) };
    const scope = Object.create(this.scope) as Scope;
    Object.defineProperty(scope, 'variables', { value: new Map([...this.scope.variables, [declaration.name, variable]]) });
    const { offset = 0, length = 0 } = declaration.$cstNode ?? {};
    this.notes.meaning({ offset, length, name: declaration.name, means: { kind: 'variable', variable } });
    return { compiler: new Compiler(scope, this.notes, this.depth + 1, this.whole), variable };
  }

  /** Reports a mistake at a node or at a piece of it. */
  problem(at: AstNode | { readonly offset: number; readonly length: number }, code: Code, args: MessageArguments): undefined {
    const place = '$type' in at ? at.$cstNode : at;
    this.notes.problem({ code, args, offset: place?.offset ?? 0, length: place?.length ?? 0 });
    return undefined;
  }

  wrongType(at: AstNode, expected: Type, found: Type): undefined {
    return this.problem(at, 'EGOV-rule-type', { expected: { text: typeTitle(expected) }, found: { text: typeTitle(found) } });
  }

  private logical(node: ast.Logical): Compiled | undefined {
    const left = this.condition(node.left);
    const right = this.condition(node.right);
    if (!left || !right) return undefined;
    switch (node.operator) {
      case 'and':
        return condition((context) => left.test(context) && right.test(context));
      case 'or':
        return condition((context) => left.test(context) || right.test(context));
      default:
        return condition((context) => !left.test(context) || right.test(context));
    }
  }

  private emptyTest(node: ast.EmptyTest): Compiled | undefined {
    const operand = this.compile(node.operand);
    const { negated } = node;
    return operand && condition((context) => (operand.list(context).length === 0) !== negated);
  }

  private kindTest(node: ast.KindTest): Compiled | undefined {
    const operand = this.compile(node.operand);
    if (!operand) return undefined;
    const { negated, kind: word } = node;
    const place = wordPlace(node, word);
    if (operand.type.of.kind !== 'element' || operand.type.many) return this.wrongType(node.operand, elements([]), operand.type);
    this.notes.meaning({ ...place, name: word, means: { kind: 'kind', word } });
    if (isChange(word)) {
      return condition((context) => {
        const element = plain(operand.list(context)[0] ?? '');
        return (isElement(element) && becameOf(element, context) === word) !== negated;
      });
    }
    const kinds = kindsNamed(word);
    if (!kinds) {
      const words = ['added', 'removed', 'changed', 'kept', 'empty', ...kindWords()];
      return this.problem(place, 'EGOV-rule-kind', { place: 'is', word, near: nearKind(word, words) });
    }
    if (!comparable(operand.type.of, { kind: 'element', kinds })) return this.wrongType(node.operand, elements(kinds), operand.type);
    const fits = keywordsOf(kinds);
    return condition((context) => {
      const element = plain(operand.list(context)[0] ?? '');
      return (isElement(element) && fits.has(element.kind)) !== negated;
    });
  }

  /** A variable in a state is whether it stands there; any other expression is evaluated there. */
  private stateTest(node: ast.StateTest): Compiled | undefined {
    const before = this.whole.isStated;
    this.whole.isStated = true;
    const operand = this.compile(node.operand);
    this.whole.isStated = before;
    if (!operand) return undefined;
    const moment: Moment = node.state;
    const isVariable = ast.isPath(node.operand) && this.scope.variables.has(node.operand.path) && operand.type.of.kind === 'element';
    if (isVariable) {
      return condition((context) => {
        const element = plain(operand.list(context)[0] ?? '');
        return isElement(element) && context.readerIn(moment).get(element.id) !== undefined;
      });
    }
    if (operand.type.of.kind === 'flag') return condition((context) => context.in(moment, () => operand.test(context)));
    return readIn(
      values(operand.type, (context) => context.in(moment, () => operand.list(context))),
      moment,
    );
  }
}

/** Whether evaluating is dearer than looking up what it gave before. */
function takesWork(node: ast.Expression): boolean {
  return ast.isPath(node)
    ? node.path.includes('.') || node.call
    : !(ast.isTextLiteral(node) || ast.isDateLiteral(node) || ast.isNumberLiteral(node));
}

function keywordsOf(kinds: readonly string[]): ReadonlySet<string> {
  return new Set(
    kindWords()
      .filter((word) => word !== 'element' && word !== 'system' && kindsNamed(word)!.some((kind) => kinds.includes(kind)))
      .concat(kinds.includes('System') ? ['system'] : []),
  );
}

/** Where the last word of a node stands. */
function wordPlace(node: AstNode, word: string): { offset: number; length: number } {
  const end = node.$cstNode?.end ?? 0;
  return { offset: end - word.length, length: word.length };
}

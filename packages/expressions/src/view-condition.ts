import { ast, type KindName, metamodel } from '@egov/language';
import type { Element } from '@egov/model';
import { Compiler } from './compiler.js';
import type { Context } from './context.js';
import { membersOf } from './members.js';
import { type Meaning, type Notes, type Scope, subjectSlot } from './scope.js';
import { elements } from './types.js';

/** Whether a condition holds of the element in the first slot; undefined where its kind doesn't have what is asked about. */
type Verdict = (context: Context) => boolean | undefined;

/** Which elements a view shows. */
export interface ViewCondition {
  /** As it is written, in pieces: what is but written, and what names something. */
  readonly pieces: readonly (string | Meaning)[];
  /** Whether it holds of an element; it doesn't where the element's kind lacks what decides. */
  holds(element: Element, context: Context): boolean;
}

/**
 * Compiles the `where` of a view, in which bare names are members of the element shown. A kind that lacks a member neither fulfils nor fails what is
 * asked of it, so that `owner != MoH` isn't true of an interface; `or` is decided by its other side.
 */
export function compileViewCondition(
  node: ast.Expression,
  kinds: readonly KindName[],
  scope: Scope,
  notes: Notes,
): ViewCondition | undefined {
  const subject = elements(kinds);
  const meanings: Meaning[] = [];
  const noting: Notes = {
    problem: (problem) => notes.problem(problem),
    wanted: (wanted) => notes.wanted(wanted),
    meaning: (meaning) => {
      meanings.push(meaning);
      notes.meaning(meaning);
    },
  };
  const verdict = verdictOf(node, { ...scopeAbout(scope), subject }, noting);
  return (
    verdict && {
      pieces: piecesOf(node, meanings),
      holds: (element, context) => {
        context.variables[subjectSlot] = element;
        return verdict(context) === true;
      },
    }
  );
}

function piecesOf({ $cstNode: written }: ast.Expression, meanings: readonly Meaning[]): ViewCondition['pieces'] {
  if (!written) return [];
  const pieces: (string | Meaning)[] = [];
  let end = written.offset;
  for (const meaning of meanings.toSorted((a, b) => a.offset - b.offset)) {
    if (meaning.offset < end) continue; // `owner.domain` may mean one thing as a whole, and something in its parts
    if (meaning.offset > end) pieces.push(written.text.slice(end - written.offset, meaning.offset - written.offset));
    pieces.push(meaning);
    end = meaning.offset + meaning.length;
  }
  const rest = written.text.slice(end - written.offset);
  return rest === '' ? pieces : [...pieces, rest];
}

function scopeAbout(scope: Scope): Scope {
  return {
    variables: scope.variables,
    parameters: scope.parameters,
    element: (name) => scope.element(name),
    elementNames: () => scope.elementNames(),
    words: (vocabulary) => scope.words(vocabulary),
  };
}

function verdictOf(node: ast.Expression | undefined, scope: Scope, notes: Notes): Verdict | undefined {
  if (node && ast.isNot(node)) {
    const operand = verdictOf(node.operand, scope, notes);
    return operand && negated(operand);
  }
  if (!node || !ast.isLogical(node)) return atom(node, scope, notes);
  const [left, right] = [verdictOf(node.left, scope, notes), verdictOf(node.right, scope, notes)];
  if (!left || !right) return undefined;
  if (node.operator === 'or') return decidedBy(true, left, right);
  return node.operator === 'and' ? decidedBy(false, left, right) : decidedBy(true, negated(left), right);
}

function negated(verdict: Verdict): Verdict {
  return (context) => {
    const holds = verdict(context);
    return holds === undefined ? undefined : !holds;
  };
}

/** One side that is so decides; else it takes both. */
function decidedBy(deciding: boolean, left: Verdict, right: Verdict): Verdict {
  return (context) => {
    const first = left(context);
    if (first === deciding) return deciding;
    const second = right(context);
    if (second === deciding) return deciding;
    return first === undefined || second === undefined ? undefined : !deciding;
  };
}

/** What has no `and`, `or`, `not` outside of brackets: asked of the kinds that have all the members it looks at. */
function atom(node: ast.Expression | undefined, scope: Scope, notes: Notes): Verdict | undefined {
  const asked = new Set<string>();
  const compiled = new Compiler(scope, {
    problem: (problem) => notes.problem(problem),
    wanted: (wanted) => notes.wanted(wanted),
    meaning: (meaning) => {
      if (meaning.means.kind === 'member' && meaning.means.of === scope.subject) asked.add(meaning.name);
      notes.meaning(meaning);
    },
  }).condition(node);
  if (!compiled) return undefined;
  const { of } = scope.subject!;
  const all = of.kind === 'element' ? of.kinds : [];
  const having = all.filter((kind) => [...asked].every((name) => membersOf(elements([kind])).has(name)));
  const words = new Set(having.map((kind) => metamodel().keyword(kind)));
  return (context) => {
    const element = context.variables[subjectSlot] as Element;
    return words.has(element.kind) ? compiled.test(context) : undefined;
  };
}

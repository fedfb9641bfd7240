import type { IToken } from 'chevrotain';
import { kinds } from '../metamodel/kinds.js';
import { layerNames, metamodel } from '../metamodel/metamodel.js';

/** A brace without its counterpart. */
export interface BraceMistake {
  readonly code: 'EGOV-unclosed-block' | 'EGOV-extra-brace';
  readonly brace: IToken;
  /** The line (from 1) before which the closing brace is missing; undefined at the end of the file. */
  readonly before?: number;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

/** A bracket that is open. */
interface Open {
  readonly brace: IToken;
  /** How far right the line stands in which what owns the block begins: its header may go over several lines. */
  readonly indent: number;
  /** How far right the first of its members stands that begins a line. */
  inner?: number;
}

/**
 * Where does the imbalance of brackets begin? The parser notices it at the end of the file; a person sees it by the indentation: what begins a
 * line inside a block stands further right than the element that owns the block, the brace that closes it stands as far left, and members of one
 * block stand under each other.
 */
export function unbalancedBrace(tokens: readonly IToken[], text: string): BraceMistake | undefined {
  if (isBalanced(tokens)) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const indent = (token: IToken): number => /^\s*/.exec(lines[token.startLine! - 1] ?? '')![0].length;
  const open: Open[] = [];
  let owner: IToken | undefined;
  let previous: IToken | undefined;
  for (const token of tokens) {
    const leads = token.startLine !== previous?.endLine;
    const innermost = open.at(-1);
    const isBelow = leads && innermost !== undefined && innermost.brace.startLine !== token.startLine;
    if (isClosing(token)) {
      if (!innermost) return { code: 'EGOV-extra-brace', brace: token };
      if (isBelow && indent(token) < innermost.indent)
        return { code: 'EGOV-unclosed-block', brace: innermost.brace, before: token.startLine };
      if (isBelow && indent(token) > innermost.indent) return { code: 'EGOV-extra-brace', brace: token };
      open.pop();
    } else {
      const isOwner = (leads || !previous || beforeMember.has(previous.image)) && beginsBlock(token);
      if (isBelow && indent(token) <= innermost.indent)
        return { code: 'EGOV-unclosed-block', brace: innermost.brace, before: token.startLine };
      // what a block held stands deeper than the block beside it: the brace before closed one block too many
      const inner = innermost ? innermost.inner : indent(tokens[0]!);
      if (leads && previous?.image === '}' && !afterBlock.has(token.image) && inner !== undefined && indent(token) > inner)
        return { code: 'EGOV-extra-brace', brace: previous };
      if (isBelow) innermost.inner ??= indent(token);
      if (isOwner) owner = token;
      if (token.image in closing) {
        open.push({ brace: token, indent: indent(token.image === '{' ? (owner ?? token) : token) });
        owner = undefined;
      }
    }
    previous = token;
  }
  const last = open.at(-1);
  return last ? { code: 'EGOV-unclosed-block', brace: last.brace } : undefined;
}

/** The bracket that closes `open`. */
export function closingOf(open: string): string {
  return closing[open] ?? '}';
}

/** What goes on after a block: the end of an example. */
const afterBlock = new Set(['baseline', 'expect']);

const beforeMember = new Set(['{', '}', ';']);

/** Whether a word begins something that may have a block. What else begins a line continues a header, or is a fact. */
function beginsBlock(token: IToken): boolean {
  return (owners ??= blockOwners()).has(token.image) || token.tokenType.name === 'NAME';
}

let owners: ReadonlySet<string> | undefined;

function blockOwners(): ReadonlySet<string> {
  const types = metamodel();
  const words = Object.keys(kinds).map((kind) => types.keyword(kind));
  return new Set([...words, ...layerNames, 'vocabulary', 'extend', 'current', 'target', 'example', 'attributes']);
}

function isClosing(token: IToken): boolean {
  return token.image === '}' || token.image === ')';
}

function isBalanced(tokens: readonly IToken[]): boolean {
  const open: string[] = [];
  for (const token of tokens) {
    if (token.image in closing) open.push(token.image);
    else if (isClosing(token) && closing[open.pop() ?? ''] !== token.image) return false;
  }
  return open.length === 0;
}

import { ast, facts } from '@egov/language';
import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { rangeOf } from './members.js';

/** Said of how an element meets the requirements, behind what is said of it itself. */
const attestations: readonly string[] = ['Evidence', 'Waiver', 'Distinct'];

const order = new Map(Object.keys(facts).map((type, index) => [type, index]));

/**
 * Puts the facts of an element into the order of the language reference: what describes it, then the facts of its kind, then what holds in one
 * state only, attestations, and its parts. Parts, and what is said several times, keep their order. No edits if they stand so already.
 */
export function sortedFacts(element: AstNode, document: LangiumDocument): TextEdit[] {
  const open = GrammarUtils.findNodeForKeyword(element.$cstNode, '{');
  const { members = [] } = element as { readonly members?: readonly ast.Member[] };
  if (!open || members.length < 2 || members.some((member) => !member.$cstNode)) return [];
  const sorted = members.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (sorted.every((member, index) => member === members[index])) return [];
  const text = document.textDocument.getText();
  const pieces = piecesOf(members, open.end, text);
  const offset = open.end;
  const end = offset + [...pieces.values()].reduce((sum, { whole }) => sum + whole.length, 0);
  return [{ range: rangeOf(document, { offset, end }), newText: joined(sorted.map((member) => pieces.get(member)!.text)) }];
}

function rankOf(member: ast.Member): number {
  const last = order.size;
  if (ast.isFact(member)) {
    const attested = attestations.indexOf(member.$type);
    return attested >= 0 ? last + 3 + attested : (order.get(member.$type) ?? last);
  }
  if (ast.isStated(member) && !member.members.some(ast.isElement)) return last + (member.state === 'current' ? 1 : 2);
  return last + 10;
}

interface Piece {
  /** With the line ends and comments above it, and a comment behind it in its line. */
  readonly whole: string;
  /** The same without `;`. */
  readonly text: string;
}

function piecesOf(members: readonly ast.Member[], start: number, text: string): Map<ast.Member, Piece> {
  const pieces = new Map<ast.Member, Piece>();
  let from = start;
  for (const member of members) {
    const { end } = member.$cstNode!;
    const behind = /^(?:[ \t]*;)?(?:[ \t]*\/\/[^\r\n]*)?/.exec(text.slice(end))![0];
    const whole = text.slice(from, end + behind.length);
    pieces.set(member, { whole, text: text.slice(from, end) + behind.replace(/^[ \t]*;/, '') });
    from = end + behind.length;
  }
  return pieces;
}

/** Pieces one after another: those that share a line are kept apart by `;`, and nothing follows a comment in its line. */
function joined(pieces: readonly string[]): string {
  let text = '';
  for (const piece of pieces) {
    const beginsLine = /^[ \t]*\r?\n/.test(piece);
    if (beginsLine) text += piece;
    else if (/\/\/[^\n]*$/.test(text)) text += `\n${piece}`;
    else text += text === '' ? ` ${piece.trimStart()}` : `; ${piece.trimStart()}`;
  }
  return text;
}

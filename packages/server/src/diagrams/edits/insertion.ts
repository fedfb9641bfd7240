import { ast, formatText } from '@egov/language';
import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { lineEdits } from '../../editor/line-edits.js';
import { uriOfPlace } from '../../editor/places.js';
import type { Edits } from './answer.js';

/** A member of a block, in lines; those of a block of its own are indented. */
export type MemberText = readonly string[];

const indentation = '  ';

/** Puts a member at the end of an element's (or a layer's) block, which is made if there is none; or at the end of a file. */
export function appended(holder: AstNode, member: MemberText): Edits {
  const document = AstUtils.getDocument(holder);
  return laidOut(document, ast.isModel(holder) ? atEndOfFile(document, member) : atEndOfBlock(holder, member, document));
}

/** Puts a member of one line behind another one: in a line of its own, or on the same where more stands on it. */
export function behind(member: AstNode, line: string): Edits {
  const document = AstUtils.getDocument(member);
  const text = document.textDocument.getText();
  const { offset, end } = member.$cstNode!;
  const rest = /^[ \t]*;?[ \t]*(?=\r?\n|$|\/\/[^\n]*|\/\*)/.exec(text.slice(end));
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  if (!rest || text.slice(begin, offset).trim() !== '') return laidOut(document, { offset: end, end, newText: `; ${line}` });
  const lineEnd = end + /^[^\r\n]*/.exec(text.slice(end))![0].length;
  return laidOut(document, { offset: lineEnd, end: lineEnd, newText: `\n${indentAt(text, offset)}${line}` });
}

/** Puts a text right behind a place, on the same line. */
export function continued(document: LangiumDocument, offset: number, newText: string): Edits {
  return laidOut(document, { offset, end: offset, newText });
}

function atEndOfFile({ textDocument }: LangiumDocument, member: MemberText): Insertion {
  const text = textDocument.getText();
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { offset: text.length, end: text.length, newText: `${gap}${member.join('\n')}\n` };
}

interface Insertion {
  readonly offset: number;
  readonly end: number;
  readonly newText: string;
}

function atEndOfBlock(holder: AstNode, member: MemberText, { textDocument }: LangiumDocument): Insertion {
  const text = textDocument.getText();
  const cst = holder.$cstNode!;
  const [open, close] = [GrammarUtils.findNodeForKeyword(cst, '{'), GrammarUtils.findNodesForKeyword(cst, '}').at(-1)];
  if (!open || !close) {
    const indent = indentAt(text, cst.offset);
    const isLast = /^[ \t]*;?[ \t]*(\r?\n|$|\/\/)/.test(text.slice(cst.end));
    return { offset: cst.end, end: cst.end, newText: isLast ? ` ${block(member, indent)}` : ` { ${inline(member)} }` };
  }
  const inner = text.slice(open.end, close.offset);
  if (inner.trim() === '') return { offset: open.offset, end: close.end, newText: block(member, indentAt(text, open.offset)) };
  const indent = indentAt(text, close.offset);
  const lineStart = close.offset - indent.length;
  const isOnOwnLine = text.slice(text.lastIndexOf('\n', close.offset - 1) + 1, close.offset).trim() === '';
  if (isOnOwnLine) return { offset: lineStart, end: lineStart, newText: `${lines(member, indent + indentation)}\n` };
  const end = open.end + inner.trimEnd().length;
  return { offset: end, end: close.offset, newText: `${inner.trimEnd().endsWith(';') ? '' : ';'} ${inline(member)} ` };
}

function block(member: MemberText, indent: string): string {
  return `{\n${lines(member, indent + indentation)}\n${indent}}`;
}

function lines(member: MemberText, indent: string): string {
  return member.map((line) => indent + line).join('\n');
}

/** `systems { system X "X" }` in one line. */
function inline(member: MemberText): string {
  return member.map((line) => line.trim()).join(' ');
}

/** The white space that the line of a place begins with. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0];
}

/** What stood laid out before is so afterwards too; what didn't is left as it is but for what is new. */
function laidOut(document: LangiumDocument, { offset, end, newText }: Insertion): Edits {
  const { textDocument } = document;
  const text = textDocument.getText();
  const fresh = text.includes('\r\n') ? newText.replaceAll('\n', '\r\n') : newText;
  const after = text.slice(0, offset) + fresh + text.slice(end);
  const wanted = formatText(text) === text ? (formatText(after) ?? after) : after;
  const range = { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
  const edits: readonly TextEdit[] = wanted === after ? [{ range, newText: fresh }] : lineEdits(text, wanted);
  return edits.map((edit) => ({ ...edit, uri: uriOfPlace(document) }));
}

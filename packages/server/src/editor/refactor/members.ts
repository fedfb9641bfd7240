import { ast } from '@egov/language';
import { type AstNode, CstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver';

/** A part of a text. */
export interface Stretch {
  readonly offset: number;
  readonly end: number;
}

/** The members of blocks that a place of a text is in, from the inside out. */
export function membersAround(document: LangiumDocument, offset: number): ast.Member[] {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
  const found: ast.Member[] = [];
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) if (ast.isMember(node)) found.push(node);
  return found;
}

/** Whether a mark of a state stands before one member (`target system X`), not around a block. */
export function isPrefix(node: AstNode | undefined): boolean {
  return ast.isStated(node) && GrammarUtils.findNodeForKeyword(node.$cstNode, '{') === undefined;
}

/** A member with the mark of a state before it, if there is one. */
export function withPrefix(member: ast.Member): ast.Member {
  const { $container } = member;
  return ast.isStated($container) && isPrefix($container) ? $container : member;
}

/** Whether the text of a document could be read as a whole: of a broken one nobody knows what belongs where. */
export function isWhole({ parseResult }: LangiumDocument): boolean {
  return parseResult.parserErrors.length === 0 && parseResult.lexerErrors.length === 0;
}

/** A member with the comments right above it and the `;` behind it. */
export function stretchOf({ textDocument }: LangiumDocument, { $cstNode }: AstNode): Stretch {
  const text = textDocument.getText();
  const [own, last] = [$cstNode?.offset ?? 0, $cstNode?.end ?? 0];
  const above = /(?:(?:^|\n)[ \t]*(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\r?))*\n?[ \t]*$/.exec(text.slice(0, own));
  const comments = above ? text.slice(above.index, own).trimStart() : '';
  return { offset: own - comments.length, end: last + /^[ \t]*;?/.exec(text.slice(last))![0].length };
}

/** Takes a stretch out of a text: with its lines, where nothing else stands on them. */
export function removalOf(document: LangiumDocument, { offset, end }: Stretch): TextEdit {
  const text = document.textDocument.getText();
  const before = /[ \t]*$/.exec(text.slice(0, offset))![0].length;
  const behind = /^[ \t]*(\r?\n|$)/.exec(text.slice(end));
  const beginsLine = offset - before === 0 || text[offset - before - 1] === '\n';
  if (beginsLine && behind) return { range: rangeOf(document, { offset: offset - before, end: end + behind[0].length }), newText: '' };
  const space = behind ? 0 : /^[ \t]*/.exec(text.slice(end))![0].length;
  return { range: rangeOf(document, { offset: behind ? offset - before : offset, end: end + space }), newText: '' };
}

export function rangeOf({ textDocument }: LangiumDocument, { offset, end }: Stretch): Range {
  return { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
}

/** A text without what all of its lines are indented by; the first begins where it begins. */
export function dedented(text: string): string {
  const [first = '', ...rest] = text.split(/\r?\n/);
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common))].join('\n');
}

import { ast } from '@egov/language';
import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { isPrefix, removalOf, rangeOf, type Stretch, stretchOf, withPrefix } from '../../editor/refactor/members.js';
import { uriOfPlace } from '../../editor/places.js';
import type { Edits } from './answer.js';

/** A part of a document that goes, or gets another text. */
export interface Change extends Stretch {
  readonly document: LangiumDocument;
  readonly newText: string;
}

/** A member of a block goes, with its mark of a state and its comments. */
export function goneChange(node: AstNode): Change {
  const document = AstUtils.getDocument(node);
  return { document, ...stretchOf(document, ast.isMember(node) ? withPrefix(node) : node), newText: '' };
}

/** The changes that take members out of their blocks, with the blocks that nothing is left in. */
export function withEmptiedBlocks(members: readonly AstNode[]): Change[] {
  const changes = new Map<AstNode, Change>(members.map((node) => [node, goneChange(node)]));
  let holders = new Set(members.map(holderOf));
  while (holders.size > 0) {
    const around = new Set<AstNode | undefined>();
    for (const holder of holders) {
      if (!holder?.$cstNode || changes.has(holder) || !isEmptied(holder, changes)) continue;
      const isFrame = ast.isLayer(holder) || ast.isStated(holder) || ast.isExtension(holder);
      changes.set(holder, isFrame ? goneChange(holder) : withoutBraces(holder));
      if (isFrame) around.add(holderOf(holder));
    }
    holders = around;
  }
  return [...changes.values()];
}

function holderOf(member: AstNode): AstNode | undefined {
  return (ast.isMember(member) ? withPrefix(member) : member).$container;
}

/** Whether all members of a block go, and nothing but white space is left between its braces. */
function isEmptied(holder: AstNode, changes: ReadonlyMap<AstNode, Change>): boolean {
  const block = blockOf(holder);
  const { members } = holder as { readonly members?: readonly ast.Member[] };
  if (!block || !members) return false;
  const text = AstUtils.getDocument(holder).textDocument.getText();
  let [left, at] = ['', block.open.end];
  for (const member of members) {
    const change = changes.get(member) ?? (isPrefix(member) ? changes.get((member as ast.Stated).members[0]!) : undefined);
    if (!change) return false;
    left += text.slice(at, Math.max(at, change.offset));
    at = Math.max(at, change.end);
  }
  return /^[\s;]*$/.test(left + text.slice(at, block.close.offset));
}

function withoutBraces(holder: AstNode): Change {
  const document = AstUtils.getDocument(holder);
  const { open, close } = blockOf(holder)!;
  const before = document.textDocument.getText().slice(0, open.offset).trimEnd().length;
  return { document, offset: before, end: close.end, newText: '' };
}

function blockOf({ $cstNode }: AstNode): { readonly open: Stretch; readonly close: Stretch } | undefined {
  const open = GrammarUtils.findNodeForKeyword($cstNode, '{');
  const close = GrammarUtils.findNodesForKeyword($cstNode, '}').at(-1);
  return open && close && { open, close };
}

/** Edits that don't overlap and leave no `;` behind: what lies in something that goes, goes with it. */
export function editsOf(changes: readonly Change[]): Edits {
  const merged: Change[] = [];
  for (const change of [...changes].sort(inOrder)) {
    const last = merged.at(-1);
    if (last?.document === change.document && isJoined(last, change))
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, change.end) };
    else merged.push(change);
  }
  return merged.map(({ document, newText, ...stretch }) => ({
    uri: uriOfPlace(document),
    ...(newText === '' ? cutOf(document, stretch) : { range: rangeOf(document, stretch), newText }),
  }));
}

/** Takes a stretch out; if it was the last of its line or block, with the `;` before it. */
function cutOf(document: LangiumDocument, { offset, end }: Stretch): TextEdit {
  const text = document.textDocument.getText();
  const separator = /;[ \t]*$/.exec(shortlyBefore(text, offset));
  const isLast = /^[ \t]*(\}|\r?\n|$|\/\/)/.test(text.slice(end));
  const exact = offset + text.slice(offset, end).trimEnd().length;
  if (separator && isLast) return { range: rangeOf(document, { offset: offset - separator[0].length, end: exact }), newText: '' };
  const isTail = /^\s/.test(text.slice(offset, end)); // braces, with the space before them
  return isTail ? { range: rangeOf(document, { offset, end }), newText: '' } : withoutGap(document, removalOf(document, { offset, end }));
}

/** As much of what stands before a place as is looked at: a text may be long, and of it much may go. */
function shortlyBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 500), offset);
}

/** Where lines go between two empty ones, or between one and a brace, an empty line goes with them. */
function withoutGap(document: LangiumDocument, edit: TextEdit): TextEdit {
  const { textDocument } = document;
  const text = textDocument.getText();
  const [offset, end] = [textDocument.offsetAt(edit.range.start), textDocument.offsetAt(edit.range.end)];
  if (offset > 0 && text[offset - 1] !== '\n') return edit; // not whole lines
  const above = /(^|\{[ \t]*\r?\n|\n[ \t]*\r?\n)$/.test(shortlyBefore(text, offset));
  const gapBelow = /^([ \t]*\r?\n)+/.exec(text.slice(end));
  if (above && gapBelow) return { range: rangeOf(document, { offset, end: end + gapBelow[0].length }), newText: '' };
  const gapAbove = /(?<=\n)([ \t]*\r?\n)+$/.exec(shortlyBefore(text, offset));
  const endsBelow = /^[ \t]*(\}|$)/.test(text.slice(end));
  return gapAbove && endsBelow ? { range: rangeOf(document, { offset: offset - gapAbove[0].length, end }), newText: '' } : edit;
}

/** Whether two changes are one: they overlap, or both go and stand on the same line beside each other. */
function isJoined(last: Change, { document, offset, newText }: Change): boolean {
  if (offset < last.end) return true;
  return last.newText === '' && newText === '' && /^[ \t]*$/.test(document.textDocument.getText().slice(last.end, offset));
}

function inOrder(a: Change, b: Change): number {
  const [one, other] = [uriOfPlace(a.document), uriOfPlace(b.document)];
  return one === other ? a.offset - b.offset : one < other ? -1 : 1;
}

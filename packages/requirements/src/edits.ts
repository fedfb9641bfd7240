import { type EgovWorkspace, type Place } from '@egov/language';
import { type AstNode, AstUtils, CstUtils } from 'langium';

/** A change of a text: what stands in a range is replaced. */
export interface TextEdit extends Place {
  readonly newText: string;
}

/** Adds a fact to an element, at the end of its block; an element without a block gets one. Undefined for what isn't written in the workspace. */
export function addFact(workspace: EgovWorkspace, id: string, fact: string): TextEdit | undefined {
  const node = workspace.declarations(id)[0]?.node;
  const cst = node?.$cstNode;
  if (!node || !cst) return undefined;
  const document = AstUtils.getDocument(node);
  const { textDocument } = document;
  const closing = CstUtils.flattenCst(cst).toArray().at(-1);
  const text = textDocument.getText();
  const lineStart = text.lastIndexOf('\n', cst.offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const at = (offset: number, newText: string, end = offset): TextEdit => {
    const range = { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
    return { uri: document.uri.toString(), range, newText };
  };
  if (closing?.text !== '}') return at(cst.end, ` {\n${indent}  ${fact}\n${indent}}`);
  const before = text.slice(cst.offset, closing.offset);
  const isOneLine = !before.includes('\n');
  if (!isOneLine) return at(text.lastIndexOf('\n', closing.offset), `\n${indent}  ${fact}`);
  const inner = before.trimEnd();
  return at(cst.offset + inner.length, `${/[{;]$/.test(inner) ? '' : ';'} ${fact} `, closing.offset);
}

/** Adds a text at the end of what a place marks. */
export function appendTo({ uri, range }: Place, text: string): TextEdit {
  return { uri, range: { start: range.end, end: range.end }, newText: text };
}

/** The tree node that begins and ends where a place does. */
export function nodeAt(workspace: EgovWorkspace, place: Place, isWanted: (node: AstNode) => boolean): AstNode | undefined {
  const document = workspace.document(place.uri);
  if (!document) return undefined;
  const offset = document.textDocument.offsetAt(place.range.start);
  return AstUtils.streamAst(document.parseResult.value).find((node) => node.$cstNode?.offset === offset && isWanted(node));
}

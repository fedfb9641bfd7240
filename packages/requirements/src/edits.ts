import { type EgovWorkspace, formatText, type Place } from '@egov/language';
import { type AstNode, AstUtils, type CstNode, CstUtils } from 'langium';

/** A change of a text: what stands in a range is replaced. */
export interface TextEdit extends Place {
  readonly newText: string;
}

/**
 * Adds a fact to an element, at the end of its block; an element without a block gets one. A file in the standard layout stays in it. Undefined
 * for what isn't written in the workspace.
 */
export function addFact(workspace: EgovWorkspace, id: string, fact: string): TextEdit | undefined {
  const node = workspace.declarations(id)[0]?.node;
  const cst = node?.$cstNode;
  if (!node || !cst) return undefined;
  const document = AstUtils.getDocument(node);
  const { textDocument } = document;
  const text = textDocument.getText();
  const change = inStandardLayout(text, withFact(text, cst, fact));
  const range = { start: textDocument.positionAt(change.offset), end: textDocument.positionAt(change.end) };
  return { uri: document.uri.toString(), range, newText: change.newText };
}

/** What stands from one character of a text to another is replaced. */
interface Change {
  readonly offset: number;
  readonly end: number;
  readonly newText: string;
}

function withFact(text: string, cst: CstNode, fact: string): Change {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const closing = CstUtils.flattenCst(cst).toArray().at(-1);
  const before = text.slice(text.lastIndexOf('\n', cst.offset - 1) + 1, cst.offset);
  const indent = /^[ \t]*/.exec(before)![0];
  const insert = (offset: number, newText: string): Change => ({ offset, end: offset, newText });
  if (closing?.text !== '}') {
    // where the element shares its line with others, so does its block
    return insert(cst.end, before.trim() === '' ? ` {${lineBreak}${indent}  ${fact}${lineBreak}${indent}}` : ` { ${fact} }`);
  }
  const block = text.slice(cst.offset, closing.offset);
  const inner = block.trimEnd();
  if (block.includes('\n')) return insert(cst.offset + inner.length, `${lineBreak}${indent}  ${fact}`);
  return { offset: cst.offset + inner.length, end: closing.offset, newText: `${/[{;]$/.test(inner) ? '' : ';'} ${fact} ` };
}

/** The change that keeps a file in the standard layout, where it was; else the change as it is. */
function inStandardLayout(text: string, change: Change): Change {
  if (change.newText.includes('\n')) return change; // on lines of its own it is laid out already
  const changed = text.slice(0, change.offset) + change.newText + text.slice(change.end);
  const formatted = formatText(changed);
  if (formatted === undefined || formatted === changed || formatText(text) !== text) return change;
  let start = 0;
  while (start < text.length && text[start] === formatted[start]) start++;
  let tail = 0;
  while (tail < Math.min(text.length, formatted.length) - start && text.at(-1 - tail) === formatted.at(-1 - tail)) tail++;
  return { offset: start, end: text.length - tail, newText: formatted.slice(start, formatted.length - tail) };
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

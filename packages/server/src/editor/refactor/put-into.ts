import { ast, extendedName, formatText, isNamedElement, qualifiedName } from '@egov/language';
import { type AstNode, AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import { declaredAnew, grouped, inLayers, type Piece } from './pieces.js';

/**
 * The text of a document with pieces in it: at the end of the block of what holds them, if it stands or is extended there, in their layer; else in
 * extensions at the end. A document in the standard layout stays in it.
 */
export function textWith(document: LangiumDocument, pieces: readonly Piece[]): string {
  const text = document.textDocument.getText();
  const homeless: Piece[] = [];
  const insertions: Insertion[] = [];
  for (const group of grouped(pieces, ({ holder, layer }) => `${holder} ${layer}`)) {
    const place = placeOf(group[0]!, document);
    if (!place) homeless.push(...group);
    else insertions.push({ place, inner: place.isLayer ? group.map((piece) => piece.text).join('\n') : inLayers(group) });
  }
  const declared = homeless.length === 0 ? '' : declaredAnew(homeless);
  const whole = inserted(text, insertions);
  const joined = declared === '' ? whole : whole.trim() === '' ? declared : `${whole.trimEnd()}\n\n${declared}`;
  const laidOut = formatText(text) === text ? (formatText(joined) ?? joined) : joined;
  return text.includes('\r\n') ? laidOut.replaceAll(/\r?\n/g, '\r\n') : laidOut;
}

/** A block that pieces are put into. */
interface Place {
  readonly open: CstNode;
  readonly close: CstNode;
  /** Whether it is the block of their layer, not that of their holder. */
  readonly isLayer: boolean;
}

interface Insertion {
  readonly place: Place;
  readonly inner: string;
}

/** The block of the layer of a piece in what holds it, else the block of its holder; undefined if a document has neither. */
function placeOf({ holder, layer }: Piece, document: LangiumDocument): Place | undefined {
  if (holder === undefined) return undefined;
  const holders = AstUtils.streamAst(document.parseResult.value)
    .filter((node) => (ast.isExtension(node) ? extendedName(node) === holder : isNamedElement(node) && qualifiedName(node) === holder))
    .toArray();
  const layers = holders.flatMap((node) => membersOf(node).filter((member) => ast.isLayer(member) && member.layer === layer));
  const blocks = [...layers.map((node) => blockOf(node, true)), ...holders.map((node) => blockOf(node, layer === undefined))];
  return blocks.find((place) => place !== undefined);
}

function membersOf(node: AstNode): readonly AstNode[] {
  return (node as { readonly members?: readonly AstNode[] }).members ?? [];
}

function blockOf({ $cstNode }: AstNode, isLayer: boolean): Place | undefined {
  const [open, close] = [GrammarUtils.findNodeForKeyword($cstNode, '{'), GrammarUtils.findNodeForKeyword($cstNode, '}')];
  return open && close && { open, close, isLayer };
}

/** Puts texts at the ends of blocks; a block in one line is broken into several. */
function inserted(text: string, insertions: readonly Insertion[]): string {
  const byBlock = grouped(
    insertions.toSorted((a, b) => a.place.close.offset - b.place.close.offset),
    ({ place }) => place.close.offset,
  );
  const changes = byBlock.flatMap((group) => changesOf(text, group));
  return changes
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((result, { offset, end, newText }) => result.slice(0, offset) + newText + result.slice(end), text);
}

/** What is changed at the end of a block, and at its beginning if it stands in one line. */
function changesOf(text: string, insertions: readonly Insertion[]): { offset: number; end: number; newText: string }[] {
  const { open, close } = insertions[0]!.place;
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', open.offset) + 1))![0];
  const own = text.slice(open.end, close.offset);
  const lines = insertions.flatMap(({ inner }) => inner.split('\n')).map((line) => (line === '' ? line : `${indent}  ${line}`));
  const last = { offset: open.end + own.trimEnd().length, end: close.offset, newText: `\n${lines.join('\n')}\n${indent}` };
  if (own.trim() === '' || own.includes('\n')) return [last];
  return [{ offset: open.end, end: open.end + own.length - own.trimStart().length, newText: `\n${indent}  ` }, last];
}

import { ast, extendedName, formatText, isNamedElement, qualifiedName } from '@egov/language';
import type { AstNode, LangiumDocument } from 'langium';
import { dedented, isPrefix, wholeStretchOf, withPrefix } from './members.js';

/** An element that is taken out of a document: its text, and where it stood. */
export interface Piece {
  /** The qualified name of what holds it; undefined at the top level. */
  readonly holder: string | undefined;
  /** The layer of its holder that it stands in. */
  readonly layer: ast.Layer['layer'] | undefined;
  /** With its state, and its comments. */
  readonly text: string;
}

/** Reads an element with what says where it stands. */
export function pieceOf(element: ast.Element, document: LangiumDocument): Piece {
  const { offset, end } = wholeStretchOf(document, withPrefix(element));
  const own = document.textDocument.getText().slice(offset, end);
  let text = dedented(own.replace(/[ \t]*;(?=[ \t]*(?:\/\/.*)?$)/, ''));
  let layer: Piece['layer'];
  for (let around: AstNode | undefined = withPrefix(element).$container; around; around = around.$container) {
    if (ast.isStated(around) && !isPrefix(around)) {
      text = block(around.state, layer === undefined ? text : block(layer, text));
      layer = undefined;
    } else if (ast.isLayer(around)) layer = around.layer;
    else if (ast.isExtension(around)) return { holder: extendedName(around), layer, text };
    else if (isNamedElement(around)) return { holder: qualifiedName(around), layer, text };
  }
  return { holder: undefined, layer, text };
}

/** Pieces as a file declares them that has nothing else: in extensions of what held them. */
export function declaredAnew(pieces: readonly Piece[]): string {
  const text = grouped(pieces, ({ holder }) => holder)
    .map((group) => {
      const inner = inLayers(group);
      return group[0]!.holder === undefined ? inner : block(`extend ${group[0]!.holder}`, inner);
    })
    .join('\n\n');
  return formatText(`${text}\n`) ?? `${text}\n`;
}

/** Pieces of one holder, in their layers. */
export function inLayers(pieces: readonly Piece[]): string {
  const texts = (group: readonly Piece[]): string => group.map(({ text }) => text).join('\n');
  return grouped(pieces, ({ layer }) => layer)
    .map((group) => (group[0]!.layer === undefined ? texts(group) : block(group[0]!.layer, texts(group))))
    .join('\n');
}

/** What follows each other and has the same key, together. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]!) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function block(head: string, inner: string): string {
  return `${head} {\n${inner}\n}`;
}

import { ast } from '@egov/language';
import type { AstNode } from 'langium';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { uriOfPlace } from '../../editor/places.js';
import { declarationsOf } from '../../editor/target.js';
import { namingReferences } from '../../editor/uses.js';

/** The declarations of an element and what extends it: those of a document first, then declarations. */
export function blocksOf(id: string, uri: string, services: EgovEditorServices): AstNode[] {
  const found: { readonly node: AstNode; readonly uri: string }[] = [];
  for (const { node, documentUri } of declarationsOf(id, services)) found.push({ node, uri: documentUri.toString() });
  for (const { document, reference } of namingReferences(id, services)) {
    const node = reference.$refNode?.astNode;
    if (node && ast.isExtension(node) && node.element.$nodeDescription?.name === id) found.push({ node, uri: uriOfPlace(document) });
  }
  return [...found.filter((block) => block.uri === uri), ...found.filter((block) => block.uri !== uri)]
    .map(({ node }) => node)
    .filter(({ $cstNode }) => $cstNode !== undefined);
}

/** The last block of a layer in a domain, or in what extends it. */
export function layerOf(block: AstNode, name: string): ast.Layer | undefined {
  const { members = [] } = block as { readonly members?: readonly ast.Member[] };
  return members.filter(ast.isLayer).findLast(({ layer }) => layer === name);
}

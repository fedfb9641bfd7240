import { ast, isNamedElement, qualifiedName } from '@egov/language';
import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import { targetAt } from '../editor/target.js';

/** The elements at a place of a text: the one that is named there, then those that the place is in, from the inside out. */
export function elementsAt(document: LangiumDocument, offset: number): string[] {
  const named = targetAt(document, offset)?.name;
  const around = elementsAround(document, offset);
  return [...new Set(named === undefined ? around : [named, ...around])];
}

/** The elements that a place of a text is in, from the inside out. */
export function elementsAround(document: LangiumDocument, offset: number): string[] {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
  const around: string[] = [];
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    const element = ast.isExtension(node) ? node.element?.ref : node;
    if (element && isNamedElement(element)) around.push(qualifiedName(element));
  }
  return [...new Set(around)];
}

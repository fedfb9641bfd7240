import { type AstNode, AstUtils } from 'langium';

/** The scheme of the documents that ship with the product: built-in types, catalogues of requirements. */
export const libraryScheme = 'egov-library';

/** Whether a node stands in a document that ships with the product. */
export function isOfLibrary(node: AstNode): boolean {
  return AstUtils.getDocument(node).uri.scheme === libraryScheme;
}

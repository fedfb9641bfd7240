import { ast, isNamedElement } from '@egov/language';
import type { AstNode } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';

/** Colours names by what they name: what a grammar of colours alone can't know. */
export class EgovSemanticTokens extends AbstractSemanticTokenProvider {
  protected override highlightElement(node: AstNode, acceptor: SemanticTokenAcceptor): void {
    if (isNamedElement(node) && 'name' in node)
      acceptor({ node, property: 'name', type: SemanticTokenTypes.class, modifier: SemanticTokenModifiers.declaration });
    for (const property of referencesOf(node)) acceptor({ node, property, type: SemanticTokenTypes.class });
    if ('words' in node) acceptor({ node, property: 'words', type: SemanticTokenTypes.enumMember });
    if (ast.isStated(node)) acceptor({ node, property: 'state', type: SemanticTokenTypes.modifier });
  }
}

/** The properties of a node that hold references. */
function referencesOf(node: AstNode): string[] {
  return Object.entries(node).flatMap(([property, value]) => {
    const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return !property.startsWith('$') && typeof first === 'object' && first !== null && '$refText' in first ? [property] : [];
  });
}

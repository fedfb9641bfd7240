import { ast, isNamedElement, kindOf, metamodel } from '@egov/language';
import { type AstNode, isAstNode, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { nameNode } from './target.js';

/** The outline of a document: its elements within each other, by their titles, with their names beside. */
export class EgovDocumentSymbols implements DocumentSymbolProvider {
  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return symbolsIn(document.parseResult.value);
  }
}

function symbolsIn(node: AstNode): DocumentSymbol[] {
  return membersOf(node).flatMap((member): DocumentSymbol[] => {
    const inner = symbolsIn(member);
    const range = member.$cstNode?.range;
    if (!range) return inner;
    if (ast.isExtension(member))
      return [
        {
          name: member.element?.$refText ?? '…',
          detail: 'extend',
          kind: SymbolKind.Namespace,
          range,
          selectionRange: range,
          children: inner,
        },
      ];
    const name = nameNode(member);
    if (!isNamedElement(member) || !name) return inner;
    const { title } = member as { title?: string };
    return [
      {
        name: title === undefined || title.trim() === '' ? name.text : title,
        detail: `${metamodel().keyword(member.$type)} ${name.text}`,
        kind: symbolKind(member.$type),
        range,
        selectionRange: name.range,
        children: inner,
      },
    ];
  });
}

/** What stands in the blocks of a node: layers and states are looked through. */
function membersOf(node: AstNode): AstNode[] {
  const { members, attributes } = node as { members?: unknown; attributes?: unknown };
  return [members, attributes].flatMap((list) => (Array.isArray(list) ? list.filter(isAstNode) : []));
}

/** The icon of an outline, by the layer. */
export function symbolKind(type: string): SymbolKind {
  switch (kindOf(type)?.layer) {
    case 'strategy':
      return SymbolKind.Event;
    case 'activity':
      return SymbolKind.Function;
    case 'data':
      return type === 'Attribute' ? SymbolKind.Field : SymbolKind.Struct;
    case 'systems':
      return type === 'Interface' || type === 'Exchange' ? SymbolKind.Interface : SymbolKind.Class;
    case 'infrastructure':
      return SymbolKind.Package;
    case 'portfolio':
      return SymbolKind.Constant;
    case 'requirements':
      return SymbolKind.Property;
    default:
      return type === 'Domain' ? SymbolKind.Namespace : SymbolKind.Object;
  }
}

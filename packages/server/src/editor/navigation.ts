import { uriOfPlace } from './places.js';
import type { LangiumDocument } from 'langium';
import type { DefinitionProvider, DocumentHighlightProvider, ReferencesProvider } from 'langium/lsp';
import { ruleDefinition } from '@egov/requirements';
import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  LocationLink,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { EgovEditorServices } from './editor-module.js';
import { declarationPlaces, usesOf } from './uses.js';
import { targetAt } from './target.js';

/** Leads from a name to where it is declared; in rules too. */
export class EgovDefinition implements DefinitionProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    const offset = document.textDocument.offsetAt(position);
    const target = targetAt(document, offset);
    if (target)
      return declarationPlaces(target.name, this.services).map(({ uri, range, whole }) =>
        LocationLink.create(uri, whole, range, target.range),
      );
    const place = ruleDefinition(this.services.editor.workspace, uriOfPlace(document), offset);
    return place && [LocationLink.create(place.uri, place.range, place.range)];
  }
}

/** Finds all places that name an element: references, its declarations, and the rules that name it. */
export class EgovReferences implements ReferencesProvider {
  constructor(private readonly services: EgovEditorServices) {}

  findReferences(document: LangiumDocument, { position, context }: ReferenceParams): Location[] {
    const target = targetAt(document, document.textDocument.offsetAt(position));
    if (!target) return [];
    const declared = context.includeDeclaration ? declarationPlaces(target.name, this.services) : [];
    return [...declared, ...usesOf(target.name, this.services)].map(({ uri, range }) => ({ uri, range }));
  }
}

/** Marks in a document what names the same element as the text at the cursor. */
export class EgovHighlights implements DocumentHighlightProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getDocumentHighlight(document: LangiumDocument, { position }: DocumentHighlightParams): DocumentHighlight[] | undefined {
    const target = targetAt(document, document.textDocument.offsetAt(position));
    if (!target) return undefined;
    const uri = uriOfPlace(document);
    const declared = declarationPlaces(target.name, this.services).filter((place) => place.uri === uri);
    return [
      ...declared.map(({ range }) => ({ range, kind: DocumentHighlightKind.Write })),
      ...usesOf(target.name, this.services, [uri]).map(({ range }) => ({ range, kind: DocumentHighlightKind.Read })),
    ];
  }
}

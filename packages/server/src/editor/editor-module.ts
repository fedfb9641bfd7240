import {
  type EgovLanguage,
  type EgovLanguageFactory,
  EgovGeneratedModule,
  EgovGeneratedSharedModule,
  egovModule,
  egovSharedModule,
} from '@egov/language';
import type { AssessedWorkspace } from '@egov/requirements';
import { inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumLSPServices,
} from 'langium/lsp';
import { EgovCodeActions } from './code-actions.js';
import { EgovCallHierarchy } from './call-hierarchy.js';
import { EgovCodeLenses } from './code-lenses.js';
import { EgovDocumentLinks } from './document-links.js';
import { EgovImplementation, EgovTypeDefinition } from './implementation.js';
import { EgovInlayHints } from './inlay-hints.js';
import { EgovCompletion } from './completion.js';
import { EgovDocumentSymbols } from './document-symbols.js';
import { EgovFolding } from './folding.js';
import { EgovFormatter } from './formatting.js';
import { EgovHover } from './hover.js';
import { EgovDefinition, EgovHighlights, EgovReferences } from './navigation.js';
import { EgovRename } from './rename.js';
import { EgovSemanticTokens } from './semantic-tokens.js';
import { UnicodeMatcher } from './unicode-matcher.js';

/** What an editor needs to know of the workspace that a document belongs to. It is made after the services of the language are. */
export interface EditorContext {
  readonly workspace: AssessedWorkspace;
  /** The folder of the workspace, as an address that ends with a slash. */
  readonly folder?: string;
  /** Whether the editor shows live diagrams. */
  readonly hasDiagrams?: boolean;
}

export interface EgovEditorServices extends LangiumServices {
  readonly editor: EditorContext;
}

/** The services of an editor, in place of Langium's defaults. */
const editorModule: Module<EgovEditorServices, PartialLangiumLSPServices> = {
  lsp: {
    CompletionProvider: (services) => new EgovCompletion(services),
    HoverProvider: (services) => new EgovHover(services),
    DefinitionProvider: (services) => new EgovDefinition(services),
    ReferencesProvider: (services) => new EgovReferences(services),
    DocumentHighlightProvider: (services) => new EgovHighlights(services),
    RenameProvider: (services) => new EgovRename(services),
    DocumentSymbolProvider: () => new EgovDocumentSymbols(),
    FoldingRangeProvider: (services) => new EgovFolding(services),
    Formatter: () => new EgovFormatter(),
    SemanticTokenProvider: (services) => new EgovSemanticTokens(services),
    CodeActionProvider: (services) => new EgovCodeActions(services),
    ImplementationProvider: (services) => new EgovImplementation(services),
    TypeProvider: (services) => new EgovTypeDefinition(services),
    DocumentLinkProvider: (services) => new EgovDocumentLinks(() => services.editor.folder),
    InlayHintProvider: (services) => new EgovInlayHints(services),
    CodeLensProvider: (services) => new EgovCodeLenses(services),
    CallHierarchyProvider: (services) => new EgovCallHierarchy(services),
  },
};

/** Makes the services of the language with those of an editor among them. `context` is asked once they are used. */
export function editorLanguage(context: EditorContext): EgovLanguageFactory {
  return (files, settings): EgovLanguage => {
    const shared = inject(createDefaultSharedModule(files), EgovGeneratedSharedModule, egovSharedModule, {
      lsp: { FuzzyMatcher: () => new UnicodeMatcher() },
    }) as LangiumSharedServices;
    const egov = inject(createDefaultModule({ shared }), EgovGeneratedModule, egovModule(settings!), editorModule, {
      editor: () => context,
    });
    shared.ServiceRegistry.register(egov);
    return { shared, egov };
  };
}

/** The editor's services of a workspace that was made with {@link editorLanguage}. */
export function editorServices(workspace: AssessedWorkspace): EgovEditorServices {
  return workspace.language.language.egov as unknown as EgovEditorServices;
}

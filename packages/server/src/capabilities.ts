import { CodeActionKind, type ServerCapabilities, type TextDocumentSyncKind } from 'vscode-languageserver';
import { DefaultSemanticTokenOptions } from 'langium/lsp';

/** What the server can do for an editor. */
export function capabilities(sync: TextDocumentSyncKind): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: sync },
    completionProvider: { triggerCharacters: ['.', '/'] },
    hoverProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    callHierarchyProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}'] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    semanticTokensProvider: DefaultSemanticTokenOptions,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

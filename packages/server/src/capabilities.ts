import { CodeActionKind, type ServerCapabilities, type TextDocumentSyncKind } from 'vscode-languageserver';
import { DefaultSemanticTokenOptions } from 'langium/lsp';

/** What the server can do for an editor. `pulls`: the editor asks what is wrong, instead of being told. */
export function capabilities(sync: TextDocumentSyncKind, pulls: boolean): ServerCapabilities {
  return {
    ...(pulls && { diagnosticProvider: { identifier: 'egov', interFileDependencies: true, workspaceDiagnostics: true } }),
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
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, CodeActionKind.RefactorRewrite] },
    semanticTokensProvider: DefaultSemanticTokenOptions,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

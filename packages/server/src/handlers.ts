import type { LangiumDocument } from 'langium';
import type {
  CancellationToken,
  Connection,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EgovEditorServices } from './editor/editor-module.js';
import type { Projects } from './projects.js';
import type { Queue } from './queue.js';
import { selectionRanges } from './editor/selection-ranges.js';
import { workspaceSymbols } from './workspace-symbols.js';

export interface Handled {
  readonly projects: Projects;
  readonly queue: Queue;
  readonly documents: TextDocuments<TextDocument>;
}

/** Answers what an editor asks of a document with the services of its project, once what was typed before has been read. */
export function handleRequests(connection: Connection, { projects, queue }: Handled): void {
  type Asked = { readonly textDocument: { readonly uri: string } };
  /** No answer where the document belongs to no project, and when nobody waits for it any more. */
  const answer =
    <Params extends Asked, Result>(
      ask: (lsp: EgovEditorServices['lsp'], document: LangiumDocument, params: Params, token: CancellationToken) => Result,
    ) =>
    (params: Params, token: CancellationToken): Promise<Awaited<Result> | null> =>
      queue.add(async () => {
        if (token.isCancellationRequested) return null;
        const project = projects.of(params.textDocument.uri);
        const document = project?.document(params.textDocument.uri);
        return document && project?.services ? ((await ask(project.services.lsp, document, params, token)) ?? null) : null;
      });

  connection.onCompletion(answer((lsp, document, params, token) => lsp.CompletionProvider?.getCompletion(document, params, token)));
  connection.onDefinition(answer((lsp, document, params, token) => lsp.DefinitionProvider?.getDefinition(document, params, token)));
  connection.onReferences(answer((lsp, document, params, token) => lsp.ReferencesProvider?.findReferences(document, params, token)));
  connection.onDocumentHighlight(
    answer((lsp, document, params, token) => lsp.DocumentHighlightProvider?.getDocumentHighlight(document, params, token)),
  );
  connection.onPrepareRename(answer((lsp, document, params, token) => lsp.RenameProvider?.prepareRename(document, params, token)));
  connection.onRenameRequest(answer((lsp, document, params, token) => lsp.RenameProvider?.rename(document, params, token)));
  connection.onDocumentSymbol(answer((lsp, document, params, token) => lsp.DocumentSymbolProvider?.getSymbols(document, params, token)));
  connection.onFoldingRanges(answer((lsp, document, params, token) => lsp.FoldingRangeProvider?.getFoldingRanges(document, params, token)));
  connection.onDocumentFormatting(answer((lsp, document, params, token) => lsp.Formatter?.formatDocument(document, params, token)));
  connection.onDocumentRangeFormatting(
    answer((lsp, document, params, token) => lsp.Formatter?.formatDocumentRange(document, params, token)),
  );
  connection.onDocumentOnTypeFormatting(
    answer((lsp, document, params, token) => lsp.Formatter?.formatDocumentOnType(document, params, token)),
  );
  connection.onCodeAction(answer((lsp, document, params, token) => lsp.CodeActionProvider?.getCodeActions(document, params, token)));
  connection.onTypeDefinition(answer((lsp, document, params, token) => lsp.TypeProvider?.getTypeDefinition(document, params, token)));
  connection.onImplementation(
    answer((lsp, document, params, token) => lsp.ImplementationProvider?.getImplementation(document, params, token)),
  );
  connection.onDocumentLinks(answer((lsp, document, params, token) => lsp.DocumentLinkProvider?.getDocumentLinks(document, params, token)));
  connection.onCodeLens(answer((lsp, document, params, token) => lsp.CodeLensProvider?.provideCodeLens(document, params, token)));
  connection.onSelectionRanges(answer((_lsp, document, params) => selectionRanges(document, params.positions)));
  connection.languages.inlayHint.on(
    answer((lsp, document, params, token) => lsp.InlayHintProvider?.getInlayHints(document, params, token)),
  );
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(
    answer((lsp, document, params, token) => lsp.CallHierarchyProvider?.prepareCallHierarchy(document, params, token)),
  );
  callHierarchy.onIncomingCalls((params) =>
    queue.add(() => projects.of(params.item.uri)?.services?.lsp.CallHierarchyProvider?.incomingCalls(params) ?? null),
  );
  callHierarchy.onOutgoingCalls((params) =>
    queue.add(() => projects.of(params.item.uri)?.services?.lsp.CallHierarchyProvider?.outgoingCalls(params) ?? null),
  );
  const { semanticTokens } = connection.languages;
  const none = { data: [] };
  const colour = answer((lsp, document, params: SemanticTokensParams, token) =>
    lsp.SemanticTokenProvider?.semanticHighlight(document, params, token),
  );
  const colourRange = answer((lsp, document, params: SemanticTokensRangeParams, token) =>
    lsp.SemanticTokenProvider?.semanticHighlightRange(document, params, token),
  );
  const recolour = answer((lsp, document, params: SemanticTokensDeltaParams, token) =>
    lsp.SemanticTokenProvider?.semanticHighlightDelta(document, params, token),
  );
  semanticTokens.on(async (params, token) => (await colour(params, token)) ?? none);
  semanticTokens.onRange(async (params, token) => (await colourRange(params, token)) ?? none);
  semanticTokens.onDelta(async (params, token) => (await recolour(params, token)) ?? none);
  connection.onWorkspaceSymbol(({ query }) => queue.add(() => workspaceSymbols(projects, query)));
}

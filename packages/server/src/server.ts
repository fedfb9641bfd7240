import type { Language, SourceFile } from '@egov/language';
import { type EditorOptions, editorMethods } from '@egov/protocol';
import { pathOf, uriOf } from '@egov/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { capabilities } from './capabilities.js';
import { Artist } from './diagrams/artist.js';
import { handleDiagramEdits } from './diagrams/edits/handlers.js';
import { Diagrams } from './diagrams/diagrams.js';
import { handleDuplicates } from './duplicates/handlers.js';
import { handleDocuments } from './documents/documents.js';
import { handlePackages } from './documents/package.js';
import { type DiagnosticsChannel, DiagnosticsPublisher } from './diagnostics.js';
import { handleRequests } from './handlers.js';
import { handleHover } from './neighbours/hover-with-picture.js';
import { NeighbourPictures, type PictureTheme } from './neighbours/neighbour-pictures.js';
import { PulledDiagnostics } from './pulled-diagnostics.js';
import { isOurs, Projects } from './projects.js';
import { Queue } from './queue.js';
import { text } from './messages/messages.js';
import { handleMoves } from './moves.js';
import { handlePlans } from './plans/handlers.js';
import type { Project } from './project.js';
import { handleRequirements } from './requirements-table/handlers.js';
import { Trees } from './trees/trees.js';

/** What the server needs from its process. */
export interface ServerEnvironment {
  /** The language of messages where the editor names none of ours. */
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly library: readonly SourceFile[];
}

/** Serves an editor over a connection. Begins to listen; everything else follows from what the editor asks. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  const documents = new TextDocuments(TextDocument);
  const queue = new Queue();
  const artist = new Artist();
  const pictures = new NeighbourPictures(artist.engine);
  let projects: Projects | undefined;
  let publisher: DiagnosticsChannel | undefined;
  let diagrams: Diagrams | undefined;
  let trees: Trees | undefined;
  let canWatch = false;
  let { language } = environment;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const {
      language: chosen,
      pictures: theme,
      hasDiagrams = false,
      canChooseFiles = false,
      isToldDiagnostics = false,
    } = (params.initializationOptions ?? {}) as EditorOptions;
    pictures.theme = theme;
    language = languageOf(chosen) ?? languageOf(params.locale) ?? language;
    const folders = (params.workspaceFolders ?? []).map(({ uri }) => pathOf(uri));
    const openText = (path: string): string | undefined => documents.get(uriOf(path))?.getText();
    projects = new Projects(folders, { ...environment, language, openText, hasDiagrams, canChooseFiles });
    const { workspace, textDocument } = params.capabilities;
    const pulls = textDocument?.diagnostic !== undefined && !isToldDiagnostics;
    const canRefresh = workspace?.diagnostics?.refreshSupport === true;
    publisher = pulls ? new PulledDiagnostics(connection, projects, queue, canRefresh) : new DiagnosticsPublisher(connection, projects);
    diagrams = new Diagrams(connection, projects, queue, artist);
    trees = new Trees(connection, projects, queue);
    handleRequirements(connection, projects, queue);
    handleDocuments(connection, projects, queue, language);
    handlePackages(connection, projects, queue);
    canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    handleRequests(connection, { projects, queue, documents });
    handleDiagramEdits(connection, { projects, queue, documents });
    handleMoves(connection, { projects, queue, documents });
    handleDuplicates(connection, { projects, queue, documents });
    handlePlans(connection, { projects, queue, documents });
    handleHover(connection, projects, queue, pictures);
    connection.onNotification(editorMethods.pictures, (changed: PictureTheme) => void (pictures.theme = changed));
    return { capabilities: capabilities(TextDocumentSyncKind.Incremental, pulls), serverInfo: { name: 'egov' } };
  });

  connection.onInitialized(() => {
    if (canWatch)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/{*.egov,egov.json}' }] });
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await connection.workspace.getWorkspaceFolders();
      projects?.setFolders((folders ?? []).map(({ uri }) => pathOf(uri)));
      await refresh(new Set());
    });
    void refresh(new Set());
  });

  /** Reads what is new or changed on disk, in its turn, and says meanwhile that it does. */
  const refresh = (changed: ReadonlySet<string>): Promise<void> =>
    queue.add(async () => {
      const progress = await connection.window.createWorkDoneProgress();
      progress.begin(text('progress.loading', {}, language));
      try {
        await refreshNow(changed);
      } finally {
        progress.done();
      }
    });

  const refreshNow = async (changed: ReadonlySet<string>): Promise<void> => {
    const opened = documents.keys().filter((uri) => uri.startsWith('file:') && isOurs(uri));
    await projects?.refresh(changed, opened.map(pathOf));
    // What is wrong in all of them may be told otherwise now, and they may look otherwise.
    publisher?.all();
    outdated(projects?.all ?? []);
  };

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!isOurs(pathOf(uri))) return;
    void queue.add(async () => {
      const now = documents.get(uri)?.getText(); // the newest: what was typed while others were waiting is there already
      const project = projects?.of(uri);
      if (now === undefined) return;
      if (!project?.document(uri)) await refreshNow(new Set([pathOf(uri)]));
      else {
        const edited = await project.edit(uri, now);
        if (edited.length > 0) outdated([project]);
        await publisher?.afterEdit(project, edited);
      }
    });
  });
  documents.onDidClose(({ document: { uri } }) => void refresh(new Set([pathOf(uri)])));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const changed = changes.map(({ uri }) => pathOf(uri)).filter((path) => isOurs(path) && documents.get(uriOf(path)) === undefined);
    if (changed.length > 0) void refresh(new Set(changed));
  });

  /** What was shown of some projects may look otherwise now. */
  const outdated = (changed: readonly Project[]): void => {
    trees?.forget(changed);
    diagrams?.changed(changed);
  };

  connection.onShutdown(() => {
    publisher?.dispose();
    diagrams?.dispose();
    artist.dispose();
  });
  documents.listen(connection);
  connection.listen();
}

/** The first of our languages that a locale (`ru`, `kk-KZ`) begins with. */
function languageOf(locale: string | undefined): Language | undefined {
  const [word] = (locale ?? '').toLowerCase().split(/[-_]/);
  return word === 'ru' || word === 'kk' || word === 'en' ? word : undefined;
}

import { architectureText, terminalSafeJson } from '@egov/model';
import {
  type AssessRequest,
  type DiagramsRequest,
  type DocumentAnswer,
  documentMethods,
  type DocumentProgress,
  type ModelRequest,
  type NewArchitectureFile,
  type WorkspaceScope,
} from '@egov/protocol';
import type { Language } from '@egov/language';
import { Perspective } from '@egov/diagram';
import { layoutPool, newWorkspace, uriOf } from '@egov/workspace';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Project } from '../project.js';
import type { Projects } from '../projects.js';
import type { Queue } from '../queue.js';
import { assessed } from './assessed.js';
import { drawn } from './drawn.js';
import { answerOf, type ServerFile } from './file.js';

/** Makes the files that an editor hands over: assessments, the published model, albums of diagrams, a new architecture. */
export function handleDocuments(connection: Connection, projects: Projects, queue: Queue, language: Language): void {
  const tell = (progress: DocumentProgress): void => void connection.sendNotification(documentMethods.progress, progress);

  /** Begins a file in its turn, and goes on with it outside of the queue: nobody waits for it. */
  const made = async (
    folder: string,
    make: (project: Project) => Promise<ServerFile | undefined> | undefined,
  ): Promise<DocumentAnswer | null> => {
    const begun = await queue.add(() => {
      const project = projects.at(folder);
      // In an object: the queue would wait for a promise.
      return { result: project?.workspace ? make(project) : undefined };
    });
    const file = await begun.result;
    return file ? answerOf(file) : null;
  };

  connection.onRequest(documentMethods.scopes, () => queue.add(() => projects.all.flatMap(scopeOf)));
  connection.onRequest(documentMethods.assess, (request: AssessRequest) =>
    made(request.workspace, (project) => assessed(project, request)),
  );
  connection.onRequest(documentMethods.model, ({ workspace }: ModelRequest) => made(workspace, modelFile));
  connection.onRequest(documentMethods.diagrams, async (request: DiagramsRequest, token: CancellationToken) => {
    const running = new AbortController();
    token.onCancellationRequested(() => running.abort());
    const engine = layoutPool(); // of its own: live diagrams don't wait for an album
    const onProgress = (done: number, total: number): void => tell({ client: request.client, done, total });
    try {
      return await made(request.workspace, (project) => drawn(project, request, { engine, signal: running.signal, onProgress }));
    } catch (error) {
      if (running.signal.aborted) return null;
      throw error;
    } finally {
      engine?.dispose();
    }
  });
  connection.onRequest(documentMethods.newArchitecture, (): readonly NewArchitectureFile[] => newWorkspace(language));
}

/** What there is to choose from in a workspace. */
function scopeOf({ root, name, workspace }: Project): WorkspaceScope[] {
  if (!workspace) return [];
  const perspective = new Perspective(workspace.architecture, 'difference', workspace.settings.language);
  const domains = perspective.ofKind('domain').map((domain) => ({ id: domain.id, title: perspective.titleOf(domain) }));
  return [{ workspace: uriOf(root), name, domains }];
}

/** The architecture in its published form. */
async function modelFile({ workspace, root }: Project): Promise<ServerFile> {
  const { name, version } = workspace!.settings.manifest;
  const text = architectureText(workspace!.architecture, { name, version, root: `${uriOf(root)}/` });
  return { name: 'architecture.json', content: terminalSafeJson(text) };
}

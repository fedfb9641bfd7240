import {
  type DiagramAnswer,
  type DiagramChoice,
  type DiagramLook,
  diagramMethods,
  type DiagramRequest,
  type DiagramsChanged,
  type DiagramViews,
  type ExportAnswer,
  type ExportRequest,
  type Location,
  type LocateRequest,
  type ViewsRequest,
} from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Project } from '../project.js';
import type { Projects } from '../projects.js';
import type { Queue } from '../queue.js';
import { type Artist, imprintOf } from './artist.js';
import { exported } from './export.js';
import { elementsAt } from './locate.js';
import { diagramLook } from './look.js';

/** Diagrams are out of date once it has been quiet for this long after an edit (milliseconds). */
const quietTime = 120;

/**
 * Answers what a live diagram asks. In the queue of requests stands only what reads the workspace; layouts go on outside of it, so that typing never
 * waits for a diagram.
 */
export class Diagrams {
  /** By client: what it is waiting for. */
  private readonly running = new Map<string, AbortController>();
  private readonly changedProjects = new Set<Project>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly projects: Projects,
    private readonly queue: Queue,
    private readonly artist: Artist,
  ) {
    connection.onRequest(diagramMethods.views, (request: ViewsRequest) => this.views(request));
    connection.onRequest(diagramMethods.draw, (request: DiagramRequest, token: CancellationToken) => this.draw(request, token));
    connection.onRequest(diagramMethods.locate, (request: LocateRequest) => this.locate(request));
    connection.onRequest(diagramMethods.export, (request: ExportRequest) => this.export(request));
    connection.onRequest(diagramMethods.look, (): Promise<DiagramLook> => diagramLook());
  }

  /** To be told after each edit: the diagrams of these projects may look otherwise now. */
  changed(projects: readonly Project[]): void {
    for (const project of projects) {
      this.artist.forget(project);
      this.changedProjects.add(project);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const told: DiagramsChanged = { workspaces: [...this.changedProjects].map(({ root }) => uriOf(root)) };
      this.changedProjects.clear();
      void this.connection.sendNotification(diagramMethods.changed, told);
    }, quietTime);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const running of this.running.values()) running.abort();
  }

  private views({ uri }: ViewsRequest): Promise<DiagramViews | null> {
    return this.queue.add(() => {
      const project = this.projects.of(uri);
      return (project && this.artist.views(project, uri)) ?? null;
    });
  }

  private async draw({ client, uri, choice }: DiagramRequest, token: CancellationToken): Promise<DiagramAnswer | null> {
    this.running.get(client)?.abort();
    const running = new AbortController();
    this.running.set(client, running);
    const { signal } = running;
    token.onCancellationRequested(() => running.abort());
    try {
      return await this.outside(uri, choice, signal, (project) => this.artist.answer(project, choice, signal));
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      if (this.running.get(client) === running) this.running.delete(client);
    }
  }

  private export(request: ExportRequest): Promise<ExportAnswer | null> {
    const { signal } = new AbortController();
    return this.outside(request.uri, request.choice, signal, async (project) => {
      const [imprint, { language }] = [imprintOf(project), project.workspace!.settings];
      const scene = await this.artist.scene(project, request.choice, signal);
      return scene && scene !== 'gone' ? exported(scene, request, imprint, language) : null;
    });
  }

  private locate({ uri, position }: LocateRequest): Promise<Location> {
    return this.queue.add(() => {
      const document = this.projects.of(uri)?.document(uri);
      return { elements: document ? elementsAt(document, document.textDocument.offsetAt(position)) : [] };
    });
  }

  /** Begins a work on a project in its turn, and goes on with it outside of the queue. */
  private async outside<Result>(
    uri: string,
    { state }: DiagramChoice,
    signal: AbortSignal,
    work: (project: Project) => Promise<Result>,
  ): Promise<Result | null> {
    if (typeof state !== 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(state.date)) return null;
    const begun = await this.queue.add(() => {
      const project = this.projects.of(uri);
      // In an object: the queue would wait for a promise.
      return signal.aborted || !project?.workspace ? undefined : { result: work(project) };
    });
    return begun ? begun.result : null;
  }
}

import { createHash } from 'node:crypto';
import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type DiagnosticsChannel, filesAtOnce, isSame, quietTime } from './diagnostics.js';
import type { Projects } from './projects.js';
import type { Queue } from './queue.js';

/** What was told of a file, and what it was made of: as long as that stays, so does the answer. */
interface Told {
  readonly findings: readonly unknown[];
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** Tells an editor what is wrong when it asks; that there is something to ask for is told when it has been quiet after an edit. */
export class PulledDiagnostics implements DiagnosticsChannel {
  private readonly told = new Map<string, Told>();
  private timer: NodeJS.Timeout | undefined;

  /** @param canRefresh whether the editor asks anew when it is told to */
  constructor(
    private readonly connection: Connection,
    private readonly projects: Projects,
    private readonly queue: Queue,
    private readonly canRefresh: boolean,
  ) {
    const { diagnostics } = connection.languages;
    diagnostics.on(({ textDocument, previousResultId }) => queue.add(() => this.reportOf(textDocument.uri, previousResultId)));
    diagnostics.onWorkspace(({ previousResultIds }, token) => this.workspace(previousResultIds, token));
  }

  afterEdit(): Promise<void> {
    this.all();
    return Promise.resolve();
  }

  all(): void {
    clearTimeout(this.timer);
    // An editor that won't be told asks anyway when it shows a file.
    if (this.canRefresh)
      this.timer = setTimeout(() => void this.connection.languages.diagnostics.refresh().catch(() => undefined), quietTime);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  /** All files of all projects, and those that were told of before and are gone. What is typed meanwhile has its turn in between. */
  private async workspace(
    previous: readonly { readonly uri: string; readonly value: string }[],
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previous.map(({ uri, value }) => [uri, value]));
    const uris = await this.queue.add(() => this.projects.all.flatMap((project) => project.uris));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (let index = 0; index < uris.length && !token.isCancellationRequested; index += filesAtOnce)
      await this.queue.add(() => {
        for (const uri of uris.slice(index, index + filesAtOnce))
          items.push({ ...this.reportOf(uri, before.get(uri)), uri, version: null });
      });
    const known = new Set(uris);
    for (const uri of before.keys()) if (!known.has(uri)) items.push({ kind: 'full', uri, version: null, items: [] });
    for (const uri of this.told.keys()) if (!known.has(uri)) this.told.delete(uri);
    return { items };
  }

  private reportOf(uri: string, previousResultId: string | undefined): DocumentDiagnosticReport {
    const { resultId, items } = this.current(uri);
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  private current(uri: string): Told {
    const project = this.projects.of(uri);
    const findings = project?.findings(uri) ?? [];
    const known = this.told.get(uri);
    if (known && isSame(findings, known.findings)) return known;
    const items = project?.diagnostics(uri) ?? [];
    const resultId = createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16);
    const told = { findings, resultId, items };
    this.told.set(uri, told);
    return told;
  }
}

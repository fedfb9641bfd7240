import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Project } from './project.js';
import type { Projects } from './projects.js';

/** What single documents say is told at once; what the whole workspace says once it has been quiet for this long (milliseconds). */
export const quietTime = 250;
/** So many files, then whatever else waits has its turn. */
export const filesAtOnce = 40;

/** One of the ways in which an editor learns what is wrong. */
export interface DiagnosticsChannel {
  /** After an edit: these documents were checked anew. */
  afterEdit(project: Project, uris: readonly string[]): Promise<void>;
  /** What is wrong in any file may be told otherwise now. */
  all(): void;
  dispose(): void;
}

/** Tells the editor what is wrong: of the document that is typed in at once, of all files when it is quiet. Only what is new is told. */
export class DiagnosticsPublisher implements DiagnosticsChannel {
  private readonly told = new Map<string, string>();
  /** What was found when all was told the last time: words are made only for what is new. */
  private readonly found = new Map<string, readonly unknown[]>();
  private timer: NodeJS.Timeout | undefined;
  private round = 0;

  constructor(
    private readonly connection: Connection,
    private readonly projects: Projects,
  ) {}

  /** After an edit: what is wrong in how these documents are written, with what was known of the requirements until now left out. */
  async afterEdit(project: Project, uris: readonly string[]): Promise<void> {
    const own = new Set(project.uris);
    for (const uri of uris) {
      if (!own.has(uri)) continue;
      this.found.delete(uri);
      await this.tell(uri, project.writtenDiagnostics(uri));
    }
    this.all();
  }

  /** All files, as soon as it is quiet. */
  all(): void {
    clearTimeout(this.timer);
    const round = ++this.round;
    this.timer = setTimeout(() => void this.tellAll(round), quietTime);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.round++;
  }

  private async tellAll(round: number): Promise<void> {
    const known = new Set<string>();
    let count = 0;
    for (const project of this.projects.all)
      for (const uri of project.uris) {
        known.add(uri);
        const findings = project.findings(uri);
        if (!isSame(findings, this.found.get(uri))) await this.tell(uri, project.diagnostics(uri));
        this.found.set(uri, findings);
        if (++count % filesAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
        if (round !== this.round) return; // an edit came in between: it begins anew
      }
    for (const uri of this.told.keys()) if (!known.has(uri)) await this.tell(uri, []);
    for (const uri of this.found.keys()) if (!known.has(uri)) this.found.delete(uri);
  }

  private async tell(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const text = JSON.stringify(diagnostics);
    if (this.told.get(uri) === text || (diagnostics.length === 0 && !this.told.has(uri))) return;
    if (diagnostics.length === 0) this.told.delete(uri);
    else this.told.set(uri, text);
    await this.connection.sendDiagnostics({ uri, diagnostics });
  }
}

/** Whether two lists have the same objects. */
export function isSame(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((item, index) => item === other[index]);
}

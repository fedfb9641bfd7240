import { defaultManifest, type EgovLanguageFactory, type Language, type Manifest, type SourceFile } from '@egov/language';
import { WorkspaceDuplicates } from '@egov/duplicates';
import { WorkingCalendar, WorkspacePortfolio } from '@egov/portfolio';
import { AssessedWorkspace } from '@egov/requirements';
import { URI } from 'vscode-uri';
import { readBaseline, readDependencies } from './dependencies.js';
import { documentHashes } from './evidence-documents.js';
import { inParallel, readText } from './files.js';
import { type ManifestFinding, manifestFindings, readManifest } from './manifest-findings.js';
import { unknownSettings } from './unknown-settings.js';
import type { WorkspaceFiles } from './workspaces.js';

/** What a session needs from outside. */
export interface SessionSettings {
  /** Paths in messages are told relative to it. */
  readonly cwd: string;
  /** The language of messages. */
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Takes the place of the manifest's assessment date. */
  readonly at?: string | undefined;
  readonly library: readonly SourceFile[];
  /** Called as each file is loaded. */
  readonly onFile?: () => void;
  /** The text of a file that is open in an editor, where it isn't what is on disk. */
  readonly openText?: (path: string) => string | undefined;
  /** Makes the services of the language, an editor's among them. */
  readonly createLanguage?: EgovLanguageFactory;
}

/** One workspace that is read from disk and checked, and checked anew as its files change. */
export class WorkspaceSession {
  private readonly texts = new Map<string, string>();
  private workspace: AssessedWorkspace | undefined;
  private workspaceDuplicates: WorkspaceDuplicates | undefined;
  private manifestSource: string | undefined;
  private manifestRead: Manifest = defaultManifest;
  private manifestProblems: readonly ManifestFinding[] = [];

  constructor(
    private currentFiles: WorkspaceFiles,
    private readonly settings: SessionSettings,
  ) {}

  /** Reads and checks the workspace; after that, again what changed. If it fails, what was found before still stands. */
  async refresh(files: WorkspaceFiles, changed: ReadonlySet<string>): Promise<void> {
    const manifestText = files.manifest === undefined ? undefined : await this.read(files.manifest);
    const isNew = this.workspace === undefined || manifestText !== this.manifestSource;
    const toRead = files.models.filter((path) => isNew || changed.has(path) || !this.texts.has(path));
    const read = await inParallel(toRead, async (path) => [path, await this.read(path)] as const);

    const models = new Set(files.models);
    const deleted = [...this.texts.keys()].filter((path) => !models.has(path));
    const written = read.filter(([path, text]) => isNew || this.texts.get(path) !== text);
    for (const path of deleted) this.texts.delete(path);
    for (const [path, text] of read) this.texts.set(path, text);
    this.currentFiles = files;
    try {
      if (isNew) await this.open(manifestText);
      else if (written.length + deleted.length > 0) await this.workspace!.update(written.map(sourceFile), deleted.map(uriOf));
    } catch (error) {
      this.workspace = undefined; // its state is unknown: the next time it is loaded anew
      throw error;
    }
  }

  /** Takes the text of one model that changed in an editor. Gives the documents that were checked anew. */
  async edit(path: string, text: string): Promise<readonly string[]> {
    if (!this.workspace || this.texts.get(path) === text) return [];
    this.texts.set(path, text);
    return this.workspace.update([sourceFile([path, text])]);
  }

  private async open(manifestText: string | undefined): Promise<void> {
    const { language, at, today, createLanguage, library, onFile } = this.settings;
    const { root, models } = this.currentFiles;
    const source = manifestText ?? '{}';
    const { manifest, findings } = readManifest(source, language);
    const { published, problems } = await readDependencies(manifest, source, root);
    const baseline = await readBaseline(manifest, source, root);
    this.manifestSource = manifestText;
    this.manifestRead = { ...manifest, assessmentDate: at ?? manifest.assessmentDate };
    this.workspace = new AssessedWorkspace({ language, manifest: this.manifestRead }, today, createLanguage);
    this.workspaceDuplicates = new WorkspaceDuplicates(manifest.duplicates);
    this.workspace.setDuplicates(this.workspaceDuplicates);
    const calendar = new WorkingCalendar(manifest.calendar);
    this.workspace.addFindings(new WorkspacePortfolio(this.workspace.assessmentDate, calendar, manifest.monitoring?.budgetExcess));
    for (const [alias, model] of published) this.workspace.addDependency(alias, model);
    if (baseline.published) this.workspace.setBaseline(baseline.published);
    this.workspace.setDocuments(documentHashes(root));
    const files = models.map((path) => sourceFile([path, this.texts.get(path)!]));
    await this.workspace.load(files, library, onFile);
    const unknown = unknownSettings(this.workspace, source);
    this.manifestProblems = [...findings, ...manifestFindings([...problems, ...baseline.problems, ...unknown], source, language)];
  }

  /** The workspace with its assessment. */
  get assessed(): AssessedWorkspace | undefined {
    return this.workspace;
  }

  /** Its duplicates, brought up to date. */
  get duplicates(): WorkspaceDuplicates | undefined {
    return this.workspace?.duplicates && this.workspaceDuplicates;
  }

  get files(): WorkspaceFiles {
    return this.currentFiles;
  }

  get manifest(): Manifest {
    return this.manifestRead;
  }

  get manifestText(): string {
    return this.manifestSource ?? '';
  }

  /** What is wrong in the manifest. */
  get manifestFindings(): readonly ManifestFinding[] {
    return this.manifestProblems;
  }

  /** The text of a model as it was read. */
  textOf(path: string): string {
    return this.texts.get(path) ?? '';
  }

  private async read(path: string): Promise<string> {
    return this.settings.openText?.(path) ?? (await readText(path, this.settings.cwd));
  }
}

/** The address of a file as the language writes it: it finds documents by it. */
export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** The file that an address leads to. */
export function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

function sourceFile([path, text]: readonly [string, string]): SourceFile {
  return { uri: uriOf(path), text };
}

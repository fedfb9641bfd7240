import {
  clauseOfFinding,
  defaultManifest,
  type Finding,
  findingMessage,
  inLanguage,
  type Language,
  libraryScheme,
  type Manifest,
  noteMessage,
  type Place,
  severityOfFinding,
  type SourceFile,
} from '@egov/language';
import { Architecture, architectureText } from '@egov/model';
import { URI } from 'vscode-uri';
import type { AssessedWorkspace } from '@egov/requirements';
import { createCheckedWorkspace } from './checked-workspace.js';
import { documentHashes } from './evidence-documents.js';
import { inParallel, readText } from './files.js';
import { readBaseline, readDependencies } from './dependencies.js';
import { manifestFindings, readManifest } from './manifest-findings.js';
import { unknownSettings } from './unknown-settings.js';
import { shownPath } from './paths.js';
import type { ReportedFile, ReportedFinding, ReportedPlace, ReportedWorkspace } from './report.js';
import type { WorkspaceFiles } from './workspaces.js';

/** What a session needs from outside. */
export interface SessionSettings {
  readonly cwd: string;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Takes the place of the manifest's assessment date. */
  readonly at?: string | undefined;
  readonly library: readonly SourceFile[];
  /** Called as each file is loaded. */
  readonly onFile?: () => void;
}

/** One workspace that is checked, and checked anew as its files change. */
export class CheckSession {
  private readonly texts = new Map<string, string>();
  private workspace: AssessedWorkspace | undefined;
  private manifestText: string | undefined;
  private manifest: Manifest = defaultManifest;
  private manifestFindings: readonly ReportedFinding[] = [];

  constructor(
    private files: WorkspaceFiles,
    private readonly settings: SessionSettings,
  ) {}

  /** Reads and checks the workspace; after that, again what changed. If it fails, what was found before still stands. */
  async refresh(files: WorkspaceFiles, changed: ReadonlySet<string>): Promise<void> {
    const { cwd } = this.settings;
    const manifestText = files.manifest === undefined ? undefined : await readText(files.manifest, cwd);
    const isNew = this.workspace === undefined || manifestText !== this.manifestText;
    const toRead = files.models.filter((path) => isNew || changed.has(path) || !this.texts.has(path));
    const read = await inParallel(toRead, async (path) => [path, await readText(path, cwd)] as const);

    const models = new Set(files.models);
    const deleted = [...this.texts.keys()].filter((path) => !models.has(path));
    const written = read.filter(([path, text]) => isNew || this.texts.get(path) !== text);
    for (const path of deleted) this.texts.delete(path);
    for (const [path, text] of read) this.texts.set(path, text);
    this.files = files;
    try {
      if (isNew) await this.open(manifestText);
      else if (written.length + deleted.length > 0) await this.workspace!.update(written.map(sourceFile), deleted.map(uriOf));
    } catch (error) {
      this.workspace = undefined; // its state is unknown: the next time it is loaded anew
      throw error;
    }
  }

  private async open(manifestText: string | undefined): Promise<void> {
    const { language, at, today } = this.settings;
    const { manifest, findings } = readManifest(manifestText ?? '{}', language);
    const { published, problems } = await readDependencies(manifest, manifestText ?? '{}', this.files.root);
    const baseline = await readBaseline(manifest, manifestText ?? '{}', this.files.root);
    this.manifestText = manifestText;
    this.manifest = { ...manifest, assessmentDate: at ?? manifest.assessmentDate };
    this.workspace = createCheckedWorkspace({ language, manifest: this.manifest }, today);
    for (const [alias, model] of published) this.workspace.addDependency(alias, model);
    if (baseline.published) this.workspace.setBaseline(baseline.published);
    this.workspace.setDocuments(documentHashes(this.files.root));
    const models = this.files.models.map((path) => sourceFile([path, this.texts.get(path)!]));
    await this.workspace.load(models, this.settings.library, this.settings.onFile);
    const unknown = unknownSettings(this.workspace, manifestText ?? '{}');
    this.manifestFindings = [
      ...findings,
      ...manifestFindings([...problems, ...baseline.problems, ...unknown], manifestText ?? '{}', language),
    ];
  }

  /** The workspace with its assessment. */
  get assessed(): AssessedWorkspace | undefined {
    return this.workspace;
  }

  /** The folder of the workspace, absolute. */
  get root(): string {
    return this.files.root;
  }

  get reportedWorkspace(): ReportedWorkspace {
    const { name, version } = this.manifest;
    const assessmentDate = this.manifest.assessmentDate ?? this.settings.today;
    const folder = shownPath(this.settings.cwd, this.files.root);
    return { folder, name, version, assessmentDate, elements: this.workspace?.architecture.size };
  }

  /** The architecture in its published form (JSON). */
  architectureText(): string {
    const { name, version } = this.manifest;
    return architectureText(this.workspace?.architecture ?? Architecture.empty, { name, version, root: `${uriOf(this.files.root)}/` });
  }

  /** The files of the workspace that are asked for, with what was found in them. */
  reportedFiles(isSelected: (path: string) => boolean): ReportedFile[] {
    const { cwd } = this.settings;
    const reported: ReportedFile[] = [];
    const { manifest, models } = this.files;
    if (manifest !== undefined && isSelected(manifest)) {
      reported.push({ path: shownPath(cwd, manifest), text: this.manifestText ?? '', findings: this.manifestFindings });
    }
    for (const path of models.filter(isSelected)) {
      const findings = (this.workspace?.findings(uriOf(path)) ?? []).map((finding) => this.reported(finding));
      reported.push({ path: shownPath(cwd, path), text: this.texts.get(path) ?? '', findings });
    }
    return reported;
  }

  private reported(finding: Finding): ReportedFinding {
    const { language } = this.settings;
    return {
      severity: severityOfFinding(finding),
      code: finding.code,
      clause: clauseOfFinding(finding),
      message: findingMessage(finding, language, this.manifest.terminology),
      ...(finding.judgement && { requirement: inLanguage(finding.judgement.requirement, language) }),
      range: finding.range,
      related: finding.related.map((place): ReportedPlace => ({ ...this.reportedPlace(place), note: noteMessage(place, language) })),
    };
  }

  /** A place with its path as users see it. */
  reportedPlace({ uri, range }: Place): Pick<ReportedPlace, 'path' | 'range'> {
    return { path: this.pathOf(uri), range };
  }

  private pathOf(uri: string): string {
    return uri.startsWith(`${libraryScheme}:`) ? uri : shownPath(this.settings.cwd, URI.parse(uri).fsPath);
  }
}

/** The address of a file as the language writes it: it finds documents by it. */
function uriOf(path: string): string {
  return URI.file(path).toString();
}

function sourceFile([path, text]: readonly [string, string]): SourceFile {
  return { uri: uriOf(path), text };
}

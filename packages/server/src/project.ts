import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { findingMessage, type Language, noteMessage, severityOfFinding, type SourceFile, type Finding } from '@egov/language';
import { WorkingCalendar } from '@egov/portfolio';
import type { AssessedWorkspace } from '@egov/requirements';
import { manifestCode, pathOf, uriOf, type WorkspaceFiles, WorkspaceSession } from '@egov/workspace';
import type { LangiumDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { PackageJob } from './documents/package-job.js';
import { editorLanguage, editorServices, type EgovEditorServices } from './editor/editor-module.js';

export interface ProjectSettings {
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly library: readonly SourceFile[];
  /** The text of a file that is open in the editor. */
  readonly openText: (path: string) => string | undefined;
  /** Whether the editor shows live diagrams. */
  readonly hasDiagrams?: boolean;
  /** Whether the editor lets users choose a file. */
  readonly canChooseFiles?: boolean;
}

/** One workspace of models, with the services of an editor: a folder with a manifest, or models without one. */
export class Project {
  private readonly session: WorkspaceSession;

  constructor(
    files: WorkspaceFiles,
    private readonly settings: ProjectSettings,
  ) {
    const { language, today, library, openText, hasDiagrams = false, canChooseFiles = false } = settings;
    const session = (): WorkspaceSession => this.session;
    const context = {
      get workspace(): AssessedWorkspace {
        return session().assessed!;
      },
      folder: `${uriOf(files.root)}/`,
      hasDiagrams,
      canChooseFiles,
      fileExists: (uri: string) => existsSync(pathOf(uri)),
    };
    const createLanguage = editorLanguage(context);
    this.session = new WorkspaceSession(files, { cwd: files.root, language, today, library, openText, createLanguage });
  }

  /** The folder of the project, absolute. */
  get root(): string {
    return this.session.files.root;
  }

  /** As users know it: as the manifest says, else as its folder is called. */
  get name(): string {
    return this.session.manifest.name ?? basename(this.root);
  }

  /** The working days by which terms run. */
  get calendar(): WorkingCalendar {
    return new WorkingCalendar(this.session.manifest.calendar);
  }

  get workspace(): AssessedWorkspace | undefined {
    return this.session.assessed;
  }

  get services(): EgovEditorServices | undefined {
    return this.workspace && editorServices(this.workspace);
  }

  /** What an approval package is made of: the texts as they are now. Nothing if the project hasn't been read. */
  packageJob(request: PackageJob['request']): PackageJob | undefined {
    const { files } = this.session;
    if (!this.workspace) return undefined;
    const { language, today, library } = this.settings;
    const texts = new Map(files.models.map((path) => [path, this.session.textOf(path)]));
    return { files, texts, language, today, library, request };
  }

  /** The addresses of all files that findings are told of. */
  get uris(): string[] {
    const { manifest, models } = this.session.files;
    return [...(manifest === undefined ? [] : [manifest]), ...models].map(uriOf);
  }

  document(uri: string): LangiumDocument | undefined {
    return this.workspace?.language.document(uri);
  }

  /** The documents whose text doesn't follow the grammar, or has words out of place, at the moment: what is read of them may lack much. */
  get brokenUris(): ReadonlySet<string> {
    const { workspace } = this;
    return new Set(
      this.uris.filter((uri) => {
        const parsed = workspace?.language.document(uri)?.parseResult;
        if (!workspace || !parsed) return false;
        if (parsed.parserErrors.length > 0 || parsed.lexerErrors.length > 0) return true;
        return workspace.model.findings(uri).some(({ code }) => outOfPlace.has(code));
      }),
    );
  }

  /** Reads what is new or changed on disk. */
  refresh(files: WorkspaceFiles, changed: ReadonlySet<string>): Promise<void> {
    return this.session.refresh(files, changed);
  }

  /** Takes the text of a model from the editor. Gives the documents that were checked anew. */
  edit(uri: string, text: string): Promise<readonly string[]> {
    return this.session.edit(pathOf(uri), text);
  }

  /** What is wrong in how a document is written, without what the requirements judge: told while one types. */
  writtenDiagnostics(uri: string): Diagnostic[] {
    return (this.workspace?.model.findings(uri) ?? []).map((finding) => this.diagnosticOf(finding));
  }

  /** What findings there are in a file; the same objects as long as nothing changes about them. */
  findings(uri: string): readonly unknown[] {
    const { manifest } = this.session.files;
    if (manifest !== undefined && uri === uriOf(manifest)) return this.session.manifestFindings;
    return this.workspace?.findings(uri) ?? [];
  }

  /** Everything that is wrong in a file. */
  diagnostics(uri: string): Diagnostic[] {
    const { manifest } = this.session.files;
    if (manifest !== undefined && uri === uriOf(manifest))
      return this.session.manifestFindings.map(({ range, message }) => ({
        range,
        message,
        severity: DiagnosticSeverity.Error,
        code: manifestCode,
        source: 'egov',
      }));
    return (this.workspace?.findings(uri) ?? []).map((finding) => this.diagnosticOf(finding));
  }

  private diagnosticOf(finding: Finding): Diagnostic {
    const { language } = this.settings;
    const { terminology } = this.session.manifest;
    return {
      range: finding.range,
      severity: severities[severityOfFinding(finding)],
      code: finding.code,
      source: 'egov',
      message: findingMessage(finding, language, terminology),
      relatedInformation: finding.related.map((place) => ({
        location: { uri: place.uri, range: place.range },
        message: noteMessage(place, language),
      })),
    };
  }
}

/** Mistakes of words that nothing else is read from. */
const outOfPlace: ReadonlySet<string> = new Set(['EGOV-unknown-word', 'EGOV-misplaced', 'EGOV-wrong-layer', 'EGOV-nested-state']);

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

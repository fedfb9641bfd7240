import {
  ast,
  type Code,
  type EgovLanguageFactory,
  EgovWorkspace,
  type Finding,
  type SourceFile,
  type WorkspaceSettings,
} from '@egov/language';
import type { LangiumDocument } from 'langium';
import type { Architecture } from './architecture.js';
import { ArchitectureBuilder } from './builder.js';
import type { ArchitectureJson } from './json.js';
import { Integrity } from './integrity/integrity.js';

/**
 * A workspace from its texts to its architecture and all that is wrong in either. The command line and the editor see the same findings,
 * because both ask here.
 */
export class ModelWorkspace {
  readonly language: EgovWorkspace;
  private readonly builder: ArchitectureBuilder;
  private readonly integrity = new Integrity();
  /** Documents that can't be read as a whole, with the elements that they speak of. */
  private readonly unread = new Map<string, ReadonlySet<string>>();
  private byFile: Map<string, Finding[]> | undefined;
  private touched: ReadonlySet<string> = new Set();

  /** `today` decides about waivers and evidence where the manifest names no date. */
  constructor(
    settings: WorkspaceSettings,
    private readonly today: string,
    createLanguage?: EgovLanguageFactory,
  ) {
    this.language = new EgovWorkspace(settings, createLanguage);
    this.builder = new ArchitectureBuilder(this.language);
  }

  get settings(): WorkspaceSettings {
    return this.language.settings;
  }

  get architecture(): Architecture {
    return this.builder.architecture;
  }

  /** The elements that the last load or update made anew. */
  get lastTouched(): ReadonlySet<string> {
    return this.touched;
  }

  get documents(): LangiumDocument[] {
    return this.language.documents;
  }

  /** The date that decides about waivers, evidence and delays (`YYYY-MM-DD`). */
  get assessmentDate(): string {
    return this.settings.manifest.assessmentDate ?? this.today;
  }

  /** Makes a published architecture known under an alias. To be called before `load`. */
  addDependency(alias: string, published: ArchitectureJson): void {
    this.language.addDependency(alias, published.elements);
  }

  /** Loads files, and those that ship with the product. */
  async load(files: readonly SourceFile[], library: readonly SourceFile[] = [], onFile?: () => void): Promise<void> {
    await this.language.load(files, library, onFile);
    this.rebuild(this.language.documents.map((document) => document.uri.toString()));
  }

  /** Takes changed files (new ones too) and deleted ones. Gives the documents that were checked anew. */
  async update(changed: readonly SourceFile[], deleted: readonly string[] = []): Promise<readonly string[]> {
    const checked = await this.language.update(changed, deleted);
    this.rebuild([...checked, ...deleted]);
    return checked;
  }

  /** Everything that is wrong in a file, in the order of its text. */
  findings(uri: string): readonly Finding[] {
    const written = this.language.findings(uri);
    if (written.some(({ code }) => code === 'EGOV-unclosed-block' || code === 'EGOV-extra-brace' || code === 'EGOV-too-deep'))
      return written; // what holds what can't be told
    const unread = new Set(written.filter(({ code }) => misread.has(code)).map(({ range }) => range.start.line));
    // what the parser made of a line that it can't read says nothing about the model
    const modelled = (this.modelFindings().get(uri) ?? []).filter(({ range }) => !unread.has(range.start.line));
    return [...written, ...modelled].sort(inTextOrder);
  }

  private rebuild(uris: readonly string[]): void {
    const { architecture, touched } = this.builder.update(uris);
    this.touched = touched;
    for (const uri of uris) this.noteUnread(uri);
    this.integrity.update(
      { architecture, assessmentDate: this.assessmentDate, mayBeUnread: (element) => this.mayBeUnread(element.id) },
      touched,
    );
    this.byFile = undefined;
  }

  private noteUnread(uri: string): void {
    const document = this.language.document(uri);
    if (document && !isWhole(document, this.language.findings(uri))) this.unread.set(uri, new Set(this.builder.declaredIn(uri)));
    else this.unread.delete(uri);
  }

  /** Whether all files can be read as a whole: else what seems to be missing may stand in one that can't. */
  get isWhole(): boolean {
    return this.unread.size === 0;
  }

  private mayBeUnread(id: string): boolean {
    for (const ids of this.unread.values()) if (ids.has(id)) return true;
    return false;
  }

  private modelFindings(): Map<string, Finding[]> {
    if (this.byFile) return this.byFile;
    const byFile = new Map<string, Finding[]>();
    for (const finding of this.integrity.findings(this.isWhole)) {
      const known = byFile.get(finding.uri);
      if (known) known.push(finding);
      else byFile.set(finding.uri, [finding]);
    }
    return (this.byFile = byFile);
  }
}

const misread: ReadonlySet<string> = new Set<Code>([
  'EGOV-bad-character',
  'EGOV-unexpected',
  'EGOV-name-missing',
  'EGOV-reserved-name',
  'EGOV-incomplete',
]);

/** Whether all of a document could be read: what it can't tell may be what another place seems to lack. */
function isWhole(document: LangiumDocument, findings: readonly Finding[]): boolean {
  if (document.parseResult.parserErrors.length > 0 || document.parseResult.lexerErrors.length > 0) return false;
  if (
    findings.some(
      (finding) =>
        finding.code === 'EGOV-unknown-word' ||
        finding.code === 'EGOV-unclosed-comment' ||
        finding.code === 'EGOV-too-deep' ||
        finding.code === 'EGOV-misplaced' ||
        finding.code === 'EGOV-unclosed-string',
    )
  )
    return false;
  return !document.references.some((reference) => reference.error && ast.isExtension(reference.error.info.container));
}

function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : JSON.stringify(a.args) < JSON.stringify(b.args) ? -1 : 1)
  );
}

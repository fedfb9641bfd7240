import { DocumentState, type FileSystemNode, type FileSystemProvider, type LangiumDocument, URI } from 'langium';
import { createEgovLanguage, type EgovLanguage, type EgovLanguageFactory } from '../egov-module.js';
import type { Finding } from '../messages/finding.js';
import { vocabulary, type VocabularyName } from '../metamodel/vocabularies.js';
import type { NameEntry } from '../names/name-entry.js';
import type { NameIndex } from '../names/name-index.js';
import { dependencyDocument, isDependency, type PublishedElement } from './dependency.js';
import { libraryScheme } from './library.js';
import { defaultSettings, type WorkspaceSettings } from './settings.js';

/** A file of a workspace: where it is, and its text. */
export interface SourceFile {
  /** As a URI (`file:///…`). */
  readonly uri: string;
  readonly text: string;
}

/**
 * All documents of a workspace, linked and checked, without an editor and without files: whoever uses it reads them. An update builds what it
 * touches and nothing else.
 */
export class EgovWorkspace {
  readonly language: EgovLanguage;
  private readonly sources = new Map<string, string>();
  private readonly dependencies: LangiumDocument[] = [];
  private readonly changedListeners: ((uris: readonly string[]) => void)[] = [];

  constructor(
    readonly settings: WorkspaceSettings = defaultSettings(),
    createLanguage: EgovLanguageFactory = createEgovLanguage,
  ) {
    const files = new Sources(this.sources);
    this.language = createLanguage({ fileSystemProvider: () => files }, settings);
    this.builder.onBuildPhase(DocumentState.Validated, (documents) => {
      const uris = documents.map((document) => document.uri.toString());
      for (const listener of this.changedListeners) listener(uris);
    });
  }

  /** Makes the elements of another architecture known as `alias/Domain.Name`. To be called before `load`. */
  addDependency(alias: string, elements: readonly PublishedElement[]): void {
    this.dependencies.push(dependencyDocument(alias, elements, this.language.shared.workspace.LangiumDocumentFactory));
  }

  /** Loads files, and those that ship with the product. `onFile` is called as each is read, for a progress bar. */
  async load(files: readonly SourceFile[], library: readonly SourceFile[] = [], onFile?: () => void): Promise<void> {
    const documents = this.dependencies.splice(0);
    for (const document of documents) this.language.shared.workspace.LangiumDocuments.addDocument(document);
    for (const file of [...library, ...files]) {
      const uri = URI.parse(file.uri);
      this.sources.set(uri.toString(), file.text);
      const document = this.language.shared.workspace.LangiumDocumentFactory.fromString(file.text, uri);
      this.language.shared.workspace.LangiumDocuments.addDocument(document);
      documents.push(document);
      if (!file.uri.startsWith(`${libraryScheme}:`)) onFile?.();
    }
    await this.builder.build(documents, { validation: true });
  }

  /** Takes changed files (new ones too) and deleted ones. Gives the documents that were checked anew. */
  async update(changed: readonly SourceFile[], deleted: readonly string[] = []): Promise<readonly string[]> {
    const touched: string[] = [];
    const collect = (uris: readonly string[]): void => void touched.push(...uris);
    this.changedListeners.push(collect);
    for (const file of changed) this.sources.set(URI.parse(file.uri).toString(), file.text);
    for (const uri of deleted) this.sources.delete(URI.parse(uri).toString());
    try {
      await this.builder.update(
        changed.map((file) => URI.parse(file.uri)),
        deleted.map((uri) => URI.parse(uri)),
      );
    } finally {
      this.changedListeners.splice(this.changedListeners.indexOf(collect), 1);
    }
    return touched;
  }

  /** The documents of the workspace, in the order of their addresses; those of the library and of dependencies left out. */
  get documents(): LangiumDocument[] {
    return this.language.shared.workspace.LangiumDocuments.all
      .filter((document) => document.uri.scheme !== libraryScheme && !isDependency(document))
      .toArray()
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  document(uri: string): LangiumDocument | undefined {
    return this.language.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
  }

  /** What the checks of single documents found in a document. What needs the whole model is found by the model package. */
  findings(uri: string): readonly Finding[] {
    return (this.document(uri)?.diagnostics ?? []).map((diagnostic) => diagnostic.data as Finding);
  }

  /** All documents, those of the library included, in the order of their addresses. */
  get allDocuments(): LangiumDocument[] {
    return this.language.shared.workspace.LangiumDocuments.all
      .filter((document) => !isDependency(document))
      .toArray()
      .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  }

  /** The declarations of a qualified name. */
  declarations(name: string): readonly NameEntry[] {
    return this.names.declarations(name.normalize('NFC'));
  }

  /** All qualified names. */
  get declaredNames(): Iterable<string> {
    return this.names.names;
  }

  /** The words of a vocabulary, those that the workspace adds included. */
  words(name: VocabularyName): ReadonlySet<string> {
    const { open, words } = vocabulary(name);
    return new Set([...Object.keys(words), ...(open === undefined ? [] : this.names.declaredWords(open))]);
  }

  private get names(): NameIndex {
    return this.language.shared.workspace.IndexManager as NameIndex;
  }

  private get builder() {
    return this.language.shared.workspace.DocumentBuilder;
  }
}

/** The texts that the caller has read, as Langium wants to see them. */
class Sources implements FileSystemProvider {
  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  readFile(uri: URI): Promise<string> {
    const text = this.texts.get(uri.toString());
    return text === undefined ? Promise.reject(new Error(`No such document: ${uri.toString()}`)) : Promise.resolve(text);
  }

  readFileSync(uri: URI): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  exists(uri: URI): Promise<boolean> {
    return Promise.resolve(this.existsSync(uri));
  }

  existsSync(uri: URI): boolean {
    return this.texts.has(uri.toString());
  }

  stat(uri: URI): Promise<FileSystemNode> {
    return Promise.resolve(this.statSync(uri));
  }

  statSync(uri: URI): FileSystemNode {
    return { isFile: true, isDirectory: false, uri };
  }

  readBinary(uri: URI): Promise<Uint8Array> {
    return this.readFile(uri).then((text) => new TextEncoder().encode(text));
  }

  readBinarySync(uri: URI): Uint8Array {
    return new TextEncoder().encode(this.readFileSync(uri));
  }

  readDirectory(): Promise<FileSystemNode[]> {
    return Promise.resolve([]);
  }

  readDirectorySync(): FileSystemNode[] {
    return [];
  }
}

import {
  type AstNode,
  type AstNodeDescription,
  type AstReflection,
  AstUtils,
  type IndexManager,
  type LangiumDocument,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  type LinkingError,
  type ReferenceDescription,
  type Stream,
  stream,
  URI,
  UriUtils,
} from 'langium';
import { CstUtils } from 'langium';
import { collectNames, type DeclaredWord } from './collect-names.js';
import type { NameEntry } from './name-entry.js';

/** What changed since it was last asked: the names that came, went, or now mean another kind, and the documents that this touches. */
export interface AffectedDocuments {
  /** They have references that may now resolve otherwise: to be linked and checked anew. */
  readonly relink: ReadonlySet<string>;
  /** Their references resolve to the same names, which are now declared by new nodes. */
  readonly rebind: ReadonlySet<string>;
}

/**
 * The index of qualified names over all documents, kept up to date document by document, with the inverted references that tell which
 * documents an edit touches. One map from name to declaration takes the place of scopes: what an edit costs doesn't grow with the workspace.
 */
export class NameIndex implements IndexManager {
  private readonly reflection: AstReflection;
  private readonly documents: LangiumDocuments;
  private readonly byName = new Map<string, NameEntry[]>();
  private readonly byDocument = new Map<string, NameEntry[]>();
  private readonly byNumber = new Map<string, Set<NameEntry>>();
  private readonly words = new Map<string, readonly DeclaredWord[]>();
  /** Document → the documents that refer to it, and the other way round. */
  private readonly referrers = new Map<string, Set<string>>();
  private readonly referred = new Map<string, Set<string>>();
  /** A name that was looked for in vain → the documents that did, and the other way round. */
  private readonly seekers = new Map<string, Set<string>>();
  private readonly sought = new Map<string, Set<string>>();
  private readonly pending = new Map<string, readonly NameEntry[]>();
  private readonly pendingWords = new Map<string, readonly DeclaredWord[]>();

  /** What was worked out from the names as they are now; forgotten when they change. */
  readonly memo = new Map<string, readonly string[]>();

  constructor(services: LangiumSharedCoreServices) {
    this.reflection = services.AstReflection;
    this.documents = services.workspace.LangiumDocuments;
  }

  /** The declarations of a qualified name, in the order of their files. */
  declarations(name: string): readonly NameEntry[] {
    return this.byName.get(name) ?? none;
  }

  /** The requirements with this number, in all catalogues. */
  requirements(number: string): readonly NameEntry[] {
    const found = this.byNumber.get(number);
    return found ? [...found].sort((a, b) => (a.name < b.name ? -1 : 1)) : none;
  }

  /** Notes that what a document says depends on whether the workspace adds a word to an open vocabulary. */
  seekWord(uri: string, vocabulary: string, word: string): void {
    connect(this.seekers, this.sought, wordName({ vocabulary, word }), uri);
  }

  /** The words that the workspace adds to an open vocabulary. */
  *declaredWords(vocabulary: string): Iterable<string> {
    for (const words of this.words.values()) for (const word of words) if (word.vocabulary === vocabulary) yield word.word;
  }

  /** The documents that may refer to an element or to one of its parts: those that declare them, and those that refer into these. */
  documentsNaming(name: string): ReadonlySet<string> {
    const inside = `${name}.`;
    const found = new Set<string>();
    for (const [other, entries] of this.byName) {
      if (other !== name && !other.startsWith(inside)) continue;
      for (const { documentUri } of entries) {
        const uri = documentUri.toString();
        if (found.has(uri)) continue;
        found.add(uri);
        for (const referrer of this.referrers.get(uri) ?? none) found.add(referrer);
      }
    }
    return found;
  }

  get names(): Iterable<string> {
    return this.byName.keys();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface of Langium
  async updateContent(document: LangiumDocument): Promise<void> {
    const uri = document.uri.toString();
    const { entries, words } = collectNames(document);
    this.remember(uri);
    this.drop(uri);
    this.byDocument.set(uri, entries);
    for (const entry of entries) this.add(entry);
    if (words.length > 0) this.words.set(uri, words);
  }

  async updateReferences(document: LangiumDocument): Promise<void> {
    const uri = document.uri.toString();
    this.removeReferences(document.uri);
    for (const reference of document.references) {
      if ('ref' in reference && reference.$nodeDescription) {
        const target = reference.$nodeDescription.documentUri.toString();
        if (target !== uri) connect(this.referrers, this.referred, target, uri);
      } else if (reference.error) {
        for (const candidate of candidatesOf(reference.error)) connect(this.seekers, this.sought, candidate, uri);
      }
    }
    return Promise.resolve();
  }

  remove(uri: URI): void {
    this.removeContent(uri);
    this.removeReferences(uri);
  }

  removeContent(uri: URI): void {
    const key = uri.toString();
    this.remember(key);
    this.drop(key);
  }

  removeReferences(uri: URI): void {
    disconnect(this.referrers, this.referred, uri.toString());
    disconnect(this.seekers, this.sought, uri.toString());
  }

  /** Which documents the changes since the last call touch. To be called when all changed documents are indexed. */
  takeAffected(): AffectedDocuments {
    const relink = new Set<string>();
    const rebind = new Set<string>();
    for (const [uri, before] of this.pending) {
      const after = this.byDocument.get(uri) ?? none;
      const changed = changedNames(before, after);
      for (const name of changed) this.seekersOf(name, relink);
      const referrers = this.referrers.get(uri);
      if (!referrers) continue;
      if (changed.size === 0) for (const referrer of referrers) rebind.add(referrer);
      else for (const referrer of referrers) (this.mentions(referrer, uri, changed) ? relink : rebind).add(referrer);
    }
    for (const [uri, before] of this.pendingWords) {
      const after = this.words.get(uri) ?? none;
      for (const name of changedWords(before, after)) this.seekersOf(name, relink);
    }
    for (const uri of this.pending.keys()) {
      relink.delete(uri);
      rebind.delete(uri);
    }
    for (const uri of relink) rebind.delete(uri);
    this.pending.clear();
    this.pendingWords.clear();
    return { relink, rebind };
  }

  isAffected(): boolean {
    return false; // told by takeAffected, once the changed documents are indexed
  }

  allElements(nodeType?: string, uris?: Set<string>): Stream<AstNodeDescription> {
    const all = stream(uris ?? [...this.byDocument.keys()]).flatMap((uri) => this.byDocument.get(uri) ?? none);
    return nodeType ? all.filter((entry) => this.reflection.isSubtype(entry.type, nodeType)) : all;
  }

  findAllReferences(targetNode: AstNode): Stream<ReferenceDescription> {
    const target = AstUtils.getDocument(targetNode);
    const uri = target.uri.toString();
    return stream([uri, ...(this.referrers.get(uri) ?? none)]).flatMap((source) => this.referencesIn(source, targetNode));
  }

  private *referencesIn(source: string, targetNode: AstNode): Iterable<ReferenceDescription> {
    const document = this.documentOf(source);
    for (const reference of document?.references ?? []) {
      if (!('ref' in reference) || reference.ref !== targetNode || !reference.$refNode || !reference.$nodeDescription) continue;
      yield {
        sourceUri: document!.uri,
        sourcePath: '',
        targetUri: reference.$nodeDescription.documentUri,
        targetPath: reference.$nodeDescription.path,
        segment: CstUtils.toDocumentSegment(reference.$refNode),
        local: UriUtils.equals(reference.$nodeDescription.documentUri, document!.uri),
      };
    }
  }

  private documentOf(uri: string): LangiumDocument | undefined {
    return this.documents.getDocument(URI.parse(uri));
  }

  /** Keeps what a document declared before it changes, until somebody asks what changed. */
  private remember(uri: string): void {
    if (this.pending.has(uri)) return;
    this.memo.clear();
    this.pending.set(uri, this.byDocument.get(uri) ?? none);
    this.pendingWords.set(uri, this.words.get(uri) ?? none);
  }

  private seekersOf(name: string, into: Set<string>): void {
    for (const uri of this.seekers.get(name) ?? none) into.add(uri);
    if (name.includes('/')) for (const uri of this.seekers.get(name.slice(name.lastIndexOf('/') + 1)) ?? none) into.add(uri);
    // A new name that hides an outer one takes over its references.
    const simple = name.slice(name.lastIndexOf('.') + 1);
    for (let end = name.lastIndexOf('.'); end > 0;) {
      end = name.lastIndexOf('.', end - 1);
      for (const outer of this.byName.get(name.slice(0, end + 1) + simple) ?? none) {
        const uri = outer.documentUri.toString();
        into.add(uri);
        for (const referrer of this.referrers.get(uri) ?? none) into.add(referrer);
      }
    }
  }

  /** Whether a document has a reference into `uri` to one of `names`. */
  private mentions(referrer: string, uri: string, names: ReadonlySet<string>): boolean {
    const document = this.documentOf(referrer);
    if (!document) return true;
    return document.references.some((reference) => {
      const description = 'ref' in reference ? reference.$nodeDescription : undefined;
      return description !== undefined && names.has(description.name) && description.documentUri.toString() === uri;
    });
  }

  private add(entry: NameEntry): void {
    const known = this.byName.get(entry.name);
    if (!known) this.byName.set(entry.name, [entry]);
    else {
      const uri = entry.documentUri.toString();
      const position = known.findIndex((other) => other.documentUri.toString() > uri);
      if (position < 0) known.push(entry);
      else known.splice(position, 0, entry);
    }
    const slash = numberStart(entry);
    if (slash !== undefined) {
      const number = entry.name.slice(slash);
      const numbered = this.byNumber.get(number);
      if (numbered) numbered.add(entry);
      else this.byNumber.set(number, new Set([entry]));
    }
  }

  private drop(uri: string): void {
    this.words.delete(uri);
    for (const entry of this.byDocument.get(uri) ?? none) {
      const known = this.byName.get(entry.name);
      const left = known?.filter((other) => other !== entry);
      if (left && left.length > 0) this.byName.set(entry.name, left);
      else this.byName.delete(entry.name);
      const slash = numberStart(entry);
      if (slash !== undefined) this.byNumber.get(entry.name.slice(slash))?.delete(entry);
    }
    this.byDocument.delete(uri);
  }
}

const none: readonly never[] = [];

function numberStart(entry: NameEntry): number | undefined {
  return entry.type === 'Requirement' ? entry.name.lastIndexOf('/') + 1 : undefined;
}

/** The names that came, went, or now mean another kind. */
function changedNames(before: readonly NameEntry[], after: readonly NameEntry[]): Set<string> {
  const signature = (entries: readonly NameEntry[]): Map<string, string> => {
    const types = new Map<string, string>();
    for (const entry of entries) types.set(entry.name, `${types.get(entry.name) ?? ''} ${entry.type}`);
    return types;
  };
  const old = signature(before);
  const fresh = signature(after);
  const changed = new Set<string>();
  for (const [name, type] of old) if (fresh.get(name) !== type) changed.add(name);
  for (const [name, type] of fresh) if (old.get(name) !== type) changed.add(name);
  return changed;
}

function changedWords(before: readonly DeclaredWord[], after: readonly DeclaredWord[]): string[] {
  const old = new Set(before.map(wordName));
  const fresh = new Set(after.map(wordName));
  return [...[...old].filter((name) => !fresh.has(name)), ...[...fresh].filter((name) => !old.has(name))];
}

/** A word of a vocabulary as a name that nobody can write. */
function wordName({ vocabulary, word }: DeclaredWord): string {
  return `${vocabulary}:${word}`;
}

/** The qualified names that a failed reference was looked for under. Set by the linker. */
export interface SoughtName extends LinkingError {
  readonly candidates?: readonly string[];
}

function candidatesOf(error: LinkingError): readonly string[] {
  return (error as SoughtName).candidates ?? none;
}

function connect(forward: Map<string, Set<string>>, backward: Map<string, Set<string>>, from: string, to: string): void {
  put(forward, from, to);
  put(backward, to, from);
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

function disconnect(forward: Map<string, Set<string>>, backward: Map<string, Set<string>>, to: string): void {
  for (const from of backward.get(to) ?? none) {
    const values = forward.get(from);
    values?.delete(to);
    if (values?.size === 0) forward.delete(from);
  }
  backward.delete(to);
}

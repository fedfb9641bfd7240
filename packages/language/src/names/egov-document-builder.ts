import {
  type BuildOptions,
  type Cancellation,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  URI,
} from 'langium';
import type { EgovLinker } from './egov-linker.js';
import type { NameIndex } from './name-index.js';

/**
 * Builds what an edit touches and nothing else: after the changed documents are indexed, it asks the index which others have references that
 * may now resolve otherwise (linked and checked anew) or that point at nodes that are gone (pointed at the new ones).
 */
export class EgovDocumentBuilder extends DefaultDocumentBuilder {
  private readonly names: NameIndex;

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.names = services.workspace.IndexManager as NameIndex;
  }

  protected override shouldRelink(): boolean {
    return false; // decided after indexing, below
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    this.prepareBuild(documents, options);
    await this.runCancelable(documents, DocumentState.Parsed, cancelToken, (document) =>
      this.langiumDocumentFactory.update(document, cancelToken),
    );
    await this.runCancelable(documents, DocumentState.IndexedContent, cancelToken, (document) => this.names.updateContent(document));
    const touched = this.touched(documents);
    await super.buildDocuments([...documents, ...touched], options, cancelToken);
  }

  /** The documents to link anew besides `documents`. */
  private touched(documents: readonly LangiumDocument[]): LangiumDocument[] {
    const own = new Set(documents.map((document) => document.uri.toString()));
    const { relink, rebind } = this.names.takeAffected();
    const touched: LangiumDocument[] = [];
    for (const uri of relink) {
      const document = own.has(uri) ? undefined : this.langiumDocuments.getDocument(URI.parse(uri));
      if (!document || document.state < DocumentState.Linked) continue;
      this.resetToState(document, DocumentState.ComputedScopes);
      touched.push(document);
    }
    for (const uri of rebind) {
      const document = own.has(uri) ? undefined : this.langiumDocuments.getDocument(URI.parse(uri));
      if (document && document.state >= DocumentState.Linked) this.linkerOf(document).rebind(document, own);
    }
    return touched;
  }

  private linkerOf(document: LangiumDocument): EgovLinker {
    return this.serviceRegistry.getServices(document.uri).references.Linker as EgovLinker;
  }
}

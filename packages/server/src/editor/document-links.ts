import { ast } from '@egov/language';
import { AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';

/** Addresses and documents of evidence that can be opened from the text. */
export class EgovDocumentLinks implements DocumentLinkProvider {
  /** @param folder the folder of the workspace, as an address that ends with a slash; documents are told from there */
  constructor(private readonly folder: () => string | undefined) {}

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const links: DocumentLink[] = [];
    for (const node of AstUtils.streamAst(document.parseResult.value)) {
      const { url } = node as { url?: unknown };
      if (typeof url === 'string') links.push(...linkAt(GrammarUtils.findNodeForProperty(node.$cstNode, 'url'), addressOf(url)));
      if (ast.isEvidence(node) && node.path !== undefined)
        links.push(...linkAt(GrammarUtils.findNodeForProperty(node.$cstNode, 'path'), this.fileOf(node.path)));
    }
    return links;
  }

  /** The address of a document of the workspace; none of what leads out of it. */
  private fileOf(path: string): string | undefined {
    const folder = this.folder();
    if (folder === undefined) return undefined;
    const address = new URL(path.split('/').map(encodeURIComponent).join('/'), folder).href;
    return address.startsWith(folder) ? address : undefined;
  }
}

/** Only what a browser opens: a model is not trusted to start anything else. */
function addressOf(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
}

function linkAt(cst: CstNode | undefined, target: string | undefined): DocumentLink[] {
  return cst && target !== undefined ? [{ range: cst.range, target }] : [];
}

import { ast, catalogueName, type EgovWorkspace, libraryScheme } from '@egov/language';
import type { LangiumDocument } from 'langium';

/** What one document contributes to catalogues: whole ones, additions to them, and rules of users. */
export interface CatalogueSource {
  readonly uri: string;
  readonly catalogues: readonly ast.Catalogue[];
  /** Additions, by the catalogue that they extend. */
  readonly additions: readonly (readonly [catalogue: string, extension: ast.Extension])[];
  readonly rules: readonly ast.Rule[];
}

/** Keeps track of which documents have catalogues and rules. */
export class CatalogueSources {
  private readonly byDocument = new Map<string, CatalogueSource>();

  constructor(private readonly workspace: EgovWorkspace) {}

  /** Takes documents that were built anew, or are gone. Tells whether any of them has, or had, to do with catalogues. */
  update(uris: Iterable<string>): boolean {
    let changed = false;
    for (const uri of uris) {
      const document = this.workspace.document(uri);
      const source = document && sourceOf(document, uri);
      changed ||= source !== undefined || this.byDocument.has(uri);
      if (source) this.byDocument.set(uri, source);
      else this.byDocument.delete(uri);
    }
    return changed;
  }

  /** All of them, those of the library first, in the order of their addresses. */
  all(): CatalogueSource[] {
    const library = (uri: string): number => (uri.startsWith(`${libraryScheme}:`) ? 0 : 1);
    return [...this.byDocument.values()].sort((a, b) => library(a.uri) - library(b.uri) || (a.uri < b.uri ? -1 : 1));
  }
}

function sourceOf(document: LangiumDocument, uri: string): CatalogueSource | undefined {
  const members = (document.parseResult.value as ast.Model).members ?? [];
  const catalogues = members.filter(ast.isCatalogue).filter(({ name }) => name);
  const rules = members.filter(ast.isRule).filter(({ name }) => name);
  const additions = members
    .filter(ast.isExtension)
    .filter((extension) => extension.members.some((member) => ast.isCatalogueElement(member) || ast.isCatalogueFact(member)))
    .flatMap((extension) => {
      const name = catalogueName(extension);
      return name === undefined ? [] : [[name, extension] as const];
    });
  return catalogues.length + rules.length + additions.length === 0 ? undefined : { uri, catalogues, additions, rules };
}

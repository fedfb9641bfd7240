import { type AstNode, type LangiumDocument, type LangiumDocumentFactory, URI } from 'langium';
import * as ast from '../generated/ast.js';
import { metamodel } from '../metamodel/metamodel.js';

/** The scheme of the documents that stand for what dependencies publish. */
export const dependencyScheme = 'egov-dependency';

/** What one needs to know of an element of another architecture to refer to it. */
export interface PublishedElement {
  /** Its qualified name there. */
  readonly id: string;
  /** The word that begins it: `system`. */
  readonly kind: string;
}

/**
 * A document that declares what another architecture publishes, so that `alias/Domain.Name` resolves. It has no text: nothing in it can be
 * extended or changed.
 */
export function dependencyDocument(alias: string, elements: readonly PublishedElement[], factory: LangiumDocumentFactory): LangiumDocument {
  const model = { $type: ast.Model.$type, members: [] as AstNode[] } as unknown as ast.Model;
  for (const { id, kind } of elements) {
    const type = metamodel().typeOf(kind);
    if (type !== undefined)
      (model.members as AstNode[]).push({ $type: type, $container: model, name: `${alias}/${id}` } as unknown as AstNode);
  }
  return factory.fromModel(model, URI.from({ scheme: dependencyScheme, path: `/${alias}.egov` }));
}

/** Whether a document stands for another architecture. */
export function isDependency(document: LangiumDocument): boolean {
  return document.uri.scheme === dependencyScheme;
}

import { type LangiumDocument, type Reference, URI } from 'langium';
import type { Range } from 'vscode-languageserver';
import type { EgovEditorServices } from './editor-module.js';
import { declarationsOf, nameNode, namesOf, rangeIn, type Segment, segmentsOf } from './target.js';

/** A place of a text that names an element. */
export interface Use {
  readonly uri: string;
  readonly range: Range;
}

/** Where an element is declared: its name, and the whole declaration. */
export function declarationPlaces(name: string, services: EgovEditorServices): (Use & { readonly whole: Range })[] {
  return declarationsOf(name, services).flatMap(({ node, documentUri }) => {
    const whole = node.$cstNode?.range;
    return whole ? [{ uri: documentUri.toString(), range: nameNode(node)?.range ?? whole, whole }] : [];
  });
}

/**
 * All references that name an element: as what they refer to, or on the way to one of its parts (`Register` in `Register.Api`).
 * @param within only in these documents
 */
export function usesOf(name: string, services: EgovEditorServices, within?: readonly string[]): Use[] {
  const uses: Use[] = [];
  for (const { document, segment } of namingSegments(name, services, within))
    uses.push({ uri: document.uri.toString(), range: rangeIn(document, segment) });
  return uses;
}

/** The parts of references that name an element, document by document. */
export function* namingSegments(
  name: string,
  services: EgovEditorServices,
  within?: readonly string[],
): Generator<{ readonly document: LangiumDocument; readonly segment: Segment }> {
  for (const { document, segment } of namingReferences(name, services, within)) yield { document, segment };
}

/** The references that name an element or, by way of it, one of its parts; with the part of the text that names it. */
export function* namingReferences(
  name: string,
  services: EgovEditorServices,
  within?: readonly string[],
): Generator<{ readonly document: LangiumDocument; readonly reference: Reference; readonly segment: Segment }> {
  const depth = name.split('.').length;
  for (const uri of within ?? namesOf(services).documentsNaming(name)) {
    const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    for (const reference of (document?.references ?? []) as readonly Reference[]) {
      const segment = segmentNaming(reference, name, depth);
      if (segment) yield { document: document!, reference, segment };
    }
  }
}

function segmentNaming({ $nodeDescription, $refNode }: Reference, name: string, depth: number): Segment | undefined {
  const full = $nodeDescription?.name;
  if (full === undefined || !$refNode || !(full === name || full.startsWith(`${name}.`))) return undefined;
  const segments = segmentsOf($refNode);
  return segments[depth - 1 - (full.split('.').length - segments.length)];
}

import { ast, isNamedElement, kindOf, ownerOf } from '@egov/language';
import type { AstNode, LangiumDocument } from 'langium';
import { AstUtils } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver';
import { isWhole, membersAround, removalOf, wholeStretchOf, withPrefix } from './members.js';
import { type Piece, pieceOf } from './pieces.js';

/** Elements that are taken out of a document, to be declared in another one. */
export interface Extraction {
  /** The name of the first of them. */
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly removals: readonly TextEdit[];
}

/**
 * Takes the elements that are selected (or the one whose name the cursor is in) out of a document. Elsewhere they stand in an extension of what held
 * them, in their layer and with their state: so every name in them, and theirs, leads where it did. Undefined if nothing is selected that can
 * stand elsewhere, or if the document is broken.
 */
export function extraction(document: LangiumDocument, range: Range): Extraction | undefined {
  const elements = isWhole(document) ? selected(document, range) : [];
  const [first] = elements;
  if (!first) return undefined;
  return {
    name: nameOf(first),
    pieces: elements.map((element) => pieceOf(element, document)),
    removals: elements.map((element) => removalOf(document, wholeStretchOf(document, withPrefix(element)))),
  };
}

/** The outermost elements that a selection covers; without one, the element whose name the cursor is in. */
function selected(document: LangiumDocument, { start, end }: Range): ast.Element[] {
  const { textDocument } = document;
  const [from, to] = [textDocument.offsetAt(start), textDocument.offsetAt(end)];
  if (from === to) {
    const around = membersAround(document, from).find(ast.isElement);
    const line = around?.$cstNode?.range.start.line;
    return around && line === start.line && mayStandElsewhere(around) ? [around] : [];
  }
  const covered = AstUtils.streamAst(document.parseResult.value)
    .filter(ast.isElement)
    .filter(({ $cstNode }) => $cstNode !== undefined && from <= $cstNode.offset && $cstNode.end <= to)
    .toArray();
  const outer = covered.filter((element) => !covered.some((other) => other !== element && isWithin(element, other)));
  return outer.every(mayStandElsewhere) ? outer : [];
}

function isWithin(element: AstNode, holder: AstNode): boolean {
  return AstUtils.getContainerOfType(element.$container, (node): node is AstNode => node === holder) !== undefined;
}

/** Steps have their order where their process is; what catalogues and reference architectures hold belongs to their text. */
function mayStandElsewhere(element: ast.Element): boolean {
  const owner = ownerOf(element);
  if (!isNamedElement(element) || !owner || ast.isStep(element) || ast.isExample(owner) || ast.isUnknown(owner)) return false;
  if (ast.isModel(owner)) return true;
  return !notExtended.has(kindOf(element.$type)?.layer) && !ast.isRequiredElement(element);
}

const notExtended: ReadonlySet<string | undefined> = new Set(['requirements', undefined]);

function nameOf(element: ast.Element): string {
  return 'name' in element ? element.name : '';
}

import { ast, extendedName, formatText, isNamedElement, kindOf, ownerOf, qualifiedName } from '@egov/language';
import type { AstNode, LangiumDocument } from 'langium';
import { AstUtils } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver';
import { dedented, isPrefix, isWhole, membersAround, removalOf, stretchOf, withPrefix } from './members.js';

/** Elements that are taken out of a document, and the text that declares them in another one. */
export interface Extraction {
  /** The name of the first of them. */
  readonly name: string;
  readonly text: string;
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
  const text = elements.map((element) => inItsPlace(element, document)).join('\n');
  return {
    name: nameOf(first),
    text: formatText(text) ?? text,
    removals: elements.map((element) => removalOf(document, stretchOf(document, withPrefix(element)))),
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

/** The text of an element with all around it that says where it stands. */
function inItsPlace(element: ast.Element, document: LangiumDocument): string {
  const { offset, end } = stretchOf(document, withPrefix(element));
  let text = dedented(
    document.textDocument
      .getText()
      .slice(offset, end)
      .replace(/[ \t]*;$/, ''),
  );
  for (let around: AstNode | undefined = withPrefix(element).$container; around; around = around.$container) {
    if (ast.isStated(around) && !isPrefix(around)) text = `${around.state} {\n${text}\n}`;
    else if (ast.isLayer(around)) text = `${around.layer} {\n${text}\n}`;
    else if (ast.isExtension(around)) return `extend ${extendedName(around)} {\n${text}\n}\n`;
    else if (isNamedElement(around)) return `extend ${qualifiedName(around)} {\n${text}\n}\n`;
  }
  return `${text}\n`;
}

import { type ast, isNamedElement, type NameEntry, type NameIndex, qualifiedName } from '@egov/language';
import { type AstNode, type CstNode, CstUtils, GrammarUtils, type LangiumDocument, type Reference } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import type { Range } from 'vscode-languageserver';

/** What a place of a text names: an element, by its qualified name, and the part of the text that names it. */
export interface Target {
  readonly name: string;
  readonly range: Range;
  readonly offset: number;
}

/** The names of a workspace. */
export function namesOf(services: LangiumServices): NameIndex {
  return services.shared.workspace.IndexManager as NameIndex;
}

/** The element that the text at an offset names: where it is referred to, or declared. Of `Health.Register.Api`, the part that the offset is in. */
export function targetAt(document: LangiumDocument, offset: number): Target | undefined {
  return referredAt(document, offset) ?? declaredAt(document, offset);
}

function referredAt(document: LangiumDocument, offset: number): Target | undefined {
  const reference = referenceAt(document, offset);
  const description = reference?.$nodeDescription;
  const cst = reference?.$refNode;
  if (!description || !cst) return undefined;
  const segments = segmentsOf(cst);
  const index = segments.findIndex(({ end }) => offset <= end);
  const segment = segments[index];
  if (!segment) return undefined;
  const rest = segments.length - 1 - index;
  const name = description.name
    .split('.')
    .slice(0, rest === 0 ? undefined : -rest)
    .join('.');
  return { name, range: rangeIn(document, segment), offset: segment.offset };
}

/** The reference that a place of a text is in, or right behind. */
export function referenceAt(document: LangiumDocument, offset: number): Reference | undefined {
  return document.references.find(
    (reference): reference is Reference =>
      'ref' in reference && reference.$refNode !== undefined && reference.$refNode.offset <= offset && offset <= reference.$refNode.end,
  );
}

function declaredAt(document: LangiumDocument, offset: number): Target | undefined {
  const root = document.parseResult.value.$cstNode;
  if (!root) return undefined;
  for (const at of [offset, offset - 1]) {
    const node = at < 0 ? undefined : CstUtils.findLeafNodeAtOffset(root, at)?.astNode;
    const cst = node && nameNode(node);
    if (node && cst && isNamedElement(node) && cst.offset <= offset && offset <= cst.end)
      return { name: qualifiedName(node), range: cst.range, offset: cst.offset };
  }
  return undefined;
}

/** Where the name of an element stands in its declaration. */
export function nameNode(node: AstNode): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
}

/** A part of a qualified name in the text. */
export interface Segment {
  readonly offset: number;
  readonly end: number;
}

/** The parts of a name as it is written, between its dots. */
export function segmentsOf({ text, offset }: Pick<CstNode, 'text' | 'offset'>): Segment[] {
  const segments: Segment[] = [];
  let start = text.lastIndexOf('/') + 1; // before it stands the alias of a dependency, or a catalogue
  for (let dot = text.indexOf('.', start); dot >= 0; dot = text.indexOf('.', start)) {
    segments.push({ offset: offset + start, end: offset + dot });
    start = dot + 1;
  }
  if (start < text.length) segments.push({ offset: offset + start, end: offset + text.length });
  return segments;
}

export function rangeIn({ textDocument }: LangiumDocument, { offset, end }: Segment): Range {
  return { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
}

/** The declarations of an element; of one that is declared in each state, both. */
export function declarationsOf(name: string, services: LangiumServices): readonly NameEntry[] {
  return namesOf(services).declarations(name);
}

/** The title of an element in a language, as it is written in its declaration. */
export function titleIn(node: AstNode, language: string, written: string): string | undefined {
  const { title, titles } = node as { title?: string; titles?: readonly ast.LocalText[] };
  return titles?.find((other) => other.language === language)?.text ?? title ?? titles?.find((other) => other.language === written)?.text;
}

import { ast } from '@egov/language';
import { elementRenames } from '@egov/requirements';
import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, type LangiumDocument, type Reference } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import type { EgovEditorServices } from '../editor/editor-module.js';
import { uriOfPlace } from '../editor/places.js';
import { removalOf, rangeOf, type Stretch, stretchOf, withPrefix } from '../editor/refactor/members.js';
import { declarationsOf } from '../editor/target.js';
import { namingReferences, type Use } from '../editor/uses.js';

/** What goes with an element. */
export interface Removal {
  readonly edits: readonly (TextEdit & { readonly uri: string })[];
  /** How many facts of other elements name it: they go, or name one less. */
  readonly references: number;
  /** Where it is named so that it can't be left out: the end of an exchange, a rule. */
  readonly obstacles: readonly Use[];
}

/** A part of a document that goes, or gets another text. */
export interface TextChange extends Stretch {
  readonly document: LangiumDocument;
  readonly newText: string;
}

/** Takes an element out of the model, with what extends it and what facts say of it and its parts. */
export function removalOfElement(name: string, services: EgovEditorServices): Removal {
  const references = [...namingReferences(name, services)];
  const extensions = references.map(({ reference }) => reference.$refNode!.astNode).filter(ast.isExtension);
  const own = [...declarationsOf(name, services).map(({ node }) => node), ...extensions].filter(({ $cstNode }) => $cstNode);
  const changes = own.map((node) => gone(node));
  const isGone = (document: LangiumDocument, offset: number): boolean =>
    changes.some((change) => change.document === document && change.offset <= offset && offset < change.end);

  const named = references.filter(({ document, reference }) => !isGone(document, reference.$refNode!.offset));
  const entries = named.map(({ document, reference }) => ({ document, reference, entry: entryOf(reference) }));
  const going = new Set(entries.flatMap(({ entry }) => entry?.node ?? []));
  const obstacles: Use[] = [];
  const facts = new Map<string, TextChange>();
  for (const { document, reference, entry } of entries) {
    const change = entry && withoutEntries(entry, going);
    if (change) facts.set(`${uriOfPlace(document)} ${entry.nodes[0]!.offset}`, change);
    else obstacles.push({ uri: uriOfPlace(document), range: reference.$refNode!.range });
  }
  for (const { uri, range } of elementRenames(services.editor.workspace, name, 'x') as readonly Use[]) {
    const document = services.editor.workspace.language.document(uri);
    if (document && !isGone(document, document.textDocument.offsetAt(range.start))) obstacles.push({ uri, range });
  }
  return { edits: editsOf([...changes, ...facts.values()]), references: facts.size, obstacles };
}

export function gone(node: AstNode): TextChange {
  const document = AstUtils.getDocument(node);
  const { textDocument } = document;
  const { range } = removalOf(document, stretchOf(document, ast.isMember(node) ? withPrefix(node) : node));
  return { document, offset: textDocument.offsetAt(range.start), end: textDocument.offsetAt(range.end), newText: '' };
}

/** An entry of what a fact lists: `Patient`, or `Patient as Person with "…"`. */
interface Entry {
  readonly fact: ast.Fact;
  readonly node: CstNode;
  /** All entries of the list. */
  readonly nodes: readonly CstNode[];
}

/** The entry of a fact that a reference is the subject of. Undefined where it is a mere part of something else. */
export function entryOf(reference: Reference): Entry | undefined {
  const node = reference.$refNode!;
  const { astNode } = node;
  const fact = ast.isFact(astNode) ? astNode : astNode.$container;
  if (!fact || !ast.isFact(fact)) return undefined;
  if (astNode !== fact && astNode.$cstNode?.offset !== node.offset) return undefined;
  const listed: unknown = astNode === fact ? reference : astNode;
  const list = Object.values(fact).find((value): value is unknown[] => Array.isArray(value) && value.includes(listed)) ?? [listed];
  const nodes = list.map((value) => (value as Partial<Reference>).$refNode ?? (value as AstNode).$cstNode!);
  return { fact, node: nodes[list.indexOf(listed)]!, nodes };
}

/**
 * A fact without some entries: the others of its list stay. Without others it goes, if the list is what it begins with. Undefined where neither can be:
 * what is said besides would be lost.
 */
export function withoutEntries({ fact, nodes }: Entry, going: ReadonlySet<CstNode>): TextChange | undefined {
  const document = AstUtils.getDocument(fact);
  const kept = nodes.filter((node) => !going.has(node));
  const [offset, end] = [nodes[0]!.offset, nodes.at(-1)!.end];
  if (kept.length === 0) {
    const leaves = CstUtils.flattenCst(fact.$cstNode!).filter((leaf) => !leaf.hidden && !GrammarAST.isKeyword(leaf.grammarSource));
    return leaves.head()?.offset === offset ? gone(fact) : undefined;
  }
  const text = document.textDocument.getText();
  const areCommas = nodes.slice(1).every((node, index) => text.slice(nodes[index]!.end, node.offset).trim() === ',');
  return areCommas ? { document, offset, end, newText: kept.map((node) => node.text).join(', ') } : undefined;
}

/** Edits that don't overlap: what lies in something that goes, goes with it. */
export function editsOf(changes: readonly TextChange[]): Removal['edits'] {
  const merged: TextChange[] = [];
  for (const change of [...changes].sort((a, b) => compare(a, b))) {
    const last = merged.at(-1);
    if (last?.document === change.document && change.offset < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, change.end) };
    else merged.push(change);
  }
  return merged.map(({ document, newText, ...stretch }) => ({ uri: uriOfPlace(document), range: rangeOf(document, stretch), newText }));
}

function compare(a: TextChange, b: TextChange): number {
  const [one, other] = [uriOfPlace(a.document), uriOfPlace(b.document)];
  return one === other ? a.offset - b.offset : one < other ? -1 : 1;
}

import { ast, isNamedElement, qualifiedName } from '@egov/language';
import { elementRenames } from '@egov/requirements';
import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, type LangiumDocument, type Reference } from 'langium';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { uriOfPlace } from '../../editor/places.js';
import { declarationsOf } from '../../editor/target.js';
import { namingReferences, type Use } from '../../editor/uses.js';
import type { Edits } from './answer.js';
import { type Change, editsOf, goneChange, withEmptiedBlocks } from './cut.js';

/** What goes with an element. */
export interface Removal {
  readonly edits: Edits;
  /** How many facts of other elements name it: they go, or name one less. */
  readonly references: number;
  /** The exchanges that begin or end at it: they go too. */
  readonly exchanges: readonly string[];
  /** Where it is named so that it can't be left out: a step, a rule. */
  readonly obstacles: readonly Use[];
}

/** Takes an element out of the model, with what extends it, the exchanges that end at it, and what facts say of them and their parts. */
export function removalOfElement(name: string, services: EgovEditorServices): Removal {
  const exchanges = new Set<string>();
  for (;;) {
    const removal = removalOfAll([name, ...exchanges], services);
    const fresh = removal.exchanges.filter((exchange) => !exchanges.has(exchange));
    if (fresh.length === 0) return { ...removal, exchanges: [...exchanges] };
    for (const exchange of fresh) exchanges.add(exchange);
  }
}

function removalOfAll(names: readonly string[], services: EgovEditorServices): Removal {
  const references = names.flatMap((name) => [...namingReferences(name, services)]);
  const extensions = references.map(({ reference }) => reference.$refNode!.astNode).filter(ast.isExtension);
  const declarations = names.flatMap((name) => declarationsOf(name, services).map(({ node }) => node));
  const own = [...new Set<AstNode>([...declarations, ...extensions])].filter(({ $cstNode }) => $cstNode);
  const changes = own.map((node) => goneChange(node));
  const isGone = (document: LangiumDocument, offset: number): boolean =>
    changes.some((change) => change.document === document && change.offset <= offset && offset < change.end);

  const named = references.filter(({ document, reference }) => !isGone(document, reference.$refNode!.offset));
  const entries = named.map(({ document, reference }) => ({ document, reference, entry: entryOf(reference) }));
  const going = new Set(entries.flatMap(({ entry }) => entry?.node ?? []));
  const obstacles: Use[] = [];
  const exchanges = new Set<string>();
  const facts = new Map<string, ast.Fact | Change>();
  for (const { document, reference, entry } of entries) {
    const exchange = exchangeEndingAt(reference);
    const change = entry && withoutEntries(entry, going);
    if (change) facts.set(`${uriOfPlace(document)} ${entry.nodes[0]!.offset}`, change);
    else if (exchange !== undefined) exchanges.add(exchange);
    else obstacles.push({ uri: uriOfPlace(document), range: reference.$refNode!.range });
  }
  for (const { uri, range } of names.flatMap((name) => elementRenames(services.editor.workspace, name, 'x') as readonly Use[])) {
    const document = services.editor.workspace.language.document(uri);
    if (document && !isGone(document, document.textDocument.offsetAt(range.start))) obstacles.push({ uri, range });
  }
  const members = [...own, ...[...facts.values()].filter((fact): fact is ast.Fact => '$type' in fact)];
  const lists = [...facts.values()].filter((fact): fact is Change => !('$type' in fact));
  return { edits: editsOf([...withEmptiedBlocks(members), ...lists]), references: facts.size, exchanges: [...exchanges], obstacles };
}

/** The exchange that a reference is the beginning or the end of. */
function exchangeEndingAt({ $refNode }: Reference): string | undefined {
  const node = $refNode?.astNode;
  if (!ast.isExchange(node) || !isNamedElement(node)) return undefined;
  return node.from?.$refNode === $refNode || node.to?.$refNode === $refNode ? qualifiedName(node) : undefined;
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
export function withoutEntries({ fact, nodes }: Entry, going: ReadonlySet<CstNode>): ast.Fact | Change | undefined {
  const document = AstUtils.getDocument(fact);
  const kept = nodes.filter((node) => !going.has(node));
  const [offset, end] = [nodes[0]!.offset, nodes.at(-1)!.end];
  if (kept.length === 0) {
    const leaves = CstUtils.flattenCst(fact.$cstNode!).filter((leaf) => !leaf.hidden && !GrammarAST.isKeyword(leaf.grammarSource));
    return leaves.head()?.offset === offset ? fact : undefined;
  }
  const text = document.textDocument.getText();
  const areCommas = nodes.slice(1).every((node, index) => text.slice(nodes[index]!.end, node.offset).trim() === ',');
  return areCommas ? { document, offset, end, newText: kept.map((node) => node.text).join(', ') } : undefined;
}

import { ast, isNamedElement, qualifiedName } from '@egov/language';
import { type Architecture, type Element, type Fact, factsOf, refs } from '@egov/model';
import { addFact, elementRenames } from '@egov/requirements';
import { type LangiumDocument, type Reference, URI } from 'langium';
import { type Change, editsOf, goneChange, withEmptiedBlocks } from '../diagrams/edits/cut.js';
import { entryOf, type Removal, withoutEntries } from '../diagrams/edits/removal.js';
import type { EgovEditorServices } from '../editor/editor-module.js';
import { uriOfPlace } from '../editor/places.js';
import { declarationsOf } from '../editor/target.js';
import { namingReferences, type Use } from '../editor/uses.js';

/** Facts that list what an element does or holds, called as they are written: the element that stays says them too. */
const handedOver = ['automates', 'stores', 'performs', 'keeps', 'realizes'];

/**
 * Makes one element of two that are the same (Rules §11.3): what named the one that goes names the one that stays, once; what it did and held, the other
 * does and holds. What refers to a part that the other doesn't have stands in the way.
 */
export function mergeOf(keptId: string, goneId: string, services: EgovEditorServices): Omit<Removal, 'exchanges'> {
  const { workspace } = services.editor;
  const { architecture } = workspace;
  const [kept, going] = [architecture.get(keptId)!, architecture.get(goneId)!];
  const references = [...namingReferences(goneId, services)];
  const extensions = references.map(({ reference }) => reference.$refNode!.astNode).filter(ast.isExtension);
  const own = [...declarationsOf(goneId, services).map(({ node }) => node), ...extensions].filter(({ $cstNode }) => $cstNode);
  const changes = own.map((node) => goneChange(node));
  const isGone = (document: LangiumDocument, offset: number): boolean =>
    changes.some((change) => change.document === document && change.offset <= offset && offset < change.end);
  const obstacles: Use[] = [];
  const superfluous: { readonly document: LangiumDocument; readonly reference: Reference }[] = [];
  const rewritten: Change[] = [];
  for (const { document, reference } of references) {
    const { offset, end, range } = reference.$refNode!;
    if (isGone(document, offset)) continue;
    const target = keptId + reference.$nodeDescription!.name.slice(goneId.length);
    if (!architecture.get(target)) obstacles.push({ uri: uriOfPlace(document), range });
    else if (isSaidAlready(reference, target, kept, services)) superfluous.push({ document, reference });
    else rewritten.push({ document, offset, end, newText: target });
  }
  const dropped = withoutSuperfluous(superfluous, obstacles);
  for (const { uri, range } of elementRenames(workspace, goneId, 'x') as readonly Use[]) obstacles.push({ uri, range });
  const fact = addFact(workspace.language, keptId, handedOverFacts(kept, going, architecture).join('; '));
  const handed = fact && hasFacts(kept, going) ? [changeOf(fact, services)] : [];
  const lists = dropped.filter((one): one is Change => !('$type' in one));
  const facts = dropped.filter((one): one is ast.Fact => '$type' in one);
  const all = [...withEmptiedBlocks([...own, ...facts]), ...rewritten, ...lists];
  // where both stand on one line, what is handed over and what goes would be one change
  if (handed.some((one) => all.some((other) => one.document === other.document && one.offset < other.end && other.offset < one.end)))
    obstacles.push({ uri: kept.place.uri, range: kept.place.range });
  return {
    edits: editsOf([...all, ...handed]),
    references: rewritten.length + superfluous.length,
    obstacles,
  };
}

/** Whether the fact that a reference stands in says the same of the element that stays, or would say something of it to itself. */
function isSaidAlready(reference: Reference, target: string, kept: Element, { editor }: EgovEditorServices): boolean {
  const entry = entryOf(reference);
  if (!entry) return false;
  const others = editor.workspace.language
    .document(uriOfPlace(documentOf(reference)))
    ?.references.filter((other) => entry.nodes.some((node) => node.offset <= other.$refNode!.offset && other.$refNode!.end <= node.end));
  if (others?.some((other) => '$nodeDescription' in other && other !== reference && other.$nodeDescription?.name === target)) return true;
  const owner = entry.fact.$container;
  return isNamedElement(owner) && qualifiedName(owner) === kept.id && kept.id === target;
}

function documentOf(reference: Reference): LangiumDocument {
  let node = reference.$refNode!.astNode as { $container?: unknown; $document?: LangiumDocument };
  while (!node.$document) node = node.$container as typeof node;
  return node.$document;
}

function withoutSuperfluous(
  all: readonly { readonly document: LangiumDocument; readonly reference: Reference }[],
  obstacles: Use[],
): (Change | ast.Fact)[] {
  const entries = all.map(({ document, reference }) => ({ document, reference, entry: entryOf(reference)! }));
  const going = new Set(entries.map(({ entry }) => entry.node));
  const changes = new Map<string, Change | ast.Fact>();
  for (const { document, reference, entry } of entries) {
    const change = withoutEntries(entry, going);
    if (change) changes.set(`${uriOfPlace(document)} ${entry.nodes[0]!.offset}`, change);
    else obstacles.push({ uri: uriOfPlace(document), range: reference.$refNode!.range });
  }
  return [...changes.values()];
}

function hasFacts(kept: Element, going: Element): boolean {
  return handedOver.some((name) => lacking(name, kept, going).length > 0);
}

/** What the element that goes says and the one that stays doesn't, as text. */
function handedOverFacts(kept: Element, going: Element, architecture: Architecture): string[] {
  return handedOver.flatMap((name) => {
    const targets = lacking(name, kept, going).filter((id) => architecture.get(id));
    return targets.length > 0 ? [`${name} ${targets.join(', ')}`] : [];
  });
}

function lacking(name: string, kept: Element, going: Element): string[] {
  const targetsOf = (element: Element): string[] => factsOf(element, name).flatMap((fact: Fact) => refs(fact));
  const known = new Set(targetsOf(kept));
  return [...new Set(targetsOf(going))].filter((id) => !known.has(id));
}

function changeOf({ uri, range, newText }: { uri: string; range: Use['range']; newText: string }, { shared }: EgovEditorServices): Change {
  const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))!;
  return { document, offset: document.textDocument.offsetAt(range.start), end: document.textDocument.offsetAt(range.end), newText };
}

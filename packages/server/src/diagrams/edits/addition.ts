import { ast, inLanguage, kindOf, type KindName, layerNames, lookupPrefixes, metamodel, stateOf } from '@egov/language';
import type { AddableKind, AddableRequest, AddElementRequest, DiagramState } from '@egov/protocol';
import type { AstNode } from 'langium';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { namesOf } from '../../editor/target.js';
import { text } from '../../messages/messages.js';
import { clauseWords } from './clause-words.js';
import { type Edits, Refusal } from './answer.js';
import { kindsIn } from './declarable.js';
import { blocksOf, layerOf } from './holders.js';
import { appended, type MemberText } from './insertion.js';
import { quoted, titleOf } from './names-in-text.js';
import { newName } from './new-name.js';

/** What is added, by its identifier, and the edits that do it. */
export interface Addition {
  readonly element: string;
  readonly edits: Edits;
}

/** The kinds of elements that one can add to an element, or to what a picture is about. */
export function addableKinds(request: AddableRequest, services: EgovEditorServices): readonly AddableKind[] {
  const { language } = services.editor.workspace.settings;
  const holder = holderOf(request, services);
  if (!holder) return [];
  return kindsIn(holder.type).map((type) => {
    const { title, clause, layer } = kindOf(type)!;
    return {
      kind: metamodel().keyword(type),
      title: inLanguage(title, language),
      layer: text(`layer.${layer}`, {}, language),
      ...(clause !== undefined && { clause: clauseWords(clause, language) }),
    };
  });
}

/** Declares an element of a kind by its title: in the block of what holds it, in its layer of a domain, or in the file. */
export function additionOf(request: AddElementRequest, services: EgovEditorServices): Addition | Refusal {
  const title = titleOf(request.title);
  const type = metamodel().typeOf(request.kind) as KindName | undefined;
  const holder = holderOf(request, services);
  if (!holder || type === undefined || !kindsIn(holder.type).includes(type)) return new Refusal('edit.misplaced');
  if (title === '') return new Refusal('edit.untitled');
  const { block, layer } = blockFor(type, holder, request, services);
  if (!block) return new Refusal('edit.gone');
  const prefixes = lookupPrefixes(block);
  const names = namesOf(services);
  const isTaken = (name: string): boolean => prefixes.some((prefix) => names.declarations(prefix + name).length > 0);
  const name = newName(title, isTaken, type);
  const state = stateFor(type, block, holder, request.choice.state, services);
  const header = `${state === undefined ? '' : `${state} `}${request.kind} ${name} ${quoted(title)}`;
  const member: MemberText = layer === undefined ? [header] : [`${layer} {`, `  ${header}`, '}'];
  return { element: prefixes[0]! + name, edits: appended(block, member) };
}

/** What is added to: an element; or, empty, the file. */
interface Holder {
  readonly id: string;
  /** The type of the grammar. */
  readonly type: string;
}

/** The element that was hit; else what the picture is about, or the nearest around that which holds elements. */
function holderOf({ element, choice }: AddableRequest, { editor }: EgovEditorServices): Holder | undefined {
  const { architecture } = editor.workspace;
  for (let id: string | undefined = element ?? choice.subject; id !== undefined && id !== '';) {
    const found = architecture.get(id);
    const type = found && metamodel().typeOf(found.kind);
    if (type !== undefined && (element !== undefined || kindsIn(type).length > 0)) return { id, type };
    id = found?.parent;
  }
  return element === undefined ? { id: '', type: 'Model' } : undefined;
}

/** The block that an element of a type stands in; and the layer that has to be begun in it, if there is none yet. */
function blockFor(
  type: string,
  { id, type: home }: Holder,
  { uri, choice }: AddElementRequest,
  services: EgovEditorServices,
): { readonly block?: AstNode; readonly layer?: string } {
  if (id === '') {
    const file = services.editor.workspace.language.document(uri)?.parseResult.value;
    return file ? { block: file } : {};
  }
  const blocks = blocksOf(id, uri, services);
  const layer = home === 'Domain' ? layerNames.find((name) => name === kindOf(type)!.layer) : undefined;
  if (layer !== undefined) {
    const known = blocks.flatMap((block) => layerOf(block, layer) ?? [])[0];
    return known ? { block: known } : blocks[0] ? { block: blocks[0], layer } : {};
  }
  // Of an element that is declared once for each state, the declaration in the state that is shown. Steps have their order where their process is.
  const own = blocks.filter((block) => !ast.isExtension(block));
  const block = own.find((one) => stateOf(one) === choice.state) ?? own[0];
  return block ? { block } : {};
}

/**
 * The state that an element is marked with: what is added to a picture of the target state, or of what changes, comes. What everyone shares, strategy
 * and portfolio stand in no state; a step stands as the others of its process do.
 */
function stateFor(
  type: string,
  block: AstNode,
  { id }: Holder,
  shown: DiagramState,
  { editor }: EgovEditorServices,
): 'current' | 'target' | undefined {
  const { architecture } = editor.workspace;
  if (type === 'Step') {
    const isMarked = architecture.partsOf(id).some(({ marked }) => marked !== undefined);
    return isMarked && stateOf(block) === undefined ? (shown === 'current' ? 'current' : 'target') : undefined;
  }
  const isStated = architecture.get(id)?.states.length === 1 || stateOf(block) !== undefined;
  const comes = shown === 'target' || shown === 'difference';
  return comes && !isStated && statedLayers.has(kindOf(type)!.layer) ? 'target' : undefined;
}

/** The layers of the Rules: each is described in both states. */
export const statedLayers: ReadonlySet<string> = new Set(['activity', 'data', 'systems', 'infrastructure']);

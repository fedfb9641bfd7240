import { ast, facts, type FactKind, inLanguage, kindOf, metamodel, stateOf } from '@egov/language';
import type { RelateRequest, RelationChoice, RelationsRequest } from '@egov/protocol';
import { type Architecture, bothStates, type Element, factName, type State } from '@egov/model';
import { type AstNode, AstUtils, type CstNode } from 'langium';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { clauseWords } from './clause-words.js';
import { statedLayers } from './addition.js';
import { type Edits, Refusal } from './answer.js';
import { exchangeKind } from './exchange.js';
import { blocksOf } from './holders.js';
import { appended, behind, continued } from './insertion.js';
import { nameAt } from './names-in-text.js';
import { type RelationForm, relationFormsOf } from './relation-forms.js';

/** The relations that one can give to an element: those that its kind may have, and that aren't said already where there may be but one. */
export function relationsFor({ element }: RelationsRequest, { editor }: EgovEditorServices): readonly RelationChoice[] {
  const { architecture, settings } = editor.workspace;
  const found = architecture.get(element);
  const type = found && metamodel().typeOf(found.kind);
  if (!found || type === undefined) return [];
  const { language } = settings;
  const words = (to: string): string[] =>
    metamodel()
      .kindsOf(to)
      .map((kind) => metamodel().keyword(kind));
  const exchange = kindOf(exchangeKind)!;
  const exchanges: RelationChoice[] = metamodel().isA(type, 'Endpoint')
    ? [
        {
          relation: exchangeKind,
          title: inLanguage(exchange.title, language),
          phrase: 'exchange',
          kinds: words('Endpoint'),
          asksTitle: true,
        },
      ]
    : [];
  const possible = relationFormsOf(type).filter(({ type: fact }) => !isSaidOnce(fact, found));
  return [
    ...exchanges,
    ...possible.map(({ type: fact, phrase, to }): RelationChoice => {
      const { title, clause }: FactKind = facts[fact as keyof typeof facts];
      const told = clause === undefined ? {} : { clause: clauseWords(clause, language) };
      return { relation: fact, title: inLanguage(title, language), phrase, kinds: words(to), asksTitle: false, ...told };
    }),
  ];
}

/** Whether a fact that holds once for each state is there in all states of an element. */
function isSaidOnce(type: string, element: Element): boolean {
  if ((facts[type as keyof typeof facts] as FactKind).single !== true) return false;
  const said = element.facts.filter(({ name }) => name === factName(type)).flatMap(({ states }) => states);
  return element.states.every((state) => said.includes(state));
}

/** States a relation: in the list of a fact that says the same of others, else by a fact of its own. */
export function relationOf(request: RelateRequest, services: EgovEditorServices): Edits | Refusal {
  const { architecture } = services.editor.workspace;
  const [from, to] = [architecture.get(request.element), architecture.get(request.target)];
  const type = from && metamodel().typeOf(from.kind);
  const form = type === undefined ? undefined : relationFormsOf(type).find((one) => one.type === request.relation);
  if (!from || !to) return new Refusal('edit.gone');
  if (
    !form ||
    !metamodel()
      .kindsOf(form.to)
      .includes(metamodel().typeOf(to.kind) as never)
  )
    return new Refusal('edit.unrelatable');
  const { crossState }: FactKind = facts[form.type as keyof typeof facts];
  const common = crossState ? from.states : from.states.filter((state) => to.states.includes(state));
  if (common.length === 0) return new Refusal('edit.apart');
  const comes = request.choice.state === 'target' || request.choice.state === 'difference';
  const isComing = comes && !crossState && statedLayers.has(from.layer) && common.includes('target');
  const states: readonly State[] = isComing ? ['target'] : common;
  if (isSaid(form, from, to, states, architecture)) return new Refusal('edit.related');
  return written(form, from, to, states, request.uri, services);
}

/** Whether a relation holds already in all of some states. */
function isSaid(
  { type, role }: RelationForm,
  from: Element,
  { id }: Element,
  states: readonly State[],
  architecture: Architecture,
): boolean {
  const own = architecture.outgoing(from.id).filter((one) => one.fact.name === factName(type) && one.role === role && one.to === id);
  return states.every((state) => own.some(({ fact }) => fact.states.includes(state)));
}

function written(
  form: RelationForm,
  from: Element,
  { id }: Element,
  states: readonly State[],
  uri: string,
  services: EgovEditorServices,
): Edits | Refusal {
  const only = states.length < from.states.length || (states.length === 1 && from.states.length === 1) ? states[0] : undefined;
  const blocks = blocksOf(from.id, uri, services);
  const list = form.isList ? blocks.flatMap((block) => listsIn(block, form, only, from)).at(-1) : undefined;
  if (list) return continued(AstUtils.getDocument(list.fact), list.end.end, `, ${nameAt(list.fact, id, services)}`);
  // Lists have their order where the element is declared; of one that is declared in each state, where it holds.
  const own = blocks.filter((block) => !ast.isExtension(block));
  const block = own.find((one) => only === undefined || stateOf(one) === only) ?? own[0];
  if (!block) return new Refusal('edit.gone');
  const isMarked = only !== undefined && states.length < bothStates.length && from.states.length > 1 && stateOf(block) === undefined;
  const line = `${isMarked ? `${only} ` : ''}${form.phrase} ${nameAt(inside(block), id, services)}`;
  const last = membersOf(block).findLast((member) => ast.isFact(member) || (ast.isStated(member) && member.members.every(ast.isFact)));
  return last ? behind(last, line) : appended(block, [line]);
}

/** The facts of a form whose list can be continued: they hold in just this state, and nothing is said behind the list. */
function listsIn(
  block: AstNode,
  { type }: RelationForm,
  only: State | undefined,
  from: Element,
): { readonly fact: ast.Fact; readonly end: CstNode }[] {
  const members = membersOf(block).flatMap((member) => (ast.isStated(member) ? member.members : [member]));
  return members.filter(ast.isFact).flatMap((fact) => {
    const state = stateOf(fact) ?? (from.states.length === 1 ? from.states[0] : undefined);
    if (fact.$type !== type || state !== only || !fact.$cstNode) return [];
    const end = endOfList(fact);
    return end && end.end === fact.$cstNode.end ? [{ fact, end }] : [];
  });
}

/** The last entry of the first list of a fact. */
function endOfList(fact: ast.Fact): CstNode | undefined {
  const list = Object.entries(fact).find(
    ([key, value]) => !key.startsWith('$') && Array.isArray(value) && value.length > 0,
  )?.[1] as unknown[];
  const last = list?.at(-1) as { readonly $refNode?: CstNode; readonly $cstNode?: CstNode } | undefined;
  return last?.$refNode ?? last?.$cstNode;
}

function membersOf(block: AstNode): readonly ast.Member[] {
  return (block as { readonly members?: readonly ast.Member[] }).members ?? [];
}

/** A place in a block, as names are looked up from: the element itself is around it. */
function inside(block: AstNode): AstNode {
  return membersOf(block)[0] ?? block;
}

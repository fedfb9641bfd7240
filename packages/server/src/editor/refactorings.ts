import { ast, type Language, stateOf } from '@egov/language';
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver';
import { text, type TextId } from '../messages/messages.js';
import { counterparts } from '../portfolio/counterparts.js';
import { titleOf } from '../portfolio/fixes.js';
import type { EgovEditorServices } from './editor-module.js';
import { uriOfPlace } from './places.js';
import { extractions } from './extractions.js';
import { isWhole, membersAround } from './refactor/members.js';
import { sortedFacts } from './refactor/sort-facts.js';
import { markWith, mayBeMarked, tellApart, unmark } from './refactor/state-marks.js';
import { targetAt } from './target.js';

/** What can be done with the place of a text where nothing is wrong. Nothing in a broken document. */
export function refactorings(document: LangiumDocument, range: Range, services: EgovEditorServices): CodeAction[] {
  if (!isWhole(document)) return [];
  const { language } = services.editor.workspace.settings;
  const offset = document.textDocument.offsetAt(range.start);
  const around = membersAround(document, offset);
  return [
    ...extractions(document, range, services),
    ...ofStates(around.find(mayBeMarked), document, language),
    ...sorting(around.find(ast.isElement), document, language),
    ...coverings(document, offset, services),
  ];
}

function ofStates(member: ast.Member | undefined, document: LangiumDocument, language: Language): CodeAction[] {
  if (!member?.$cstNode) return [];
  const rewrite = (title: TextId, edits: TextEdit[]): CodeAction[] =>
    edits.length === 0 ? [] : [rewriting(text(title, {}, language), uriOfPlace(document), edits)];
  if (ast.isStated(member.$container)) return rewrite('refactor.bothStates', unmark(member, document));
  if (stateOf(member) !== undefined) return [];
  return [
    ...rewrite('refactor.current', markWith('current', member, document)),
    ...rewrite('refactor.target', markWith('target', member, document)),
    ...(ast.isFact(member) ? rewrite('refactor.apart', tellApart(member, document)) : []),
  ];
}

function sorting(element: ast.Element | undefined, document: LangiumDocument, language: Language): CodeAction[] {
  const edits = element ? sortedFacts(element, document) : [];
  return edits.length === 0 ? [] : [rewriting(text('refactor.sort', {}, language), uriOfPlace(document), edits)];
}

/** What covers the difference that an element makes, where its name stands. */
function coverings(document: LangiumDocument, offset: number, { editor }: EgovEditorServices): CodeAction[] {
  const name = targetAt(document, offset)?.name;
  const element = name === undefined ? undefined : editor.workspace.architecture.get(name);
  if (!element || element.place.uri !== uriOfPlace(document)) return [];
  const { language } = editor.workspace.settings;
  return counterparts(element, document, editor.workspace).map((counterpart) =>
    rewriting(titleOf(counterpart, language), counterpart.uri, [...counterpart.edits]),
  );
}

function rewriting(title: string, uri: string, edits: TextEdit[]): CodeAction {
  return { title, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [uri]: edits } } };
}

import { type Finding, inLanguage, type Language, vocabulary } from '@egov/language';
import { gapOf, isObject, isOpen } from '@egov/portfolio';
import { addFact } from '@egov/requirements';
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { EgovEditorServices } from '../editor/editor-module.js';
import { text } from '../messages/messages.js';
import { type Counterpart, counterparts, plannedFor } from './counterparts.js';
import { plannedText } from './planned-text.js';

/** What mends the way to the target state: the initiative or recommendation that is missing, all of them of a domain, the ground of one. */
export function portfolioFixes(
  finding: Finding,
  diagnostic: Diagnostic,
  document: LangiumDocument,
  services: EgovEditorServices,
): CodeAction[] {
  const { workspace } = services.editor;
  const { language } = workspace.settings;
  const element = finding.subject === undefined ? undefined : workspace.architecture.get(finding.subject);
  if (!element) return [];
  const action = (title: string, uri: string, edits: Counterpart['edits'], isPreferred: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred,
    edit: { changes: { [uri]: [...edits] } },
  });
  if (finding.code === 'EGOV-change-without-ground') {
    return Object.entries(vocabulary('ground').words).flatMap(([word, title]) => {
      const edit = addFact(workspace.language, element.id, `ground ${word}`);
      return edit ? [action(text('fix.ground', { title: inLanguage(title, language) }, language), edit.uri, [edit], false)] : [];
    });
  }
  if (!finding.code.startsWith('EGOV-gap-')) return [];
  const own = counterparts(element, document, workspace).map((counterpart, index) =>
    action(titleOf(counterpart, language), counterpart.uri, counterpart.edits, index === 0),
  );
  return [
    ...own,
    ...wholeDomain(element.id.split('.')[0]!, document, services).map(({ title, edit }) => action(title, finding.uri, [edit], false)),
  ];
}

/** What a counterpart is called in the list of fixes. */
export function titleOf({ existing, action }: Counterpart, language: Language): string {
  if (existing) return text('refactor.cover', { name: existing.id }, language);
  return text('refactor.plan', { action }, language);
}

/** All initiatives and recommendations that objects of a domain lack, in one go. */
function wholeDomain(domain: string, document: LangiumDocument, { editor }: EgovEditorServices) {
  const { architecture, settings } = editor.workspace;
  const open = gapOf(architecture).coverage.filter(
    (coverage) => isOpen(coverage) && isObject(coverage.difference.element) && coverage.difference.element.id.startsWith(`${domain}.`),
  );
  if (open.length < 2) return [];
  const edit = plannedText(open.map(plannedFor), domain, document, architecture, settings.language);
  return [{ title: text('refactor.planAll', { count: open.length, name: domain }, settings.language), edit }];
}

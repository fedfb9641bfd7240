import { type Code, type Finding, inLanguage } from '@egov/language';
import { quickFixes } from '@egov/requirements';
import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import { duplicateFixes } from '../duplicates/fixes.js';
import { text } from '../messages/messages.js';
import { portfolioFixes } from '../portfolio/fixes.js';
import { creations } from './create-element.js';
import type { EgovEditorServices } from './editor-module.js';
import { meaning } from './fixes/meaning.js';
import { wording } from './fixes/wording.js';
import { withLineEnds } from './line-ends.js';
import { uriOfPlace } from './places.js';
import { refactorings } from './refactorings.js';

/** What mends a finding: what it proposes instead of what is written, mechanical mendings, the fixes of requirements; and refactorings of the place. */
export class EgovCodeActions implements CodeActionProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
    const { diagnostics, only } = context;
    const isWanted = ({ kind = '' }: CodeAction): boolean =>
      !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
    const fixes = diagnostics.flatMap((diagnostic) => this.actionsFor(diagnostic, document));
    const textOf = (uri: string): string | undefined => this.services.editor.workspace.language.document(uri)?.textDocument.getText();
    return [...fixes, ...refactorings(document, range, this.services)].filter(isWanted).map((action) => withLineEnds(action, textOf));
  }

  private actionsFor(diagnostic: Diagnostic, document: LangiumDocument): CodeAction[] {
    const { workspace } = this.services.editor;
    const finding = workspace
      .findings(uriOfPlace(document))
      .find((other) => other.code === diagnostic.code && sameRange(other.range, diagnostic.range));
    if (!finding) return [];
    const { language } = workspace.settings;
    const replace = replacementsOf(finding).map((near, index): CodeAction => ({
      title: text('fix.replace', { text: near }, language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: { changes: { [finding.uri]: [{ range: finding.range, newText: near }] } },
    }));
    const fixes = quickFixes(finding, workspace).map(({ title, edits }): CodeAction => ({
      title: inLanguage(title, language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: byDocument(edits) },
    }));
    return [
      ...replace,
      ...this.mendings(finding, diagnostic, document),
      ...fixes,
      ...duplicateFixes(finding, diagnostic, this.services),
      ...portfolioFixes(finding, diagnostic, document, this.services),
      ...creations(finding, diagnostic, document, this.services),
    ];
  }

  /** What mends a kind of finding mechanically. */
  private mendings(finding: Finding, diagnostic: Diagnostic, document: LangiumDocument): CodeAction[] {
    const mending = wording[finding.code as Code] ?? meaning[finding.code as Code];
    if (!mending) return [];
    const { language } = this.services.editor.workspace.settings;
    const written = document.textDocument.getText(finding.range);
    const offset = document.textDocument.offsetAt(finding.range.start);
    return mending({ finding, written, offset, document, services: this.services }).map(({ title, args, edits, uri }) => ({
      title: text(title, args, language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [uri ?? finding.uri]: [...edits] } },
    }));
  }
}

/** What a finding proposes in place of what is marked: all messages call it `near`. */
function replacementsOf({ args }: Finding): readonly string[] {
  const { near } = args;
  if (typeof near === 'string') return near === '' || near.includes(' ') ? [] : [near];
  return typeof near === 'object' && 'names' in near ? near.names : [];
}

function byDocument(
  edits: readonly { readonly uri: string; readonly range: TextEdit['range']; readonly newText: string }[],
): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range, newText } of edits) (changes[uri] ??= []).push({ range, newText });
  return changes;
}

function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

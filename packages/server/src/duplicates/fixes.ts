import { type Finding, inLanguage } from '@egov/language';
import { type Element, titlesOf } from '@egov/model';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { isObject } from '@egov/portfolio';
import { plannedText } from '../portfolio/planned-text.js';
import type { EgovEditorServices } from '../editor/editor-module.js';
import { text, type TextId } from '../messages/messages.js';
import { distinction, renewal } from './distinct.js';
import { mergeOf } from './merge.js';

type Edits = readonly ({ readonly uri: string } & { readonly range: Diagnostic['range']; readonly newText: string })[];

/** What can be decided about a pair that looks like duplicates: that they are distinct, or that one of them goes; and that a decision still holds. */
export function duplicateFixes(finding: Finding, diagnostic: Diagnostic, services: EgovEditorServices): CodeAction[] {
  const { workspace } = services.editor;
  const { language } = workspace.settings;
  const { subject, args, code } = finding;
  const other = typeof args['name'] === 'string' ? workspace.architecture.get(args['name']) : undefined;
  if (subject === undefined || !other) return [];
  const titleOf = (element: Element): string => inLanguage(titlesOf(element), language);
  const action = (id: TextId, edits: Edits, kind: string = CodeActionKind.QuickFix): CodeAction[] =>
    edits.length === 0
      ? []
      : [
          {
            title: text(id, { title: titleOf(other) }, language),
            kind,
            diagnostics: [diagnostic],
            edit: { changes: Object.fromEntries(Map.groupBy(edits, ({ uri }) => uri)) },
          },
        ];
  if (code === 'EGOV-distinct-stale') {
    const edit = renewal(subject, finding.range, workspace);
    return edit ? action('fix.distinctHolds', [edit]) : [];
  }
  if (!code.startsWith('EGOV-duplicate') || code === 'EGOV-duplicate-name') return [];
  const distinct = distinction(subject, other.id, text('fix.distinct.reason', {}, language), workspace);
  const recommendation = recommended(subject, services);
  const merged = mergeOf(other.id, subject, services);
  return [
    ...(distinct ? action('fix.distinct', [distinct]) : []),
    ...(recommendation ? action('fix.recommend', [recommendation]) : []),
    ...(merged.obstacles.length === 0 ? action('fix.merge', merged.edits, CodeActionKind.RefactorRewrite) : []),
  ];
}

/** The recommendation to decommission an object that there is already, for who can't merge two at once (Rules §10.6, §11.3). */
function recommended(id: string, { editor: { workspace } }: EgovEditorServices): Edits[number] | undefined {
  const element = workspace.architecture.get(id);
  const document = element && workspace.language.document(element.place.uri);
  const domain = id.split('.')[0]!;
  if (!element || !document || !isObject(element) || !element.states.includes('current')) return undefined;
  if (workspace.architecture.get(domain)?.kind !== 'domain') return undefined;
  const planned = { element, change: 'recommendation', action: 'decommission' } as const;
  return { uri: element.place.uri, ...plannedText([planned], domain, document, workspace.architecture, workspace.settings.language) };
}

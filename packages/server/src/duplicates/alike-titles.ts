import { isCompared, percent } from '@egov/duplicates';
import { inLanguage } from '@egov/language';
import { titlesOf } from '@egov/model';
import type { IToken } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { showReferences } from '../editor/code-lenses.js';
import type { EgovEditorServices } from '../editor/editor-module.js';
import { uriOfPlace } from '../editor/places.js';
import { text } from '../messages/messages.js';
import { plainPlace } from '../plain-place.js';
import { duplicatesIn } from './distinct.js';

/** So few letters say nothing yet. */
const leastLetters = 4;
const most = 5;

/**
 * What there is already like an element whose title is being written at a place: to choose one of them changes nothing, it leads there. Nothing where
 * no title of a compared kind stands.
 */
export function alikeTitles(
  tokens: readonly IToken[],
  document: LangiumDocument,
  offset: number,
  services: EgovEditorServices,
): CompletionItem[] {
  const { workspace } = services.editor;
  const finder = duplicatesIn(workspace)?.finder;
  const at = tokens.findIndex((token) => token.image.startsWith('"') && token.startOffset < offset && offset <= token.endOffset! + 1);
  const kind = tokens[at - 2]?.image;
  if (!finder || kind === undefined || !isCompared({ kind })) return [];
  const typed = tokens[at]!.image.replace(/^"|"$/g, '');
  if (typed.trim().length < leastLetters) return [];
  const { language, manifest } = workspace.settings;
  const { textDocument } = document;
  const { line } = textDocument.positionAt(offset);
  const isItself = ({ uri, range }: { uri: string; range: { start: { line: number } } }): boolean =>
    uri === uriOfPlace(document) && range.start.line === line;
  const range = { start: textDocument.positionAt(tokens[at]!.startOffset + 1), end: textDocument.positionAt(offset) };
  return finder.likeTitle(kind, typed, manifest.language).flatMap(({ id, score }, index): CompletionItem[] => {
    const element = workspace.architecture.get(id);
    if (!element || index >= most || isItself(element.place)) return [];
    return [
      {
        label: text('completion.alike', { title: inLanguage(titlesOf(element), language), percent: percent(score) }, language),
        detail: id,
        kind: CompletionItemKind.Reference,
        sortText: String(index),
        // it stays in the list whatever is typed, and changes nothing
        filterText: textDocument.getText(range),
        textEdit: { range, newText: textDocument.getText(range) },
        command: { title: '', command: showReferences, arguments: [uriOfPlace(document), range.start, [plainPlace(element.place)]] },
      },
    ];
  });
}

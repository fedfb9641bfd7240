import { moveToFile, type TextPlace } from '@egov/protocol';
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { text } from '../messages/messages.js';
import type { EgovEditorServices } from './editor-module.js';
import { lineEdits } from './line-edits.js';
import { uriOfPlace } from './places.js';
import { type Extraction, extraction } from './refactor/extract.js';
import { isWhole } from './refactor/members.js';
import { declaredAnew } from './refactor/pieces.js';
import { textWith } from './refactor/put-into.js';

/** Moves what is selected to a file: to one of its name, to a new one, or, in an editor that lets users choose, to any other of the architecture. */
export function extractions(document: LangiumDocument, range: Range, services: EgovEditorServices): CodeAction[] {
  const taken = extraction(document, range);
  if (!taken) return [];
  const { language } = services.editor.workspace.settings;
  const kind = CodeActionKind.RefactorExtract;
  const namesake = services.editor.workspace.language.document(uriBeside(document, taken.name, 1));
  const fresh = freeUri(document, taken.name, services);
  const actions: CodeAction[] = [
    { title: text('refactor.extract', { name: fileName(fresh) }, language), kind, edit: toNewFile(fresh, document, taken) },
  ];
  if (namesake && namesake !== document && isWhole(namesake)) {
    const title = text('refactor.move', { name: fileName(uriOfPlace(namesake)) }, language);
    actions.unshift({ title, kind, edit: { documentChanges: toFile(namesake, document, taken) } });
  }
  if (services.editor.canChooseFiles) {
    const title = text('refactor.choose', {}, language);
    const place: TextPlace = { uri: uriOfPlace(document), range };
    actions.push({ title, kind, command: { title, command: moveToFile, arguments: [place] } });
  }
  return actions;
}

/** The edits that move elements out of a document into another one. */
export function toFile(target: LangiumDocument, document: LangiumDocument, { pieces, removals }: Extraction): TextDocumentEdit[] {
  const edits = lineEdits(target.textDocument.getText(), textWith(target, pieces));
  return [
    { textDocument: { uri: uriOfPlace(target), version: null }, edits },
    { textDocument: { uri: uriOfPlace(document), version: null }, edits: [...removals] },
  ];
}

function toNewFile(uri: string, document: LangiumDocument, { pieces, removals }: Extraction): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: declaredAnew(pieces) }] },
      { textDocument: { uri: uriOfPlace(document), version: null }, edits: [...removals] },
    ],
  };
}

/** A file that isn't there yet, beside the document. */
function freeUri(document: LangiumDocument, name: string, { editor, shared }: EgovEditorServices): string {
  const known = new Set(shared.workspace.LangiumDocuments.all.map(({ uri }) => uri.toString().toLowerCase()));
  const isTaken = (uri: string): boolean => known.has(uri.toLowerCase()) || editor.fileExists?.(uri) === true;
  let count = 1;
  while (isTaken(uriBeside(document, name, count))) count++;
  return uriBeside(document, name, count);
}

/** A file in the folder of a document. A name of the language is letters, digits, `_` and `-`: it leads out of no folder. */
function uriBeside(document: LangiumDocument, name: string, count: number): string {
  const folder = uriOfPlace(document).slice(0, uriOfPlace(document).lastIndexOf('/'));
  return `${folder}/${encodeURIComponent(count === 1 ? name : `${name}-${count}`)}.egov`;
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

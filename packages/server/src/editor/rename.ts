import { isValidName, nearestClash } from './rename-checks.js';
import { elementRenames, ruleRenames } from '@egov/requirements';
import type { LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  ErrorCodes,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { text } from '../messages/messages.js';
import type { EgovEditorServices } from './editor-module.js';
import { uriOfPlace } from './places.js';
import { rangeIn, targetAt } from './target.js';
import { declarationPlaces, namingSegments } from './uses.js';

/** Gives an element another name: where it is declared, referred to, on the way to its parts, and in rules. All files in one edit. */
export class EgovRename implements RenameProvider {
  constructor(private readonly services: EgovEditorServices) {}

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
    const target = targetAt(document, document.textDocument.offsetAt(position));
    if (target) return declarationPlaces(target.name, this.services).length > 0 ? target.range : undefined;
    return this.ruleEdits(document, position, 'x')[0] && wordAt(document, position);
  }

  /** @throws ResponseError if the name can't be one, or is taken */
  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
    const { workspace } = this.services.editor;
    const { language } = workspace.settings;
    if (!isValidName(newName)) throw refused(text('rename.invalid', { name: newName }, language));
    const target = targetAt(document, document.textDocument.offsetAt(position));
    if (!target) return editOf(this.ruleEdits(document, position, newName));
    const clash = nearestClash(target.name, newName, this.services);
    if (clash !== undefined) throw refused(text('rename.taken', { name: clash }, language));
    const edits = declarationPlaces(target.name, this.services).map(({ uri, range }) => ({ uri, range, newText: newName }));
    for (const { document: other, segment } of namingSegments(target.name, this.services))
      edits.push({ uri: uriOfPlace(other), range: rangeIn(other, segment), newText: newName });
    return editOf([...edits, ...elementRenames(workspace, target.name, newName)]);
  }

  private ruleEdits(document: LangiumDocument, position: Position, newName: string): Edit[] {
    return ruleRenames(this.services.editor.workspace, uriOfPlace(document), document.textDocument.offsetAt(position), newName);
  }
}

interface Edit extends TextEdit {
  readonly uri: string;
}

/** Edits by document, each place once. */
function editOf(edits: readonly Edit[]): WorkspaceEdit | undefined {
  if (edits.length === 0) return undefined;
  const changes: Record<string, TextEdit[]> = {};
  const seen = new Set<string>();
  for (const { uri, range, newText } of edits) {
    const key = `${uri} ${range.start.line}:${range.start.character}`;
    if (seen.has(key)) continue;
    seen.add(key);
    (changes[uri] ??= []).push({ range, newText });
  }
  return { changes };
}

function refused(message: string): ResponseError<undefined> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

function wordAt(document: LangiumDocument, position: Position): Range {
  const { textDocument } = document;
  const offset = textDocument.offsetAt(position);
  const whole = textDocument.getText();
  const start = offset - /[\p{L}\p{M}\p{N}_-]*$/u.exec(whole.slice(Math.max(0, offset - 200), offset))![0].length;
  const end = offset + /^[\p{L}\p{M}\p{N}_-]*/u.exec(whole.slice(offset, offset + 200))![0].length;
  return { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
}

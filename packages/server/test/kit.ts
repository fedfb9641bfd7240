import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultManifest, type Language, libraryScheme, type SourceFile } from '@egov/language';
import { AssessedWorkspace } from '@egov/requirements';
import type { LangiumDocument } from 'langium';
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { editorLanguage, editorServices, type EgovEditorServices } from '../src/index.js';

const libraryDirectory = fileURLToPath(new URL('../../language/library/', import.meta.url));
export const library: readonly SourceFile[] = readdirSync(libraryDirectory)
  .filter((name) => name.endsWith('.egov') && !name.endsWith('.examples.egov'))
  .map((name) => ({ uri: `${libraryScheme}:/${name}`, text: readFileSync(libraryDirectory + name, 'utf8') }));

/** Where the cursor is in the text of a test. */
const cursor = '<|>';

/** An editor with files: the first has the cursor. */
export interface Editor {
  readonly lsp: EgovEditorServices['lsp'];
  readonly workspace: AssessedWorkspace;
  readonly document: LangiumDocument;
  readonly position: Position;
  readonly textDocument: { readonly uri: string };
  readonly texts: ReadonlyMap<string, string>;
}

/** Opens texts in an editor, in a language, with what ships with the product; the first of them with `<|>` where the cursor is. */
export async function editor(texts: string | readonly string[], language: Language = 'en', shipped = library): Promise<Editor> {
  const all = typeof texts === 'string' ? [texts] : texts;
  const offset = all[0]!.indexOf(cursor);
  const files = all.map((text, index) => ({ uri: `file:///w/${'abcdef'[index]}.egov`, text: text.replace(cursor, '') }));
  const context: { workspace: AssessedWorkspace } = { workspace: undefined as never };
  const workspace = new AssessedWorkspace({ language, manifest: defaultManifest }, '2026-11-22', editorLanguage(context));
  context.workspace = workspace;
  await workspace.load(files, shipped);
  const document = workspace.language.document(files[0]!.uri)!;
  return {
    lsp: editorServices(workspace).lsp,
    workspace,
    document,
    position: document.textDocument.positionAt(Math.max(0, offset)),
    textDocument: { uri: files[0]!.uri },
    texts: new Map(files.map(({ uri, text }) => [uri, text])),
  };
}

/** The labels that are proposed at the cursor, in the order in which they are shown. */
export async function proposals(texts: string | readonly string[], language?: Language): Promise<string[]> {
  const { lsp, document, ...at } = await editor(texts, language);
  const list = await lsp.CompletionProvider!.getCompletion(document, at);
  return [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1)).map(({ label }) => label);
}

/** What is shown at the cursor. */
export async function hoverText(texts: string | readonly string[], language?: Language): Promise<string> {
  const { lsp, document, ...at } = await editor(texts, language);
  const hover = await lsp.HoverProvider!.getHoverContent(document, at);
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
}

/** A text after edits. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce((result, { range, newText }) => result.slice(0, offsetOf(range.start)) + newText + result.slice(offsetOf(range.end)), text);
}

/** The files of an editor after an edit. */
export function afterwards({ texts }: Editor, edit: WorkspaceEdit | undefined): string[] {
  return [...texts].map(([uri, text]) => edited(text, edit?.changes?.[uri] ?? []));
}

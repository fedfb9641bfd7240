import type { CodeAction, TextEdit } from 'vscode-languageserver';

/** A code action whose new texts end their lines as each file does. `textOf` gives the text of a file, undefined for one that is made. */
export function withLineEnds(action: CodeAction, textOf: (uri: string) => string | undefined): CodeAction {
  const { edit } = action;
  if (!edit) return action;
  const inFile = (uri: string, edits: readonly TextEdit[]): TextEdit[] =>
    textOf(uri)?.includes('\r\n') ? edits.map((one) => ({ ...one, newText: one.newText.replaceAll(/\r?\n/g, '\r\n') })) : [...edits];
  const changes = edit.changes && Object.fromEntries(Object.entries(edit.changes).map(([uri, edits]) => [uri, inFile(uri, edits)]));
  return { ...action, edit: { ...edit, ...(changes && { changes }) } };
}

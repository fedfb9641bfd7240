import type { DiagramEdit } from '@egov/protocol';
import { Range, Uri, type ViewColumn, window, workspace, WorkspaceEdit } from 'vscode';
import type { Texts } from '../texts/texts.js';
import { showObstacles } from './obstacles.js';

/** Changes the texts, all of them or none. Says why if that can't be. Tells whether it is done. */
export async function carryOut({ refusal, obstacles, files }: DiagramEdit, column: ViewColumn | undefined, texts: Texts): Promise<boolean> {
  if (refusal !== undefined) {
    if (obstacles.length === 0) void window.showWarningMessage(refusal);
    else await showObstacles(refusal, obstacles, column);
    return false;
  }
  // What was typed since the server answered isn't overwritten.
  const isOutdated = files.some(({ uri, version }) => {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === Uri.parse(uri).toString());
    return version !== undefined && open !== undefined && open.version !== version;
  });
  const change = new WorkspaceEdit();
  for (const { uri, edits } of files)
    for (const { range, newText } of edits)
      change.replace(Uri.parse(uri), new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  const isDone = !isOutdated && (await workspace.applyEdit(change));
  if (!isDone) void window.showWarningMessage(texts.notChanged);
  return isDone;
}

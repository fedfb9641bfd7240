import type { DiagramEdit } from '@egov/protocol';
import { Range, Uri, type ViewColumn, window, workspace, WorkspaceEdit } from 'vscode';
import type { Texts } from '../texts/texts.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';
import { showPlace } from './text-beside.js';

/** What a user wants to do with an element of a diagram. */
interface Wanted {
  readonly edit: 'rename' | 'remove';
  readonly element: string;
  /** A document of its workspace. */
  readonly uri: string;
  /** Where the diagram is. */
  readonly column: ViewColumn | undefined;
}

/** Asks for a new name, or whether an element is to go, and changes the texts. Says why if that can't be. */
export async function editElement(server: ServerOfDiagrams, { edit, element, uri, column }: Wanted, texts: Texts): Promise<void> {
  const own = element.slice(element.lastIndexOf('.') + 1);
  if (edit === 'rename') {
    const newName = await window.showInputBox({ title: texts.renameElement, prompt: element, value: own });
    if (newName === undefined || newName.trim() === own) return;
    return carryOut(await server.rename({ uri, element, newName: newName.trim() }), column, texts);
  }
  const removal = await server.remove({ uri, element });
  if (removal.refusal === undefined) {
    const detail = removal.references > 0 ? texts.referencesGo.replace('{count}', String(removal.references)) : undefined;
    const question = texts.askDelete.replace('{name}', () => element);
    const answer = await window.showWarningMessage(question, { modal: true, ...(detail && { detail }) }, texts.deleteElement);
    if (answer !== texts.deleteElement) return;
  }
  await carryOut(removal, column, texts);
}

/** Carries out an edit of the model as one change of the texts, or says why it can’t be. */
export async function carryOut({ refusal, obstacles, files }: DiagramEdit, column: ViewColumn | undefined, texts: Texts): Promise<void> {
  if (refusal !== undefined) {
    const [first] = obstacles;
    const answer = await window.showWarningMessage(refusal, ...(first ? [texts.showPlace] : []));
    if (first && answer === texts.showPlace) await showPlace(first, column, true);
    return;
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
  if (isOutdated || !(await workspace.applyEdit(change))) void window.showWarningMessage(texts.notChanged);
}

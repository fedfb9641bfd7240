import type { TextPlace } from '@egov/protocol';
import { Range, Selection, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';

/** Shows a place of a text beside the diagram, in the editor that has it already if there is one. With `focus` one goes on there. */
export async function showPlace(place: TextPlace, column: ViewColumn | undefined, focus: boolean): Promise<void> {
  const target = Uri.parse(place.uri);
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target.toString());
  const other = window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== column);
  const viewColumn = open?.viewColumn ?? other?.viewColumn ?? (column === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  const editor = await window.showTextDocument(target, { viewColumn, preserveFocus: !focus, preview: true });
  const range = rangeOf(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

export function rangeOf({ range: { start, end } }: TextPlace): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

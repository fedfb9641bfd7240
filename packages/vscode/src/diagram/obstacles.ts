import type { TextPlace } from '@egov/protocol';
import { type QuickPickItem, Uri, type ViewColumn, window, workspace } from 'vscode';
import { plainLabel } from './plain-label.js';
import { showPlace } from './text-beside.js';

/** Says why something can't be done, with all places that stand in the way: each is shown as one goes along them. */
export async function showObstacles(refusal: string, places: readonly TextPlace[], column: ViewColumn | undefined): Promise<void> {
  const items = await Promise.all(places.map(itemOf));
  const picked = await window.showQuickPick(items, {
    title: refusal,
    matchOnDescription: true,
    onDidSelectItem: (item) => void showPlace((item as PlaceItem).place, column, false),
  });
  if (picked) await showPlace(picked.place, column, true);
}

interface PlaceItem extends QuickPickItem {
  readonly place: TextPlace;
}

/** The line of a place, and where it is. */
async function itemOf(place: TextPlace): Promise<PlaceItem> {
  const uri = Uri.parse(place.uri);
  const { line } = place.range.start;
  const document = await workspace.openTextDocument(uri);
  const said = line < document.lineCount ? document.lineAt(line).text.trim() : '';
  return { label: plainLabel(said), description: `${workspace.asRelativePath(uri)}:${line + 1}`, place };
}

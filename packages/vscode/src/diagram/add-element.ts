import type { AddableKind, AddableRequest } from '@egov/protocol';
import { type QuickPickItem, QuickPickItemKind, type ViewColumn, window } from 'vscode';
import type { Texts } from '../texts/texts.js';
import { carryOut } from './carry-out.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

/** Where an element is to be added. */
interface Wanted {
  readonly request: AddableRequest;
  /** The kinds that the picture shows: they are offered first. */
  readonly shown: readonly string[];
  /** Where the diagram is. */
  readonly column: ViewColumn | undefined;
}

/** Asks for a kind and a title, and adds an element to the text. Gives its identifier, once it is there. */
export async function addElement(server: ServerOfDiagrams, { request, shown, column }: Wanted, texts: Texts): Promise<string | undefined> {
  const kinds = await server.addable(request);
  if (kinds.length === 0) return void window.showInformationMessage(texts.nothingFits);
  const picked = await window.showQuickPick(itemsOf(kinds, new Set(shown), texts), {
    title: texts.addElement,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!picked?.addable) return undefined;
  const { kind, title: kindTitle } = picked.addable;
  const title = await window.showInputBox({
    ignoreFocusOut: true,
    title: `${texts.addElement}: ${kindTitle}`,
    prompt: texts.askTitle,
    validateInput: (typed) => (typed.trim() === '' ? texts.askTitle : undefined),
  });
  if (title === undefined) return undefined;
  const edit = await server.add({ ...request, kind, title });
  return (await carryOut(edit, column, texts)) ? edit.element : undefined;
}

interface KindItem extends QuickPickItem {
  readonly addable?: AddableKind;
}

/** What the picture shows stands above the others, those by layer. */
function itemsOf(kinds: readonly AddableKind[], shown: ReadonlySet<string>, texts: Texts): KindItem[] {
  const groups = new Map<string, KindItem[]>();
  for (const addable of kinds.toSorted((a, b) => Number(shown.has(b.kind)) - Number(shown.has(a.kind)))) {
    const group = shown.has(addable.kind) ? texts.onThisDiagram : addable.layer;
    const item = { label: addable.title, ...(addable.clause !== undefined && { description: addable.clause }), addable };
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups].flatMap(([label, items]) => [{ label, kind: QuickPickItemKind.Separator }, ...items]);
}

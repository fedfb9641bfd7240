import type { WorkspaceScope } from '@egov/protocol';
import { type QuickPickItem, window } from 'vscode';
import type { Texts } from '../texts/texts.js';

/** Lets the user choose one of several things; the only one is taken without a question. Undefined if the user gives up. */
export async function chosen<Value>(
  title: string,
  items: readonly (QuickPickItem & { readonly value: Value })[],
): Promise<Value | undefined> {
  if (items.length === 1) return items[0]!.value;
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.value;
}

/** Lets the user choose several things, of which all are ticked at first; the only one is taken without a question. Undefined if the user gives up, or wants none. */
export async function severalChosen<Value>(
  title: string,
  items: readonly (QuickPickItem & { readonly value: Value })[],
): Promise<Value[] | undefined> {
  if (items.length < 2) return items.map(({ value }) => value);
  const ticked = items.map((item) => ({ ...item, picked: true }));
  const picked = await window.showQuickPick(ticked, { title, canPickMany: true, matchOnDescription: true, ignoreFocusOut: true });
  return picked && picked.length > 0 ? picked.map(({ value }) => value) : undefined;
}

/** The architecture, and which of its domains: those that are chosen, or all. */
export async function chosenScope(
  scopes: readonly WorkspaceScope[],
  texts: Texts,
  isWhole: boolean,
): Promise<{ readonly workspace: string; readonly domains: readonly string[] } | undefined> {
  const scope = await chosen(
    texts.chooseArchitecture,
    scopes.map((value) => ({ label: value.name, description: value.workspace, value })),
  );
  if (!scope) return undefined;
  const { workspace } = scope;
  if (isWhole || scope.domains.length < 2) return { workspace, domains: [] };
  const domains = await chosen<readonly string[]>(texts.chooseDomain, [
    { label: texts.allDomains, value: [] },
    ...scope.domains.map(({ id, title }) => ({ label: title, description: id, value: [id] })),
  ]);
  return domains && { workspace, domains };
}

import {
  type DecideRequest,
  type DiagramEdit,
  duplicateMethods,
  type DuplicatePairNode,
  type MergeRequest,
  showDuplicates,
  type TextPlace,
} from '@egov/protocol';
import { commands, Disposable, Selection, Uri, ViewColumn, window } from 'vscode';
import { carryOut } from '../diagram/carry-out.js';
import { rangeOf } from '../diagram/text-beside.js';
import { displayLanguage, type Server } from '../server.js';
import { textsIn } from '../texts/texts.js';
import { type DuplicateNode, DuplicateTree } from './tree.js';

type PairNode = Extract<DuplicateNode, { type: 'pair' }>;
type SideNode = Extract<DuplicateNode, { type: 'side' }>;

/** The view of duplicates: both sides beside each other, and what one decides about them. */
export function registerDuplicates(server: Server): Disposable {
  const tree = new DuplicateTree(server, (groups) => {
    const texts = textsIn(displayLanguage());
    view.title = texts.duplicates;
    view.message = groups === 0 ? texts.noDuplicates : '';
    view.badge = groups === 0 ? undefined : { value: groups, tooltip: texts.duplicates };
  });
  const view = window.createTreeView('egov.duplicates', { treeDataProvider: tree, showCollapseAll: true });
  return Disposable.from(
    tree,
    view,
    commands.registerCommand('egov.duplicates.show', ({ node }: PairNode) => showBoth(node)),
    commands.registerCommand('egov.duplicates.showSide', ({ node }: SideNode) => showIn(node.place, ViewColumn.One, false)),
    commands.registerCommand('egov.duplicates.distinct', ({ node }: PairNode) => decide(server, node)),
    commands.registerCommand('egov.duplicates.keep', ({ node, pair }: SideNode) => merge(server, pair, node.id)),
    commands.registerCommand(showDuplicates, async (workspace: string, id: string) => {
      await commands.executeCommand('egov.duplicates.focus');
      const pair = await tree.pairOf(workspace, id);
      if (pair?.type !== 'pair') return;
      await view.reveal(pair, { select: true, focus: true, expand: true });
      await showBoth(pair.node);
    }),
  );
}

/** Opens both sides of a pair beside each other. */
async function showBoth({ a, b }: DuplicatePairNode): Promise<void> {
  await showIn(a.place, ViewColumn.One, true);
  await showIn(b.place, ViewColumn.Two, true);
}

async function showIn(place: TextPlace, viewColumn: ViewColumn, preserveFocus: boolean): Promise<void> {
  const { start } = rangeOf(place);
  await window.showTextDocument(Uri.parse(place.uri), {
    viewColumn,
    preserveFocus,
    preview: false,
    selection: new Selection(start, start),
  });
}

/** Asks why the two are distinct, and writes it into the first. */
async function decide(server: Server, { workspace, a, b }: DuplicatePairNode): Promise<void> {
  const texts = textsIn(displayLanguage());
  const title = texts.whyDistinct;
  const because = await window.showInputBox({
    ignoreFocusOut: true,
    title,
    prompt: `${a.title} ↔ ${b.title}`,
    validateInput: (value) => (value.trim() === '' ? texts.reasonMissing : undefined),
  });
  if (because === undefined) return;
  const request: DecideRequest = { workspace, element: a.id, from: b.id, because: because.trim() };
  await carryOut(await server.ask<DiagramEdit>(duplicateMethods.decide, request), undefined, texts);
}

/** Asks, and leaves one of the two. */
async function merge(server: Server, { workspace, a, b }: DuplicatePairNode, kept: string): Promise<void> {
  const texts = textsIn(displayLanguage());
  const gone = kept === a.id ? b.id : a.id;
  const edit = await server.ask<DiagramEdit>(duplicateMethods.merge, { workspace, kept, gone } satisfies MergeRequest);
  if (edit.refusal === undefined) {
    const question = texts.askMerge.replace('{gone}', () => gone).replace('{kept}', () => kept);
    const detail = texts.referencesMove.replace('{count}', String(edit.references));
    if ((await window.showWarningMessage(question, { modal: true, detail }, texts.merge)) !== texts.merge) return;
  }
  await carryOut(edit, undefined, texts);
}

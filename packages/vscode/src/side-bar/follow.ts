import type { TreeNode } from '@egov/protocol';
import { Disposable, type TextEditor, type TreeView, window, workspace } from 'vscode';
import type { ElementTree } from './element-tree.js';

/** The cursor rests for so long before it is followed (milliseconds). */
const rest = 400;

/** Selects in a tree that is in sight what the cursor is in, as long as the setting says so. */
export function followCursor(view: TreeView<TreeNode>, tree: ElementTree): Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const follow = async ({ document, selection }: TextEditor): Promise<void> => {
    const { line, character } = selection.active;
    const node = await tree.nodeAt({ uri: document.uri.toString(), position: { line, character } });
    if (!node || !view.visible || view.selection.some(({ key }) => key === node.key)) return;
    await view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined); // the tree has changed meanwhile, and will be told
  };
  const later = (editor: TextEditor | undefined): void => {
    clearTimeout(waiting);
    const isWanted = workspace.getConfiguration('egov').get<boolean>('sideBar.followsCursor', true);
    if (isWanted && view.visible && editor?.document.languageId === 'egov') waiting = setTimeout(() => void follow(editor), rest);
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(later),
    window.onDidChangeTextEditorSelection(({ textEditor }) => later(textEditor)),
    view.onDidChangeVisibility(() => later(window.activeTextEditor)),
    new Disposable(() => clearTimeout(waiting)),
  );
}

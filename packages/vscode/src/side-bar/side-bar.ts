import {
  type ElementDiagram,
  type ElementName,
  type ElementRequest,
  showInDiagram,
  treeMethods,
  type TreeName,
  type TreeNode,
} from '@egov/protocol';
import { commands, Disposable, Position, Uri, window } from 'vscode';
import { showPlace } from '../diagram/text-beside.js';
import { displayLanguage, type Server } from '../server.js';
import { textsIn } from '../texts/texts.js';
import { Badges } from './badges.js';
import { ElementTree } from './element-tree.js';
import { followCursor } from './follow.js';

const titles = { domains: 'domains', difference: 'changes' } as const;

/** The trees of the side bar: the elements by domain and layer, and what changes of them; and what one does with their nodes. */
export function registerSideBar(server: Server): Disposable {
  return Disposable.from(window.registerFileDecorationProvider(new Badges()), register(server, 'domains'), register(server, 'difference'));
}

function register(server: Server, name: TreeName): Disposable {
  const tree = new ElementTree(server, name, (roots) => {
    const texts = textsIn(displayLanguage());
    view.title = texts[titles[name]];
    view.message = name === 'difference' && roots.length === 0 ? texts.nothingChanges : '';
  });
  const view = window.createTreeView(`egov.${name}`, { treeDataProvider: tree, showCollapseAll: true });
  return Disposable.from(
    tree,
    view,
    ...(name === 'domains' ? [followCursor(view, tree)] : []),
    commands.registerCommand(`egov.${name}.show`, ({ place }: TreeNode) => place && showPlace(place, undefined, false)),
    commands.registerCommand(
      `egov.${name}.showInDiagram`,
      ({ element }: TreeNode) => element && showElement(server, element, name === 'difference'),
    ),
    commands.registerCommand(`egov.${name}.findReferences`, findReferences),
  );
}

/** Opens the diagram in which an element is seen best, and selects it there. */
export async function showElement(server: Server, element: ElementName, isDifference: boolean): Promise<void> {
  const shown = await server.ask<ElementDiagram | null>(treeMethods.diagram, { ...element, isDifference } satisfies ElementRequest);
  if (shown) await commands.executeCommand(showInDiagram, shown.uri, shown.choice, ...shown.elements);
  else void window.showInformationMessage(textsIn(displayLanguage()).noDiagram);
}

async function findReferences({ place }: TreeNode): Promise<void> {
  if (!place) return;
  await showPlace(place, undefined, true);
  const { line, character } = place.range.start;
  await commands.executeCommand('editor.action.findReferences', Uri.parse(place.uri), new Position(line, character));
}

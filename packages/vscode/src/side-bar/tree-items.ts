import type { ChangeWord, TreeName, TreeNode } from '@egov/protocol';
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { badgeOf } from './badges.js';

/** What becomes of an element, as a sign and in the colour of the diagrams. */
const changes: Readonly<Partial<Record<ChangeWord, ThemeIcon>>> = {
  added: new ThemeIcon('diff-added', new ThemeColor('egov.added')),
  removed: new ThemeIcon('diff-removed', new ThemeColor('egov.removed')),
  changed: new ThemeIcon('diff-modified', new ThemeColor('egov.changed')),
};
const types: Readonly<Record<TreeNode['type'], ThemeIcon>> = {
  workspace: new ThemeIcon('root-folder'),
  domain: new ThemeIcon('library'),
  layer: new ThemeIcon('layers'),
  group: new ThemeIcon('list-tree'),
  page: new ThemeIcon('list-ordered'),
  element: new ThemeIcon('circle-small'),
};

/** The line of a node. Its context says what can be done with it: `element`, or what it is. */
export function treeItem(tree: TreeName, node: TreeNode): TreeItem {
  const item = new TreeItem(node.label, node.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = node.key;
  item.description = node.description ?? '';
  item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: node.spoken };
  item.iconPath = (node.type === 'domain' ? undefined : changes[node.change ?? 'kept']) ?? types[node.type];
  item.contextValue = node.element ? 'element' : node.type;
  const badge = badgeOf(node);
  if (badge) item.resourceUri = badge;
  if (node.place) item.command = { command: `egov.${tree}.show`, title: '', arguments: [node] };
  return item;
}

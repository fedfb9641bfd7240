import type { PlanNode, PlanSign, PlanTree } from '@egov/protocol';
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { badgeOf } from '../side-bar/badges.js';

const signs: Readonly<Record<PlanSign, ThemeIcon>> = {
  workspace: new ThemeIcon('root-folder'),
  domain: new ThemeIcon('library'),
  layer: new ThemeIcon('layers'),
  group: new ThemeIcon('list-tree'),
  page: new ThemeIcon('list-ordered'),
  element: new ThemeIcon('circle-small'),
  added: new ThemeIcon('diff-added', new ThemeColor('egov.added')),
  removed: new ThemeIcon('diff-removed', new ThemeColor('egov.removed')),
  changed: new ThemeIcon('diff-modified', new ThemeColor('egov.changed')),
  open: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  remark: new ThemeIcon('info'),
  comment: new ThemeIcon('comment'),
  waiting: new ThemeIcon('calendar'),
  done: new ThemeIcon('pass', new ThemeColor('charts.green')),
  overdue: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
};

/** Only what holds others tells a number; else the colour says enough. */
const groups: ReadonlySet<PlanSign> = new Set(['workspace', 'domain', 'layer', 'group']);

/** The line of a node. Its context says what can be done with it: `open`, `element`, `diagram`, or what it is. */
export function planItem(tree: PlanTree, node: PlanNode): TreeItem {
  const item = new TreeItem(node.label, node.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = node.key;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: node.tooltip.split('\n').join(', ') };
  item.iconPath = signs[node.sign];
  item.contextValue = contextOf(node);
  const badge = node.open && badgeOf({ unmet: { ...node.open, count: groups.has(node.sign) ? node.open.count : 0 } });
  if (badge) item.resourceUri = badge;
  if (node.place) item.command = { command: `egov.${tree}.show`, title: '', arguments: [node] };
  return item;
}

function contextOf({ isCoverable, element, diagram, sign }: PlanNode): string {
  if (isCoverable) return 'open';
  if (diagram) return 'diagram';
  return element ? 'element' : sign;
}

import { type DuplicateGroupNode, type DuplicateKind, duplicateMethods, type DuplicatePairNode, type DuplicateSide } from '@egov/protocol';
import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Server } from '../server.js';

/** A line of the view: a kind, a group of it, a pair of the group. A group of one pair is the pair. */
export type DuplicateNode =
  | { readonly type: 'kind'; readonly node: DuplicateKind }
  | { readonly type: 'group'; readonly node: DuplicateGroupNode; readonly parent: DuplicateNode }
  | { readonly type: 'pair'; readonly node: DuplicatePairNode; readonly parent: DuplicateNode }
  | { readonly type: 'side'; readonly node: DuplicateSide; readonly pair: DuplicatePairNode; readonly parent: DuplicateNode };

/** What is found twice, by kind, the likeliest first: asked of the server when it is opened, and anew when the model has changed. */
export class DuplicateTree implements TreeDataProvider<DuplicateNode>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly listener: Disposable;
  private roots: Promise<DuplicateNode[]> | undefined;

  /** @param told is called with the number of groups whenever they are read */
  constructor(
    private readonly server: Server,
    private readonly told: (groups: number) => void,
  ) {
    this.listener = server.onChanged(() => {
      this.roots = undefined;
      this.changes.fire(undefined);
    });
  }

  getChildren(node?: DuplicateNode): Promise<DuplicateNode[]> | DuplicateNode[] {
    if (!node) return (this.roots ??= this.read());
    switch (node.type) {
      case 'kind':
        return node.node.groups.map((group) => nodeOf(group, node));
      case 'group':
        return node.node.pairs.map((pair) => ({ type: 'pair', node: pair, parent: node }));
      case 'pair':
        return [node.node.a, node.node.b].map((side) => ({ type: 'side', node: side, pair: node.node, parent: node }));
      default:
        return [];
    }
  }

  getParent(node: DuplicateNode): DuplicateNode | undefined {
    return node.type === 'kind' ? undefined : node.parent;
  }

  getTreeItem(node: DuplicateNode): TreeItem {
    return itemOf(node);
  }

  /** The first pair of an element; undefined if it has none. */
  async pairOf(workspace: string, id: string): Promise<DuplicateNode | undefined> {
    for (const kind of await this.getChildren())
      for (const group of await this.getChildren(kind)) {
        const pairs = group.type === 'pair' ? [group] : await this.getChildren(group);
        const found = pairs.find(({ type, node }) => type === 'pair' && concerns(node, workspace, id));
        if (found) return found;
      }
    return undefined;
  }

  dispose(): void {
    this.listener.dispose();
    this.changes.dispose();
  }

  private async read(): Promise<DuplicateNode[]> {
    const kinds = await this.server.ask<DuplicateKind[]>(duplicateMethods.groups);
    this.told(kinds.reduce((sum, { groups, more }) => sum + groups.length + more, 0));
    return kinds.map((node) => ({ type: 'kind', node }));
  }
}

function concerns({ workspace: own, a, b }: DuplicatePairNode, workspace: string, id: string): boolean {
  return own === workspace && (a.id === id || b.id === id);
}

function nodeOf(group: DuplicateGroupNode, parent: DuplicateNode): DuplicateNode {
  const [only, ...others] = group.pairs;
  return only && others.length === 0 ? { type: 'pair', node: only, parent } : { type: 'group', node: group, parent };
}

function itemOf(node: DuplicateNode): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  switch (node.type) {
    case 'kind': {
      const item = new TreeItem(node.node.label, Expanded);
      return Object.assign(item, { id: node.node.key, description: String(node.node.groups.length + node.node.more) });
    }
    case 'group': {
      const item = new TreeItem(node.node.label, Expanded);
      return Object.assign(item, {
        id: node.node.key,
        description: String(node.node.pairs.length + 1),
        iconPath: new ThemeIcon('list-tree'),
      });
    }
    case 'pair':
      return pairItem(node.node, new TreeItem(`${node.node.percent} %  ${node.node.a.title} ↔ ${node.node.b.title}`, Collapsed));
    default: {
      const item = new TreeItem(node.node.title, None);
      const command = { command: 'egov.duplicates.showSide', title: '', arguments: [node] };
      return Object.assign(item, {
        id: `${node.pair.key} ${node.node.id}`,
        description: node.node.where,
        tooltip: node.node.id,
        contextValue: 'side',
        iconPath: new ThemeIcon('circle-small'),
        command,
      });
    }
  }
}

function pairItem(pair: DuplicatePairNode, item: TreeItem): TreeItem {
  const [colour, icon] = pair.isCertain ? (['list.warningForeground', 'warning'] as const) : (['charts.blue', 'question'] as const);
  // texts of the model are no markup
  const tooltip = new MarkdownString().appendText([item.label as string, ...pair.reasons].join('\n'));
  return Object.assign(item, {
    id: pair.key,
    tooltip,
    accessibilityInformation: { label: [item.label as string, ...pair.reasons].join(', ') },
    iconPath: new ThemeIcon(icon, new ThemeColor(colour)),
    contextValue: 'pair',
    command: { command: 'egov.duplicates.show', title: '', arguments: [{ type: 'pair', node: pair }] },
  });
}

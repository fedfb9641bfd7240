import { treeMethods, type TreeName, type TreeNode, type TreePathRequest, type TreeRequest } from '@egov/protocol';
import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Server } from '../server.js';
import { treeItem } from './tree-items.js';

/** The nodes of one of the trees: asked of the server when they are opened, and anew when the model has changed. */
export class ElementTree implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly parents = new Map<string, TreeNode>();
  private readonly listener: Disposable;

  /** @param told is called with the roots whenever they are read */
  constructor(
    private readonly server: Server,
    private readonly tree: TreeName,
    private readonly told: (roots: readonly TreeNode[]) => void,
  ) {
    this.listener = server.onChanged(() => {
      this.parents.clear();
      this.changes.fire(undefined);
    });
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const request: TreeRequest = { tree: this.tree, ...(node && { key: node.key }) };
    const children = await this.server.ask<TreeNode[]>(treeMethods.children, request);
    if (node) for (const child of children) this.parents.set(child.key, node);
    else this.told(children);
    return children;
  }

  getParent({ key }: TreeNode): TreeNode | undefined {
    return this.parents.get(key);
  }

  getTreeItem(node: TreeNode): TreeItem {
    return treeItem(this.tree, node);
  }

  /** The node of what a place of a text is in, with all above it known; undefined if the tree has none. */
  async nodeAt(place: Omit<TreePathRequest, 'tree'>): Promise<TreeNode | undefined> {
    const path = await this.server.ask<TreeNode[]>(treeMethods.path, { ...place, tree: this.tree } satisfies TreePathRequest);
    path.slice(1).forEach((node, index) => this.parents.set(node.key, path[index]!));
    return path.at(-1);
  }

  dispose(): void {
    this.listener.dispose();
    this.changes.dispose();
  }
}

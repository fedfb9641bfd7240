import { planMethods, type PlanNode, type PlanRequest, type PlanTree } from '@egov/protocol';
import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Server } from '../server.js';
import { planItem } from './plan-items.js';

/** The nodes of one of the views of the way to the target state: asked of the server when they are opened, and anew when the model has changed. */
export class PlanNodes implements TreeDataProvider<PlanNode>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly parents = new Map<string, PlanNode>();
  private readonly listener: Disposable;

  /** @param told is called with the roots whenever they are read */
  constructor(
    private readonly server: Server,
    private readonly tree: PlanTree,
    private readonly told: (roots: readonly PlanNode[]) => void,
  ) {
    this.listener = server.onChanged(() => {
      this.parents.clear();
      this.changes.fire(undefined);
    });
  }

  async getChildren(node?: PlanNode): Promise<PlanNode[]> {
    const request: PlanRequest = { tree: this.tree, ...(node && { key: node.key }) };
    const children = await this.server.ask<PlanNode[]>(planMethods.children, request);
    if (node) for (const child of children) this.parents.set(child.key, node);
    else this.told(children);
    return children;
  }

  getParent({ key }: PlanNode): PlanNode | undefined {
    return this.parents.get(key);
  }

  getTreeItem(node: PlanNode): TreeItem {
    return planItem(this.tree, node);
  }

  /** The domains that a diagram shows, of all workspaces. */
  async withDiagrams(below?: PlanNode): Promise<PlanNode[]> {
    const found: PlanNode[] = [];
    for (const node of await this.getChildren(below)) {
      if (node.diagram) found.push(node);
      else if (node.sign === 'workspace' || node.sign === 'page') found.push(...(await this.withDiagrams(node)));
    }
    return found;
  }

  dispose(): void {
    this.listener.dispose();
    this.changes.dispose();
  }
}

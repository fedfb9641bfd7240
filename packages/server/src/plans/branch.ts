import type { PlanNode } from '@egov/protocol';
import { pagesOf } from '../trees/pages.js';

/** A line of a tree whose children are made when somebody asks for them, once. */
export interface Branch {
  /** Its own among its siblings, and the same after an edit. */
  readonly id: string;
  readonly node: Omit<PlanNode, 'key' | 'hasChildren'>;
  readonly children?: () => readonly Branch[];
}

/** The children of the branch that identifiers lead to, as nodes; none where the tree has no such branch any more. */
export function nodesBelow(roots: readonly Branch[], workspace: string, ids: readonly string[]): PlanNode[] {
  let branches = roots;
  for (const id of ids) branches = branches.find((branch) => branch.id === id)?.children?.() ?? [];
  return branches.map((branch) => nodeOf(branch, workspace, ids));
}

function nodeOf({ id, node, children }: Branch, workspace: string, above: readonly string[]): PlanNode {
  return { key: keyOf(workspace, [...above, id]), hasChildren: children !== undefined, ...node };
}

export function keyOf(workspace: string, ids: readonly string[]): string {
  return JSON.stringify([workspace, ...ids]);
}

/** The folder of the workspace and the identifiers of a key; undefined if it is none. */
export function readKey(key: string): { readonly workspace: string; readonly ids: readonly string[] } | undefined {
  try {
    const [workspace, ...ids] = JSON.parse(key) as unknown[];
    return typeof workspace === 'string' ? { workspace, ids: ids.map(String) } : undefined;
  } catch {
    return undefined;
  }
}

/** A list in branches; a long one in pages. */
export function listed<Item>(items: readonly Item[], branch: (item: Item) => Branch): Branch[] {
  const pages = pagesOf(items);
  if (!pages) return items.map(branch);
  return pages.map(({ from, elements }) => {
    const label = `${branch(elements[0]!).node.label} … ${branch(elements.at(-1)!).node.label}`;
    return {
      id: `from ${from}`,
      node: { sign: 'page', label, description: String(elements.length), tooltip: label },
      children: once(() => elements.map(branch)),
    };
  });
}

/** What is worked out at the first question, and then known. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

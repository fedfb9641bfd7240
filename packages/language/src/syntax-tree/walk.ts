import { type AstNode, isAstNode } from 'langium';

/** Visits a node and everything in it, in the order of the text. Plain recursion: a workspace has millions of nodes. */
export function walk(node: AstNode, visit: (node: AstNode) => void): void {
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$')) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isAstNode(item)) walk(item, visit);
    } else if (isAstNode(value)) walk(value, visit);
  }
}

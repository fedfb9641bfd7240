import { type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver';

/** What is selected when a selection grows: the word, what it belongs to, and so on to the whole file. */
export function selectionRanges({ parseResult, textDocument }: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
  const root = parseResult.value.$cstNode;
  return positions.map((position) => {
    const leaf = root && CstUtils.findLeafNodeBeforeOffset(root, textDocument.offsetAt(position));
    return (leaf && grown(leaf)) ?? { range: { start: position, end: position } };
  });
}

function grown(node: CstNode): SelectionRange {
  const holder = node.container;
  if (!holder) return { range: node.range };
  // What covers the same text is one step.
  return holder.offset === node.offset && holder.end === node.end ? grown(holder) : { range: node.range, parent: grown(holder) };
}

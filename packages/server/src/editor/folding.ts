import { type AstNode, GrammarUtils } from 'langium';
import { DefaultFoldingRangeProvider } from 'langium/lsp';

/** Folds blocks; comments as they are. What has no braces isn't folded. */
export class EgovFolding extends DefaultFoldingRangeProvider {
  protected override shouldProcess(node: AstNode): boolean {
    return GrammarUtils.findNodeForKeyword(node.$cstNode, '{') !== undefined;
  }

  protected override includeLastFoldingLine(): boolean {
    return false;
  }
}

import type { AstNode, AstNodeDescription } from 'langium';

/** What a document declares: an element by its qualified name. */
export interface NameEntry extends AstNodeDescription {
  readonly node: AstNode;
}

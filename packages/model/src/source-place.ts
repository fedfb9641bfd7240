import type { Place } from '@egov/language';
import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';

/** A place in a linked tree. Ranges are asked for rarely and there are hundreds of thousands: they are computed when asked for, once. */
class SourcePlace implements Place {
  private knownUri: string | undefined;
  private knownRange: Place['range'] | undefined;

  constructor(
    private readonly node: AstNode,
    private readonly property?: string,
  ) {}

  get uri(): string {
    return (this.knownUri ??= AstUtils.getDocument(this.node).uri.toString());
  }

  get range(): Place['range'] {
    return (this.knownRange ??= this.rangeInText());
  }

  private rangeInText(): Place['range'] {
    const cst: CstNode | undefined =
      (this.property && GrammarUtils.findNodeForProperty(this.node.$cstNode, this.property)) || this.node.$cstNode;
    return cst?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  }
}

/** The place of an element's name. */
export function placeOfName(node: AstNode): Place {
  return new SourcePlace(node, 'name');
}

/** The place of a fact or an extension. */
export function placeOfNode(node: AstNode): Place {
  return new SourcePlace(node);
}

/** The place of a node, or of what a property of it names. */
export function placeOf(node: AstNode, property?: string): Place {
  return new SourcePlace(node, property);
}

import { ast, facts, metamodel, ownerOf } from '@egov/language';
import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import type { IToken } from 'chevrotain';

/** The block that a place of a text is in: whose members stand there. */
export interface Block {
  /** The type of the grammar that holds them: `System`, `Model` for the file. */
  readonly home: string;
  /** The layer of a domain, if the block is one. */
  readonly layer?: string;
}

/**
 * The innermost open block at an offset. It is told by the braces before it, so that what is broken behind doesn't matter.
 * @param tokens those of the document
 */
export function blockAt(document: LangiumDocument, tokens: readonly IToken[], offset: number): Block {
  const open: IToken[] = [];
  for (const token of tokens) {
    if (token.startOffset >= offset) break;
    if (token.image === '{') open.push(token);
    else if (token.image === '}') open.pop();
  }
  const root = document.parseResult.value.$cstNode;
  const brace = open.at(-1);
  const node = brace && root && CstUtils.findLeafNodeAtOffset(root, brace.startOffset)?.astNode;
  return node ? blockOf(node) : { home: 'Model' };
}

function blockOf(node: AstNode): Block {
  if (ast.isStated(node)) return node.$container ? blockOf(node.$container) : { home: 'Model' };
  if (ast.isAttributes(node)) return { home: 'Attributes' };
  if (ast.isLayer(node)) return { home: 'Domain', layer: node.layer };
  if (ast.isExtension(node)) return { home: node.element?.ref?.$type ?? 'Model' };
  if (ast.isElement(node) || ast.isModel(node)) return { home: node.$type };
  const owner = ownerOf(node);
  return owner ? blockOf(owner) : { home: 'Model' };
}

/** The words that may begin a member of a block. */
export function startersIn({ home, layer }: Block): ReadonlySet<string> {
  const types = metamodel();
  if (home === 'Attributes') return new Set();
  const own = layer ? types.membersOf(`${layer[0]!.toUpperCase()}${layer.slice(1)}`) : types.membersOf(home);
  const common = layer || home === 'Model' ? [] : Object.keys(facts).filter((type) => types.isA(type, 'CommonFact'));
  const words = [...own, ...common].filter((type) => type !== 'Layer').map((type) => types.keyword(type));
  const layers = home === 'Domain' && !layer ? ['strategy', 'activity', 'data', 'systems', 'infrastructure', 'portfolio'] : [];
  return new Set([...words, ...layers, 'current', 'target', ...(layer || home === 'Model' || home === 'Domain' ? ['extend', 'view'] : [])]);
}

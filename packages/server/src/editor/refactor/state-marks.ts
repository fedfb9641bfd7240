import { ast, metamodel, ownerOf, stateOf } from '@egov/language';
import { GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { dedented, isPrefix, rangeOf, removalOf, stretchOf, withPrefix } from './members.js';

/** Whether a member may be marked with a state: facts and elements of the architecture. */
export function mayBeMarked(member: ast.Member): boolean {
  const owner = ownerOf(member);
  if (!owner || !(ast.isFact(member) || ast.isElement(member)) || ast.isDomain(member)) return false;
  const type = member.$type;
  return !unmarkable.some((home) => metamodel().isA(type, `${home}Element`) || metamodel().isA(type, `${home}Fact`)) && !ast.isView(member);
}

/** Catalogues and what everyone shares stand in no state. */
const unmarkable = ['Catalogue', 'View'] as const;

/** Lets a member that holds in both states hold in one of them. */
export function markWith(state: ast.State, member: ast.Member, document: LangiumDocument): TextEdit[] {
  const at = document.textDocument.positionAt(member.$cstNode!.offset);
  return [{ range: { start: at, end: at }, newText: `${state} ` }];
}

/** Says a fact once for each state, so that one of them can be changed. */
export function tellApart(fact: ast.Member, document: LangiumDocument): TextEdit[] {
  const { offset, end } = fact.$cstNode!;
  const text = document.textDocument.getText();
  const own = text.slice(offset, end);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const gap = before.trim() === '' ? `\n${before}` : '; ';
  return [{ range: rangeOf(document, { offset, end }), newText: `current ${own}${gap}target ${own}` }];
}

/** Lets a member that holds in one state hold in both: its mark goes, or it goes out of the block of the state. */
export function unmark(member: ast.Member, document: LangiumDocument): TextEdit[] {
  const stated = member.$container;
  if (!ast.isStated(stated)) return [];
  if (isPrefix(stated)) {
    const [from, to] = [stated.$cstNode!.offset, member.$cstNode!.offset];
    return [{ range: rangeOf(document, { offset: from, end: to }), newText: '' }];
  }
  const block = stretchOf(document, stated);
  const text = document.textDocument.getText();
  const own = stretchOf(document, withPrefix(member));
  const moved = dedented(text.slice(own.offset, own.end).replace(/[ \t]*;$/, ''));
  const indent = /[ \t]*$/.exec(text.slice(0, block.offset))![0];
  const isOnOwnLine = text[block.offset - indent.length - 1] === '\n' || block.offset === indent.length;
  const gap = isOnOwnLine ? `\n${indent}` : '; ';
  const at = document.textDocument.positionAt(block.offset);
  const insertion = { range: { start: at, end: at }, newText: `${moved.split('\n').join(`\n${indent}`)}${gap}` };
  // A block that has nothing else in it goes with it.
  if (stated.members.length > 1) return [insertion, removalOf(document, own)];
  return [{ range: rangeOf(document, block), newText: insertion.newText.slice(0, -gap.length) }];
}

/** Puts a member into the other state than the one that it is marked with. */
export function markOtherwise(state: ast.State, member: ast.Member, document: LangiumDocument): TextEdit[] {
  const stated = member.$container;
  if (!ast.isStated(stated)) return stateOf(member) === undefined ? markWith(state, member, document) : [];
  if (!isPrefix(stated) && stated.members.length > 1) return [];
  const mark = GrammarUtils.findNodeForProperty(stated.$cstNode, 'state');
  return mark ? [{ range: mark.range, newText: state }] : [];
}

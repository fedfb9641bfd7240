import { type AstNode, AstUtils, type CstNode, GrammarUtils, isCompositeCstNode } from 'langium';
import * as ast from '../generated/ast.js';
import type { MessageId } from '../messages/en.js';
import type { MessageArguments } from '../messages/finding.js';
import { kindOf, type KindName } from '../metamodel/kinds.js';
import { metamodel } from '../metamodel/metamodel.js';
import { ownerOf } from '../names/namespaces.js';
import { meantWords, nearest } from './nearest.js';
import type { Report } from './report.js';

/** Makes a text in the reader's language. */
export type Say = (id: MessageId, args: MessageArguments) => string;

/** Reports what doesn't stand where it may: words that aren't of the language, members that don't fit, elements of another layer. */
export function checkStructure(node: AstNode, report: Report, say: Say): void {
  if ('strays' in node && Array.isArray(node.strays) && node.strays.length > 0) checkStrays(node, report);
  if (ast.isCheck(node) && node.otherwise && node.message === undefined && (!node.ask || node.messages.length > 0))
    report('EGOV-rule-message', { node, keyword: 'else' }, { missing: node.messages.length > 0 ? 'first' : 'text' });
  if (ast.isUnknown(node)) checkUnknown(node, report);
  else if (ast.isStated(node)) checkStated(node, report);
  else if (ast.isLayer(node) || ast.isExtension(node) || ast.isElement(node) || ast.isFact(node)) checkPlacement(node, report, say);
}

/** What doesn't belong into the line of an element's name: the first of it is told. */
function checkStrays(node: AstNode, report: Report): void {
  const cst = GrammarUtils.findNodeForProperty(node.$cstNode, 'strays', 0);
  if (cst) report('EGOV-unexpected', { cst }, { found: cst.text, expected: undefined });
}

function checkUnknown(node: ast.Unknown, report: Report): void {
  const [of, owner] = node.rest;
  const mayBeBelow = metamodel().mayStandIn('Parent', homeType(ownerOf(node) ?? node));
  const meant = mayBeBelow && of === 'of' && owner !== undefined && meantWords[node.word];
  const near = meant ? `${meant} ${owner}` : nearest(node.word, likelyStarters(node));
  report('EGOV-unknown-word', { node, property: 'word' }, { word: node.word, near });
}

/** The words that may stand here, so that the guess fits; all words of the language if the place itself is unknown. */
function likelyStarters(node: ast.Unknown): readonly string[] {
  const types = metamodel();
  const owner = ownerOf(node);
  const layer = ast.isLayer(node.$container) ? node.$container.layer : undefined;
  if (!owner || ast.isUnknown(owner)) return types.starters;
  const home = layer ? `${layer[0]!.toUpperCase()}${layer.slice(1)}` : homeType(owner);
  const fitting = [...types.membersOf(home), ...(layer ? [] : types.membersOf('Common'))].map((type) => types.keyword(type));
  const near = nearest(node.word, fitting);
  return near === undefined ? types.starters : [near];
}

function checkStated(node: ast.Stated, report: Report): void {
  const outer =
    node.$container &&
    AstUtils.getContainerOfType(node.$container, (other): other is ast.Stated | ast.Element => ast.isStated(other) || ast.isElement(other));
  if (outer && ast.isStated(outer) && outer.state !== node.state) {
    report('EGOV-nested-state', { node, property: 'state' }, { inner: node.state, outer: outer.state });
  }
}

function checkPlacement(node: AstNode, report: Report, say: Say): void {
  const owner = ownerOf(node);
  if (!owner || ast.isUnknown(owner) || ast.isExample(owner)) return;
  const types = metamodel();
  const home = homeType(owner);
  if (home === 'Unknown') return; // an extension of what isn't known
  const word = ast.isLayer(node) ? node.layer : types.keyword(node.$type);
  if (!types.mayStandIn(node.$type, home)) {
    report('EGOV-misplaced', startOf(node), { word, owner: describeOwner(owner, say), homes: homes(node, say) });
    return;
  }
  const layer = surroundingLayer(node);
  const right = ast.isElement(node) ? types.layerOf(node.$type) : undefined;
  if (layer && right && right !== layer.layer && ast.isDomain(ownerOf(layer) ?? layer)) {
    report(
      'EGOV-wrong-layer',
      { node, property: 'name' },
      { kind: { kinds: [node.$type as KindName] }, name: (node as { name?: string }).name ?? '', right, wrong: layer.layer },
    );
  } else if (layer && !right && !ast.isView(node) && !ast.isExtension(node)) {
    report('EGOV-misplaced', startOf(node), { word, owner: say('word.layer', { layer: layer.layer }), homes: homes(node, say) });
  }
}

/** The layer block that `node` stands in directly (state blocks aside). */
function surroundingLayer(node: AstNode): ast.Layer | undefined {
  let container = node.$container;
  while (container && ast.isStated(container)) container = container.$container;
  return ast.isLayer(container) ? container : undefined;
}

function homeType(owner: AstNode): string {
  if (ast.isExtension(owner)) return extendedElement(owner)?.$type ?? 'Unknown';
  return owner.$type;
}

function extendedElement(extension: ast.Extension): AstNode | undefined {
  return (extension.element as ast.Extension['element'] | undefined)?.ref;
}

function describeOwner(owner: AstNode, say: Say): string {
  const element = ast.isExtension(owner) ? extendedElement(owner) : owner;
  if (!element || !kindOf(element.$type)) return say('word.file', {});
  return say('word.element', { kind: { kinds: [element.$type as KindName] }, name: (element as { name?: string }).name ?? '' });
}

/** Where it does stand, by the words that begin those elements. */
function homes(node: AstNode, say: Say): string | undefined {
  const types = metamodel();
  const words = types.homesOf(node.$type).map((type) => types.keyword(type));
  if (types.isA(node.$type, 'ModelMember')) words.unshift(say('word.file', {}));
  return words.length > 0 ? [...new Set(words)].slice(0, 8).join(', ') : undefined;
}

/** The word that begins a member. */
function startOf(node: AstNode): { cst: NonNullable<AstNode['$cstNode']> } | { node: AstNode } {
  let cst: CstNode | undefined = node.$cstNode;
  while (isCompositeCstNode(cst) && cst.content[0]) cst = cst.content[0];
  return cst ? { cst } : { node };
}

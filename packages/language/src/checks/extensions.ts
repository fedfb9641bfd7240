import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import * as ast from '../generated/ast.js';
import { metamodel } from '../metamodel/metamodel.js';
import { isDependency } from '../workspace/dependency.js';
import { isOfLibrary } from '../workspace/library.js';
import { ownerOf, stateOf } from '../names/namespaces.js';
import { type Report } from './report.js';

/** `extend` adds facts and parts, never to an ordered list, and nothing to an element of another architecture. */
export function checkExtension(node: AstNode, report: Report): void {
  if (!ast.isExtension(node)) return;
  const element = (node.element as ast.Extension['element'] | undefined)?.ref;
  if (!element) return;
  const name = node.element.$refText;
  if (isDependency(AstUtils.getDocument(element))) report('EGOV-extends-dependency', { node, property: 'element' }, { name });
  if (isOfLibrary(element) && !isOfLibrary(node)) report('EGOV-extends-library', { node, property: 'element' }, { name });
  for (const member of node.members.flatMap((inner) => (ast.isStated(inner) ? inner.members : [inner]))) {
    const ordered = ast.isServices(member) || ast.isStep(member);
    if (ordered) report('EGOV-extends-order', { node: member }, { fact: metamodel().keyword(member.$type), name });
  }
}

/** The steps of a process stand all outside or all inside of state blocks (Rules §10.1): else their order in a state can't be told. */
export function checkSteps(node: AstNode, report: Report): void {
  if (!ast.isProcess(node)) return;
  const steps = AstUtils.streamAllContents(node)
    .filter(ast.isStep)
    .filter((step) => ownerOf(step) === node)
    .toArray();
  const outside = steps.filter((step) => stateOf(step) === undefined);
  if (outside.length > 0 && outside.length < steps.length) report('EGOV-mixed-steps', { node, property: 'name' }, { name: node.name });
}

/** Reports a preposition that is given twice in one fact (`on A on B`): the second would silently win. */
export function checkRepeatedParts(node: AstNode, report: Report): void {
  const parts = repeatable[node.$type];
  if (!parts) return;
  for (const part of parts) {
    const given = GrammarUtils.findNodesForProperty(node.$cstNode, part);
    if (given.length > 1) report('EGOV-repeated-value', { cst: given[1]! }, { word: given[1]!.text });
  }
}

/** The facts and headers whose prepositions may come in any order. */
const repeatable: Readonly<Record<string, readonly string[]>> = {
  Evidence: ['on', 'by', 'person', 'until', 'path', 'url', 'fingerprint'],
  Waiver: ['requested', 'decision', 'by', 'until', 'because'],
  Passport: ['meaning', 'quality', 'cost'],
  Enters: ['medium', 'territory'],
  Step: ['system', 'by', 'from'],
  Release: ['by', 'done'],
  Delivers: ['by', 'done'],
  Changes: ['by', 'done'],
  Retires: ['by', 'done'],
  Submitted: ['by', 'to'],
  LegalBasis: ['text', 'act', 'url'],
  Ground: ['text', 'act'],
  System: ['class'],
  Platform: ['class'],
  Gateway: ['class'],
  Attribute: ['srs'],
  Principle: ['paragraph', 'contour'],
};

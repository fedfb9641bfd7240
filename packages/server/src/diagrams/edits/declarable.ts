import { EgovGrammar, kindOf, type KindName, kinds, metamodel } from '@egov/language';
import { GrammarAST, GrammarUtils } from 'langium';

let declarable: ReadonlySet<string> | undefined;

/** The kinds of elements that may stand in a block and that a name and a title are enough for. In the order of the layers. */
export function kindsIn(home: string): readonly KindName[] {
  declarable ??= new Set(Object.keys(kinds).filter(isDeclarable));
  return metamodel()
    .membersOf(home)
    .filter((type): type is KindName => declarable!.has(type));
}

function isDeclarable(type: string): boolean {
  const { layer, required = [] } = kindOf(type)!;
  if (layer === 'requirements' || layer === 'views' || required.some((need) => /^[a-z]/.test(need))) return false;
  const rule = EgovGrammar().rules.find((other) => GrammarAST.isParserRule(other) && GrammarUtils.getTypeName(other) === type);
  if (!GrammarAST.isParserRule(rule) || !GrammarAST.isGroup(rule.definition)) return false;
  const [keyword, head, ...others] = rule.definition.elements;
  return GrammarAST.isKeyword(keyword) && callsFragment(head, 'Head') && others.every(mayBeLeftOut);
}

function mayBeLeftOut(element: GrammarAST.AbstractElement): boolean {
  return element.cardinality === '?' || element.cardinality === '*' || callsFragment(element, 'Words') || callsFragment(element, 'Because');
}

function callsFragment(element: GrammarAST.AbstractElement | undefined, name: string): boolean {
  return element !== undefined && GrammarAST.isRuleCall(element) && element.rule.$refText === name;
}

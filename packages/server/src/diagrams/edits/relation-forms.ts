import { EgovGrammar, facts, metamodel } from '@egov/language';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';

/** How a fact relates an element to another: `stores Patient`. */
export interface RelationForm {
  /** The type of the fact in the grammar. */
  readonly type: string;
  /** The words that it begins with: `built on`. */
  readonly phrase: string;
  /** The type of what it may lead to. */
  readonly to: string;
  /** What the other end is in it: `targets`, or `data` of what is carried. */
  readonly role: string;
  /** Whether it may name several. */
  readonly isList: boolean;
}

/** The relations that an element of a type may have: facts that a name of another element is enough for. */
export function relationFormsOf(type: string): readonly RelationForm[] {
  if (!hasBlock(type)) return [];
  const types = metamodel();
  const common = Object.keys(facts).filter((fact) => types.isA(fact, 'CommonFact'));
  return [...types.membersOf(type).filter((member) => member in facts), ...common].flatMap((fact) => formOf(fact) ?? []);
}

/** Whether anything can be said of elements of a type: of an attribute or a data type, nothing can. */
function hasBlock(type: string): boolean {
  const rule = ruleOf(type);
  return (
    rule !== undefined && AstUtils.streamAst(rule.definition).some((node) => GrammarAST.isRuleCall(node) && node.rule.$refText === 'Block')
  );
}

function ruleOf(type: string): GrammarAST.ParserRule | undefined {
  return EgovGrammar().rules.find(
    (rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && GrammarUtils.getTypeName(rule) === type,
  );
}

const forms = new Map<string, RelationForm | undefined>();

function formOf(type: string): RelationForm | undefined {
  if (!forms.has(type)) forms.set(type, readForm(type));
  return forms.get(type);
}

/** Words, one reference, and what may be left out. */
function readForm(type: string): RelationForm | undefined {
  const rule = ruleOf(type);
  if (!rule || !GrammarAST.isGroup(rule.definition)) return undefined;
  const { elements } = rule.definition;
  const at = elements.findIndex((element) => !GrammarAST.isKeyword(element));
  const [main, ...others] = elements.slice(at);
  const end = main && endOf(main);
  if (!end || at === 0 || isOptional(main) || !others.every(isOptional)) return undefined;
  return { type, phrase: metamodel().phrase(type), isList: others.some((other) => listsMore(other, main)), ...end };
}

/** The reference that an element of the grammar can be read as, if nothing else must stand with it. */
function endOf(element: GrammarAST.AbstractElement): Pick<RelationForm, 'to' | 'role'> | undefined {
  if (GrammarAST.isAssignment(element)) {
    const { terminal, feature } = element;
    if (GrammarAST.isCrossReference(terminal)) return isRequirement(terminal) ? undefined : { to: terminal.type.$refText, role: feature };
    const rule = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref : undefined;
    return GrammarAST.isParserRule(rule) && !rule.dataType ? endOf(rule.definition) : undefined;
  }
  if (GrammarAST.isAlternatives(element)) return element.elements.map(endOf).find((end) => end !== undefined);
  if (!GrammarAST.isGroup(element)) return undefined;
  const [first, ...others] = element.elements;
  return first && others.every(isOptional) ? endOf(first) : undefined;
}

/** Requirements are met or waived, with more words than one name. */
function isRequirement({ type }: GrammarAST.CrossReference): boolean {
  return type.$refText === 'Requirement';
}

function isOptional(element: GrammarAST.AbstractElement): boolean {
  if (element.cardinality === '?' || element.cardinality === '*') return true;
  return GrammarAST.isRuleCall(element) && element.rule.$refText === 'Because';
}

/** `(',' targets+=…)*` */
function listsMore(element: GrammarAST.AbstractElement, main: GrammarAST.AbstractElement | undefined): boolean {
  if (element.cardinality !== '*' || !GrammarAST.isGroup(element) || !GrammarAST.isAssignment(main)) return false;
  const [comma, next] = element.elements;
  return GrammarAST.isKeyword(comma) && comma.value === ',' && GrammarAST.isAssignment(next) && next.feature === main.feature;
}

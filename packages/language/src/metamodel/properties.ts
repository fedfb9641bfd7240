import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { EgovGrammar } from '../generated/grammar.js';

/** What the grammar says of the values of a property: the rule that reads them (`Day`, `Decimal`, `NUMBER`), and whether there may be several. */
export interface PropertyRule {
  readonly name: string;
  readonly rule: string;
  readonly many: boolean;
}

let rules: Map<string, readonly PropertyRule[]> | undefined;

/** The properties of a grammar type that hold plain values, with the rule that reads each. */
export function valueProperties(type: string): readonly PropertyRule[] {
  rules ??= readRules();
  return rules.get(type) ?? none;
}

const none: readonly PropertyRule[] = [];

function readRules(): Map<string, readonly PropertyRule[]> {
  const found = new Map<string, PropertyRule[]>();
  for (const rule of EgovGrammar().rules) {
    if (!GrammarAST.isParserRule(rule) || rule.dataType || rule.fragment) continue;
    const properties = found.get(GrammarUtils.getTypeName(rule)) ?? [];
    collect(rule.definition, properties);
    found.set(GrammarUtils.getTypeName(rule), properties);
  }
  return found;
}

function collect(definition: GrammarAST.AbstractElement, into: PropertyRule[]): void {
  for (const node of AstUtils.streamAst(definition)) {
    if (GrammarAST.isRuleCall(node) && GrammarAST.isParserRule(node.rule.ref) && node.rule.ref.fragment)
      collect(node.rule.ref.definition, into);
    if (!GrammarAST.isAssignment(node) || !GrammarAST.isRuleCall(node.terminal)) continue;
    const rule = node.terminal.rule.ref;
    if (!rule || (GrammarAST.isParserRule(rule) && !rule.dataType)) continue;
    if (!into.some((known) => known.name === node.feature))
      into.push({ name: node.feature, rule: rule.name, many: node.operator === '+=' });
  }
}

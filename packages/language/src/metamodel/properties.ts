import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { EgovGrammar } from '../generated/grammar.js';
import { factOf } from './facts.js';
import { kindOf } from './kinds.js';
import type { VocabularyName } from './vocabularies.js';

/** What the grammar says of the values of a property: the rule that reads them (`Day`, `Decimal`, `NUMBER`), and whether there may be several. */
export interface PropertyRule {
  readonly name: string;
  readonly rule: string;
  readonly many: boolean;
}

/** What a property of a fact, of a part of a fact, or of an element's header holds. */
export interface Property {
  readonly name: string;
  readonly many: boolean;
  readonly holds: PropertyValue;
}

export type PropertyValue =
  | { readonly kind: 'text' | 'number' | 'date' | 'flag' }
  | { readonly kind: 'word'; readonly vocabulary: VocabularyName }
  /** Elements of a type of the grammar (`AnySystem`). */
  | { readonly kind: 'reference'; readonly to: string }
  /** Parts of a fact that have properties of their own (`CarriedItem`). */
  | { readonly kind: 'record'; readonly type: string };

let rules: Map<string, readonly PropertyRule[]> | undefined;
const properties = new Map<string, readonly Property[]>();

/** The properties of a grammar type that hold plain values, with the rule that reads each. */
export function valueProperties(type: string): readonly PropertyRule[] {
  rules ??= readRules();
  return rules.get(type) ?? none;
}

/** The properties of a fact, of a part of one, or of the header of a kind, with what each holds. */
export function propertiesOf(type: string): readonly Property[] {
  let known = properties.get(type);
  if (!known) properties.set(type, (known = readProperties(type)));
  return known;
}

/** The property that a fact is about: the elements, words or values that it names. Undefined where all its properties weigh the same. */
export function mainProperty(type: string): Property | undefined {
  if (type in mains) return propertiesOf(type).find(({ name }) => name === mains[type]);
  const all = propertiesOf(type).filter(({ name }) => name !== 'because');
  return all.find(({ many }) => many) ?? all.find(({ name }) => mainNames.has(name)) ?? (all.length === 1 ? all[0] : undefined);
}

/** Where the order of the grammar doesn't tell. */
const mains: Readonly<Record<string, string | undefined>> = {
  Approval: undefined,
  Evidence: undefined,
  Waiver: undefined,
  TechnologyChoice: 'technology',
  PerformerItem: 'body',
  AttachedDocument: 'kind',
};
const mainNames: ReadonlySet<string> = new Set(['data', 'word', 'text', 'value', 'amount']);
const none: readonly PropertyRule[] = [];
const structural: ReadonlySet<string> = new Set(['name', 'title', 'titles', 'words', 'tags', 'strays', 'members']);

/** The vocabularies of the words that stand in parts of facts and in headers after a preposition. */
const partWords: Readonly<Record<string, Readonly<Record<string, VocabularyName>>>> = {
  PerformerItem: { class: 'performerClass' },
  YearMoney: { purpose: 'budgetPurpose' },
  AttachedDocument: { kind: 'documentKind' },
  Expectation: { outcome: 'exampleOutcome' },
  Initiative: { action: 'initiativeAction' },
  Recommendation: { action: 'recommendationAction' },
};

/** The vocabularies of the words of a fact or of a part of one, by property. */
export function wordsOf(type: string): Readonly<Record<string, VocabularyName>> | undefined {
  return partWords[type] ?? factOf(type)?.words;
}

function readProperties(type: string): Property[] {
  const kind = kindOf(type);
  const words = wordsOf(type);
  const found: Property[] = Object.entries(kind?.header ?? {}).map(([name, vocabulary]) => ({
    name,
    many: kind?.many?.includes(name) ?? false,
    holds: { kind: 'word', vocabulary },
  }));
  const money = new Set<string>();
  for (const assignment of assignmentsOf(type)) {
    const { feature: name } = assignment;
    if (name === 'units') {
      for (const part of type === 'Effect' ? ['currency', 'unit'] : ['currency']) money.add(part);
    } else if ((!kind || !structural.has(name)) && !found.some((known) => known.name === name) && !(name in translatedBy)) {
      const vocabulary = words?.[name];
      found.push({ name, many: assignment.operator === '+=', holds: vocabulary ? { kind: 'word', vocabulary } : valueOf(assignment) });
    }
  }
  for (const name of money) found.push({ name, many: false, holds: { kind: 'text' } });
  return found;
}

/** The texts that are translated, by the property that holds their translations. */
export const translatedBy: Readonly<Record<string, string>> = {
  texts: 'text',
  messages: 'message',
  advices: 'advice',
  bys: 'by',
  repealedBys: 'repealedBy',
};

function valueOf({ operator, terminal }: GrammarAST.Assignment): PropertyValue {
  if (operator === '?=') return { kind: 'flag' };
  if (GrammarAST.isCrossReference(terminal)) return { kind: 'reference', to: terminal.type.$refText };
  const rule = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref : undefined;
  if (GrammarAST.isParserRule(rule) && !rule.dataType && rule.returnType === undefined && !textRules.has(rule.name))
    return { kind: 'record', type: GrammarUtils.getTypeName(rule) };
  switch (rule?.name) {
    case 'Decimal':
    case 'NUMBER':
      return { kind: 'number' };
    case 'Day':
      return { kind: 'date' };
    default:
      return { kind: 'text' };
  }
}

const textRules: ReadonlySet<string> = new Set(['Literal', 'Period', 'RequirementName', 'WaiverDecision']);

function assignmentsOf(type: string): GrammarAST.Assignment[] {
  const found: GrammarAST.Assignment[] = [];
  const collectFrom = (definition: GrammarAST.AbstractElement): void => {
    for (const node of AstUtils.streamAst(definition)) {
      if (GrammarAST.isAssignment(node)) found.push(node);
      else if (GrammarAST.isRuleCall(node) && !GrammarAST.isAssignment(node.$container) && GrammarAST.isParserRule(node.rule.ref)) {
        if (node.rule.ref.fragment && node.rule.ref.name !== 'Block') collectFrom(node.rule.ref.definition);
      }
    }
  };
  for (const rule of rulesOf(type)) collectFrom(rule.definition);
  return found;
}

let rulesByType: Map<string, GrammarAST.ParserRule[]> | undefined;

/** The rules of the grammar that make a type. */
function rulesOf(type: string): readonly GrammarAST.ParserRule[] {
  if (!rulesByType) {
    rulesByType = new Map();
    for (const rule of EgovGrammar().rules) {
      if (!GrammarAST.isParserRule(rule) || rule.dataType || rule.fragment) continue;
      const name = GrammarUtils.getTypeName(rule);
      rulesByType.set(name, [...(rulesByType.get(name) ?? []), rule]);
    }
  }
  return rulesByType.get(type) ?? [];
}

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

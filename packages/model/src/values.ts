import {
  ast,
  isoDateMeantBy,
  kindOf,
  type Language,
  numberOf,
  translatedBy,
  valueProperties,
  type vocabularies,
  vocabulary,
} from '@egov/language';
import { type AstNode, isAstNode, isReference as isSyntaxReference } from 'langium';
import type { LocalisedText, Reference, Value } from './element.js';

interface Values {
  readonly values: Record<string, Value>;
  readonly because?: string;
}

const structural = new Set(['name', 'title', 'titles', 'words', 'tags', 'strays', 'members', 'attributes', 'because']);

/** What stands in the line of an element's name: its value words by what they mean, and its references. */
export function headerValues(node: ast.AnyElement, language: Language): Values {
  const values = plainValues(node, language, structural);
  const header = kindOf(node.$type)?.header ?? {};
  const many = kindOf(node.$type)?.many ?? [];
  for (const word of (node as { words?: string[] }).words ?? []) {
    const property = Object.keys(header).find((name) => word in vocabulary(header[name]!).words);
    if (property === undefined) continue;
    if (many.includes(property)) values[property] = [...((values[property] as readonly Value[] | undefined) ?? []), word];
    else values[property] = word;
  }
  return { values, because: because(node) };
}

/** What a fact says, with numbers as numbers, dates as `YYYY-MM-DD`, money in units of its currency. */
export function factValues(node: AstNode, language: Language): Values {
  return { values: plainValues(node, language, ownBecause), because: because(node) };
}

const ownBecause = new Set(['because']);

function because(node: AstNode): string | undefined {
  return (node as { because?: string }).because;
}

/** A title or text with its translations; untagged, it is in the language of the workspace. */
export function titleOf(node: { title?: string; titles: readonly ast.LocalText[] }, language: Language): LocalisedText {
  return localised(node.title, node.titles, language);
}

function localised(text: string | undefined, others: readonly ast.LocalText[], language: Language): LocalisedText {
  const texts: Record<string, string> = {};
  if (text !== undefined) texts[language] = text;
  for (const other of others) texts[other.language] ??= other.text;
  return texts;
}

function plainValues(node: AstNode, language: Language, except: ReadonlySet<string>): Record<string, Value> {
  const values: Record<string, Value> = {};
  const rules = new Map(valueProperties(node.$type).map((property) => [property.name, property.rule]));
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key.startsWith('$') || except.has(key) || value === undefined || value === false) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    if (key in translatedBy) continue; // with the text that they translate
    const translations = translationsOf(key, node);
    if (translations) values[key] = localised(value as string, translations, language);
    else values[key] = plain(value, rules.get(key), language);
  }
  if (ast.isYearMoney(node) || ast.isEffect(node)) money(node, values);
  return values;
}

/** The translations of a text; undefined if none are possible. */
function translationsOf(key: string, node: AstNode): readonly ast.LocalText[] | undefined {
  const [name] = Object.entries(translatedBy).find(([translations, text]) => text === key && translations in node) ?? [];
  return name === undefined ? undefined : (node as unknown as Record<string, readonly ast.LocalText[]>)[name];
}

function plain(value: unknown, rule: string | undefined, language: Language): Value {
  if (Array.isArray(value)) return value.map((item) => plain(item, rule, language));
  if (isSyntaxReference(value)) return reference(value);
  if (isAstNode(value))
    return ast.isExpression(value) || ast.isVariable(value) ? (value.$cstNode?.text ?? '') : plainValues(value, language, none);
  if (typeof value !== 'string') return value as Value;
  if (rule === 'Decimal') return numberOf(value) ?? value;
  if (rule === 'Day' || rule === 'Period') return isoDateMeantBy(value) ?? value;
  return value;
}

const none: ReadonlySet<string> = new Set();

function reference(value: { $refText: string; $nodeDescription?: { name: string } }): Reference {
  const resolved = value.$nodeDescription?.name;
  return resolved === undefined ? { ref: value.$refText, unresolved: true } : { ref: resolved };
}

const scales: Readonly<Record<keyof typeof vocabularies.moneyScale.words, number>> = { thousand: 1e3, mln: 1e6, bln: 1e9 };

function money(node: ast.YearMoney | ast.Effect, values: Record<string, Value>): void {
  delete values['units'];
  const unit = node.units.find((word) => !(word in scales));
  const scale = node.units.find((word) => word in scales);
  const amount = numberOf(node.amount);
  // in units of the currency: 250.5 mln is exactly 250 500 000
  if (amount !== undefined)
    values['amount'] = scale === undefined ? amount : Math.round(amount * scales[scale as keyof typeof scales] * 100) / 100;
  if (unit !== undefined) values[ast.isEffect(node) && node.kind === 'payback' ? 'unit' : 'currency'] = unit === '₸' ? 'KZT' : unit;
}

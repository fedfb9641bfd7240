import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { valueProperties } from '../metamodel/properties.js';
import type { Code } from '../messages/codes.js';
import type { MessageArguments } from '../messages/finding.js';
import { inLanguage, type Language } from '../messages/languages.js';
import { vocabularies, vocabulary } from '../metamodel/vocabularies.js';
import { isIsoDate, isoDateMeantBy } from '../values/calendar.js';
import { numberOf } from '../values/number.js';
import { nearest } from './nearest.js';
import type { Report } from './report.js';

/** Reports dates, years, numbers, numbers of requirements and amounts of money that aren't ones, and periods that end before they begin. */
export function checkQuantities(node: AstNode, report: Report, language: Language): void {
  for (const { name, rule, many } of valueProperties(node.$type)) {
    const value = (node as unknown as Record<string, unknown>)[name];
    if (value === undefined || many || typeof value !== 'string') continue;
    const where = { node, property: name };
    if (rule === 'Day' || rule === 'DATE') checkDay(value, where, report);
    else if (rule === 'Period') checkPeriod(value, where, report);
    else if (rule === 'Decimal' && numberOf(value) === undefined) report('EGOV-not-a-number', where, { value });
  }
  if (ast.isRequirement(node)) checkRequirementNumber(node.name, { node, property: 'name' }, report);
  if (ast.isPrinciple(node)) checkRequirementNumber(node.paragraph, { node, property: 'paragraph' }, report);
  if (ast.isYearMoney(node)) checkYear(node.year, { node, property: 'year' }, report);
  if (ast.isYearMoney(node) || (ast.isEffect(node) && node.kind !== 'payback')) checkMoney(node, report, language);
  if (ast.isEffect(node) && node.kind === 'payback') checkDuration(node, report, language);
  for (const [begin, end] of periods(node)) {
    const [from, to] = [valueOf(node, begin), valueOf(node, end)];
    if (from && to && isIsoDate(from) && isIsoDate(to) && to < from)
      report('EGOV-ends-before-begins', { node, property: end }, { begin: { date: from }, end: { date: to } });
  }
}

type Where = Parameters<Report>[1];

function checkDay(value: string, where: Where, report: Report): void {
  const problem = dayProblem(value);
  if (problem) report(problem.code, where, problem.args);
}

/** Whether a text is written as dates are, in whatever order. */
export function looksLikeDay(value: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}\.\d{1,2}\.\d{4}$/.test(value);
}

/** What is wrong with a date. */
export function dayProblem(value: string): { readonly code: Code; readonly args: MessageArguments } | undefined {
  if (isIsoDate(value)) return undefined;
  const meant = isoDateMeantBy(value);
  if (meant !== undefined || !looksLikeDay(value)) return { code: 'EGOV-date-format', args: { proposal: meant } };
  return { code: 'EGOV-no-such-date', args: { date: value } };
}

function checkPeriod(value: string, where: Where, report: Report): void {
  if (/^\d+$/.test(value)) checkYear(value, where, report);
  else checkDay(value, where, report);
}

function checkYear(value: string | undefined, where: Where, report: Report): void {
  if (value !== undefined && !/^(19|20|21)\d\d$/.test(value)) report('EGOV-not-a-year', where, { value });
}

/** Requirements and paragraphs are numbered `3` or `3.1`: a number with a comma, a minus or a space is read too, and reported. */
function checkRequirementNumber(value: string | undefined, where: Where, report: Report): void {
  if (value === undefined || /^\d+(\.\d+)*$/.test(value)) return;
  report('EGOV-requirement-number', where, { value, proposal: value.replace(/^-/, '').replace(/[,\s]/g, '.') });
}

function checkMoney(node: ast.YearMoney | ast.Effect, report: Report, language: Language): void {
  if (node.amount === undefined) return; // the parser has said so
  const words = node.units;
  const { moneyScale, currency } = vocabularies;
  for (const [index, word] of words.entries()) {
    if (word in moneyScale.words || isCurrency(word)) continue;
    const known = [...Object.keys(moneyScale.words), ...Object.keys(currency.words), '₸'];
    report(
      'EGOV-unknown-value',
      { node, property: 'units', index },
      {
        value: word,
        vocabulary: inLanguage(vocabulary('currency').title, language),
        near: nearest(word, known),
        values: known.join(', '),
      },
    );
    return;
  }
  if (!words.some(isCurrency))
    report('EGOV-unit-missing', { node, property: 'amount' }, { what: 'money', proposal: [node.amount, ...words, 'KZT'].join(' ') });
}

function isCurrency(word: string): boolean {
  return word === '₸' || word in vocabularies.currency.words;
}

function checkDuration(node: ast.Effect, report: Report, language: Language): void {
  const units = vocabularies.timeUnit.words;
  const [word] = node.units;
  if (node.amount === undefined) return;
  if (word === undefined) report('EGOV-unit-missing', { node, property: 'amount' }, { what: 'time', proposal: `${node.amount} years` });
  else if (!(word in units)) {
    report(
      'EGOV-unknown-value',
      { node, property: 'units', index: 0 },
      {
        value: word,
        vocabulary: inLanguage(vocabularies.timeUnit.title, language),
        near: nearest(word, Object.keys(units)),
        values: Object.keys(units).join(', '),
      },
    );
  }
}

/** Which two dates of a fact are a beginning and an end. */
function periods(node: AstNode): readonly (readonly [string, string])[] {
  switch (node.$type) {
    case ast.Dates.$type:
      return [['from', 'to']];
    case ast.Support.$type:
      return [['until', 'extended']];
    case ast.Evidence.$type:
      return [['on', 'until']];
    case ast.Waiver.$type:
      return [
        ['requested', 'decided'],
        ['requested', 'until'],
        ['decided', 'until'],
      ];
    case ast.Enacted.$type:
      return [['on', 'repealed']];
    default:
      return none;
  }
}

const none: readonly never[] = [];

function valueOf(node: AstNode, property: string): string | undefined {
  const value = (node as unknown as Record<string, unknown>)[property];
  return typeof value === 'string' ? value : undefined;
}

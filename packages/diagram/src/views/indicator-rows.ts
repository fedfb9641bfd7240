import { inLanguage, type Localised } from '@egov/language';
import type { Element, Value } from '@egov/model';
import type { Row } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import { dayText } from '../words.js';

const words = {
  baseline: ['базовое, {when}', 'базалық, {when}', 'baseline, {when}'],
  reach: ['цель к {when}', 'нысаналы мән, {when}', 'to reach by {when}'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Later values are what an indicator is about; of the earlier ones there is no end. */
const mostValues = 5;

/** What an indicator was, is, shall be and has to reach: a line for each, the value with its unit at the end. */
export function indicatorRows(indicator: Element, perspective: Perspective): Row[] {
  const unit = unitOf(indicator, perspective);
  const amount = (value: Value | undefined): string => {
    const text = typeof value === 'number' ? value.toLocaleString(perspective.language) : typeof value === 'string' ? value : '';
    return isWord(unit) ? text : `${text} ${unit}`.trim();
  };
  const rowsOf = (name: string, text: (values: Readonly<Record<string, Value>>) => string, isStrong: boolean): Row[] =>
    perspective.facts(indicator, name).map(({ fact, change }) => ({
      text: text(fact.values),
      aside: amount(fact.values['value']),
      ...(isStrong && { isStrong }),
      ...(change && { change }),
    }));
  const baseline = rowsOf('baseline', ({ when }) => filled('baseline', when, perspective), false);
  const values = rowsOf('value', ({ kind, when }) => `${perspective.word('valueKind', plain(kind))}, ${plain(when)}`, false);
  const reach = rowsOf('reach', ({ by }) => filled('reach', by, perspective), true);
  return [...(isWord(unit) ? [{ text: unit, isHeading: true }] : []), ...baseline, ...values.slice(-mostValues), ...reach];
}

/** Words of a unit would have to agree with each number; signs and abbreviations (%, ГБ) needn't. */
function isWord(unit: string): boolean {
  return /\p{Ll}{2}/u.test(unit);
}

function filled(word: keyof typeof words, when: Value | undefined, { language }: Perspective): string {
  return inLanguage(words[word], language).replace('{when}', plain(when));
}

/** A year as it is, a day as it is written in the country. */
function plain(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? dayText(String(value)) : '';
}

function unitOf(indicator: Element, perspective: Perspective): string {
  const [said] = perspective.facts(indicator, 'unit').slice(-1);
  const text = said?.fact.values['text'];
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || Array.isArray(text)) return '';
  const texts = text as Readonly<Record<string, unknown>>;
  const own = texts[perspective.language] ?? texts['ru'] ?? Object.values(texts)[0];
  return typeof own === 'string' ? own : '';
}

import { type Element, type Fact, factsOf, textValue, type Value } from '@egov/model';
import type { Telling } from '../telling.js';
import { portfolioWord } from './words.js';

/** The values of an indicator or an outcome: `2026: 58 (план); 2026: 56 (факт)`. */
export function valuesText(element: Element, telling: Telling): string {
  return [...factsOf(element, 'value')]
    .sort((a, b) => ((textValue(a, 'when') ?? '') < (textValue(b, 'when') ?? '') ? -1 : 1))
    .map((fact) => `${valueOn(fact, telling)} (${telling.word('valueKind', textValue(fact, 'kind'))})`)
    .join('; ');
}

/** What it was in the beginning: `2025: 52`. */
export function baselineText(element: Element, telling: Telling): string {
  return factsOf(element, 'baseline')
    .map((fact) => valueOn(fact, telling))
    .join('; ');
}

/** What is to be reached by when: `100 к 31.12.2029`. */
export function reachText(element: Element, telling: Telling): string {
  return factsOf(element, 'reach')
    .map((fact) =>
      portfolioWord('reachBy', telling.language, { value: amount(fact.values['value'], telling), on: telling.date(textValue(fact, 'by')) }),
    )
    .join('; ');
}

function valueOn(fact: Fact, telling: Telling): string {
  return `${textValue(fact, 'when') ?? ''}: ${amount(fact.values['value'], telling)}`;
}

function amount(value: Value | undefined, telling: Telling): string {
  return typeof value === 'number' ? telling.count(value) : typeof value === 'string' ? value : '';
}

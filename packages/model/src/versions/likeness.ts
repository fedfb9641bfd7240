import type { Element, Fact } from '../element.js';
import { isReference, type Value } from '../element.js';
import { statementKey, statementsOf, type Renaming } from './statements.js';
import { titleLikeness, type TitleWords, titleWords } from './title-likeness.js';

/** What an element is recognised by when its name has changed: its titles, what is said of it, and what it holds. */
export interface Traits {
  readonly element: Element;
  readonly title: TitleWords;
  /** Statement or part → how much it tells. */
  readonly marks: ReadonlyMap<string, number>;
}

/** Said of an element for other reasons than to describe it. */
const besides: ReadonlySet<string> = new Set(['evidence', 'waiver', 'distinct', 'description', 'link', 'identity']);

const traitWeight = { title: 4, ends: 3, word: 0.25 } as const;

/** At least this much likeness makes two elements one: two thirds of what is known of them. */
export const leastLikeness = 2 / 3;

/** What a title gives by itself if all of its words are the same. */
const sameTitle = 0.75;

/**
 * The traits of an element. `commonness` tells of how many elements of its kind a statement is made: what is said of many tells little about one.
 */
export function traitsOf(element: Element, parts: readonly Element[], renaming: Renaming, commonness: (key: string) => number): Traits {
  const marks = new Map<string, number>();
  for (const fact of statementsOf(element)) {
    if (besides.has(fact.name)) continue;
    const key = statementKey(fact, element, renaming);
    marks.set(key, weightOf(fact) / Math.max(1, commonness(key)));
  }
  for (const part of parts) marks.set(`part ${part.kind} ${part.name}`, 1);
  return { element, title: titleWords(element), marks };
}

function weightOf({ name, values }: Fact): number {
  const isTied = Object.values(values).some(refers);
  if (name === 'header') return isTied ? traitWeight.ends / 2 : traitWeight.word;
  return isTied ? 1 : traitWeight.word * 2;
}

function refers(value: Value): boolean {
  if (isReference(value)) return true;
  if (Array.isArray(value)) return (value as readonly Value[]).some(refers);
  return typeof value === 'object' && Object.values(value as Readonly<Record<string, Value>>).some(refers);
}

/** How alike two elements are, from 0 to 1: what both have of all that either has, by weight. */
export function likeness(a: Traits, b: Traits): number {
  const title = titleLikeness(a.title, b.title);
  let [common, all] = [2 * traitWeight.title * title, 2 * traitWeight.title];
  for (const [key, weight] of a.marks) {
    all += weight;
    if (b.marks.has(key)) common += weight + b.marks.get(key)!;
  }
  for (const weight of b.marks.values()) all += weight;
  return Math.max(common / all, title === 1 ? sameTitle : 0);
}

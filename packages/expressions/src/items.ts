import { type Element, type Fact, isReference, type Value } from '@egov/model';
import { numberOf } from '@egov/language';
import type { ValueType } from './types.js';

/** What an expression works on: an element, a plain value, a span of time, or a value with the statement that it stands in. */
export type Item = Element | Statement | string | number | boolean | Duration;

/** A span of time. Months have no fixed number of days, so they are kept apart. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** One value of a fact, with the other parts of what was said: `enters Patient from paper` about Patient, with its medium. */
export class Statement {
  constructor(
    readonly fact: Fact,
    /** The part of the fact that the value is from (`carries A as B` among several). */
    readonly part: Readonly<Record<string, Value>> | undefined,
    readonly target: Exclude<Item, Statement> | undefined,
  ) {}

  /** Another part of the statement. */
  value(name: string): Value | undefined {
    return this.part?.[name] ?? (name === 'because' ? this.fact.because : this.fact.values[name]);
  }
}

/** The value itself, without the statement that it stands in. */
export function plain(item: Item): Exclude<Item, Statement> | undefined {
  return item instanceof Statement ? item.target : item;
}

export function isElement(item: Item | undefined): item is Element {
  return typeof item === 'object' && 'facts' in item;
}

/** What two items are compared by. */
export function keyOf(item: Item): string | number | boolean | undefined {
  const value = plain(item);
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  return isElement(value) ? value.id : value.months * 30.436875 + value.days;
}

/** The plain values of a property of a fact. References are given to `element`; those that it doesn't know are left out. */
export function itemsOf(
  value: Value | undefined,
  type: ValueType,
  element: (id: string) => Element | undefined,
): Exclude<Item, Statement>[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap((single) => itemsOf(single, type, element));
  if (isReference(value)) {
    const found = value.unresolved ? undefined : element(value.ref);
    return found ? [found] : [];
  }
  if (typeof value === 'object') {
    const [first] = Object.values(value as Record<string, Value>); // a text in several languages
    return type.kind === 'text' && typeof first === 'string' ? [first] : [];
  }
  if (type.kind === 'number' && typeof value === 'string') {
    const read = numberOf(value);
    return read === undefined ? [] : [read];
  }
  return [value];
}

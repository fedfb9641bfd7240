import { factOf, mainProperty, metamodel, type Property } from '@egov/language';
import { type Element, type Fact, factName, isReference, type Value } from '@egov/model';
import type { Context } from './context.js';
import { isElement, type Item, itemsOf, plain, Statement } from './items.js';
import type { ValueType } from './types.js';

type Read = (item: Item, context: Context) => readonly Item[];

/** Reads a word or a reference of the line of an element's name. */
export function readHeader(property: string, type: ValueType): Read {
  return (item, context) =>
    ofElement(item, (element) =>
      context.reader.facts(element, 'header').flatMap((fact) => itemsOf(fact.values[property], type, (id) => context.reader.get(id))),
    );
}

/** Reads the reason that stands in the line of an element's name. */
export const readReason: Read = (item, context) =>
  ofElement(item, (element) => context.reader.facts(element, 'header').flatMap(({ because }) => because ?? []));

/** Reads a fact: a statement for each of its values. */
export function readFact(type: string, main: Property | undefined, record: string | undefined): Read {
  const name = factName(type);
  const crossState = factOf(type)?.crossState === true;
  const mainOfRecord = record === undefined ? undefined : mainProperty(record);
  return (item, context) =>
    ofElement(item, (element) => {
      const found: Item[] = [];
      const get = getter(context, crossState);
      for (const fact of context.reader.facts(element, name)) {
        if (!main) found.push(new Statement(fact, undefined, undefined));
        else if (record === undefined) statements(fact, fact.values[main.name], undefined, main, get, found);
        else
          for (const part of listOf(fact.values[main.name]) as readonly Readonly<Record<string, Value>>[]) {
            const before = found.length;
            if (mainOfRecord) statements(fact, part[mainOfRecord.name], part, mainOfRecord, get, found);
            if (found.length === before) found.push(new Statement(fact, part, undefined));
          }
      }
      return found;
    });
}

/** Reads the parts of an element that are of a kind. */
export function readParts(kind: string): Read {
  return (item, context) => ofElement(item, (element) => context.reader.parts(element.id).filter((part) => part.kind === kind));
}

/** Reads a relation from its other end: the elements that state it, each with its statement. */
export function readInverse(type: string, property: string, record: string | undefined): Read {
  const fact = factOf(type);
  const name = fact ? factName(type) : 'header';
  const kind = fact ? undefined : metamodel().keyword(type);
  const question = {};
  return (item, context) =>
    ofElement(item, (element) =>
      context.reader.ofReferrers(question, element, (referrers) => {
        const found: Item[] = [];
        for (const referrer of referrers) {
          if (kind !== undefined && referrer.kind !== kind) continue;
          for (const stated of context.reader.facts(referrer, name)) {
            if (record === undefined) {
              if (refersTo(stated.values[property], element.id)) found.push(fact ? new Statement(stated, undefined, referrer) : referrer);
            } else
              for (const parts of Object.values(stated.values)) {
                for (const part of listOf(parts)) {
                  if (typeof part === 'object' && refersTo((part as Record<string, Value>)[property], element.id))
                    found.push(new Statement(stated, part as Record<string, Value>, referrer));
                }
              }
          }
        }
        return found;
      }),
    );
}

/** Reads another part of the statement that a value stands in. */
export function readStatement(property: string, type: ValueType, crossState: boolean): Read {
  return (item, context) => (item instanceof Statement ? itemsOf(item.value(property), type, getter(context, crossState)) : []);
}

/** The ends of a cross-state relation need not stand in the same state. */
function getter(context: Context, crossState: boolean): (id: string) => Element | undefined {
  return crossState ? (id) => context.reader.known(id) : (id) => context.reader.get(id);
}

function statements(
  fact: Fact,
  value: Value | undefined,
  part: Readonly<Record<string, Value>> | undefined,
  property: Property,
  get: (id: string) => Element | undefined,
  into: Item[],
): void {
  const type: ValueType = property.holds.kind === 'number' ? { kind: 'number' } : { kind: 'text' };
  for (const target of itemsOf(value, type, get)) into.push(new Statement(fact, part, target));
}

function ofElement(item: Item, read: (element: Element) => readonly Item[]): readonly Item[] {
  const value = plain(item);
  return isElement(value) ? read(value) : [];
}

function listOf(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value];
}

function refersTo(value: Value | undefined, id: string): boolean {
  return listOf(value).some((single) => isReference(single) && !single.unresolved && single.ref === id);
}

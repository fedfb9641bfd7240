import { metamodel, type Property, propertiesOf } from '@egov/language';
import { factType } from './naming.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * Whether the values of a fact are of the sorts that the language has for them: whatever draws or tells them relies on it. A fact or a property that
 * isn't known may have any value.
 */
export function fitsFact(name: string, values: Values, kind: string): boolean {
  const type = name === 'header' ? metamodel().typeOf(kind) : factType(name);
  return type === undefined || fits(values, type);
}

function fits(values: Values, type: string): boolean {
  return propertiesOf(type).every((property) => values[property.name] === undefined || fitsProperty(values[property.name], property));
}

function fitsProperty(value: unknown, property: Property): boolean {
  if (!property.many) return fitsOne(value, property);
  return Array.isArray(value) && value.every((item) => fitsOne(item, property));
}

function fitsOne(value: unknown, { holds }: Property): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  switch (holds.kind) {
    case 'flag':
      return value === true;
    case 'number':
      return typeof value === 'number' || typeof value === 'string'; // what can't be read as a number stays as it is written
    case 'word':
    case 'date':
      return typeof value === 'string';
    case 'reference':
      return isObject && typeof (value as Values)['ref'] === 'string';
    case 'record':
      return isObject ? fits(value as Values, holds.type) : typeof value === 'string'; // an expression is told as it is written
    default:
      return (
        typeof value === 'string' ||
        typeof value === 'number' ||
        (isObject && Object.values(value).every((text) => typeof text === 'string'))
      );
  }
}

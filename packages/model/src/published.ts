import { fitsFact } from './fitting-values.js';
import type { ArchitectureJson, ElementJson } from './json.js';

type Unknown = Readonly<Record<string, unknown>>;

/**
 * Whether what was read from somewhere is a published model: everything is there that reading it back relies on, and no element holds itself.
 * Words, kinds and facts that aren't known are kept as they are.
 */
export function isPublishedModel(value: unknown): value is ArchitectureJson {
  if (!isObject(value) || value['format'] !== 'egov-architecture' || value['formatVersion'] !== 1) return false;
  const { elements, vocabularies, name, version, baseline } = value;
  if (baseline !== undefined && !(isObject(baseline) && typeof baseline['sha256'] === 'string')) return false;
  if (![name, version].every((text) => text === undefined || typeof text === 'string')) return false;
  if (vocabularies !== undefined && !isTable(vocabularies, (words) => isTable(words, isTexts))) return false;
  return Array.isArray(elements) && elements.every(isElement) && hasNoCircle(elements);
}

function isElement(value: unknown): value is ElementJson {
  if (!isObject(value)) return false;
  const { id, kind, name, identity, parent, title, titles, tags, states, facts, place, repeated } = value;
  return (
    [id, kind, name].every((text) => typeof text === 'string') &&
    [identity, parent].every((text) => text === undefined || typeof text === 'string') &&
    isTexts(title) &&
    (titles === undefined || (isObject(titles) && isTexts(titles['current']) && isTexts(titles['target']))) &&
    (tags === undefined || isListOf(tags, (tag) => typeof tag === 'string')) &&
    isListOf(states, isState) &&
    isListOf(facts, (fact) => isFact(fact, kind as string)) &&
    isPlace(place) &&
    (repeated === undefined || isListOf(repeated, isPlace))
  );
}

function isFact(value: unknown, kind: string): boolean {
  if (!isObject(value)) return false;
  const { name, states, values, because, place } = value;
  return (
    typeof name === 'string' &&
    /^[a-z]\w*$/i.test(name) &&
    isListOf(states, isState) &&
    isTable(values, isValue) &&
    fitsFact(name, values as Unknown, kind) &&
    (because === undefined || typeof because === 'string') &&
    isPlace(place)
  );
}

/** How deep values may be nested: those of facts are three deep. */
const deepest = 20;

function isValue(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isValue(item, depth + 1));
  if (isObject(value)) return Object.values(value).every((item) => isValue(item, depth + 1));
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

function isPlace(value: unknown): boolean {
  if (!isObject(value) || typeof value['file'] !== 'string') return false;
  const { range } = value;
  return Array.isArray(range) && range.length === 4 && range.every((number) => Number.isSafeInteger(number) && (number as number) > 0);
}

function hasNoCircle(elements: readonly ElementJson[]): boolean {
  const parents = new Map(elements.map(({ id, parent }) => [id, parent]));
  if (parents.size < elements.length) return false;
  const ending = new Set<string>();
  for (const { id } of elements) {
    const way = new Set<string>();
    for (let holder: string | undefined = id; holder !== undefined && !ending.has(holder); holder = parents.get(holder)) {
      if (way.has(holder)) return false;
      way.add(holder);
    }
    for (const holder of way) ending.add(holder);
  }
  return true;
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every((item) => isOne(item));
}

function isTexts(value: unknown): boolean {
  return isTable(value, (text) => typeof text === 'string');
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isOne(item));
}

function isState(value: unknown): boolean {
  return value === 'current' || value === 'target';
}

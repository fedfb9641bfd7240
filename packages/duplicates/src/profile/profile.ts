import { createHash } from 'node:crypto';
import { type Architecture, type Element, factsOf, refs } from '@egov/model';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Reading, readTitle } from '../reading/reading.js';
import { readAs } from '../text/language.js';
import { type Facet, facetsOf } from './facets.js';

/** An element as it is compared with others. */
export interface Profile {
  readonly id: string;
  readonly kind: string;
  /** The element that it is a part of; a domain is none. */
  readonly parent?: string;
  /** Who answers for it: whoever owns two things that look alike knows why there are two. */
  readonly owner?: string;
  readonly titles: readonly TitleOfLanguage[];
  readonly descriptions: readonly TitleOfLanguage[];
  readonly facets: ReadonlyMap<Facet, readonly string[]>;
  /** What it can't be a duplicate of: what it replaces or is a part of. */
  readonly apart: ReadonlySet<string>;
  /** The entities that it's derived from. */
  readonly sources: ReadonlySet<string>;
}

/** A title or description in a language. */
export interface TitleOfLanguage {
  /** The language that the model tells. */
  readonly language: string;
  readonly text: string;
  readonly reading: Reading;
}

/** The kinds of element of which duplicates are looked for (Rules §11.3), those first that others are compared by. */
export const comparedKinds = [
  'function',
  'entity',
  'dictionary',
  'resource',
  'service',
  'process',
  'interface',
  'component',
  'platform',
  'system',
  'initiative',
] as const;

const compared: ReadonlySet<string> = new Set(comparedKinds);

export function isCompared({ kind }: Pick<Element, 'kind'>): boolean {
  return compared.has(kind);
}

const leastWordsOfDescription = 4;

/** Makes the profile of an element. */
export function profileOf(element: Element, architecture: Architecture, lexicon: Lexicon): Profile {
  const titles = unique([element.title, ...Object.values(element.titles ?? {})].flatMap((title) => Object.entries(title)));
  const owner = factsOf(element, 'owner').flatMap((fact) => refs(fact))[0];
  const descriptions = factsOf(element, 'description').flatMap(({ values }) => Object.entries(values['text'] ?? {}));
  return {
    id: element.id,
    kind: element.kind,
    ...(element.parent !== undefined && architecture.get(element.parent)?.kind !== 'domain' && { parent: element.parent }),
    ...(owner !== undefined && { owner }),
    titles: titles.map(([language, text]) => readTitleOf(language, text, lexicon)).filter(({ reading }) => reading.concepts.length > 0),
    descriptions: unique(descriptions.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
      .map(([language, text]) => readTitleOf(language, text, lexicon))
      .filter(({ reading }) => reading.concepts.length >= leastWordsOfDescription),
    facets: facetsOf(element, architecture),
    apart: apartFrom(element, architecture),
    sources: new Set(factsOf(element, 'derived').flatMap((fact) => refs(fact))),
  };
}

/**
 * The fingerprint of elements that are told apart: 16 hexadecimal digits of the SHA-256 of what they are compared by, in whatever order. It changes when
 * one of them changes its titles or what it does, holds or consists of, and not with what says nothing about that.
 */
export function fingerprintOfPair(...profiles: readonly Profile[]): string {
  const meanings = profiles.map(meaningOf).sort();
  return createHash('sha256').update(meanings.join('\n\n')).digest('hex').slice(0, 16);
}

function meaningOf({ kind, titles, facets }: Profile): string {
  const said = titles.map(({ language, text }) => `${language} ${text.normalize('NFC')}`).sort();
  const structure = [...facets]
    .filter(([facet]) => facet !== 'successor' && facet !== 'consumers')
    .map(([facet, values]) => `${facet} ${values.join()}`);
  return [kind, ...said, ...structure.sort()].join('\n');
}

/** Reads a title that the model says is of a language. */
export function readTitleOf(language: string, text: string, lexicon: Lexicon): TitleOfLanguage {
  return { language, text, reading: readTitle(text, readAs(language, text, lexicon), lexicon) };
}

function unique(entries: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(entries.map((entry) => [entry.join(' '), entry])).values()];
}

function apartFrom(element: Element, architecture: Architecture): ReadonlySet<string> {
  const apart = new Set(factsOf(element, 'replaces').flatMap((fact) => refs(fact)));
  const seen = new Set([element.id]);
  for (let id = element.parent; id !== undefined && !seen.has(id); id = architecture.get(id)?.parent) {
    seen.add(id);
    apart.add(id);
  }
  for (const name of ['partOf', 'composite']) for (const fact of factsOf(element, name)) for (const id of refs(fact)) apart.add(id);
  return apart;
}

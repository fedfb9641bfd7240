import { type Architecture, type Element, factsOf, isReference, refs, relationsOf, titleIn, type Value } from '@egov/model';

/** What tells of a structure whether two elements are the same: what they do, hold, serve, consist of. */
export type Facet =
  | 'automates'
  | 'stores'
  | 'performs'
  | 'realizes'
  | 'steps'
  | 'keeps'
  | 'attributes'
  | 'carries'
  | 'consumers'
  | 'subject'
  | 'basis'
  | 'successor'
  | 'parts';

/** How much a facet says, in logarithms of odds: where all of it agrees, and where none of it does though both have it. */
export interface FacetWeight {
  readonly agree: number;
  readonly differ: number;
}

/** Chosen by what the facets mean, as there are no labelled models to fit them to; see docs/duplicates.md. */
export const facetWeights: Readonly<Record<Facet, FacetWeight>> = {
  automates: { agree: 2, differ: -0.5 },
  stores: { agree: 1.2, differ: -0.3 },
  performs: { agree: 0.8, differ: -0.5 },
  realizes: { agree: 0.8, differ: -0.5 },
  steps: { agree: 1.2, differ: 0 },
  keeps: { agree: 0.8, differ: -0.2 },
  attributes: { agree: 1.5, differ: -0.1 },
  carries: { agree: 1.5, differ: -0.5 },
  consumers: { agree: 0.8, differ: 0 },
  subject: { agree: 2, differ: -1 },
  basis: { agree: 0.5, differ: 0 },
  successor: { agree: 1.5, differ: 0 },
  parts: { agree: 1.2, differ: 0 },
};

/** Facets by which elements are looked for whose titles have nothing in common. */
export const leadingFacets: readonly Facet[] = ['automates', 'carries', 'subject', 'performs'];

/** What replaces more than these brings together things that had little in common. */
const mostReplaced = 3;

/** So much of a facet is looked at. */
const most = 60;

/** The facets of an element: identifiers of elements, or titles of parts that have no meaning outside of it. Sorted, none of them twice. */
export function facetsOf(element: Element, architecture: Architecture): ReadonlyMap<Facet, readonly string[]> {
  const found = new Map<Facet, Set<string>>();
  const add = (facet: Facet, values: Iterable<string>): void => {
    const known = found.get(facet) ?? new Set();
    for (const value of values) known.add(value);
    if (known.size > 0) found.set(facet, known);
  };
  addStated(element, add);
  for (const part of architecture.partsOf(element.id)) {
    if (part.kind === 'attribute') add('attributes', [titleOf(part)]);
    else if (part.kind === 'step') add('steps', [titleOf(part)]);
    else if (part.kind === 'component') {
      add('parts', [part.id]);
      addStated(part, add);
    }
  }
  for (const referrer of architecture.contents.referrers.get(element.id) ?? []) {
    const other = architecture.get(referrer);
    if (!other) continue;
    const replaced = factsOf(other, 'replaces').flatMap((fact) => refs(fact));
    if (replaced.includes(element.id) && replaced.length <= mostReplaced) add('successor', [other.id]);
    if (element.kind === 'interface' && other.kind === 'exchange') add('consumers', headerRefs(other, 'from'));
  }
  return new Map([...found].map(([facet, values]) => [facet, [...values].sort().slice(0, most)]));
}

const stated: Readonly<Record<string, Facet>> = {
  automates: 'automates',
  stores: 'stores',
  performs: 'performs',
  realizes: 'realizes',
  keeps: 'keeps',
  carries: 'carries',
  source: 'basis',
  established: 'basis',
  legalBasis: 'basis',
};

function addStated(element: Element, add: (facet: Facet, values: Iterable<string>) => void): void {
  for (const relation of relationsOf(element)) {
    const facet = stated[relation.fact.name];
    if (facet) add(facet, [relation.to]);
    else if (element.kind === 'initiative' && relation.fact.name === 'header') add('subject', [relation.to]);
  }
}

function headerRefs(element: Element, role: string): string[] {
  return factsOf(element, 'header').flatMap(({ values }) => {
    const value: Value | undefined = values[role];
    return isReference(value) ? [value.ref] : [];
  });
}

function titleOf(part: Element): string {
  const { ru, kk, en } = titleIn(part, 'target');
  return ru ?? kk ?? en ?? part.name;
}

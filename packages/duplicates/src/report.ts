import { inLanguage, type Language } from '@egov/language';
import { type Architecture, type Element, factsOf, refs, relationsOf, type State, titlesOf } from '@egov/model';
import { type Decision, decisionOn } from './decisions.js';
import { explain, type Explanation } from './explain/explain.js';
import type { DuplicateFinder, Pair, Thresholds } from './finder/finder.js';
import { groupsOf } from './groups.js';

/** Which duplicates are asked for. */
export interface DuplicateQuery {
  readonly language: Language;
  readonly kinds?: readonly string[];
  /** Only pairs across domains, or across owners. */
  readonly across?: 'domains' | 'owners';
  /** Pairs below it are left out. */
  readonly minScore?: number;
  /** Only what stands in this state. */
  readonly state?: State;
  /** Only pairs of one of these with one that isn't: what a project adds against what there is without it (Rules §23.3). */
  readonly newOnes?: ReadonlySet<string>;
}

export interface ReportedElement {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The titles of its domain and of who owns it. */
  readonly domain?: string;
  readonly owner?: string;
  readonly states: readonly State[];
  readonly place: Element['place'];
}

export interface ReportedPair extends Explanation {
  readonly a: ReportedElement;
  readonly b: ReportedElement;
  /** The probability that both are the same, 0 to 1. */
  readonly score: number;
  readonly certainty: 'certain' | 'likely' | 'unlikely';
  /** Both are yet to come. */
  readonly isPlanned: boolean;
  readonly decision?: Pick<Decision, 'state' | 'because'>;
}

/** Elements that are the same thing, all like the first. */
export interface ReportedGroup {
  readonly kind: string;
  readonly score: number;
  readonly members: readonly ReportedElement[];
  readonly pairs: readonly ReportedPair[];
}

export interface DuplicateReport {
  readonly language: Language;
  readonly thresholds: Thresholds;
  readonly minScore: number;
  readonly groups: readonly ReportedGroup[];
  /** Pairs that are decided to be distinct, and why; also those that aren't alike enough to be found. What is out of date and alike is in a group. */
  readonly settled: readonly ReportedPair[];
}

/** What is found twice in an architecture (Rules §11.3): groups, with what agrees and what differs in each, and what was decided about the rest. */
export function duplicateReport(finder: DuplicateFinder, architecture: Architecture, query: DuplicateQuery): DuplicateReport {
  const minScore = query.minScore ?? finder.thresholds.likely;
  const pairs = finder.pairs().filter((pair) => pair.score >= minScore && isAskedFor(pair, architecture, query));
  const open = pairs.filter(({ a, b }) => {
    const decision = decisionOn(a, b, architecture, (id) => finder.profile(id));
    return decision === undefined || decision.state === 'stale';
  });
  const report = (pair: Pair): ReportedPair => reportedPair(pair.a, pair.b, finder, architecture, query.language)!;
  const byPair = new Map(open.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const groups = groupsOf(open, (id) => architecture.get(id)!.kind).map(({ kind, score, members, centre }) => ({
    kind,
    score,
    members: members.map((id) => reportedElement(architecture.get(id)!, architecture, query.language)),
    pairs: members.flatMap((id) => {
      const pair = byPair.get(id < centre ? `${id} ${centre}` : `${centre} ${id}`);
      return pair ? [report(pair)] : [];
    }),
  }));
  return {
    language: query.language,
    thresholds: finder.thresholds,
    minScore,
    groups,
    settled: settledPairs(finder, architecture, query).filter(({ a, b }) => !byPair.has(`${a.id} ${b.id}`)),
  };
}

/** The pairs about which it is decided that they are distinct, however alike they are: whoever decides wants to see that it was considered, and what is out of date. */
function settledPairs(finder: DuplicateFinder, architecture: Architecture, query: DuplicateQuery): ReportedPair[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const element of architecture.elements())
    for (const from of factsOf(element, 'distinct').flatMap((fact) => refs(fact))) {
      const [a, b] = element.id < from ? [element.id, from] : [from, element.id];
      if (architecture.get(from) && isAskedFor({ a, b }, architecture, query)) pairs.set(`${a} ${b}`, [a, b]);
    }
  return [...pairs.values()]
    .flatMap(([a, b]) => reportedPair(a, b, finder, architecture, query.language) ?? [])
    .sort((one, other) => other.score - one.score || (one.a.id < other.a.id ? -1 : 1));
}

/** Two elements with how alike they are, and why; undefined where one of them is of a kind of which no duplicates are looked for. */
export function reportedPair(
  a: string,
  b: string,
  finder: DuplicateFinder,
  architecture: Architecture,
  language: Language,
): ReportedPair | undefined {
  const comparison = finder.explain(a, b);
  const [one, other] = [architecture.get(a), architecture.get(b)];
  if (!comparison || !one || !other) return undefined;
  const { certain, likely } = finder.thresholds;
  const { score } = comparison;
  const decision = decisionOn(a, b, architecture, (id) => finder.profile(id));
  return {
    a: reportedElement(one, architecture, language),
    b: reportedElement(other, architecture, language),
    score,
    certainty: score >= certain ? 'certain' : score >= likely ? 'likely' : 'unlikely',
    isPlanned: [one, other].every(({ states }) => states.length === 1 && states[0] === 'target'),
    ...explain(comparison, language, (id) => titleOf(architecture.get(id), id, language)),
    ...(decision && { decision: { state: decision.state, ...(decision.because !== undefined && { because: decision.because }) } }),
  };
}

/** What a project adds: what it delivers, and its parts, where they don't stand in the current state. */
export function addedBy(project: Element, architecture: Architecture): ReadonlySet<string> {
  const added = new Set<string>();
  const add = (id: string): void => {
    const element = architecture.get(id);
    if (!element || added.has(id)) return;
    if (!element.states.includes('current')) added.add(id);
    for (const part of architecture.partsOf(id)) add(part.id);
  };
  for (const fact of factsOf(project, 'delivers')) for (const id of refs(fact)) add(id);
  for (const fact of factsOf(project, 'implements'))
    for (const id of refs(fact)) {
      added.add(id);
      for (const { to } of architecture.outgoing(id).filter((relation) => relation.fact.name === 'header')) add(to);
    }
  return added;
}

/** What the target state adds to the current one, or an architecture to another that was published before. */
export function addedSince(architecture: Architecture, before?: Architecture): ReadonlySet<string> {
  const isNew = ({ id, states }: Element): boolean => (before ? before.get(id) === undefined : !states.includes('current'));
  return new Set(
    architecture
      .elements()
      .filter(isNew)
      .map(({ id }) => id),
  );
}

function isAskedFor(
  { a, b }: Pick<Pair, 'a' | 'b'>,
  architecture: Architecture,
  { kinds, across, state, newOnes }: DuplicateQuery,
): boolean {
  const [one, other] = [architecture.get(a)!, architecture.get(b)!];
  if (kinds && !kinds.includes(one.kind)) return false;
  if (state && !(one.states.includes(state) && other.states.includes(state))) return false;
  if (newOnes && newOnes.has(a) === newOnes.has(b)) return false;
  if (across === 'domains') return domainOf(one, architecture) !== domainOf(other, architecture);
  return across !== 'owners' || ownerOf(one, architecture) !== ownerOf(other, architecture);
}

function reportedElement(element: Element, architecture: Architecture, language: Language): ReportedElement {
  const [domain, owner] = [domainOf(element, architecture), ownerOf(element, architecture)];
  return {
    id: element.id,
    kind: element.kind,
    title: titleOf(element, element.id, language),
    ...(domain !== undefined && { domain: titleOf(architecture.get(domain), domain, language) }),
    ...(owner !== undefined && { owner: titleOf(architecture.get(owner), owner, language) }),
    states: element.states,
    place: element.place,
  };
}

function titleOf(element: Element | undefined, id: string, language: Language): string {
  if (!element) return id;
  return inLanguage(titlesOf(element), language);
}

function domainOf(element: Element, architecture: Architecture): string | undefined {
  let current: Element | undefined = element;
  while (current && current.kind !== 'domain') current = current.parent === undefined ? undefined : architecture.get(current.parent);
  return current?.id;
}

/** The facts that say who answers for an element of some kind. */
const responsible = ['owner', 'providedBy', 'performedBy', 'operator'];

/** Who answers for an element: whom it names, else whom the element that holds it names, else who leads its domain. */
function ownerOf(element: Element, architecture: Architecture): string | undefined {
  for (const name of responsible) {
    const owner = relationsOf(element).find(({ fact }) => fact.name === name)?.to;
    if (owner !== undefined) return owner;
  }
  const lead = element.kind === 'domain' ? factsOf(element, 'lead').flatMap((fact) => refs(fact))[0] : undefined;
  const parent = element.parent === undefined ? undefined : architecture.get(element.parent);
  return lead ?? (parent && ownerOf(parent, architecture));
}

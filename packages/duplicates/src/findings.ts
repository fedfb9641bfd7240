import { type Finding, languages, type Localised, type Place } from '@egov/language';
import { type Architecture, type Element, titlesOf } from '@egov/model';
import { decisionOn, decisionsOf } from './decisions.js';
import { explain, inOneLine } from './explain/explain.js';
import type { DuplicateFinder, Pair } from './finder/finder.js';

/** The pairs that nobody has decided about: those worth a look, the likeliest first. */
export function openPairs(finder: DuplicateFinder, architecture: Architecture, ids?: Iterable<string>): Pair[] {
  const pairs =
    ids === undefined
      ? finder.pairs()
      : [...new Map([...ids].flatMap((id) => finder.of(id)).map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
  return pairs.filter(({ a, b, score }) => score >= finder.thresholds.likely && isOpen(a, b, finder, architecture));
}

/** Whether no decision holds about two elements. */
export function isOpen(a: string, b: string, finder: DuplicateFinder, architecture: Architecture): boolean {
  const decision = decisionOn(a, b, architecture, (id) => finder.profile(id));
  return decision === undefined || decision.state === 'stale';
}

/** What is found about an element: what it may be a duplicate of, and decisions that don't hold any more. */
export function findingsAbout(element: Element, finder: DuplicateFinder, architecture: Architecture): Finding[] {
  const stale = decisionsOf(element, (id) => finder.profile(id)).filter(({ state }) => state === 'stale');
  return [
    ...openPairs(finder, architecture, [element.id])
      .slice(0, mostOfOne)
      .map((pair) => new DuplicateFinding(element, pair, finder, architecture)),
    ...stale.map(({ from, fact }) => ({
      uri: fact.place.uri,
      range: fact.place.range,
      code: 'EGOV-distinct-stale',
      args: { name: from },
      related: placesOf(architecture.get(from)),
      subject: element.id,
    })),
  ];
}

/** So many duplicates of one element are told at its place; the view has all of them. */
const mostOfOne = 3;

/** Two that are both yet to be built by different owners can still be built once: that is worse than two old ones. */
function codeOf(a: Element, b: Element, isCertain: boolean): 'EGOV-duplicate-planned' | 'EGOV-duplicate' | 'EGOV-duplicate-likely' {
  const isPlanned = [a, b].every(({ states }) => states.length === 1 && states[0] === 'target');
  if (isPlanned) return 'EGOV-duplicate-planned';
  return isCertain ? 'EGOV-duplicate' : 'EGOV-duplicate-likely';
}

/** Its words are worked out when they are asked for. */
class DuplicateFinding implements Finding {
  readonly code: string;
  readonly subject: string;
  readonly related: Finding['related'];
  readonly uri: string;
  readonly range: Finding['range'];
  private readonly other: Element;
  private words: Finding['args'] | undefined;

  constructor(
    private readonly element: Element,
    private readonly pair: Pair,
    private readonly finder: DuplicateFinder,
    private readonly architecture: Architecture,
  ) {
    this.other = architecture.get(pair.a === element.id ? pair.b : pair.a)!;
    this.code = codeOf(element, this.other, pair.score >= finder.thresholds.certain);
    this.subject = element.id;
    this.uri = element.place.uri;
    this.range = firstLine(element.place);
    this.related = placesOf(this.other);
  }

  get args(): Finding['args'] {
    return (this.words ??= {
      percent: percent(this.pair.score),
      title: { text: titlesOf(this.element) },
      other: { text: titlesOf(this.other) },
      name: this.other.id,
      why: { text: this.why() },
    });
  }

  private why(): Localised {
    const comparison = this.finder.explain(this.element.id, this.other.id);
    if (!comparison) return ['', '', ''];
    const [ru, kk, en] = languages.map((language, index) =>
      inOneLine(explain(comparison, language, (id) => this.titleOf(id)[index as 0 | 1 | 2])),
    );
    return [ru!, kk!, en!];
  }

  private titleOf(id: string): Localised {
    const element = this.architecture.get(id);
    return element ? titlesOf(element) : [id, id, id];
  }
}

/** A probability as a whole number of percent: never a hundred, as it is never sure. */
export function percent(score: number): number {
  return Math.min(99, Math.max(1, Math.round(score * 100)));
}

function placesOf(element: Element | undefined): Finding['related'] {
  return element ? [{ uri: element.place.uri, range: firstLine(element.place), note: 'alike' }] : [];
}

function firstLine({ range }: Place): Finding['range'] {
  const { start, end } = range;
  return start.line === end.line ? range : { start, end: { line: start.line, character: start.character + 1 } };
}

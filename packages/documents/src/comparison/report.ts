import type { Edition, Layer, Localised } from '@egov/language';
import type { Comparison, Element, Version, VersionChange } from '@egov/model';
import { linesOf, type ReportedLine } from './lines.js';
import { inWords, localised, titleOfKind } from './words.js';

/** A comparison with every text that is said of it, in all languages. */
export interface ComparisonReport {
  /** What is compared with what, as the user named it. */
  readonly before: Localised;
  readonly after: Localised;
  readonly totals: ComparisonTotals;
  /** By domain, in the order of their names, what belongs to none at the end; and by layer. */
  readonly domains: readonly ReportedDomain[];
}

export interface ComparisonTotals {
  readonly added: number;
  readonly removed: number;
  /** All that changes, renamed and moved elements too. */
  readonly changed: number;
  readonly renamed: number;
  readonly moved: number;
}

export interface ReportedDomain {
  /** Undefined for what belongs to no domain. */
  readonly domain?: ReportedSide;
  readonly layers: readonly { readonly layer: Layer; readonly changes: readonly ReportedChange[] }[];
}

export interface ReportedChange {
  readonly change: VersionChange['kind'];
  readonly isRenamed: boolean;
  readonly isMoved: boolean;
  /** By its keyword and in words. */
  readonly kind: string;
  readonly kindTitle: Localised;
  readonly before?: ReportedSide;
  readonly after?: ReportedSide;
  /** What changed of it. */
  readonly lines: readonly ReportedLine[];
}

/** An element as it is in one of the versions. */
export interface ReportedSide {
  readonly id: string;
  readonly title: Localised;
}

export interface ComparisonNames {
  readonly before: Localised;
  readonly after: Localised;
  /** The edition of legal terms. */
  readonly edition?: Edition;
}

const layers: readonly Layer[] = [
  'shared',
  'strategy',
  'activity',
  'data',
  'systems',
  'infrastructure',
  'portfolio',
  'requirements',
  'views',
];

/** Tells what lies between two versions of an architecture, by domain and layer, in all languages. */
export function comparisonReport(comparison: Comparison, { before, after, edition = '2019' }: ComparisonNames): ComparisonReport {
  const domains = new Map<string, Map<Layer, ReportedChange[]>>();
  for (const change of comparison.changes) {
    const domain = domainOf(change, comparison)?.id ?? '';
    const { layer } = (change.after ?? change.before)!;
    const own = domains.get(domain) ?? new Map<Layer, ReportedChange[]>();
    const known = own.get(layer) ?? [];
    known.push(reported(change, comparison, edition));
    domains.set(domain, own.set(layer, known));
  }
  const count = (fits: (change: VersionChange) => boolean): number => comparison.changes.filter(fits).length;
  return {
    before,
    after,
    totals: {
      added: count(({ kind }) => kind === 'added'),
      removed: count(({ kind }) => kind === 'removed'),
      changed: count(({ kind }) => kind === 'changed'),
      renamed: count(({ isRenamed }) => isRenamed),
      moved: count(({ isMoved }) => isMoved),
    },
    domains: [...domains]
      .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
      .map(([id, own]) => {
        const domain = comparison.after.elements.get(id) ?? comparison.before.elements.get(id);
        return {
          ...(domain && { domain: sideOf(domain) }),
          layers: layers.flatMap((layer) => (own.has(layer) ? [{ layer, changes: own.get(layer)! }] : [])),
        };
      }),
  };
}

/** The domain that an element belongs to, by its name in the newer version if it is there. */
function domainOf({ before, after }: VersionChange, comparison: Comparison): Element | undefined {
  const found = after ? holdingDomain(after, comparison.after) : holdingDomain(before!, comparison.before);
  return found && (after ? found : (comparison.counterparts.get(found.id) ?? found));
}

function holdingDomain(element: Element, { elements }: Version): Element | undefined {
  for (let holder: Element | undefined = element; holder; holder = holder.parent === undefined ? undefined : elements.get(holder.parent))
    if (holder.kind === 'domain') return holder;
  return undefined;
}

function reported(change: VersionChange, comparison: Comparison, edition: Edition): ReportedChange {
  const { kind: became, before, after, isRenamed, isMoved } = change;
  const { kind } = (after ?? before)!;
  return {
    change: became,
    isRenamed,
    isMoved,
    kind,
    kindTitle: titleOfKind(kind, edition),
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
    lines: linesOf(change, comparison, edition),
  };
}

function sideOf(element: Element): ReportedSide {
  return { id: element.id, title: localised((language) => inWords(element.title, language) ?? element.name) };
}

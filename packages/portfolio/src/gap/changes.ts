import { type Architecture, type Element, factsOf, refs, textValue } from '@egov/model';
import type { Difference } from './differences.js';

/** An initiative or a recommendation (Rules §10.6). */
export interface PlannedChange {
  readonly element: Element;
  /** The word of its kind: `create`, `decommission`. */
  readonly action: string;
  readonly targets: readonly string[];
  /** What takes the place of the targets, or what they move onto. */
  readonly onto: readonly string[];
}

/** The initiatives and recommendations of an architecture, in the order of their identifiers. */
export function plannedChanges(architecture: Architecture): PlannedChange[] {
  return ['initiative', 'recommendation'].flatMap((kind) =>
    architecture.ofKind(kind).flatMap((element): PlannedChange[] => {
      const [header] = factsOf(element, 'header');
      if (!header) return [];
      return [{ element, action: textValue(header, 'action') ?? '', targets: refs(header), onto: refs(header, 'with') }];
    }),
  );
}

/**
 * Whether a change brings a difference about. What comes is created or acquired; a part of what is there comes by its development too. What goes is
 * decommissioned, replaced or written off; a part goes by the development of its whole. What changes is developed, acquired anew, migrated, or set
 * right; an entry in the accounts changes only what is accounted for.
 */
export function fits({ action, targets }: PlannedChange, { element, kind, facts }: Difference): boolean {
  const isOfWhole = !targets.includes(element.id);
  if (kind === 'added') return creating.has(action) || (isOfWhole && action === 'develop');
  if (kind === 'removed') return retiring.has(action) || (isOfWhole && action === 'develop');
  if (changing.has(action)) return true;
  return accounting.has(action) && facts.length > 0 && facts.every(({ fact }) => accounts.has(fact.name));
}

/** The kinds of change that fit a difference, the likeliest first. */
export function fitting(kind: Difference['kind']): { readonly element: 'initiative' | 'recommendation'; readonly action: string } {
  if (kind === 'added') return { element: 'initiative', action: 'create' };
  if (kind === 'removed') return { element: 'recommendation', action: 'decommission' };
  return { element: 'initiative', action: 'develop' };
}

export const creating: ReadonlySet<string> = new Set(['create', 'acquire']);
export const retiring: ReadonlySet<string> = new Set(['decommission', 'replace', 'write-off']);
const changing: ReadonlySet<string> = new Set(['develop', 'acquire', 'migrate', 'correct', 'rework']);
export const accounting: ReadonlySet<string> = new Set(['balance', 'record']);

/** What accounting for an object says of it (Rules §18). */
const accounts: ReadonlySet<string> = new Set([
  'owner',
  'operator',
  'portalNumber',
  'lifecycle',
  'documents',
  'property',
  'risk',
  'capacity',
]);

import { type Aspect, type Drawing, type Perspective, type StandardView, withoutRepeats } from '@egov/diagram';
import type { Diagram } from './selection.js';

/** A diagram that was drawn. */
export interface Drawn extends Diagram {
  readonly aspect: Aspect;
  readonly perspective: Perspective;
  readonly drawing: Drawing;
  /** The title of the domain that it belongs to. */
  readonly domain?: string;
}

/** Without the differences in which nothing changes: they would show once more what the states show. */
export function withChanges(drawn: readonly Drawn[]): Drawn[] {
  return drawn.filter(({ drawing }) => !drawing.isUnchanged);
}

/**
 * The pages of a document: by domain, what belongs to none at the end; then by view, by what is shown, and by state as they are asked for. What looks
 * the same as in the state before it is one page for both.
 */
export function pagesOf(drawn: readonly Drawn[], views: readonly StandardView[]): Drawn[] {
  const groups = new Map<string, Drawn[]>();
  for (const one of drawn) {
    const key = JSON.stringify([views.indexOf(one.view), one.subject.id]);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].sort(([a], [b]) => inOrder(a!, b!, views)).flatMap((states) => withoutRepeats(states));
}

function inOrder(a: Drawn, b: Drawn, views: readonly StandardView[]): number {
  const domains = ([a, b] as const).map(({ subject }) => subject.domain?.id);
  return (
    Number(domains[0] === undefined) - Number(domains[1] === undefined) ||
    compare(domains[0] ?? '', domains[1] ?? '') ||
    views.indexOf(a.view) - views.indexOf(b.view) ||
    compare(a.subject.id, b.subject.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

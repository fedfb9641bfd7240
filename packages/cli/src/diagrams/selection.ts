import { type Aspect, type CustomView, type Perspective, standardViews, type StandardView, type Subject } from '@egov/diagram';
import { nearest } from '@egov/language';
import type { Architecture } from '@egov/model';
import { Failure } from '../failure.js';

/** A diagram that can be drawn. */
export interface Diagram {
  readonly view: StandardView;
  readonly subject: Subject;
}

export interface Selection {
  readonly view?: readonly string[];
  readonly domain?: readonly string[];
  readonly state?: readonly Aspect[];
}

/** The views that are asked for: standard ones, and those that the model defines. A name that nothing has is a failure with a proposal. */
export function viewsIn(
  { view: names = [], domain: domains = [] }: Selection,
  custom: readonly CustomView[],
  architecture: Architecture,
): StandardView[] {
  const views = [...standardViews, ...custom];
  const known = views.map(({ name }) => name);
  const declared = new Set(architecture.ofKind('view').map(({ id }) => id));
  for (const name of names) {
    if (declared.has(name) && !known.includes(name)) throw new Failure('failure.view-mistakes', { name });
    requireName(name, known, 'failure.view');
  }
  for (const name of domains)
    requireName(
      name,
      architecture.ofKind('domain').map(({ id }) => id),
      'failure.domain',
    );
  return views.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The diagrams of some views that there are in a picture's state, those of the domains that are asked for. */
export function diagramsIn(perspective: Perspective, views: readonly StandardView[], { domain: domains = [] }: Selection = {}): Diagram[] {
  return views
    .flatMap((view) => view.subjects(perspective).map((subject): Diagram => ({ view, subject })))
    .filter(({ subject }) => domains.length === 0 || (subject.domain !== undefined && domains.includes(subject.domain.id)));
}

/**
 * The states that views are drawn in, each with its views: as is asked for, else as a view says, else in the target state. A view that says itself which
 * state it shows is made for that: in another it is drawn only if it is asked for by name.
 */
export function aspectsOf(
  views: readonly StandardView[],
  { state, view: names = [] }: Selection,
): { readonly aspect: Aspect; readonly views: readonly StandardView[] }[] {
  if (state) {
    const fits = (view: StandardView, aspect: Aspect): boolean =>
      !('hasOwnAspect' in view && view.hasOwnAspect) || names.includes(view.name) || isSame((view as CustomView).aspect, aspect);
    return state.map((aspect) => ({ aspect, views: views.filter((view) => fits(view, aspect)) }));
  }
  const found = new Map<string, { readonly aspect: Aspect; readonly views: StandardView[] }>();
  for (const view of views) {
    const aspect = 'aspect' in view ? (view as CustomView).aspect : 'target';
    const known = found.get(JSON.stringify(aspect));
    if (known) known.views.push(view);
    else found.set(JSON.stringify(aspect), { aspect, views: [view] });
  }
  return [...found.values()];
}

function isSame(a: Aspect, b: Aspect): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function requireName(name: string, known: readonly string[], failure: 'failure.view' | 'failure.domain'): void {
  if (!known.includes(name))
    throw new Failure(failure, { name, near: nearest(name, known) ?? 'none_', known: [...known].sort().join(', ') });
}

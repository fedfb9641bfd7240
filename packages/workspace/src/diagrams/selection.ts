import type { Aspect, CustomView, Perspective, StandardView, Subject } from '@egov/diagram';

/** A diagram that can be drawn. */
export interface Diagram {
  readonly view: StandardView;
  readonly subject: Subject;
}

/** Which diagrams of an architecture are wanted: views and domains by name, and the states that they are drawn in. */
export interface DiagramSelection {
  readonly view?: readonly string[];
  readonly domain?: readonly string[];
  readonly state?: readonly Aspect[];
}

/** The diagrams of some views that there are in a picture's state, those of the domains that are asked for. */
export function diagramsIn(
  perspective: Perspective,
  views: readonly StandardView[],
  { domain: domains = [] }: DiagramSelection = {},
): Diagram[] {
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
  { state, view: names = [] }: DiagramSelection,
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

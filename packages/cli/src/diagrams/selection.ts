import { type Perspective, standardViews, type StandardView, type Subject } from '@egov/diagram';
import { nearest } from '@egov/language';
import { Failure } from '../failure.js';

/** A diagram that can be drawn. */
export interface Diagram {
  readonly view: StandardView;
  readonly subject: Subject;
}

export interface Selection {
  readonly view?: readonly string[];
  readonly domain?: readonly string[];
}

/** The diagrams of a picture's state, those that are asked for: by view, by domain. A name that nothing has is a failure with a proposal. */
export function diagramsIn(
  perspective: Perspective,
  { view: names = [], domain: domains = [] }: Selection,
  views = standardViews,
): Diagram[] {
  for (const name of names)
    requireName(
      name,
      views.map((view) => view.name),
      'failure.view',
    );
  const known = perspective.architecture.ofKind('domain').map(({ id }) => id);
  for (const name of domains) requireName(name, known, 'failure.domain');
  return views
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .flatMap((view) => view.subjects(perspective).map((subject): Diagram => ({ view, subject })))
    .filter(({ subject }) => domains.length === 0 || (subject.domain !== undefined && domains.includes(subject.domain.id)));
}

function requireName(name: string, known: readonly string[], failure: 'failure.view' | 'failure.domain'): void {
  if (!known.includes(name))
    throw new Failure(failure, { name, near: nearest(name, known) ?? 'none_', known: [...known].sort().join(', ') });
}

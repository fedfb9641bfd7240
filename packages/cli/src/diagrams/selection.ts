import { type CustomView, standardViews, type StandardView } from '@egov/diagram';
import { nearest } from '@egov/language';
import type { Architecture } from '@egov/model';
import type { DiagramSelection } from '@egov/workspace';
import { Failure } from '../failure.js';

/** The views that are asked for: standard ones, and those that the model defines. A name that nothing has is a failure with a proposal. */
export function viewsIn(
  { view: names = [], domain: domains = [] }: DiagramSelection,
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

function requireName(name: string, known: readonly string[], failure: 'failure.view' | 'failure.domain'): void {
  if (!known.includes(name))
    throw new Failure(failure, { name, near: nearest(name, known) ?? 'none_', known: [...known].sort().join(', ') });
}

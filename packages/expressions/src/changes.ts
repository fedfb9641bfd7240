import type { ChangeKind, Element } from '@egov/model';
import type { Context } from './context.js';

/** What an element becomes between the current and the target state. */
export function becameOf(element: Element, context: Context): ChangeKind {
  const reader = context.readerIn('target');
  const own = reader.known(element.id) ?? element;
  const [before, after] = [own.states.includes('current'), own.states.includes('target')];
  if (!before || !after) return after ? 'added' : 'removed';
  return differs(own, context) ? 'changed' : 'kept';
}

export function isChange(word: string): word is ChangeKind {
  return word === 'added' || word === 'removed' || word === 'changed' || word === 'kept';
}

/** Whether something is said of one state only, about an element or about a part of it. */
function differs(element: Element, context: Context): boolean {
  if (element.facts.some((fact) => fact.states.length === 1)) return true;
  return (['current', 'target'] as const).some((state) =>
    context
      .readerIn(state)
      .parts(element.id)
      .some((part) => part.states.length === 1 || differs(part, context)),
  );
}

import { Architecture } from '../architecture.js';
import { canonical, compareFacts } from '../difference.js';
import { Draft } from '../draft.js';
import { bothStates, type Element, type Fact, type State, type Value } from '../element.js';
import type { Comparison } from './comparison.js';
import { type Renaming, statementKey, translated, unchanged } from './statements.js';

/**
 * Two versions as one architecture whose current state is the older and whose target state is the newer one: what shows the difference of states
 * shows that of versions too. Elements have the names of the newer version.
 */
export function architectureOfBoth({ before, after, counterparts }: Comparison): Architecture {
  const renaming: Renaming = (id) => counterparts.get(id)?.id ?? id;
  const older = new Map([...counterparts].map(([id, fresh]) => [fresh.id, before.elements.get(id)!]));
  const draft = new Draft(Architecture.empty.contents);
  const put = (element: Element): void => draft.replace(element.id, draft.get(element.id), element);
  for (const fresh of after.elements.values()) {
    const old = older.get(fresh.id);
    put(
      old
        ? both(old, fresh, renaming)
        : { ...without(fresh), states: ['target'], facts: fresh.facts.map((fact) => inState(fact, 'target')) },
    );
  }
  for (const old of before.elements.values()) {
    // What took the name of something that is gone is all that can be shown under it.
    if (counterparts.has(old.id) || after.elements.has(old.id)) continue;
    const facts = old.facts.map((fact) => inState(renamed(fact, renaming), 'current'));
    put({ ...without(old), ...(old.parent !== undefined && { parent: renaming(old.parent) }), states: ['current'], facts });
  }
  return new Architecture(draft.finish({ ...before.vocabularies, ...after.vocabularies }));
}

function both(old: Element, fresh: Element, renaming: Renaming): Element {
  const changes = compareFacts(
    old.facts,
    fresh.facts,
    (fact) => statementKey(fact, fresh, unchanged),
    (fact) => statementKey(fact, old, renaming),
  );
  const came = new Set(changes.filter(({ kind }) => kind === 'added').map(({ fact }) => fact));
  const went = changes.filter(({ kind }) => kind === 'removed').map(({ fact }) => inState(renamed(fact, renaming), 'current'));
  const stays = fresh.facts.map((fact) => (came.has(fact) ? inState(fact, 'target') : { ...fact, states: bothStates }));
  const isRetitled = canonical(old.title) !== canonical(fresh.title);
  return {
    ...without(fresh),
    ...(isRetitled && { titles: { current: old.title, target: fresh.title } }),
    states: bothStates,
    facts: [...went, ...stays],
  };
}

/** An element without what its states were in its own version. */
function without(element: Element): Element {
  const { titles: _, marked: __, ...rest } = element;
  return rest;
}

function inState(fact: Fact, state: State): Fact {
  return { ...fact, states: [state] };
}

function renamed(fact: Fact, renaming: Renaming): Fact {
  return { ...fact, values: translated(fact.values, renaming) as Readonly<Record<string, Value>> };
}

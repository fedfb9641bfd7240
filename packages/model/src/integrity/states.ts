import type { Element, Fact, State } from '../element.js';
import { relationsOf, factsOf, refs, textValue } from '../relations.js';
import { isCrossState } from '../view.js';
import { factWord } from './facts.js';
import { type ElementCheck, related } from './check.js';

/** A relation needs both of its ends in the state where it holds; a fact needs its element. */
export const checkStates: ElementCheck = (element, { architecture }, report) => {
  const told = new Set<Fact>();
  for (const fact of element.facts) {
    if (fact.states.length > 0 || element.states.length === 0 || !fact.marked) continue;
    told.add(fact);
    report(
      'EGOV-state-mismatch',
      fact.place,
      {
        what: 'fact',
        fact: factWord(fact, element),
        subject: element.name,
        state: fact.marked,
        name: element.name,
        other: opposite(fact.marked),
      },
      [related(element.place, 'stands-only')],
    );
  }
  for (const { fact, to } of relationsOf(element)) {
    if (isCrossState(fact) || told.has(fact) || isPortfolio(element)) continue;
    const end = architecture.get(to);
    if (!end || end.states.length === 0) continue;
    const lacking = fact.states.find((state) => !end.states.includes(state));
    if (lacking === undefined) continue;
    told.add(fact);
    report(
      'EGOV-state-mismatch',
      fact.place,
      {
        what: fact.name === 'header' ? 'header' : 'fact',
        fact: factWord(fact, element),
        subject: element.name,
        state: lacking,
        name: end.id,
        other: opposite(lacking),
      },
      [related(end.place, 'stands-only')],
    );
  }
};

/** A part can't stand where what holds it doesn't. */
export const checkParents: ElementCheck = (element, { architecture }, report) => {
  const parent = element.parent === undefined ? undefined : architecture.get(element.parent);
  if (!parent || element.states.length > 0 || parent.states.length === 0 || !element.marked) return;
  report(
    'EGOV-outlives-parent',
    element.place,
    { name: element.name, state: element.marked, parent: parent.name, other: opposite(element.marked) },
    [related(parent.place, 'stands-only')],
  );
};

/** What is delivered in fact is part of the current state (Rules §20.5). */
export const checkDelivered: ElementCheck = (element, { architecture, assessmentDate }, report) => {
  if (element.kind !== 'project') return;
  for (const fact of factsOf(element, 'delivers')) {
    const date = textValue(fact, 'done');
    if (date === undefined || date > assessmentDate) continue;
    for (const id of refs(fact)) {
      const delivered = architecture.get(id);
      if (delivered?.states.join() === 'target')
        report('EGOV-delivered-but-target', delivered.place, { name: delivered.name, date: { date } }, [related(fact.place, 'also')]);
    }
  }
};

function opposite(state: State): State {
  return state === 'current' ? 'target' : 'current';
}

/** Strategy and portfolio speak of both states at once. */
function isPortfolio(element: Element): boolean {
  return element.layer === 'portfolio' || element.layer === 'strategy' || element.layer === 'views' || element.layer === 'requirements';
}

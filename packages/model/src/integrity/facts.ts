import { factOf, type KindName, kindOf, metamodel } from '@egov/language';
import type { Element, Fact } from '../element.js';
import { factName, factType } from '../naming.js';
import { factsOf, refs } from '../relations.js';
import { type ElementCheck, related } from './check.js';

/** What an element can't be read without: a system's owner, the ends of an exchange. What a requirement judges is none of it. */
export const checkRequiredFacts: ElementCheck = (element, context, report) => {
  const type = metamodel().typeOf(element.kind);
  const required = type === undefined ? undefined : kindOf(type)?.required;
  if (!required || context.mayBeUnread(element)) return;
  const header = factsOf(element, 'header');
  for (const need of required) {
    const isFact = factOf(need) !== undefined;
    const given = isFact ? factsOf(element, factName(need)).length > 0 : header.some((fact) => fact.values[need] !== undefined);
    if (!given)
      report('EGOV-fact-missing', element.place, {
        kind: { kinds: [type as KindName] },
        name: element.name,
        fact: isFact ? metamodel().keyword(need) : need,
      });
  }
};

/** Evidence says when and who, a waiver until when and why, and who decided: without that they can't be weighed. */
export const checkAttestations: ElementCheck = (element, { assessmentDate }, report) => {
  const missing = (fact: Fact, needs: readonly (readonly [shown: string, given: boolean])[]): void => {
    for (const [need, given] of needs) {
      if (!given)
        report('EGOV-fact-missing', fact.place, {
          kind: { kinds: [metamodel().typeOf(element.kind) as KindName] },
          name: element.name,
          fact: `${fact.name === 'waiver' ? 'waive' : 'evidence'} … ${need}`,
        });
    }
  };
  for (const fact of factsOf(element, 'evidence')) {
    missing(fact, [
      ['on', fact.values['on'] !== undefined],
      ['by', fact.values['by'] !== undefined || fact.values['person'] !== undefined],
    ]);
    const until = fact.values['until'];
    if (typeof until === 'string' && until < assessmentDate)
      report('EGOV-evidence-expired', fact.place, { requirement: requirementsOf(fact), date: { date: until } });
  }
  for (const fact of factsOf(element, 'waiver')) {
    missing(fact, [
      ['until', fact.values['until'] !== undefined],
      ['because', fact.because !== undefined],
      ['by', fact.values['decision'] === undefined || fact.values['by'] !== undefined],
    ]);
    const until = fact.values['until'];
    if (typeof until === 'string' && until < assessmentDate)
      report('EGOV-waiver-expired', fact.place, { requirement: requirementsOf(fact), date: { date: until } });
  }
};

function requirementsOf(fact: Fact): string {
  return refs(fact, 'requirements')
    .map((id) => id.slice(id.lastIndexOf('/') + 1))
    .join(', ');
}

/** Values without a unit mean nothing (Rules §9.1). */
export const checkUnits: ElementCheck = (element, context, report) => {
  if (element.kind !== 'indicator' && element.kind !== 'outcome') return;
  const valued = element.facts.some((fact) => fact.name === 'value' || fact.name === 'baseline' || fact.name === 'reach');
  if (valued && factsOf(element, 'unit').length === 0 && !context.mayBeUnread(element)) {
    report('EGOV-unit-missing', element.place, { what: 'indicator', name: element.name });
  }
};

/** A single value holds once per state; said twice, nobody knows which is meant. */
export const checkSingleFacts: ElementCheck = (element, _context, report) => {
  const seen = new Map<string, Fact>();
  for (const fact of element.facts) {
    const single = fact.name === 'header' ? undefined : factOf(factType(fact.name))?.single;
    if (single === undefined) continue;
    const key = single === true ? '' : JSON.stringify(fact.values[single]);
    for (const state of fact.states) {
      const known = seen.get(`${fact.name} ${key} ${state}`);
      if (known) {
        report('EGOV-repeated-fact', fact.place, { fact: metamodel().keyword(factType(fact.name)) }, [
          related(known.place, 'first-declared'),
        ]);
        break;
      }
      seen.set(`${fact.name} ${key} ${state}`, fact);
    }
  }
};

/** The word in the text that begins a fact. */
export function factWord(fact: Fact, element: Element): string {
  return fact.name === 'header' ? element.kind : metamodel().keyword(factType(fact.name));
}

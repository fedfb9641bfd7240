import { type Architecture, type Element, factsOf, refs, relationsOf, textValue } from '@egov/model';
import { dateIn, naming, referred } from '../facts.js';
import { partsWithin, withHolders } from '../holders.js';
import { elementItem } from './attached.js';
import type { Evidence, FoundItem } from './checklist.js';
import { builtBy } from './investment.js';

/** The post-investment period (Rules §24): aims and indicators, technological risks, capabilities, expectations and effects. */
export function postInvestmentItems(evidence: Evidence): FoundItem[] {
  const built = builtBy(evidence.project, evidence);
  const { project, architecture } = evidence;
  const aims = [project.element, ...architecture.partsOf(project.element.id)].flatMap((element) => referred(element, 'serves'));
  const expectations = [project.element, ...built].flatMap(({ id }) => naming(id, 'expects', ['body', 'party', 'role'], architecture));
  return [
    elementItem('aims', '24.1', aims.length > 0 ? 'done' : 'missing', aims),
    indicatorsItem(evidence),
    risksItem(built),
    supportItem(built, evidence),
    capabilitiesItem(built, architecture),
    elementItem(
      'expectations',
      '24.4',
      expectations.length > 0 ? 'done' : 'missing',
      expectations.map(({ id }) => id),
    ),
    elementItem('effects', '24.4', factsOf(project.element, 'effect').length > 0 ? 'done' : 'missing', []),
  ];
}

/** The indicators that aren't reached; which of them are measured at all is told by the risks. */
function indicatorsItem({ indicators }: Evidence): FoundItem {
  const lacking = indicators.filter(({ state }) => state === 'not-reached' || state === 'not-measured');
  if (indicators.length === 0) return elementItem('indicators', '24.1', 'missing', []);
  if (lacking.length > 0)
    return elementItem(
      'indicators',
      '24.1',
      'problem',
      lacking.map(({ outcome }) => outcome.id),
    );
  const isDue = indicators.some(({ state }) => state === 'reached');
  return elementItem('indicators', '24.1', isDue ? 'done' : 'not-due', isDue ? indicators.map(({ outcome }) => outcome.id) : []);
}

/** Whether the risks of what was built are told; a high one is a problem. */
function risksItem(built: readonly Element[]): FoundItem {
  const risky = built.filter(({ facts }) => facts.some(({ name }) => name === 'risk'));
  const high = risky.filter((element) => factsOf(element, 'risk').some((fact) => textValue(fact, 'level') === 'high'));
  if (high.length > 0)
    return elementItem(
      'risks',
      '24.2',
      'problem',
      high.map(({ id }) => id),
    );
  return elementItem(
    'risks',
    '24.2',
    risky.length > 0 ? 'done' : 'missing',
    risky.map(({ id }) => id),
  );
}

/** Technologies of what was built whose support has ended. */
function supportItem(built: readonly Element[], { architecture, at }: Evidence): FoundItem {
  const all = built.flatMap((element) => [element, ...partsWithin(element.id, architecture)]);
  const chosen = all
    .flatMap((element) => relationsOf(element))
    .filter(({ fact, role }) => fact.name === 'technologies' && role === 'technology');
  const technologies = [...new Set(chosen.map(({ to }) => to))];
  const ended = technologies.filter((id) => {
    const technology = architecture.get(id);
    const until = technology && (dateIn(technology, 'support', 'extended') ?? dateIn(technology, 'support', 'until'));
    return until !== undefined && until < at;
  });
  if (technologies.length === 0) return elementItem('support', '24.2', 'missing', []);
  return elementItem('support', '24.2', ended.length > 0 ? 'problem' : 'done', ended.length > 0 ? ended : technologies);
}

/** The capabilities of the functions that what was built automates: whether their condition is told, and how it is. */
function capabilitiesItem(built: readonly Element[], architecture: Architecture): FoundItem {
  const functions = built
    .flatMap((element) => [element, ...partsWithin(element.id, architecture)])
    .flatMap((element) => referred(element, 'automates'));
  const capabilities = [...new Set(functions)].flatMap((id) => capabilitiesOf(id, architecture));
  const conditions = capabilities.flatMap((capability) =>
    factsOf(capability, 'condition')
      .filter(({ states }) => states.includes('target'))
      .map((fact) => [capability.id, textValue(fact, 'word')] as const),
  );
  const poor = conditions.filter(([, word]) => word === 'poor').map(([id]) => id);
  if (poor.length > 0) return elementItem('capabilities', '24.3', 'problem', poor);
  return elementItem(
    'capabilities',
    '24.3',
    conditions.length > 0 ? 'done' : 'missing',
    conditions.map(([id]) => id),
  );
}

/** The capabilities that a function, or what it is a part of, stands in; those of the functions of a service. */
function capabilitiesOf(id: string, architecture: Architecture): Element[] {
  return withHolders(id, architecture).flatMap((element) => {
    const performed = factsOf(element, 'performs').flatMap((fact) => refs(fact));
    const within = [element, ...performed.flatMap((each) => architecture.get(each) ?? [])].flatMap((each) => referred(each, 'within'));
    return within.flatMap((each) => architecture.get(each) ?? []);
  });
}

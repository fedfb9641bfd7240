import { type Element, factsOf, refs, textValue, type Value } from '@egov/model';
import { withHolders } from '@egov/portfolio';
import type { Chapter } from '../manuscript/manuscript.js';
import { type ElementColumn, elementTable, stateCell, submitted } from './elements.js';
import type { PackageSubject } from './subject.js';

/** The registers as annexes: what the chapters sum up, element by element (Rules §8.4-8.5, 18). */
export function registerAnnexes(subject: PackageSubject): Chapter[] {
  const { telling, say } = subject;
  const { architecture } = telling;
  const annex = (title: string, elements: readonly Element[], columns: readonly ElementColumn[]): Chapter => ({
    title,
    isAnnex: true,
    blocks: elementTable(title, elements, columns),
  });
  const name: ElementColumn = [say('name'), 3, (element) => telling.title(element)];
  const kind: ElementColumn = [say('kind'), 1.4, (element) => telling.kind(element)];
  const state: ElementColumn = [say('inState'), 1.2, (element) => stateCell(element, subject)];
  const fact = (title: string, width: number, ...facts: readonly string[]): ElementColumn => [
    title,
    width,
    (element) =>
      facts
        .map((each) => telling.related(element, each))
        .filter((text) => text !== '')
        .join('; '),
  ];
  const automatedBy = (element: Element): string =>
    telling.titles(
      [
        ...new Set(
          architecture
            .incoming(element.id)
            .filter(({ fact: each }) => each.name === 'automates')
            .map(({ from }) => from),
        ),
      ].sort(),
    );
  const end = (role: 'from' | 'to') => (element: Element) => telling.titles(factsOf(element, 'header').flatMap((each) => refs(each, role)));
  const holder = (element: Element): string =>
    telling.titles(
      withHolders(element.id, architecture)
        .slice(1)
        .map(({ id }) => id)
        .slice(-1),
    );
  const shared = (...kinds: readonly string[]): Element[] => kinds.flatMap((each) => architecture.ofKind(each));
  return [
    annex(say('bodies'), shared('body', 'party'), [name, kind, fact(say('parent'), 2, 'parent')]),
    annex(say('functions'), submitted(subject, 'function', 'service'), [
      name,
      kind,
      fact(say('performedBy'), 2, 'performedBy', 'performs'),
      [say('automatedBy'), 2.4, automatedBy],
      state,
    ]),
    annex(say('dataRegister'), submitted(subject, 'entity', 'dictionary', 'resource'), [
      name,
      kind,
      fact(say('referenceSource'), 2.2, 'referenceSource'),
      [say('passport'), 1.2, (element) => telling.value(element, 'passport', 'number')],
      state,
    ]),
    annex(say('systems'), submitted(subject, 'system', 'platform', 'gateway'), [
      name,
      fact(say('owner'), 2, 'owner'),
      fact(say('builtOn'), 1.4, 'builtOn'),
      [say('technologies'), 2, (element) => telling.titles(itemsOf(element, 'technologies', 'technology'))],
      state,
    ]),
    annex(say('interfaces'), submitted(subject, 'interface'), [
      name,
      [say('ofSystem'), 2, holder],
      [
        say('protocol'),
        1.4,
        (element) => telling.titles(factsOf(element, 'protocol').flatMap((each) => [...refs(each, 'protocols'), ...refs(each, 'formats')])),
      ],
      fact(say('gateway'), 1.6, 'published'),
      state,
    ]),
    annex(say('exchanges'), submitted(subject, 'exchange'), [
      name,
      [say('caller'), 2, end('from')],
      [say('provider'), 2, end('to')],
      [say('carries'), 2, (element) => telling.titles(itemsOf(element, 'carries', 'data'))],
      state,
    ]),
    annex(say('infrastructure'), submitted(subject, 'site', 'hardware', 'software', 'network', 'protection', 'facility'), [
      name,
      kind,
      fact(say('owner'), 2, 'owner'),
      fact(say('located'), 2, 'located'),
      state,
    ]),
    annex(say('technologyRegister'), shared('technology'), [
      name,
      [say('category'), 1.6, (element) => telling.value(element, 'category', 'word', 'technologyCategory')],
      [say('licence'), 1.4, (element) => telling.value(element, 'licence', 'word', 'licence')],
      [say('supportUntil'), 1.3, (element) => telling.date(factsOf(element, 'support').map((each) => textValue(each, 'until'))[0])],
      [say('guideline'), 1.4, (element) => telling.value(element, 'guideline', 'word', 'guideline')],
    ]),
  ];
}

/** What the items of a list of a fact refer to under a key. */
function itemsOf(element: Element, fact: string, key: string): string[] {
  return factsOf(element, fact).flatMap((each) => {
    const items = each.values['items'];
    if (!Array.isArray(items)) return [];
    return (items as readonly Value[]).flatMap((item) => {
      const value = typeof item === 'object' && !Array.isArray(item) ? (item as Readonly<Record<string, Value>>)[key] : undefined;
      const ref = typeof value === 'object' && !Array.isArray(value) ? (value as { readonly ref?: unknown }).ref : undefined;
      return typeof ref === 'string' ? [ref] : [];
    });
  });
}

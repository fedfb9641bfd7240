import type { Element } from '@egov/model';
import { withHolders } from '@egov/portfolio';
import { type Chapter, paragraph } from '../manuscript/manuscript.js';
import { type ElementColumn, elementTable, stateCell, submitted } from './elements.js';
import type { PackageSubject } from './subject.js';

/** The registers as annexes: what the chapters sum up, element by element, with what becomes of it (Rules §8.4-8.5, 18). */
export function registerAnnexes(subject: PackageSubject): Chapter[] {
  const { telling, say } = subject;
  const { architecture, states } = telling;
  const annex = (title: string, elements: readonly Element[], columns: readonly ElementColumn[]): Chapter => {
    const tables = elementTable(title, elements, columns);
    const hasArrows = tables.some(({ rows }) => rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(' → '))));
    return { title, isAnnex: true, blocks: [...(hasArrows ? [paragraph(say('arrow'), 'quiet')] : []), ...tables] };
  };
  const shared = (...kinds: readonly string[]): Element[] => kinds.flatMap((kind) => telling.sorted(architecture.ofKind(kind)));
  const name: ElementColumn = [say('name'), 3, (element) => telling.title(element)];
  const kind: ElementColumn = [say('kind'), 1.4, (element) => telling.kind(element)];
  const state: ElementColumn = [say('inState'), 1.2, (element) => stateCell(element, subject)];
  const fact = (title: string, width: number, ...facts: readonly string[]): ElementColumn => [
    title,
    width,
    (element) => states.facts(element, ...facts),
  ];
  const holder = (element: Element): string => {
    const [outermost] = withHolders(element.id, architecture).slice(1).slice(-1);
    return outermost ? telling.title(outermost) : '';
  };
  return [
    annex(say('bodies'), shared('body', 'party'), [name, kind, fact(say('parent'), 2, 'parent')]),
    annex(say('functions'), submitted(subject, 'function', 'service'), [
      name,
      kind,
      fact(say('performedBy'), 2, 'performedBy', 'providedBy'),
      fact(say('performs'), 2, 'performs'),
      [say('automatedBy'), 2.4, (element) => states.naming(element, 'automates')],
      state,
    ]),
    annex(say('dataRegister'), submitted(subject, 'entity', 'dictionary', 'resource'), [
      name,
      kind,
      fact(say('referenceSource'), 2.2, 'referenceSource', 'keptIn'),
      [say('passport'), 1.2, (element) => telling.value(element, 'passport', 'number')],
      state,
    ]),
    annex(
      say('systems'),
      [...submitted(subject, 'system'), ...shared('platform', 'gateway')],
      [name, fact(say('owner'), 2, 'owner'), fact(say('builtOn'), 1.4, 'builtOn'), fact(say('technologies'), 2, 'technologies'), state],
    ),
    annex(say('interfaces'), submitted(subject, 'interface'), [
      name,
      [say('ofSystem'), 2, holder],
      fact(say('protocol'), 1.6, 'protocol'),
      fact(say('gateway'), 1.6, 'published'),
      state,
    ]),
    annex(say('exchanges'), submitted(subject, 'exchange'), [
      name,
      [say('caller'), 2, (element) => states.ends(element, 'from')],
      [say('provider'), 2, (element) => states.ends(element, 'to')],
      fact(say('mode'), 1.4, 'mode'),
      fact(say('carries'), 2, 'carries'),
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
      [say('supportUntil'), 1.3, (element) => supportOf(element, subject)],
      [say('guideline'), 1.4, (element) => telling.value(element, 'guideline', 'word', 'guideline')],
    ]),
  ];
}

/** Until when a technology is supported, and until when that is extended. */
function supportOf(element: Element, { telling, say }: PackageSubject): string {
  const [until, extended] = ['until', 'extended'].map((key) => telling.date(telling.value(element, 'support', key) || undefined));
  return extended === '' ? until! : say('extended', { until: until!, extended: extended! });
}

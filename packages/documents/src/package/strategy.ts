import { type Element, type Fact, factsOf, refs, textValue, type Value } from '@egov/model';
import { type Chapter, figure } from '../manuscript/manuscript.js';
import { elementTable, submitted } from './elements.js';
import { captionOf } from './layers.js';
import type { PackageSubject } from './subject.js';

/** Goals, tasks, indicators by year, problems with causes and solutions (Rules §9). */
export function strategyChapter(subject: PackageSubject): Chapter {
  const { telling, say, pictures } = subject;
  const goals = submitted(subject, 'strategic-priority', 'goal', 'task');
  const amount = (value: Value | undefined): string =>
    typeof value === 'number' ? telling.count(value) : typeof value === 'string' ? value : '';
  const at = (fact: Fact): string => `${textValue(fact, 'when') ?? ''}: ${amount(fact.values['value'])}`;
  const values = (element: Element): string =>
    factsOf(element, 'value')
      .map((fact) => `${at(fact)} (${say(textValue(fact, 'kind') === 'fact' ? 'fact' : 'plan')})`)
      .join('; ');
  const reach = (element: Element): string =>
    factsOf(element, 'reach')
      .map((fact) => `${amount(fact.values['value'])} – ${telling.date(textValue(fact, 'by'))}`)
      .join('; ');
  return {
    title: say('strategy'),
    blocks: [],
    chapters: [
      {
        title: say('goals'),
        blocks: [
          ...elementTable(say('goals'), goals, [
            [say('name'), 3, (element) => telling.title(element)],
            [say('kind'), 1.2, (element) => telling.kind(element)],
            [say('contributes'), 2, (element) => telling.related(element, 'contributes') || parentTitle(element, subject)],
            [say('source'), 2.4, (element) => sourceOf(element, subject)],
          ]),
          ...pictures.filter(({ view }) => view === 'goals').map((picture) => figure(captionOf(picture, subject), picture.scene)),
        ],
      },
      {
        title: say('indicators'),
        blocks: elementTable(say('indicators'), submitted(subject, 'indicator'), [
          [say('name'), 3, (element) => telling.title(element)],
          [say('unit'), 1, (element) => telling.allSaid(element, 'unit')],
          [say('baseline'), 1.3, (element) => factsOf(element, 'baseline').map(at).join('; ')],
          [say('values'), 2.6, values],
          [say('reach'), 1.6, reach],
        ]),
      },
      {
        title: say('problems'),
        blocks: elementTable(say('problems'), submitted(subject, 'problem'), [
          [say('name'), 2.4, (element) => telling.title(element)],
          [say('cause'), 2, (element) => telling.allSaid(element, 'cause')],
          [say('concerns'), 2, (element) => telling.related(element, 'concerns')],
          [say('solution'), 2.4, (element) => telling.related(element, 'resolved')],
        ]),
      },
    ],
  };
}

function parentTitle({ parent }: Element, { telling }: PackageSubject): string {
  const holder = parent === undefined ? undefined : telling.architecture.get(parent);
  return holder && holder.kind !== 'domain' ? telling.title(holder) : '';
}

/** The documents that a goal stands in, with the point. */
function sourceOf(element: Element, { telling }: PackageSubject): string {
  return factsOf(element, 'source')
    .map((fact) => [telling.titles(refs(fact, 'act')), telling.said(fact), textValue(fact, 'point')].filter((text) => text).join(', '))
    .join('; ');
}

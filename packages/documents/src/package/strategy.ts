import { type Element, factsOf, refs, textValue } from '@egov/model';
import { type Chapter, figure } from '../manuscript/manuscript.js';
import { baselineText, reachText, valuesText } from '../portfolio/measures.js';
import { elementTable, submitted } from './elements.js';
import { captionOf } from './layers.js';
import type { PackageSubject } from './subject.js';

/** Goals, tasks, indicators by year, problems with causes and solutions (Rules §9). */
export function strategyChapter(subject: PackageSubject): Chapter {
  const { telling, say, pictures } = subject;
  const goals = submitted(subject, 'strategic-priority', 'goal', 'task');
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
          [say('baseline'), 1.3, (element) => baselineText(element, telling)],
          [say('values'), 2.6, (element) => valuesText(element, telling)],
          [say('reach'), 1.6, (element) => reachText(element, telling)],
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
      {
        title: say('context'),
        blocks: elementTable(say('context'), submitted(subject, 'opportunity', 'driver'), [
          [say('name'), 3.4, (element) => telling.title(element)],
          [say('kind'), 1.6, (element) => telling.kind(element)],
          [say('concerns'), 3, (element) => telling.related(element, 'concerns')],
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

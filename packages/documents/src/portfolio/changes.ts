import type { Element, Fact } from '@egov/model';
import { factsOf, refs, textValue } from '@egov/model';
import { initiativesOf, recommendationsOf } from '@egov/portfolio';
import type { Among } from '../gap/chapter.js';
import type { Cell, Chapter } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { amongFilter, carriedOutCell, clauseAndTable, sayingIn, standingCell } from './chapters.js';

/** The prioritised list of initiatives with grounds, reasons and the projects that carry them out (Rules §10.6). */
export function initiativesChapter(telling: Telling, among: Among): Chapter {
  const say = sayingIn(telling);
  const own = initiativesOf(telling.architecture).filter(({ element }) => amongFilter(telling, among)(element));
  const rows = own.map((initiative): Cell[] => [
    initiative.priority ?? '',
    telling.named(initiative.element),
    telling.word('initiativeAction', initiative.action),
    telling.titles(initiative.targets),
    groundsText(initiative.element, telling),
    [initiative.reason, telling.titles(initiative.serves)].filter(Boolean).join('; '),
    carriedOutCell(initiative.carriedOutBy, telling, say),
  ]);
  const heads = [
    ['priority', 0.9, 'right'],
    ['initiative', 2.4],
    ['action', 1.1],
    ['objects', 2],
    ['grounds', 2.4],
    ['reason', 2],
    ['carriedOutBy', 2],
  ] as const;
  return { title: say('initiatives'), blocks: clauseAndTable('initiativesClause', 'initiatives', heads, rows, say) };
}

/** The recommendations with how they stand on the date (Rules §10.6, 16, 28.2). */
export function recommendationsChapter(telling: Telling, among: Among): Chapter {
  const say = sayingIn(telling);
  const own = recommendationsOf(telling.architecture, telling.at).filter(({ element }) => amongFilter(telling, among)(element));
  const rows = own.map((recommendation): Cell[] => {
    const { element, action, targets, onto, addressees, standing, priority, carriedOutBy } = recommendation;
    return [
      priority ?? '',
      telling.named(element),
      [telling.word('recommendationAction', action), telling.titles(targets)].join(': '),
      telling.titles(onto),
      [groundsText(element, telling), reasonText(element, telling)].filter(Boolean).join('. '),
      telling.titles(addressees),
      telling.titles(carriedOutBy),
      telling.date(standing.due),
      standingCell(standing, telling, say),
    ];
  });
  const heads = [
    ['priority', 0.9, 'right'],
    ['recommendation', 2],
    ['objects', 2.4],
    ['onto', 1.4],
    ['grounds', 2.2],
    ['addressees', 1.6],
    ['carriedOutBy', 1.6],
    ['due', 1],
    ['state', 1.3],
  ] as const;
  return { title: say('recommendations'), blocks: clauseAndTable('recommendationsClause', 'recommendations', heads, rows, say) };
}

/** The grounds of a change (Rules §6), each with the act or the words that stand beside it. */
export function groundsText(element: Element, telling: Telling): string {
  return factsOf(element, 'ground')
    .map((ground) => groundText(ground, telling))
    .join('; ');
}

function groundText(ground: Fact, telling: Telling): string {
  const more = [telling.titles(refs(ground, 'act')), textValue(ground, 'text')].filter(Boolean).join(', ');
  const word = telling.word('ground', textValue(ground, 'word'));
  return more === '' ? word : `${word} (${more})`;
}

function reasonText(element: Element, telling: Telling): string {
  const text = factsOf(element, 'reason')[0]?.values['text'];
  return typeof text === 'string' ? text : telling.local(text as Readonly<Record<string, string>> | undefined);
}

import { factsOf } from '@egov/model';
import { isUndone, type MonitoredProject, riskKinds, risksOf, significantExcess } from '@egov/portfolio';
import { textIn } from '@egov/requirements';
import type { Among } from '../gap/chapter.js';
import { type Cell, type Chapter, paragraph } from '../manuscript/manuscript.js';
import { amongFilter } from '../portfolio/chapters.js';
import type { Telling } from '../telling.js';
import { capital } from '../words.js';
import { chapterOf, type Head, percentText, type Say, sayingIn, some, textOfValue } from './saying.js';

/** The risks of the projects (Rules §28), each kind with the numbers behind it. `limit` is the share from which on an excess is significant. */
export function risksChapter(telling: Telling, among: Among, monitored: readonly MonitoredProject[], limit = significantExcess): Chapter {
  const say = sayingIn(telling);
  const own = monitored.filter(({ project }) => amongFilter(telling, among)(project.element));
  const chapters = [
    ...lateChapter(own, telling, say),
    ...recommendationsChapter(own, telling, say),
    ...budgetChapter(own, telling, say, limit),
    ...indicatorsChapter(own, telling, say),
    ...requirementsChapter(own, telling, say),
  ];
  const isAny = own.some((project) => risksOf(project).length > 0);
  return { title: say('risks'), blocks: isAny ? [] : [paragraph(say('noRisks'), 'good')], chapters };
}

function clause(kind: (typeof riskKinds)[number], say: Say): string {
  return say('clause28', { point: riskKinds.indexOf(kind) + 1 });
}

function lateChapter(own: readonly MonitoredProject[], telling: Telling, say: Say): Chapter[] {
  const rows = own.flatMap(({ project, late }) =>
    late.map((work): Cell[] => {
      const { kind, element, standing } = work;
      return [
        telling.named(project.element),
        ...workCells(kind, element, telling, say),
        telling.date(standing.due),
        isUndone(work) ? { value: say('notDone'), tone: 'bad' } : telling.date(standing.done),
        { value: standing.days, tone: isUndone(work) ? 'bad' : 'warning' },
      ];
    }),
  );
  const heads = [
    ['project', 2.5],
    ['work', 2.5],
    ['kind', 1.3],
    ['planned', 1],
    ['actual', 1.1],
    ['days', 1, 'right'],
  ] as const;
  const moved = own.flatMap(({ project, moves }) =>
    moves.flatMap(({ project: each, days, to, works }): Cell[][] => [
      ...(to === undefined
        ? []
        : [[telling.named(project.element), telling.named(each.element), say('ends'), telling.date(each.plan.to), telling.date(to), days]]),
      ...works.map((work): Cell[] => [
        telling.named(project.element),
        telling.named(work.element),
        say(work.kind),
        telling.date(work.planned),
        telling.date(work.moved),
        days,
      ]),
    ]),
  );
  const movedHeads = [
    ['delayedBy', 2.5],
    ['work', 2.5],
    ['kind', 1.3],
    ['planned', 1],
    ['moved', 1.1],
    ['days', 1, 'right'],
  ] as const;
  return chapterOf(say('late'), [clause('late', say)], heads, rows, say).map((chapter) => ({
    ...chapter,
    chapters: chapterOf(say('moves'), [say('movesNote')], movedHeads, moved, say),
  }));
}

function recommendationsChapter(own: readonly MonitoredProject[], telling: Telling, say: Say): Chapter[] {
  const rows = own.flatMap(({ project, overdueRecommendations, recorded }): Cell[][] => [
    ...overdueRecommendations.map(({ element, standing }): Cell[] => [
      telling.named(project.element),
      telling.named(element),
      say('recommendation'),
      telling.date(standing.due),
      { value: standing.days, tone: 'bad' },
    ]),
    ...recorded.flatMap(({ assessment, open }) =>
      open.map(({ text, requirement }): Cell[] => [
        telling.named(project.element),
        `${requirement.number}: ${textOfValue(text, telling)}`,
        telling.named(assessment),
        '',
        { value: say('notDone'), tone: 'warning' },
      ]),
    ),
  ]);
  const heads = [
    ['project', 2.5],
    ['what', 3],
    ['source', 2],
    ['planned', 1],
    ['days', 1.1, 'right'],
  ] as const;
  return chapterOf(say('recommendations'), [clause('recommendations', say)], heads, rows, say);
}

function budgetChapter(own: readonly MonitoredProject[], telling: Telling, say: Say, limit: number): Chapter[] {
  const rows = own.flatMap(({ project, excesses }) =>
    excesses.map(({ year, currency, planned, spent, excess, share, isSignificant }): Cell[] => [
      telling.named(project.element),
      String(year),
      currency,
      { value: planned, format: 'money' },
      { value: spent, format: 'money' },
      { value: excess, format: 'money', tone: isSignificant ? 'bad' : 'quiet' },
      share === undefined ? '' : { value: share, format: 'percent', tone: isSignificant ? 'bad' : 'quiet' },
    ]),
  );
  const heads = [
    ['project', 3],
    ['year', 0.7],
    ['currency', 0.9],
    ['planned', 1.4, 'right'],
    ['spent', 1.4, 'right'],
    ['excess', 1.4, 'right'],
    ['share', 0.8, 'right'],
  ] as const;
  const note = `${clause('budget', say)} ${say('budgetLimit', { limit: percentText(limit, telling) })}`;
  return chapterOf(say('budget'), [note], heads, rows, say);
}

function indicatorsChapter(own: readonly MonitoredProject[], telling: Telling, say: Say): Chapter[] {
  const rows = own.flatMap(({ project, indicators }) =>
    indicators.flatMap(({ outcome, state, period = '', planned = '', actual = '', difference = '', share, isInterim }): Cell[][] => {
      if (state === 'not-due') return [];
      const word = state === 'not-reached' && isInterim ? 'interim' : state;
      return [
        [
          telling.named(project.element),
          telling.named(outcome),
          textOfValue(factsOf(outcome, 'unit')[0]?.values['text'], telling),
          period,
          planned,
          actual,
          difference,
          share === undefined ? '' : { value: share, format: 'percent' },
          { value: say(word), tone: state === 'reached' ? 'good' : state === 'not-measured' ? 'warning' : 'bad' },
        ],
      ];
    }),
  );
  const heads = [
    ['project', 2.2],
    ['indicator', 2.2],
    ['unit', 1],
    ['comparedPeriod', 0.9],
    ['planned', 0.8, 'right'],
    ['actual', 0.8, 'right'],
    ['difference', 1.1, 'right'],
    ['reachedShare', 1.2, 'right'],
    ['state', 1.5],
  ] as const;
  return chapterOf(say('indicators'), [clause('indicators', say)], heads, rows, say);
}

function requirementsChapter(own: readonly MonitoredProject[], telling: Telling, say: Say): Chapter[] {
  const heads: readonly Head[] = [
    ['number', 1],
    ['requirement', 5],
    ['subjects', 4],
  ];
  const chapters = own.flatMap(({ project, compliance }) => {
    const rows = (compliance?.unmet ?? []).map(({ number, text, subjects }): Cell[] => [
      number,
      textIn(text, telling.language),
      some(subjects, telling, say),
    ]);
    return chapterOf(telling.named(project.element), [], heads, rows, say);
  });
  return chapters.length === 0 ? [] : [{ title: say('requirements'), blocks: [paragraph(clause('requirements', say), 'quiet')], chapters }];
}

/** What the work is, and of which kind; the begin and the end of a project are told as such. */
function workCells(kind: MonitoredProject['late'][number]['kind'], element: string, telling: Telling, say: Say): Cell[] {
  if (kind === 'begin' || kind === 'end') return [capital(say(kind === 'end' ? 'ends' : kind), telling.language), ''];
  return [telling.named(element), say(kind)];
}

import { isLate, type PeriodReport, type Task } from '@egov/portfolio';
import { type Block, type Cell, type Chapter, paragraph } from '../manuscript/manuscript.js';
import { amounts, totalRows } from '../portfolio/projects.js';
import type { Telling } from '../telling.js';
import { type Head, type Say, sayingIn, tableOf } from './saying.js';

/** What was done, what slipped, what was assessed and spent in a period (Rules §26). */
export function periodChapter(telling: Telling, report: PeriodReport): Chapter {
  const say = sayingIn(telling);
  const assessments = report.assessments.map(({ assessment, on, by, conclusion }): Cell[] => [
    telling.named(assessment),
    telling.related(assessment, 'header'),
    telling.date(on),
    by === undefined ? '' : telling.named(by),
    telling.word('conclusion', conclusion),
  ]);
  const heads: readonly Head[] = [
    ['assessment', 2.5],
    ['project', 2.5],
    ['on', 1],
    ['by', 2],
    ['conclusion', 1.5],
  ];
  return {
    title: say('periodResults'),
    blocks: [paragraph(say('periodClause'), 'quiet')],
    chapters: [
      { title: say('periodDone'), blocks: [tasksTable('periodDone', report.done, telling, say)] },
      { title: say('periodSlipped'), blocks: [tasksTable('periodSlipped', report.slipped, telling, say)] },
      { title: say('periodAssessments'), blocks: [tableOf(say('periodAssessments'), heads, assessments, say)] },
      { title: say('periodMoney'), blocks: [paragraph(say('moneyNote'), 'quiet'), moneyTable(report, telling, say)] },
    ],
  };
}

function tasksTable(caption: 'periodDone' | 'periodSlipped', tasks: readonly Task[], telling: Telling, say: Say): Block {
  const rows = tasks.map(({ kind, element, project, standing }): Cell[] => [
    telling.named(element),
    say(kind === 'project' ? 'projectKind' : kind),
    project ? telling.named(project) : '',
    telling.date(standing.due),
    telling.date(standing.done),
    { value: standing.days, ...(isLate(standing) && { tone: standing.state === 'overdue' ? ('bad' as const) : ('warning' as const) }) },
  ]);
  const heads: readonly Head[] = [
    ['work', 3],
    ['kind', 1.4],
    ['project', 2.4],
    ['planned', 1],
    ['actual', 1],
    ['days', 1.1, 'right'],
  ];
  return tableOf(say(caption), heads, rows, say);
}

function moneyTable({ money }: PeriodReport, telling: Telling, say: Say): Block {
  const rows = money.flatMap(({ project, years }) =>
    years.map((year): Cell[] => [telling.named(project), String(year.year), ...amounts(year, telling)]),
  );
  const totals = totalRows(
    money.flatMap(({ years }) => years),
    say('total'),
    telling,
  );
  const heads: readonly Head[] = [
    ['project', 3],
    ['year', 0.7],
    ['currency', 0.9],
    ['planned', 1.5, 'right'],
    ['spent', 1.5, 'right'],
    ['difference', 1.5, 'right'],
  ];
  return tableOf(say('periodMoney'), heads, [...rows, ...totals], say);
}

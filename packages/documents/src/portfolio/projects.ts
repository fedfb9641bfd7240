import {
  budgetOf,
  type BudgetTotal,
  budgetTotals,
  criticalPath,
  dependenciesOf,
  differenceOf,
  type Project,
  projectsOf,
  type YearBudget,
} from '@egov/portfolio';
import type { Among } from '../gap/chapter.js';
import { type Block, type Cell, type Chapter, paragraph, table } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { baselineText, reachText, valuesText } from './measures.js';
import { amongFilter, clauseAndTable, columnsOf, type Head, periodText, type Say, sayingIn } from './chapters.js';

/** The ICT projects: what each implements, its dates, its budget by year (Rules §17, 28.3), and what depends on what (Rules §8.6). */
export function projectsChapter(telling: Telling, among: Among): Chapter {
  const say = sayingIn(telling);
  const all = projectsOf(telling.architecture);
  const own = all.filter(({ element }) => amongFilter(telling, among)(element));
  const rows = own.map(({ element, owner, stage, plan, fact, implements: changes }): Cell[] => [
    telling.named(element),
    owner === undefined ? '' : telling.named(owner),
    telling.word('stage', stage),
    periodText(plan, telling),
    periodText(fact, telling),
    telling.titles(changes),
    telling.value(element, 'financing', 'words', 'financing'),
  ]);
  const heads: readonly Head[] = [
    ['project', 2.4],
    ['owner', 1.8],
    ['stage', 1.3],
    ['plan', 1.4],
    ['fact', 1.4],
    ['implements', 2.6],
    ['financing', 1.5],
  ];
  return {
    title: say('projects'),
    blocks: rows.length === 0 ? [paragraph(say('nothing'))] : [table(say('projects'), columnsOf(heads, say), rows)],
    chapters: [
      { title: say('budget'), blocks: budgetTable(own, telling, say) },
      { title: say('outcomes'), blocks: outcomesTable(own, telling, say) },
      { title: say('dependencies'), blocks: dependencies(all, new Set(own), telling, say) },
    ],
  };
}

function budgetTable(projects: readonly Project[], telling: Telling, say: Say): Block[] {
  const budgets = projects.map((project) => ({ title: telling.named(project.element), years: budgetOf(project.element) }));
  const all = budgets.flatMap(({ years }) => years);
  if (all.length === 0) return [];
  const rows = budgets.flatMap(({ title, years }) => years.map((year): Cell[] => [title, String(year.year), ...amounts(year, telling)]));
  const heads: readonly Head[] = [
    ['project', 3],
    ['year', 0.8],
    ['currency', 0.9],
    ['planned', 1.5, 'right'],
    ['spent', 1.5, 'right'],
    ['difference', 1.5, 'right'],
  ];
  const sums = table(say('budget'), columnsOf(heads, say), [...rows, ...totalRows(all, say('total'), telling)]);
  return [sums, ...(all.some(({ spent }) => spent === undefined) ? [paragraph(say('differenceNote'), 'quiet')] : [])];
}

/** What each project is to reach (Rules §24.1, 28.4). */
function outcomesTable(projects: readonly Project[], telling: Telling, say: Say): Block[] {
  const rows = projects.flatMap(({ element: project }) =>
    telling.architecture
      .partsOf(project.id)
      .filter(({ kind }) => kind === 'outcome')
      .map((outcome): Cell[] => [
        telling.named(project),
        telling.named(outcome),
        telling.allSaid(outcome, 'unit'),
        baselineText(outcome, telling),
        [valuesText(outcome, telling), reachText(outcome, telling)].filter((text) => text !== '').join('; '),
        telling.related(outcome, 'serves'),
      ]),
  );
  const heads: readonly Head[] = [
    ['project', 2.4],
    ['outcome', 2.4],
    ['unit', 1.2],
    ['baseline', 1.3],
    ['values', 2.2],
    ['serves', 2],
  ];
  return rows.length === 0 ? [] : [table(say('outcomes'), columnsOf(heads, say), rows)];
}

/** The sums of each year, and of all years where there are several. */
export function totalRows(budgets: readonly YearBudget[], title: string, telling: Telling): Cell[][] {
  const years = [...Map.groupBy(budgets, ({ year }) => year)].sort(([a], [b]) => a - b);
  const rows = (year: string, own: readonly YearBudget[]): Cell[][] =>
    budgetTotals(own).map((total) => [{ value: title, tone: 'strong' }, year, ...amounts(total, telling)]);
  return [...years.flatMap(([year, own]) => rows(String(year), own)), ...(years.length > 1 ? rows('', budgets) : [])];
}

/** The currency, what is planned and spent, and by how much more than planned; nothing where nothing is recorded yet. */
export function amounts(sum: YearBudget | BudgetTotal, telling: Telling): Cell[] {
  const { currency, planned, spent } = sum;
  const difference = 'difference' in sum ? sum.difference : differenceOf(sum);
  return [
    telling.word('currency', currency),
    { value: planned, format: 'money' },
    spent === undefined ? '' : { value: spent, format: 'money' },
    difference === undefined ? '' : { value: difference, format: 'money', ...(difference > 0 && { tone: 'bad' as const }) },
  ];
}

function dependencies(all: readonly Project[], own: ReadonlySet<Project>, telling: Telling, say: Say): Block[] {
  const between = dependenciesOf(all, telling.architecture).filter(({ project, on }) => own.has(project) || own.has(on));
  const rows = between.map(({ project, on, reach, isCircular }): Cell[] => [
    telling.named(project.element),
    telling.named(on.element),
    isCircular ? { value: say('circular', { reach: say(reach) }), tone: 'warning' } : say(reach),
  ]);
  const heads: readonly Head[] = [
    ['project', 3],
    ['dependsOn', 3],
    ['reach', 2],
  ];
  const path = criticalPath(all.filter((project) => own.has(project) || between.some(({ on }) => on === project)));
  const shown = path.map(({ element, plan }) => `${telling.named(element)} (${telling.date(plan.to)})`).join(' → ');
  return [
    ...(path.length === 0 ? [] : [paragraph(say('critical', { path: shown }))]),
    ...clauseAndTable('dependenciesClause', 'dependencies', heads, rows, say),
  ];
}

import { type MonitoredProject, type PeriodReport, risksOf, type Score } from '@egov/portfolio';
import type { ReportOf } from '../gap/manuscript.js';
import { type Cell, type Chapter, type Manuscript, paragraph } from '../manuscript/manuscript.js';
import { Telling } from '../telling.js';
import { checklistChapter, conclusionsChapter, levelOf } from './compliance.js';
import { draftsChapter } from './drafts.js';
import { periodChapter } from './period.js';
import { risksChapter } from './risks.js';
import { type Head, type Say, sayingIn, tableOf } from './saying.js';
import { scorecardChapter } from './scorecard.js';

/** What a report on monitoring tells. */
export interface MonitoringReport {
  readonly projects: readonly MonitoredProject[];
  readonly scores: readonly Score[];
  /** For a report on a period (Rules §26); the rest is told as of its last day. */
  readonly period?: PeriodReport;
  /** The body and the project that it is limited to. */
  readonly body?: string;
  readonly project?: string;
  /** The share of the plan above which an excess of the budget is significant. */
  readonly budgetExcess?: number;
}

/** Monitoring of the implementation of the architecture as a document (Rules §19-29). */
export function monitoringManuscript(report: MonitoringReport, { architecture, language, at, name }: ReportOf): Manuscript {
  const { projects, scores, period, body, project, budgetExcess } = report;
  const telling = new Telling(architecture, language, at);
  const say = sayingIn(telling);
  const title = say(period ? 'periodTitle' : 'title');
  const when = period
    ? { name: say('period'), value: `${telling.date(period.from)} – ${telling.date(period.to)}` }
    : { name: say('date'), value: telling.longDate(at) };
  return {
    language,
    title,
    ...(name !== undefined && { author: name }),
    cover: [
      when,
      ...(body === undefined ? [] : [{ name: say('body'), value: telling.named(body) }]),
      ...(project === undefined ? [] : [{ name: say('project'), value: telling.named(project) }]),
    ],
    running: title,
    date: at,
    chapters: [
      ...(period ? [periodChapter(telling, period)] : []),
      summaryChapter(projects, telling, say),
      risksChapter(telling, undefined, projects, budgetExcess),
      checklistChapter(telling, projects),
      ...conclusionsChapter(telling, projects),
      draftsChapter(telling, projects),
      ...(project === undefined ? [scorecardChapter(telling, scores)] : []),
    ],
  };
}

function summaryChapter(projects: readonly MonitoredProject[], telling: Telling, say: Say): Chapter {
  const rows = projects.map((monitored): Cell[] => {
    const { project, stage, late, overdueRecommendations, recorded, excesses, indicators, compliance } = monitored;
    const risks = new Set(risksOf(monitored));
    const counts = {
      late: late.length,
      recommendations: overdueRecommendations.length + recorded.reduce((sum, { open }) => sum + open.length, 0),
      budget: excesses.filter(({ isSignificant }) => isSignificant).length,
      indicators: indicators.filter(({ state }) => state === 'not-reached' || state === 'not-measured').length,
      requirements: compliance?.unmet.length ?? 0,
    };
    return [
      telling.named(project.element),
      telling.word('stage', stage),
      ...(['late', 'recommendations', 'budget', 'indicators', 'requirements'] as const).map((kind): Cell =>
        risks.has(kind) ? { value: counts[kind], tone: 'bad' } : { value: 0, tone: 'quiet' },
      ),
      compliance ? levelOf(compliance, telling, say) : '',
    ];
  });
  const heads: readonly Head[] = [
    ['project', 3.2],
    ['stage', 2.3],
    ['shortLate', 1.5, 'right'],
    ['shortRecommendations', 2.5, 'right'],
    ['shortBudget', 1.6, 'right'],
    ['shortIndicators', 2.2, 'right'],
    ['shortRequirements', 2.2, 'right'],
    ['conclusion', 2.3],
  ];
  if (rows.length === 0) return { title: say('summary'), blocks: [paragraph(say('noProjects'))] };
  return { title: say('summary'), blocks: [paragraph(say('summaryClause'), 'quiet'), tableOf(say('summary'), heads, rows, say)] };
}

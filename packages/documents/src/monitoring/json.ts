import { type DueStanding, type MonitoredProject, type PeriodReport, risksOf, type Score, type Task } from '@egov/portfolio';
import type { ReportOf } from '../gap/manuscript.js';
import { Telling } from '../telling.js';
import { draftsOf } from './drafts.js';
import type { MonitoringReport } from './manuscript.js';

/** Monitoring for other programs: elements by their names in the model, words of vocabularies as they are; recommendations in the language asked for. */
export function jsonMonitoring(report: MonitoringReport, { architecture, language, at }: ReportOf): string {
  const telling = new Telling(architecture, language, at);
  const value = {
    tool: 'egov',
    schemaVersion: 1,
    language,
    at,
    ...(report.body !== undefined && { body: report.body }),
    ...(report.project !== undefined && { project: report.project }),
    projects: report.projects.map((project) => projectValue(project, telling)),
    bodies: report.scores.map(scoreValue),
    ...(report.period && { period: periodValue(report.period) }),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function projectValue(monitored: MonitoredProject, telling: Telling): unknown {
  const { project, owner, stage, late, overdueRecommendations, excesses, indicators, compliance, checklist, recorded, moves } = monitored;
  return {
    id: project.element.id,
    owner,
    stage,
    plan: project.plan,
    fact: project.fact,
    risks: risksOf(monitored),
    late: late.map(({ kind, element, standing }) => ({ kind, element, ...standingValue(standing) })),
    overdueRecommendations: overdueRecommendations.map(({ element, standing }) => ({ element: element.id, ...standingValue(standing) })),
    budget: excesses,
    indicators: indicators.map(({ outcome, ...rest }) => ({ outcome: outcome.id, ...rest })),
    compliance: compliance && {
      level: compliance.level,
      applicable: compliance.applicable,
      met: compliance.met,
      unmet: compliance.unmet.map(({ id, subjects }) => ({ requirement: id, subjects })),
    },
    checklist,
    assessments: recorded.map(({ assessment, stage: at, on, conclusion, computed, agrees, open }) => ({
      id: assessment.id,
      stage: at,
      on,
      recorded: conclusion,
      computed: computed?.level,
      agrees,
      open: open.map(({ requirement }) => requirement.id),
    })),
    moves: moves.map(({ project: { element }, days, to, works }) => ({ project: element.id, days, to, works })),
    recommendations: draftsOf(monitored, telling),
  };
}

function standingValue({ state, due, done, days }: DueStanding): DueStanding {
  return { state, ...(due !== undefined && { due }), ...(done !== undefined && { done }), days };
}

function scoreValue({ body = null, ...rest }: Omit<Score, 'body'> & { readonly body?: string | null }): unknown {
  return { body, ...rest };
}

function periodValue({ from, to, done, slipped, assessments, money }: PeriodReport): unknown {
  const task = ({ kind, element, project, standing }: Task): unknown => ({
    kind,
    element: element.id,
    project: project?.id,
    ...standingValue(standing),
  });
  return {
    from,
    to,
    done: done.map(task),
    slipped: slipped.map(task),
    assessments: assessments.map(({ assessment, ...rest }) => ({ id: assessment.id, ...rest })),
    money: money.map(({ project, years }) => ({ project: project.id, years })),
  };
}

import type { Architecture } from '@egov/model';
import { ownerOf } from '../projects/dependencies.js';
import { delayed, type MovedProject } from '../projects/delay.js';
import { type Project, projectsOf, type ProjectStage } from '../projects/project.js';
import { type Recommendation, recommendationsOf } from '../roadmap/recommendations.js';
import { type ChecklistItem, checklistOf, type Evidence, stageOf } from './checklist.js';
import type { Compliance, Judge } from './compliance.js';
import { type BudgetExcess, budgetExcesses } from './excess.js';
import { type IndicatorStanding, indicatorStandings } from './indicators.js';
import { daysBehind, type LateWork, lateWorks } from './late.js';
import { type RecordedAssessment, recordedAssessments } from './recorded.js';

/** What monitoring is asked about, and what it may ask in its turn. */
export interface MonitoringQuestion {
  /** `YYYY-MM-DD` */
  readonly at: string;
  readonly judge?: Judge;
  readonly duplicatesOf?: NonNullable<Evidence['duplicatesOf']>;
  /** The share of the plan above which an excess of the budget is significant. */
  readonly budgetExcess?: number;
}

/** A project under monitoring (Rules §21-28) on a date. */
export interface MonitoredProject {
  readonly project: Project;
  readonly owner?: string;
  readonly stage: ProjectStage;
  /** The risks of Rules §28 in their order; empty lists are no risk. */
  readonly late: readonly LateWork[];
  readonly overdueRecommendations: readonly Recommendation[];
  readonly excesses: readonly BudgetExcess[];
  readonly indicators: readonly IndicatorStanding[];
  readonly compliance?: Compliance;
  readonly checklist: readonly ChecklistItem[];
  readonly recorded: readonly RecordedAssessment[];
  /** What the days that the project is behind move. */
  readonly moves: readonly MovedProject[];
}

/** The projects of an architecture under monitoring, in the order of their identifiers. */
export function monitoringOf(architecture: Architecture, question: MonitoringQuestion): MonitoredProject[] {
  const projects = projectsOf(architecture);
  const recommendations = new Map(recommendationsOf(architecture, question.at).map((each) => [each.element.id, each]));
  return projects.map((project) => monitored(project, { architecture, projects, recommendations, ...question }));
}

interface Surroundings extends MonitoringQuestion {
  readonly architecture: Architecture;
  readonly projects: readonly Project[];
  readonly recommendations: ReadonlyMap<string, Recommendation>;
}

function monitored(project: Project, around: Surroundings): MonitoredProject {
  const { architecture, projects, recommendations, at, judge, duplicatesOf, budgetExcess } = around;
  const { element } = project;
  const owner = ownerOf(project, architecture);
  const indicators = indicatorStandings(element, architecture, at);
  const recorded = recordedAssessments(element, architecture, at, judge);
  const late = lateWorks(project, architecture, at);
  const behind = daysBehind(late);
  const compliance = judge?.(element.id);
  return {
    project,
    ...(owner !== undefined && { owner }),
    stage: stageOf(project, at),
    late,
    overdueRecommendations: project.implements
      .flatMap((id) => recommendations.get(id) ?? [])
      .filter(({ standing }) => standing.state === 'overdue'),
    excesses: budgetExcesses(element, at, budgetExcess),
    indicators,
    ...(compliance && { compliance }),
    checklist: checklistOf({ project, architecture, at, indicators, recorded, ...(duplicatesOf && { duplicatesOf }) }),
    recorded,
    moves: behind > 0 ? delayed(project, behind, projects, at) : [],
  };
}

/** The five risks of a project (Rules §28) that it runs on the date. */
export function risksOf(project: MonitoredProject): RiskKind[] {
  const { late, overdueRecommendations, recorded, excesses, indicators, compliance } = project;
  const runs: Readonly<Record<RiskKind, boolean>> = {
    late: late.length > 0,
    recommendations: overdueRecommendations.length > 0 || recorded.some(({ open }) => open.length > 0),
    budget: excesses.some(({ isSignificant }) => isSignificant),
    indicators: indicators.some(({ state }) => state === 'not-reached' || state === 'not-measured'),
    requirements: (compliance?.unmet.length ?? 0) > 0,
  };
  return riskKinds.filter((kind) => runs[kind]);
}

/** The risks of Rules §28 in their order. */
export const riskKinds = ['late', 'recommendations', 'budget', 'indicators', 'requirements'] as const;
export type RiskKind = (typeof riskKinds)[number];

export { fitting, type PlannedChange } from './gap/changes.js';
export type { Coverage } from './gap/coverage.js';
export { type Difference, isObject, kindOfChange } from './gap/differences.js';
export { type Gap, gapOf, isOpen } from './gap/gap.js';
export { gapFindings } from './gap/findings.js';
export { domainOf, withHolders } from './holders.js';
export { isDone, isLate, type DueStanding } from './standing.js';
export { type Period, type Project, projectsOf, type ProjectStage, readProject, stagesInOrder, type Work } from './projects/project.js';
export { budgetOf, type BudgetTotal, budgetTotals, differenceOf, type YearBudget } from './projects/budget.js';
export { dependenciesOf, type Dependency, isUnder, ownerOf, type Reach } from './projects/dependencies.js';
export { criticalPath } from './projects/critical-path.js';
export { delayed, type MovedProject, type MovedWork } from './projects/delay.js';
export { initiativesOf, type Initiative } from './roadmap/initiatives.js';
export { processRegister, type RegisteredProcess } from './roadmap/processes.js';
export { recommendationsOf, type Recommendation } from './roadmap/recommendations.js';
export { byBody, roadmapOf, type RoadmapItem } from './roadmap/roadmap.js';
export { WorkingCalendar } from './calendar/working-calendar.js';
export { submissionFindings } from './submissions/findings.js';
export * from './submissions/report.js';
export type { SubmissionState } from './submissions/standing.js';
export { type Step, workingDaysTitle } from './submissions/words.js';
export { WorkspacePortfolio } from './workspace-portfolio.js';
export { type ChecklistItem, type ItemId } from './monitoring/checklist.js';
export { type Compliance, type Judge, judgeBy, type UnmetRequirement } from './monitoring/compliance.js';
export { type BudgetExcess, significantExcess } from './monitoring/excess.js';
export { conclusionFindings } from './monitoring/conclusion-findings.js';
export { riskFindings } from './monitoring/findings.js';
export { type IndicatorStanding } from './monitoring/indicators.js';
export { isOpen as isUndone, type LateWork } from './monitoring/late.js';
export {
  type MonitoredProject,
  monitoringOf,
  type MonitoringQuestion,
  type RiskKind,
  riskKinds,
  risksOf,
} from './monitoring/monitoring.js';
export { periodReport, type PeriodReport, type Task } from './monitoring/period.js';
export { type OpenFinding, type RecordedAssessment } from './monitoring/recorded.js';
export { type Score, scorecard } from './monitoring/scorecard.js';

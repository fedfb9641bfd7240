export { WorkingCalendar } from './calendar/working-calendar.js';
export { submissionFindings } from './submissions/findings.js';
export * from './submissions/report.js';
export type { SubmissionState } from './submissions/standing.js';
export { type Step, workingDaysTitle } from './submissions/words.js';
export { WorkspacePortfolio } from './workspace-portfolio.js';

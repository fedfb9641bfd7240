export { fitting, type PlannedChange } from './gap/changes.js';
export type { Coverage } from './gap/coverage.js';
export { type Difference, isObject } from './gap/differences.js';
export { type Gap, gapOf, isOpen } from './gap/gap.js';
export { gapFindings } from './gap/findings.js';
export { domainOf } from './holders.js';
export { WorkspacePortfolio } from './workspace-portfolio.js';

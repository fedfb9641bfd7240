export { WorkingCalendar } from './calendar/working-calendar.js';
export { WorkspacePortfolio } from './workspace-portfolio.js';

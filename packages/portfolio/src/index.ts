export { WorkspacePortfolio } from './workspace-portfolio.js';

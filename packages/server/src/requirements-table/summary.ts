import { inLanguage } from '@egov/language';
import type { ComplianceSummary } from '@egov/protocol';
import { conclude, isApplicable, isCritical, levelTitles } from '@egov/requirements';
import type { Project } from '../project.js';

/** How all workspaces stand to the requirements that apply to them. */
export function complianceSummary(projects: readonly Project[]): ComplianceSummary {
  let [errors, warnings] = [0, 0];
  const workspaces = projects.flatMap(({ workspace, name }) => {
    const assessment = workspace?.assessment();
    if (!workspace || !assessment || assessment.requirements.length === 0) return [];
    const { language } = workspace.settings;
    const cells = assessment.subjects().flatMap((subject) => subject.cells.filter(isApplicable));
    for (const cell of cells) {
      if (cell.status !== 'not-met') continue;
      if (isCritical(cell, workspace.thresholds) || cell.requirement.severity === 'error') errors++;
      else warnings++;
    }
    const { level, met, applicable } = conclude(cells, workspace.thresholds);
    return [{ name, level: inLanguage(levelTitles[level], language), met, applicable }];
  });
  return { isAssessed: workspaces.length > 0, errors, warnings, workspaces };
}

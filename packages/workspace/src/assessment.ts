import type { Language } from '@egov/language';
import {
  type AssessedWorkspace,
  type Assessment,
  assessmentReport,
  type AssessmentReport,
  type Catalogue,
  type Requirement,
  type Stage,
  sortedRequirements,
} from '@egov/requirements';

/** What of an architecture is judged, by what. */
export interface AssessmentScope {
  readonly language: Language;
  readonly states: readonly ('current' | 'target')[];
  /** Only this catalogue, without the rules of the workspace; else all that apply, and the rules. */
  readonly catalogue?: Catalogue;
  /** Only what is examined at this stage of a project (Rules §21–24). */
  readonly stage?: Stage;
  /** The elements that conclusions are drawn for, with what belongs to them; none: all. */
  readonly asked?: ReadonlySet<string>;
}

/** Judges a workspace, and draws the conclusion (Rules §26). Undefined if no requirement applies. */
export function reportOn(workspace: AssessedWorkspace, scope: AssessmentScope): AssessmentReport | undefined {
  const { language, states, catalogue, stage, asked } = scope;
  const { name, version } = workspace.settings.manifest;
  const catalogues = catalogue ? [catalogue] : workspace.applied;
  const rules = catalogue ? [] : workspace.rules;
  const requirements = sortedRequirements(catalogues, rules).filter(({ stages }) => !stage || stages.includes(stage));
  if (requirements.length === 0) return undefined;
  return assessmentReport({
    language,
    architecture: workspace.architecture,
    catalogues,
    requirements,
    assessments: states.map((state) => [state, assessmentIn(state, requirements, workspace)] as const),
    thresholds: workspace.thresholds,
    assessmentDate: workspace.assessmentDate,
    ...(stage && { stage }),
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    ...(asked && { asked }),
  });
}

function assessmentIn(state: 'current' | 'target', requirements: readonly Requirement[], workspace: AssessedWorkspace): Assessment {
  const whole = workspace.assessment();
  return state === 'target' && whole.requirements.length === requirements.length ? whole : workspace.assess(requirements, state);
}

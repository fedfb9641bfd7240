import { customView, type CustomView } from '@egov/diagram';
import type { AssessedWorkspace } from '@egov/requirements';

/** The views that the model defines, in the order of their names; those with mistakes can't be drawn. */
export function customViewsOf(workspace: AssessedWorkspace): CustomView[] {
  const { architecture } = workspace;
  return [...workspace.views.values()].map((definition) => customView(definition, architecture, workspace.evaluation()));
}

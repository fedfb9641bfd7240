import type { WorkspaceSettings } from '@egov/language';
import { ModelWorkspace } from '@egov/model';

/** What checking needs of a workspace. */
export type CheckedWorkspace = Pick<ModelWorkspace, 'addDependency' | 'load' | 'update' | 'findings' | 'architecture'>;

/**
 * Makes the workspace whose findings are reported. The only place that decides which checks there are.
 * @param today decides about waivers and evidence where the manifest names no date; `YYYY-MM-DD`
 */
export function createCheckedWorkspace(settings: WorkspaceSettings, today: string): CheckedWorkspace {
  return new ModelWorkspace(settings, today);
}

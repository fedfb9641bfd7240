import type { WorkspaceSettings } from '@egov/language';
import { AssessedWorkspace } from '@egov/requirements';

/**
 * Makes the workspace whose findings are reported. The only place that decides which checks there are.
 * @param today decides about waivers and evidence where the manifest names no date; `YYYY-MM-DD`
 */
export function createCheckedWorkspace(settings: WorkspaceSettings, today: string): AssessedWorkspace {
  return new AssessedWorkspace(settings, today);
}

import type { Language } from '@egov/language';
import { WorkspaceFailure } from '@egov/workspace';
import { Failure } from './failure.js';
import { message } from './messages/messages.js';
import { visible } from './text/visible.js';

/** What went wrong, as one line for the user. */
export function failureLine(error: unknown, language: Language): string {
  if (error instanceof Failure) return visible(message(error.id, error.args, language));
  if (error instanceof WorkspaceFailure) return visible(error.text(language));
  const detail = error instanceof Error ? error.message : String(error);
  return visible(message('failure.internal', { detail: detail.split('\n')[0]! }, language));
}

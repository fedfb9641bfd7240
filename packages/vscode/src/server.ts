import type { DiagramsChanged } from '@egov/protocol';
import { type Event, env, workspace } from 'vscode';
import { type DisplayLanguage, languageOf } from './texts/texts.js';

/** The language server, as the features of the extension know it: whatever client speaks to it at the moment. */
export interface Server {
  /** Asks it by the name of a method of the protocol. */
  ask<Answer>(method: string, request?: unknown): Promise<Answer>;
  /** Once it is quiet after edits: what was shown of these workspaces may look otherwise. */
  readonly onChanged: Event<DiagramsChanged>;
}

/** As the setting says, else as the editor speaks. */
export function displayLanguage(): DisplayLanguage {
  const chosen = workspace.getConfiguration('egov').get<string>('language', 'auto');
  return languageOf(chosen === 'auto' ? env.language : chosen);
}

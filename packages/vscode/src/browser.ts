import type { ExtensionContext } from 'vscode';
import { registerLimited } from './limited.js';

/** The extension in an editor that is a browser alone: there are no processes, and no files on disk. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(await registerLimited(context));
}

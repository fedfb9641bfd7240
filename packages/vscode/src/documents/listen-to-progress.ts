import { documentMethods, type DocumentProgress } from '@egov/protocol';
import type { Disposable, Progress } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Shows how far the server is with what was asked under a name. */
export function listenToProgress(
  client: LanguageClient,
  name: string,
  progress: Progress<{ message?: string; increment?: number }>,
): Disposable {
  let before = 0;
  return client.onNotification(documentMethods.progress, ({ client: of, done, total }: DocumentProgress) => {
    if (of !== name) return;
    progress.report({ message: `${done} / ${total}`, increment: Math.max(0, (100 * done) / total - before) });
    before = Math.max(before, (100 * done) / total);
  });
}

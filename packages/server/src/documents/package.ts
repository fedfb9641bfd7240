import { documentMethods, type DocumentProgress, type PackageAnswer, type PackageFileTold, type PackageRequest } from '@egov/protocol';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Projects } from '../projects.js';
import type { Queue } from '../queue.js';
import { answerOf } from './file.js';
import { packageInThread } from './package-thread.js';

/** Makes approval packages (Rules §12): each of their files is told by itself, as all together may be too long for one answer. */
export function handlePackages(connection: Connection, projects: Projects, queue: Queue): void {
  connection.onRequest(
    documentMethods.package,
    async (request: PackageRequest, token: CancellationToken): Promise<PackageAnswer | null> => {
      const { client, domains, languages, formats } = request;
      const running = new AbortController();
      token.onCancellationRequested(() => running.abort());
      const job = await queue.add(() => projects.at(request.workspace)?.packageJob({ domains, languages, formats }));
      if (!job) return null;
      const onProgress = (done: number, total: number): void =>
        void connection.sendNotification(documentMethods.progress, { client, done, total } satisfies DocumentProgress);
      try {
        const files = await packageInThread(job, onProgress, running.signal);
        if (files.length === 0) return null;
        const answers = files.map(answerOf);
        for (const answer of answers) {
          running.signal.throwIfAborted();
          await connection.sendNotification(documentMethods.packageFile, { client, ...answer } satisfies PackageFileTold);
        }
        return { files: answers.map(({ fileName }) => fileName) };
      } catch (error) {
        if (running.signal.aborted) return null;
        throw error;
      }
    },
  );
}

import { parentPort, workerData } from 'node:worker_threads';
import { type PackageJob, packageOf } from './package-job.js';
import type { PackageMessage } from './package-thread.js';

// The entry of a worker of Node that makes one approval package. It is ended when nobody wants it any more.

const port = parentPort!;
const tell = (message: PackageMessage): void => port.postMessage(message);
try {
  const files = await packageOf(workerData as PackageJob, (done, total) => tell({ done, total }), new AbortController().signal);
  tell({ files });
} catch (error) {
  tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

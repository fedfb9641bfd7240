import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PackageFile } from '@egov/documents';
import type { OnProgress, PackageJob } from './package-job.js';

/** What the worker tells: how far it is, and at last what it made or why it couldn't. */
export type PackageMessage =
  { readonly done: number; readonly total: number } | { readonly files: readonly PackageFile[] } | { readonly error: string };

/** The worker: beside this file, in bundles and once compiled. Not beside the sources: workers don't run TypeScript. */
const workerFile = ['./package-worker.js', './package-worker.mjs']
  .map((name) => new URL(name, import.meta.url))
  .find((file) => existsSync(file));

/**
 * Makes an approval package in a thread of its own, since images and documents take minutes in which nobody could type; in this one where there is no
 * file to make a thread from. When `signal` says so, it ends at once.
 */
export async function packageInThread(job: PackageJob, onProgress: OnProgress, signal: AbortSignal): Promise<readonly PackageFile[]> {
  signal.throwIfAborted();
  if (workerFile) return inWorker(new Worker(workerFile, { workerData: job }), onProgress, signal);
  const { packageOf } = await import('./package-job.js');
  return packageOf(job, onProgress, signal);
}

async function inWorker(worker: Worker, onProgress: OnProgress, signal: AbortSignal): Promise<readonly PackageFile[]> {
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      worker.on('message', (message: PackageMessage) => {
        if ('files' in message) resolve(message.files);
        else if ('error' in message) reject(new Error(message.error));
        else onProgress(message.done, message.total);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`The thread that makes the package ended with ${code}.`)));
    });
  } finally {
    await worker.terminate();
  }
}

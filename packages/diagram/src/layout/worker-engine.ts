import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { LayoutEngine } from './elk-layout.js';

/** A worker, be it of Node or of a browser. It speaks as `elkjs/lib/elk-worker.js` does. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  /** Called once, with what is told each message of the worker. */
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, with what is told that the worker failed as a whole or has ended of itself. */
  onError(listener: (error: unknown) => void): void;
  terminate(): unknown;
}

/** What the worker says: the graph with its places, or why there are none. */
interface Answer {
  readonly id: number;
  readonly data?: ElkNode;
  readonly error?: unknown;
}

interface Job {
  readonly graph: ElkNode;
  readonly resolve: (laidOut: ElkNode) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * ELK in a worker, which is made when it is first needed. It lays out one graph at a time, the others wait. ELK can't be interrupted: when the graph
 * that it works on is given up, the worker is ended, and the next graph gets a new one.
 */
export class WorkerEngine implements LayoutEngine {
  private worker: WorkerLike | undefined;
  private isDisposed = false;
  private lastId = 0;
  private current: Job | undefined;
  private readonly waiting = new Set<Job>();

  constructor(private readonly makeWorker: () => WorkerLike) {}

  async layout(graph: ElkNode, signal?: AbortSignal): Promise<ElkNode> {
    signal?.throwIfAborted();
    if (this.isDisposed) throw disposed();
    const { promise, resolve, reject } = Promise.withResolvers<ElkNode>();
    const job: Job = { graph, resolve, reject };
    const giveUp = (): void => this.giveUp(job, signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    this.waiting.add(job);
    this.next();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Ends the worker, and all that is asked of it. */
  dispose(): void {
    this.isDisposed = true;
    const jobs = [...this.waiting, ...(this.current ? [this.current] : [])];
    this.waiting.clear();
    this.endWorker();
    for (const { reject } of jobs) reject(disposed());
  }

  private giveUp(job: Job, reason: unknown): void {
    this.waiting.delete(job);
    if (this.current === job) this.endWorker();
    job.reject(reason);
    this.next();
  }

  private next(): void {
    if (this.current) return;
    const [job] = this.waiting;
    if (!job) return;
    this.waiting.delete(job);
    this.current = job;
    try {
      this.worker ??= this.started();
      this.worker.postMessage({ id: ++this.lastId, cmd: 'layout', graph: job.graph, layoutOptions: {}, options: {} });
    } catch (error) {
      this.failed(error);
    }
  }

  private started(): WorkerLike {
    const worker = this.makeWorker();
    // A worker that was ended may still have said something: it is no longer asked.
    worker.onMessage((message) => worker === this.worker && this.answered(message as Answer));
    worker.onError((error) => worker === this.worker && this.failed(error));
    worker.postMessage({ id: ++this.lastId, cmd: 'register', algorithms: ['layered'] });
    return worker;
  }

  private answered({ id, data, error }: Answer): void {
    const job = this.current;
    if (!job || id !== this.lastId) return; // that the algorithms are registered
    this.current = undefined;
    if (data) job.resolve(data);
    else job.reject(errorOf(error));
    this.next();
  }

  /** The worker is of no use any more. */
  private failed(error: unknown): void {
    const job = this.current;
    this.endWorker();
    job?.reject(errorOf(error));
    this.next();
  }

  private endWorker(): void {
    this.current = undefined;
    this.worker?.terminate();
    this.worker = undefined;
  }
}

function disposed(): Error {
  return new Error('The layout engine has ended.');
}

/** What crosses over from a worker is not always an error. */
function errorOf(error: unknown): Error {
  if (error instanceof Error) return error;
  const message = (error as { readonly message?: unknown } | null | undefined)?.message;
  return new Error(typeof message === 'string' ? message : String(error));
}

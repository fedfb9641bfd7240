import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type LayoutEngine, WorkerEngine, type WorkerLike } from '@egov/diagram';

type Graph = Parameters<LayoutEngine['layout']>[0];

/** The worker: beside this file, in bundles and once compiled. Not beside the sources: workers don't run TypeScript. */
const workerFile = ['./layout-worker.js', './layout-worker.mjs']
  .map((name) => new URL(name, import.meta.url))
  .find((file) => existsSync(file));

/** The main thread has work of its own while the workers lay out; what more than a few could win is eaten by the memory that each takes. */
const mostWorkers = 4;

/** Several engines as one, each in a worker of its own that begins when there is something for it. */
export class LayoutPool implements LayoutEngine {
  private readonly engines: readonly WorkerEngine[];
  /** Of each engine, how many graphs it has to lay out. */
  private readonly load = new Map<WorkerEngine, number>();

  constructor(
    readonly size: number,
    makeWorker: () => WorkerLike,
  ) {
    this.engines = Array.from({ length: size }, () => new WorkerEngine(makeWorker));
  }

  async layout(graph: Graph, signal?: AbortSignal): Promise<Graph> {
    const loads = this.engines.map((engine) => this.load.get(engine) ?? 0);
    const engine = this.engines[loads.indexOf(Math.min(...loads))]!;
    this.add(engine, 1);
    try {
      return await engine.layout(graph, signal);
    } finally {
      this.add(engine, -1);
    }
  }

  dispose(): void {
    for (const engine of this.engines) engine.dispose();
  }

  private add(engine: WorkerEngine, change: number): void {
    this.load.set(engine, (this.load.get(engine) ?? 0) + change);
  }
}

/** As many workers as there are processors that the main thread doesn't need, and no more than `most`; undefined where there is no file to make them from. */
export function layoutPool(most = mostWorkers): LayoutPool | undefined {
  const file = workerFile;
  return file && new LayoutPool(Math.min(Math.max(availableParallelism() - 1, 1), most), () => workerFrom(file));
}

/** A worker of Node, as engines know them. */
export function workerFrom(file: URL): WorkerLike {
  const worker = new Worker(file);
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onError(listener) {
      worker.on('error', listener).on('messageerror', listener);
      worker.on('exit', (code) => listener(new Error(`A layout worker ended with ${code}.`)));
    },
    terminate: () => worker.terminate(),
  };
}

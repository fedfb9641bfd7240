import type { ElkNode } from 'elkjs/lib/elk-api.js';
import type { LayoutEngine } from './elk-layout.js';

/**
 * An engine that remembers what another one has laid out: the same graph is laid out once. Of the results it keeps those that were used last.
 */
export class CachedEngine implements LayoutEngine {
  /** By the text of the graph, the one that was used last at the end. The text itself, not a hash: two graphs never share a place by chance. */
  private readonly results = new Map<string, Promise<ElkNode>>();

  /** @param most how many results are kept */
  constructor(
    private readonly inner: LayoutEngine,
    private readonly most = 50,
  ) {}

  async layout(graph: ElkNode, signal?: AbortSignal): Promise<ElkNode> {
    const key = JSON.stringify(graph); // before the engine writes into the graph
    for (let known = this.results.get(key); known; known = this.results.get(key)) {
      this.keep(key, known);
      try {
        return structuredClone(await unlessAborted(known, signal));
      } catch {
        signal?.throwIfAborted();
        this.forget(key, known); // whoever asked first has given up, or was refused: ask for oneself
      }
    }
    signal?.throwIfAborted();
    const result = this.inner.layout(structuredClone(graph), signal);
    this.keep(key, result);
    try {
      return structuredClone(await result);
    } catch (error) {
      this.forget(key, result);
      throw error;
    }
  }

  private keep(key: string, result: Promise<ElkNode>): void {
    this.results.delete(key);
    this.results.set(key, result);
    for (const oldest of this.results.keys()) {
      if (this.results.size <= this.most) break;
      this.results.delete(oldest);
    }
  }

  private forget(key: string, result: Promise<ElkNode>): void {
    if (this.results.get(key) === result) this.results.delete(key);
  }
}

/** A result that another asked for, as long as one wants it oneself. */
async function unlessAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return result;
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const giveUp = (): void => reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

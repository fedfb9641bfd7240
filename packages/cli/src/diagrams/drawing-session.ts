import type { LayoutEngine } from '@egov/diagram';
import { layoutPool } from '@egov/workspace';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';

/** What diagrams are drawn with. */
export interface DrawingSession {
  /** Undefined for the engine in this thread. */
  readonly engine?: LayoutEngine;
  readonly signal: AbortSignal;
  /** Does a work for each item, for several at once if there are workers; the results are in the order of the items. */
  readonly inOrder: <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) => Promise<Result[]>;
}

/** Draws with workers, which are gone afterwards. When the user ends the program (Ctrl+C), they are ended at once, and the work fails. */
export async function drawing<Result>(io: Io, work: (session: DrawingSession) => Promise<Result>): Promise<Result> {
  const ended = new AbortController();
  const stopListening = io.onInterrupt(() => ended.abort(new Failure('failure.interrupted')));
  const pool = layoutPool();
  try {
    const result = await work({
      ...(pool && { engine: pool }),
      signal: ended.signal,
      // One more than there are workers: while they lay out, this thread makes the next graph.
      inOrder: (items, each) =>
        inOrder(items, pool ? pool.size + 1 : 1, (item) => {
          ended.signal.throwIfAborted();
          return each(item);
        }),
    });
    ended.signal.throwIfAborted();
    return result;
  } finally {
    stopListening();
    pool?.dispose();
  }
}

async function inOrder<Item, Result>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results = Array.from<Result>({ length: items.length });
  const rest = queue(items);
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** The items with their places, for several that take from it. A generator, since the first loop over it that fails ends it for all. */
function* queue<Item>(items: readonly Item[]): Generator<[number, Item]> {
  yield* items.entries();
}

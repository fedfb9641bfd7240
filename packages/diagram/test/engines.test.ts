import { describe, expect, test, vi } from 'vitest';
import { CachedEngine, type LayoutEngine, WorkerEngine, type WorkerLike } from '../src/index.js';

type ElkGraph = Parameters<LayoutEngine['layout']>[0];
const graph = (id: string): ElkGraph => ({ id, children: [{ id: `${id}1`, width: 1, height: 1 }] });

/** An engine that writes places into the graph, as ELK does; it answers when it is told to. */
class SlowEngine implements LayoutEngine {
  readonly asked: string[] = [];
  private readonly answers: ((error?: Error) => void)[] = [];

  layout(asked: ElkGraph, signal?: AbortSignal): Promise<ElkGraph> {
    this.asked.push(asked.id);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      this.answers.push((error) => {
        for (const child of asked.children ?? []) child.x = 7;
        if (error) reject(error);
        else resolve(asked);
      });
    });
  }

  answer(error?: Error): void {
    this.answers.shift()?.(error);
  }
}

/** Asks an engine, and has it answer at once. */
async function laidOut(engine: LayoutEngine, inner: SlowEngine, asked: ElkGraph): Promise<ElkGraph> {
  const result = engine.layout(asked);
  inner.answer();
  return result;
}

describe('an engine that remembers', () => {
  test('lays out the same graph once, also while it is being laid out', async () => {
    const inner = new SlowEngine();
    const engine = new CachedEngine(inner);
    const [first, second] = [engine.layout(graph('a')), engine.layout(graph('a'))];
    inner.answer();
    expect(await first).toEqual(await second);
    expect(await laidOut(engine, inner, graph('a'))).toEqual(await first);
    await laidOut(engine, inner, graph('b'));
    expect(inner.asked).toEqual(['a', 'b']);
  });

  test('shares nothing that can be changed', async () => {
    const inner = new SlowEngine();
    const engine = new CachedEngine(inner);
    const asked = graph('a');
    const first = await laidOut(engine, inner, asked);
    expect(asked).toEqual(graph('a'));
    first.children!.length = 0;
    expect((await engine.layout(graph('a'))).children).toEqual([{ id: 'a1', width: 1, height: 1, x: 7 }]);
  });

  test('forgets what was used longest ago', async () => {
    const inner = new SlowEngine();
    const engine = new CachedEngine(inner, 2);
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await laidOut(engine, inner, graph(id));
    expect(inner.asked).toEqual(['a', 'b', 'c', 'b']);
  });

  test('remembers no failure', async () => {
    const inner = new SlowEngine();
    const engine = new CachedEngine(inner);
    const first = engine.layout(graph('a'));
    inner.answer(new Error('no'));
    await expect(first).rejects.toThrow('no');
    expect((await laidOut(engine, inner, graph('a'))).id).toBe('a');
  });

  test('who gives up takes nothing from the others', async () => {
    const inner = new SlowEngine();
    const engine = new CachedEngine(inner);
    const [owner, joiner] = [new AbortController(), new AbortController()];
    const first = engine.layout(graph('a'), owner.signal);
    const second = engine.layout(graph('a'), joiner.signal);
    const third = engine.layout(graph('a'));
    joiner.abort(new Error('second'));
    await expect(second).rejects.toThrow('second');
    owner.abort(new Error('first'));
    await expect(first).rejects.toThrow('first');
    inner.answer(); // to nobody
    await vi.waitFor(() => expect(inner.asked).toEqual(['a', 'a']));
    inner.answer();
    expect((await third).id).toBe('a');
  });
});

interface Message {
  readonly id: number;
  readonly cmd: string;
  readonly graph: ElkGraph;
}

/** Workers that do as the test says. */
function fakeWorkers() {
  const made: FakeWorker[] = [];
  const engine = new WorkerEngine(() => {
    const worker = new FakeWorker();
    made.push(worker);
    return worker;
  });
  return { made, engine };
}

class FakeWorker implements WorkerLike {
  readonly asked: Message[] = [];
  isEnded = false;
  say: (message: unknown) => void = () => undefined;
  fail: (error: unknown) => void = () => undefined;

  postMessage(message: unknown): void {
    const { cmd, id } = message as Message;
    if (cmd === 'layout') this.asked.push(message as Message);
    else this.say({ id });
  }

  onMessage(listener: (message: unknown) => void): void {
    this.say = listener;
  }

  onError(listener: (error: unknown) => void): void {
    this.fail = listener;
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(): void {
    const { id, graph } = this.asked.at(-1)!;
    this.say({ id, data: { ...graph, width: 5 } });
  }
}

describe('an engine in a worker', () => {
  test('lays out one graph after the other in one worker', async () => {
    const { made, engine } = fakeWorkers();
    const [first, second] = [engine.layout(graph('a')), engine.layout(graph('b'))];
    expect(made[0]!.asked.map(({ graph }) => graph.id)).toEqual(['a']);
    made[0]!.answer();
    expect(await first).toEqual({ ...graph('a'), width: 5 });
    made[0]!.answer();
    expect(await second).toEqual({ ...graph('b'), width: 5 });
    expect(made).toHaveLength(1);
  });

  test('fails for a graph that ELK refuses, and goes on', async () => {
    const { made, engine } = fakeWorkers();
    const [first, second] = [engine.layout(graph('a')), engine.layout(graph('b'))];
    made[0]!.say({ id: made[0]!.asked[0]!.id, error: { message: 'refused' } });
    await expect(first).rejects.toThrow('refused');
    made[0]!.answer();
    expect((await second).id).toBe('b');
    expect(made).toHaveLength(1);
  });

  test('makes a new worker after one that failed as a whole', async () => {
    const { made, engine } = fakeWorkers();
    const [first, second] = [engine.layout(graph('a')), engine.layout(graph('b'))];
    made[0]!.fail(new Error('out of memory'));
    made[0]!.fail(new Error('ended')); // which is told as well
    await expect(first).rejects.toThrow('out of memory');
    made[1]!.answer();
    expect((await second).id).toBe('b');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test('fails if no worker can be made', async () => {
    const engine = new WorkerEngine(() => {
      throw new Error('no workers here');
    });
    await expect(engine.layout(graph('a'))).rejects.toThrow('no workers here');
  });

  test('ends the worker of a graph that is given up; the next graph has a new one', async () => {
    const { made, engine } = fakeWorkers();
    const abort = new AbortController();
    const [first, second] = [engine.layout(graph('a'), abort.signal), engine.layout(graph('b'))];
    abort.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    made[0]!.answer(); // too late
    made[1]!.answer();
    expect((await second).id).toBe('b');
  });

  test('a graph that waits is given up without harm to the one before it', async () => {
    const { made, engine } = fakeWorkers();
    const abort = new AbortController();
    const [first, second] = [engine.layout(graph('a')), engine.layout(graph('b'), abort.signal)];
    abort.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    await expect(engine.layout(graph('c'), abort.signal)).rejects.toThrow('enough');
    made[0]!.answer();
    expect((await first).id).toBe('a');
    expect([made.length, made[0]!.asked.length, made[0]!.isEnded]).toEqual([1, 1, false]);
  });

  test('ends', async () => {
    const { made, engine } = fakeWorkers();
    const both = [engine.layout(graph('a')), engine.layout(graph('b'))];
    engine.dispose();
    for (const one of both) await expect(one).rejects.toThrow('has ended');
    await expect(engine.layout(graph('c'))).rejects.toThrow('has ended');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });
});

import { parentPort } from 'node:worker_threads';
import bundled from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';

// The entry of a worker of Node: ELK, and nothing else of the program. ELK's own worker speaks only as workers of browsers do. The bundled form is
// the one that lays out in the main thread too, so that the program has it once.

interface Question {
  readonly id: number;
  readonly cmd: string;
  readonly graph: ElkNode;
}

const elk = new (bundled as unknown as new () => { layout(graph: ElkNode): Promise<ElkNode> })();
const port = parentPort!;

async function answer({ id, cmd, graph }: Question): Promise<void> {
  if (cmd !== 'layout') return; // its algorithms are registered already
  try {
    port.postMessage({ id, data: await elk.layout(graph) });
  } catch (error) {
    // Errors of ELK have Java objects with them, which can't leave the worker.
    port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

port.on('message', (question: Question) => void answer(question));

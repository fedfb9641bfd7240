import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { elk, type LayoutEngine } from '@egov/diagram';
import { LayoutPool, workerFrom } from '@egov/workspace';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../src/index.js';
import { egov, folderOf, ioIn } from './kit.js';

const command = fileURLToPath(new URL('../bin/egov.mjs', import.meta.url));
const worker = new URL('../dist/bundle/layout-worker.js', import.meta.url);

const model = `body M "Министерство" central
domain D "Домен" {
  lead M
  activity { function F "Учёт" { performed by M } }
  data { entity E "Сведения" { attributes { code : Text identifier } } }
  systems {
    current system Old "Старая" custom internal { owner M; automates F; stores E }
    target system New "Новая" custom internal { owner M; automates F; stores E; replaces Old }
    system Desk "Рабочее место" custom internal { owner M }
    target exchange X from Desk to New { carries E; mode read }
  }
}
`;
const files = { 'egov.json': '{ "language": "ru" }', 'model.egov': model };

/** A chain of nodes, each with edges to the next two. */
function chain(length: number): Parameters<LayoutEngine['layout']>[0] {
  const ids = Array.from({ length }, (_, index) => `n${index}`);
  const edges = ids.flatMap((id, index) =>
    ids.slice(index + 1, index + 3).map((target) => ({ id: `${id} ${target}`, sources: [id], targets: [target] })),
  );
  return { id: 'root', layoutOptions: { 'elk.algorithm': 'layered' }, children: ids.map((id) => ({ id, width: 40, height: 20 })), edges };
}

/** A graph as text, without the numbers by which ELK knows its objects. */
function places(graph: unknown): string {
  return JSON.stringify(graph, (name, value: unknown) => (name === '$H' ? undefined : value));
}

/** The files of a folder, as fingerprints. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe.runIf(existsSync(worker))('workers', () => {
  function pool(size: number): LayoutPool {
    const made = new LayoutPool(size, () => workerFrom(worker));
    onTestFinished(() => made.dispose());
    return made;
  }

  it('place nodes where the engine of this thread does, whichever of them it is', async () => {
    const lengths = [3, 9, 4, 20, 5, 3];
    const workers = pool(3);
    const there = await Promise.all(lengths.map((length) => workers.layout(chain(length))));
    const here = await elk();
    for (const [index, length] of lengths.entries()) expect(places(there[index])).toBe(places(await here.layout(chain(length))));
  });

  it('say what ELK refuses, and lay out the next graph', async () => {
    const one = pool(1);
    const wrong = { id: 'root', children: [{ id: 'a' }], edges: [{ id: 'e', sources: ['a'], targets: ['nobody'] }] };
    await expect(one.layout(wrong)).rejects.toThrow('nobody');
    expect((await one.layout(chain(2))).children).toHaveLength(2);
  });

  it('are ended in the middle of a layout, and lay out the next graph', async () => {
    const one = pool(1);
    await one.layout(chain(2)); // so that the worker is there
    const abort = new AbortController();
    const long = one.layout(chain(3000), abort.signal);
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(long).rejects.toThrow('enough');
    expect((await one.layout(chain(2))).children).toHaveLength(2);
  });

  it('draw the same bytes in the same order as the engine of this thread', async () => {
    const [here, there] = [folderOf(files), folderOf(files)];
    const argv = ['render', '--state', 'current,difference', '--format', 'pdf', '--at', '2026-11-22'];
    expect(await egov(here, argv)).toMatchObject({ code: 0, err: '' });
    const { stderr } = await promisify(execFile)(process.execPath, [command, ...argv], { cwd: there, env: { LANG: 'C' } });
    expect(stderr).toBe('');
    expect(contents(join(there, 'diagrams'))).toEqual(contents(join(here, 'diagrams')));
  });
});

describe('Ctrl+C while diagrams are drawn', () => {
  it('ends the command, and nothing is written', async () => {
    const folder = folderOf(files);
    const { io, outcome } = ioIn(folder);
    let isListening = false;
    const onInterrupt = (listener: () => void): (() => void) => {
      isListening = true;
      setTimeout(listener);
      return () => (isListening = false);
    };
    expect(await run(['render', '--lang', 'en'], { ...io, onInterrupt })).toBe(2);
    expect(outcome).toEqual({ out: '', err: 'egov: interrupted: nothing was written.\n' });
    expect([existsSync(join(folder, 'diagrams')), isListening]).toEqual([false, false]);
  });
});

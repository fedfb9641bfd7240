import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../src/index.js';
import { broken, clean, doubtful, folderOf, ioIn, write } from './kit.js';

const nothing = 'Nothing to report.';
const oneError = '1 error, 0 warnings, 0 notes.';

/** Watches a folder. `next` does something to it and waits until what is printed after that contains a text. */
async function watching(folder: string, ...options: string[]) {
  const { io, outcome, interrupt } = ioIn(folder);
  const ended = run(['check', '--watch', ...options], io);
  onTestFinished(async () => {
    interrupt();
    await ended;
  });
  const next = async (change: () => void, text: string, stream: 'out' | 'err' = 'out'): Promise<string> => {
    const before = outcome[stream].length;
    change();
    await vi.waitFor(() => expect(outcome[stream].slice(before)).toContain(text), { timeout: 20_000, interval: 20 });
    return outcome[stream].slice(before);
  };
  await next(() => undefined, 'Waiting for changes', 'err');
  return { next, outcome, end: () => (interrupt(), ended) };
}

describe('egov check --watch', () => {
  it('checks, says what it waits for, and ends with Ctrl+C', async () => {
    const { outcome, end } = await watching(folderOf({ 'a.egov': broken }));
    expect(outcome.out).toContain(oneError);
    expect(outcome.err).toBe('Waiting for changes of .egov files and manifests in “.”. End with Ctrl+C.\n');
    expect(await end()).toBe(0);
  });

  it('checks again when a file changes, comes or goes', async () => {
    const folder = folderOf({ 'a.egov': clean });
    const { next } = await watching(folder);
    expect(await next(() => write(folder, 'a.egov', broken), oneError)).toContain('a.egov');
    await next(() => write(folder, 'a.egov', clean), nothing);
    await next(() => write(folder, 'new/b.egov', broken.replace('MoH', 'Other')), oneError);
    await next(() => rmSync(join(folder, 'new'), { recursive: true }), nothing);
  });

  it('checks again what depends on the changed file', async () => {
    const folder = folderOf({ 'a.egov': clean, 'b.egov': 'role Doctor "Врач" official of MoH\n' });
    const { next } = await watching(folder);
    expect(await next(() => rmSync(join(folder, 'a.egov')), oneError)).toContain('b.egov');
    await next(() => write(folder, 'a.egov', clean), nothing);
  });

  it('takes a changed manifest', async () => {
    const folder = folderOf({ 'egov.json': '{}', 'a.egov': clean });
    const { next } = await watching(folder);
    await next(() => write(folder, 'egov.json', '{"assessmentDate": "2026-01-31"}'), 'Assessment date: 2026-01-31.');
    expect(await next(() => write(folder, 'egov.json', '{"nam": 1}'), 'EGOV-manifest')).toContain('egov.json');
    await next(() => rmSync(join(folder, 'egov.json')), nothing);
  });

  it('goes on when a file can’t be read', async () => {
    const folder = folderOf({ 'a.egov': clean });
    const { next, outcome } = await watching(folder);
    const before = outcome.out;
    await next(() => write(folder, 'a.egov', Uint8Array.of(0xcc, 0xe8)), '“a.egov” isn’t in UTF-8.', 'err');
    expect(outcome.out).toBe(before);
    await next(() => write(folder, 'a.egov', doubtful), '0 errors, 1 warning');
  });

  it('ends with 2 if it can’t begin', async () => {
    const { io, outcome } = ioIn(folderOf());
    expect(await run(['check', '--watch', 'nowhere'], io)).toBe(2);
    expect(outcome.err).toBe('egov: “nowhere” doesn’t exist. Check the path.\n');
  });
});

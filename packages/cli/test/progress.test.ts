import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../src/progress.js';
import { ioIn } from './kit.js';

/** What is drawn for three files, the last one after some time. */
async function drawn(milliseconds: number, isTTY: boolean): Promise<string> {
  let text = '';
  let time = 0;
  const terminal = new Writable({ write: (chunk: Buffer, _encoding, done) => ((text += chunk.toString()), done()) });
  const stderr = Object.assign(terminal, { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });
  const progress = await createProgress({ ...ioIn('/').io, stderr }, 'ru', () => time);
  progress.begin(3);
  progress.step();
  progress.step();
  time = milliseconds;
  progress.step();
  progress.end();
  return text;
}

describe('the progress bar', () => {
  it('is drawn on a terminal when the work lasts', async () => {
    expect(await drawn(1500, true)).toContain('Чтение моделей');
  });

  it('isn’t drawn for quick work, nor elsewhere', async () => {
    expect(await drawn(500, true)).toBe('');
    expect(await drawn(1500, false)).toBe('');
  });
});

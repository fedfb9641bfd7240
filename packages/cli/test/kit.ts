import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run, type Io } from '../src/index.js';

/** What a run of the command printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Io['env'];
  readonly columns?: number;
  readonly isTTY?: boolean;
}

/** A new folder with files, by relative path. It is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'egov-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) write(folder, name, content);
  return folder;
}

export function write(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** Runs `egov …` in a folder, as from a script: no terminal, and English unless the environment says otherwise. */
export async function egov(cwd: string, argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { io, outcome } = ioIn(cwd, surroundings);
  const code = await run(argv, io);
  return { code, ...outcome };
}

/** A process to run a command in, and what it has printed so far. */
export function ioIn(
  cwd: string,
  { env = {}, columns, isTTY }: Surroundings = {},
): { io: Io; outcome: { out: string; err: string }; interrupt: () => void } {
  const outcome = { out: '', err: '' };
  let interrupt = (): void => undefined;
  const io: Io = {
    stdout: { write: (text) => (outcome.out += text), isTTY, columns },
    stderr: { write: (text) => (outcome.err += text) },
    cwd,
    env,
    today: '2026-11-22',
    onInterrupt(listener) {
      interrupt = listener;
      return () => (interrupt = () => undefined);
    },
  };
  return { io, outcome, interrupt: () => interrupt() };
}

/** A model with nothing wrong. */
export const clean = 'body MoH "Министерство здравоохранения" central\n';

/** A model with one error: a name that there isn't, in line 2, columns 11 to 16. */
export const broken = `body MoH "Министерство" central
role R of Nobody
`;

/** A model with one warning: a name of mixed letters. */
export const doubtful = 'body M\u043EH "Министерство" central\n';

/** What must not reach a terminal from a model: control characters except line feeds, and marks of direction. */
export const unprintable = /(?!\n)[\p{Cc}\u202e\ufffe]/u;

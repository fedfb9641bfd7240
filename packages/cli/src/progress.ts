import type { Language } from '@egov/language';
import type { SingleBar } from 'cli-progress';
import type { Io } from './io.js';
import { message } from './messages/messages.js';

/** A bar that is shown only on a terminal, and only for work that lasts. */
export interface Progress {
  begin(total: number): void;
  step(): void;
  end(): void;
}

const patience = 1000;

/**
 * Makes the progress bar of a command, on standard error. Nothing is drawn before a second has passed.
 * @param now gives the time in milliseconds
 */
export async function createProgress(io: Io, language: Language, now: () => number = () => performance.now()): Promise<Progress> {
  if (io.stderr.isTTY !== true) return { begin: () => undefined, step: () => undefined, end: () => undefined };
  const { default: cliProgress } = await import('cli-progress');
  const title = message('report.progress', {}, language);
  const startedAt = now();
  let bar: SingleBar | undefined;
  let total = 0;
  let done = 0;
  return {
    begin(count) {
      total = count;
    },
    step() {
      done++;
      if (!bar && now() - startedAt > patience) {
        const stream = io.stderr as NodeJS.WritableStream;
        bar = new cliProgress.SingleBar({
          stream,
          format: `${title} {bar} {value}/{total}`,
          barsize: 30,
          clearOnComplete: true,
          hideCursor: true,
        });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    end() {
      bar?.stop();
    },
  };
}

import { reasonOf } from '@egov/workspace';
import { exitCode } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { failureLine } from './failure-line.js';
import { run } from './run.js';
import { environmentLanguage } from './user-language.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `egov check | head` closes our output early: whoever reads has seen enough.
  if (error.code === 'EPIPE') process.exit();
  const failure = new Failure('failure.unwritable', { path: 'stdout', reason: reasonOf(error) }, error);
  process.stderr.write(`egov: ${failureLine(failure, environmentLanguage(process.env))}\n`);
  process.exit(exitCode.failed);
});

/** The date where the user is, read once. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  today: today(),
  onInterrupt(listener) {
    const signals = ['SIGINT', 'SIGTERM'] as const;
    for (const signal of signals) process.once(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
};

// Not process.exit: what is still on its way through a pipe must arrive.
process.exitCode = await run(process.argv.slice(2), io);

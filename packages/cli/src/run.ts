import { exitCode } from './exit-codes.js';
import { failureLine } from './failure-line.js';
import type { Io } from './io.js';
import { runProgram } from './program.js';
import { visible } from './text/visible.js';
import { environmentLanguage, takeLanguage } from './user-language.js';

/**
 * Runs the command line. Never throws and never ends the process.
 * @param argv the arguments, without the node and script names
 * @returns the exit code: 0 clean, 1 findings, 2 the work could not be done (one line on standard error says why)
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let language = environmentLanguage(io.env);
  try {
    const chosen = takeLanguage(argv);
    language = chosen.language ?? language;
    return await runProgram(chosen.rest, { io, language, ...(chosen.language && { chosenLanguage: chosen.language }) });
  } catch (error) {
    io.stderr.write(`egov: ${failureLine(error, language)}\n`);
    if (io.env['EGOV_DEBUG'] === '1') io.stderr.write(`${debugText(error)}\n`);
    return exitCode.failed;
  }
}

function debugText(error: unknown): string {
  if (!(error instanceof Error)) return visible(String(error), 'lines');
  const cause = error.cause === undefined ? '' : `\n${debugText(error.cause)}`;
  return visible(error.stack ?? error.message, 'lines') + cause;
}

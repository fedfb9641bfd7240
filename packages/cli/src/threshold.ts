import { exitCode, type ExitCode } from './exit-codes.js';
import type { Threshold } from './options.js';
import type { Totals } from './report.js';

/** The exit code for what was found: 1 if anything is as severe as the threshold, or there are more warnings than allowed. */
export function exitCodeFor(totals: Totals, failOn: Threshold, maxWarnings = Infinity): ExitCode {
  const counted = {
    error: totals.errors,
    warning: totals.errors + totals.warnings,
    info: totals.errors + totals.warnings + totals.information,
    never: 0,
  };
  return counted[failOn] > 0 || totals.warnings > maxWarnings ? exitCode.findings : exitCode.clean;
}

import type { CommanderError } from 'commander';
import { Failure } from './failure.js';

/** Says in the user's language what Commander found wrong: its texts are English only; the words in question stand in quotes in them. */
export function commandLineFailure(error: CommanderError): Failure {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?([^,?]*)/.exec(error.message)?.[1] ?? 'none_';
  switch (error.code) {
    case 'commander.unknownOption':
      return new Failure('failure.unknown-option', { found, near }, error);
    case 'commander.unknownCommand':
      return new Failure('failure.unknown-command', { found, near }, error);
    case 'commander.optionMissingArgument':
      return new Failure('failure.option-value', { found: found.split(' ')[0]! }, error);
    case 'commander.missingArgument':
      return new Failure('failure.missing-argument', { found }, error);
    case 'commander.excessArguments':
      return new Failure('failure.too-many-arguments', {}, error);
    default:
      return new Failure('failure.command-line', { detail: error.message }, error);
  }
}

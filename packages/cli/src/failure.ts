import type { MessageArguments } from './messages/messages.js';
import type { MessageId } from './messages/en.js';

/** A command can't do its work, for a reason that the user can do something about: one line on standard error, exit code 2. */
export class Failure extends Error {
  constructor(
    readonly id: MessageId & `failure.${string}`,
    readonly args: MessageArguments = {},
    cause?: unknown,
  ) {
    super(id, { cause });
  }
}

import type { Language } from '@egov/language';
import { message, type MessageArguments, type MessageId } from './messages/messages.js';

/** A workspace can't be read, for a reason that the user can do something about. */
export class WorkspaceFailure extends Error {
  constructor(
    readonly id: MessageId & `failure.${string}`,
    readonly args: MessageArguments = {},
    cause?: unknown,
  ) {
    super(id, { cause });
  }

  /** What happened and what to do, in a sentence. */
  text(language: Language): string {
    return message(this.id, this.args, language);
  }
}

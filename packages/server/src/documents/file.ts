import type { DocumentAnswer } from '@egov/protocol';
import { fileNameOf } from '@egov/workspace';

/** A file that the server made. */
export interface ServerFile {
  /** Without a folder; names of the model may stand in it. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file as it is sent to an editor: no part of its name is a way out of the folder that it is saved in. */
export function answerOf({ name, content }: ServerFile): DocumentAnswer {
  return { fileName: fileNameOf(name), base64: Buffer.from(content).toString('base64') };
}

import { serve } from '@egov/server';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';

export interface LspOptions {
  readonly stdio?: true;
  readonly socket?: number;
}

/** `egov lsp`: the language server, for any editor that speaks the language server protocol; over standard input and output, or over a socket. */
export async function lsp({ socket }: LspOptions, { io, language }: Context): Promise<number> {
  await serve(socket === undefined ? { kind: 'stdio' } : { kind: 'socket', port: socket }, { language, today: io.today });
  return exitCode.clean;
}

import type { Language } from '@egov/language';
import { readLibrary } from '@egov/workspace';
import { type Connection, createConnection, createServerSocketTransport, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

/** How an editor and the server speak: over standard input and output, over a socket that the editor listens at, or as the editor's child process. */
export type Transport = { readonly kind: 'stdio' } | { readonly kind: 'socket'; readonly port: number } | { readonly kind: 'ipc' };

/** Serves an editor from this process until it says to end. */
export async function serve(transport: Transport, settings: { readonly language: Language; readonly today: string }): Promise<void> {
  const connection = connectionOf(transport);
  const ended = new Promise<void>((resolve) => connection.onExit(() => resolve()));
  startServer(connection, { ...settings, library: await readLibrary() });
  await ended;
}

function connectionOf(transport: Transport): Connection {
  if (transport.kind === 'stdio') return createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  if (transport.kind === 'ipc') return createConnection(ProposedFeatures.all);
  return createConnection(ProposedFeatures.all, ...createServerSocketTransport(transport.port));
}

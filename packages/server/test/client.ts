import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { EditorOptions } from '@egov/protocol';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { onTestFinished, vi } from 'vitest';
import { startServer } from '../src/index.js';
import { library } from './kit.js';

/** An editor at the other end of a connection with the server, in a folder with files. */
export class Client {
  private readonly told = new Map<string, Diagnostic[]>();
  private version = 0;

  private constructor(
    readonly connection: ProtocolConnection,
    readonly folder: string,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => void this.told.set(uri, diagnostics));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  }

  /** Starts a server and an editor that speaks to it. */
  static async open(
    files: Readonly<Record<string, string>>,
    locale = 'en',
    { initializationOptions = {}, capabilities = {} }: { initializationOptions?: EditorOptions; capabilities?: ClientCapabilities } = {},
  ): Promise<Client> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'egov-server-')));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
      language: 'en',
      today: '2026-11-22',
      library,
    });
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    connection.listen();
    const client = new Client(connection, folder);
    for (const [name, text] of Object.entries(files)) client.write(name, text);
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      locale,
      initializationOptions,
      capabilities: {
        ...capabilities,
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true, ...capabilities.workspace },
        window: { workDoneProgress: true },
      },
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'w' }],
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).toString();
  }

  /** Writes a file as another program does. */
  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  /** Tells the server that files changed on disk. */
  changed(...names: string[]): Promise<void> {
    const changes = names.map((name) => ({ uri: this.uri(name), type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  openDocument(name: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(name), languageId: 'egov', version: ++this.version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  edit(name: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(name), version: ++this.version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges: [{ text }] });
  }

  closeDocument(name: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri(name) } });
  }

  /** The codes of what is wrong in a file, as far as it is told by now. */
  codes(name: string): (string | number | undefined)[] {
    return (this.told.get(this.uri(name)) ?? []).map(({ code }) => code);
  }

  /** The lines in which a file has names that aren't known. */
  unknownNames(name: string): number[] {
    return this.diagnostics(name).flatMap(({ code, range }) => (code === 'EGOV-unknown-name' ? range.start.line : []));
  }

  diagnostics(name: string): Diagnostic[] {
    return this.told.get(this.uri(name)) ?? [];
  }

  /** Waits until what is told of files is as expected. */
  async until(expectation: () => void): Promise<void> {
    await vi.waitFor(expectation, { timeout: 20_000, interval: 25 });
  }

  async end(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }
}

import { commands, type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server, and the commands that don't need it. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = languageClient(context);
  context.subscriptions.push(
    commands.registerCommand('egov.restartServer', () => client?.restart()),
    commands.registerCommand('egov.showLog', () => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration('egov.language')) return;
      await client?.stop();
      client = languageClient(context); // the language is told when the server starts
      await client.start();
    }),
  );
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function languageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.mjs');
  const language = workspace.getConfiguration('egov').get<string>('language');
  return new LanguageClient(
    'egov',
    'egov',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [{ scheme: 'file', language: 'egov' }],
      initializationOptions: { language: language === 'auto' ? undefined : language },
    },
  );
}

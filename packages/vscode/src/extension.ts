import { diagramMethods, type DiagramsChanged, type EditorOptions, editorMethods } from '@egov/protocol';
import { ColorThemeKind, commands, EventEmitter, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { LanguageClient, type Location, type Position, TransportKind } from 'vscode-languageclient/node';
import { documentCommands } from './documents/commands.js';
import { registerDiagrams } from './diagram/diagrams.js';
import { registerDuplicates } from './duplicates/duplicates.js';
import { ServerOfDiagrams } from './diagram/server-of-diagrams.js';
import { registerLimited } from './limited.js';
import { registerMoveToFile } from './move-to-file.js';
import { registerPlans } from './plans/plans.js';
import { registerRequirements } from './requirements/requirements.js';
import { displayLanguage, type Server } from './server.js';
import { registerSideBar } from './side-bar/side-bar.js';
import { textsIn } from './texts/texts.js';

let client: LanguageClient | undefined;
const changes = new EventEmitter<DiagramsChanged>();

/** Starts the language server, and the commands that don't need it. */
export async function activate(context: ExtensionContext): Promise<void> {
  if (isElsewhere()) return void context.subscriptions.push(await registerLimited(context));
  client = languageClient(context);
  const diagrams = new ServerOfDiagrams(() => client!);
  const server: Server = { ask: (method, request) => client!.sendRequest(method, request), onChanged: changes.event };
  context.subscriptions.push(
    registerDiagrams(context, diagrams, changes.event),
    ...documentCommands({ client: () => client!, texts: () => textsIn(displayLanguage()) }),
    registerMoveToFile(server),
    registerSideBar(server),
    registerDuplicates(server),
    registerPlans(server),
    registerRequirements(context, server),
    commands.registerCommand('egov.openWalkthrough', () => openWalkthrough(context)),
    commands.registerCommand('egov.restartServer', () => client?.restart()),
    commands.registerCommand('egov.showLog', () => client?.outputChannel.show()),
    commands.registerCommand('egov.showReferences', showReferences),
    window.onDidChangeActiveColorTheme(() => client?.sendNotification(editorMethods.pictures, pictureTheme())),
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

/** Whether all that is open is somewhere that the language server can't read: in a repository on the web, for example. */
function isElsewhere(): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 0 && folders.every(({ uri }) => uri.scheme !== 'file');
}

/** Opens what leads a newcomer from an empty folder to a domain that is handed over. */
async function openWalkthrough({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#firstSteps`, false);
}

/** The colours of the small pictures beside the words of a hover. */
function pictureTheme(): 'light' | 'dark' {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.Light || kind === ColorThemeKind.HighContrastLight ? 'light' : 'dark';
}

/** Shows the places that use an element, from the line above it. The server tells them in its own types. */
async function showReferences(uri: string, position: Position, locations: readonly Location[]): Promise<void> {
  const { protocol2CodeConverter: own } = client!;
  const places = locations.map((location) => own.asLocation(location));
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), own.asPosition(position), places);
}

function languageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.mjs');
  const made = new LanguageClient(
    'egov',
    'egov',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [{ scheme: 'file', language: 'egov' }],
      initializationOptions: {
        language: displayLanguage(),
        pictures: pictureTheme(),
        hasDiagrams: true,
        canChooseFiles: true,
        isToldDiagnostics: true,
      } satisfies EditorOptions,
    },
  );
  made.onNotification(diagramMethods.changed, (changed: DiagramsChanged) => changes.fire(changed));
  return made;
}

import { randomUUID } from 'node:crypto';
import {
  documentMethods,
  type PackageAnswer,
  packageFormats,
  type PackageFileTold,
  type PackageRequest,
  type WorkspaceScope,
} from '@egov/protocol';
import { type CancellationToken, commands, env, type Progress, ProgressLocation, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Texts } from '../texts/texts.js';
import { listenToProgress } from './listen-to-progress.js';
import { chosen, severalChosen } from './scope.js';
import { type NewFile, writeFolder } from './write-folder.js';

type Choice = Omit<PackageRequest, 'client'>;

const formatTitles: Readonly<Record<(typeof packageFormats)[number], string>> = {
  docx: 'DOCX (Word)',
  pdf: 'PDF',
  html: 'HTML',
  xlsx: 'XLSX (Excel)',
  json: 'JSON',
};

/** Makes the approval package that the user chooses (Rules §12), and writes it into a new folder: whole or not at all. */
export async function createPackage(client: LanguageClient, texts: Texts): Promise<void> {
  const scopes = await client.sendRequest<WorkspaceScope[]>(documentMethods.scopes);
  if (scopes.length === 0) return void window.showWarningMessage(texts.noArchitecture);
  const choice = await chosenPackage(scopes, texts);
  if (!choice) return;
  const [parent] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      defaultUri: Uri.parse(choice.workspace),
      title: texts.choosePackageFolder,
    })) ?? [];
  if (!parent) return;
  const options = { location: ProgressLocation.Notification, title: texts.packaging, cancellable: true };
  const folder = await window.withProgress(options, (progress, token) => made({ client, texts, choice, parent, progress, token }));
  if (!folder) return;
  const answer = await window.showInformationMessage(texts.packageMade, texts.openFolder, texts.openDocument);
  if (answer === texts.openFolder) await openFolder(folder.uri);
  else if (answer === texts.openDocument) await openDocument(Uri.joinPath(folder.uri, folder.first));
}

/** Which architecture, domains, language and forms: all, until the user takes some away. Undefined if the user gives up. */
async function chosenPackage(scopes: readonly WorkspaceScope[], texts: Texts): Promise<Choice | undefined> {
  const scope = await chosen(
    texts.chooseArchitecture,
    scopes.map((value) => ({ label: value.name, description: value.workspace, value })),
  );
  if (!scope) return undefined;
  const domains = await severalChosen(
    texts.chooseDomains,
    scope.domains.map(({ id, title }) => ({ label: title, description: id, value: id })),
  );
  if (!domains) return undefined;
  const languages = await chosen<Choice['languages']>(texts.chooseLanguage, [
    { label: 'Русский', value: ['ru'] },
    { label: 'Қазақша', value: ['kk'] },
    { label: 'English', value: ['en'] },
    { label: texts.allLanguages, value: ['ru', 'kk', 'en'] },
  ]);
  if (!languages) return undefined;
  const formats = await severalChosen(
    texts.chooseFormats,
    packageFormats.map((value) => ({ label: formatTitles[value], value })),
  );
  if (!formats) return undefined;
  const areAll = domains.length === scope.domains.length;
  return { workspace: scope.workspace, domains: areAll ? [] : domains, languages, formats };
}

interface Making {
  readonly client: LanguageClient;
  readonly texts: Texts;
  readonly choice: Choice;
  readonly parent: Uri;
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly token: CancellationToken;
}

/** Has the package made and writes it. Gives the new folder and the name of what is read first in it; undefined if it was given up, or there is nothing. */
async function made({ client, texts, choice, parent, progress, token }: Making): Promise<{ uri: Uri; first: string } | undefined> {
  const request: PackageRequest = { ...choice, client: randomUUID() };
  const files: NewFile[] = [];
  const telling = client.onNotification(documentMethods.packageFile, ({ client: of, fileName, base64 }: PackageFileTold) => {
    if (of === request.client) files.push({ name: fileName, content: Buffer.from(base64, 'base64') });
  });
  const listening = listenToProgress(client, request.client, progress);
  try {
    const answer = await client.sendRequest<PackageAnswer | null>(documentMethods.package, request, token);
    if (token.isCancellationRequested) return undefined;
    const [first] = answer?.files ?? [];
    if (first === undefined) return void window.showWarningMessage(texts.noDomains);
    return { uri: await writeFolder(parent, 'package', files), first };
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    telling.dispose();
    listening.dispose();
  }
}

/** Shows a folder in the file manager; in a browser, as far as it can. */
async function openFolder(folder: Uri): Promise<void> {
  try {
    await commands.executeCommand('revealFileInOS', folder);
  } catch {
    await env.openExternal(folder);
  }
}

async function openDocument(file: Uri): Promise<void> {
  if (file.path.endsWith('.json')) await commands.executeCommand('vscode.open', file);
  else await env.openExternal(file);
}

import { documentMethods, type NewArchitectureFile } from '@egov/protocol';
import { commands, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Texts } from '../texts/texts.js';

/** Writes a small architecture of all four layers into a folder that the user chooses. If any of its files exists already, nothing is written. */
export async function newArchitecture(client: LanguageClient, texts: Texts): Promise<void> {
  const folder = await chosenFolder(texts);
  if (!folder) return;
  const files = await client.sendRequest<NewArchitectureFile[]>(documentMethods.newArchitecture);
  for (const { name } of files) {
    const isThere = await workspace.fs.stat(Uri.joinPath(folder, name)).then(
      () => true,
      () => false,
    );
    if (isThere) return void window.showWarningMessage(texts.fileExists.replace('{name}', () => name));
  }
  await workspace.fs.createDirectory(folder);
  for (const { name, text } of files) await workspace.fs.writeFile(Uri.joinPath(folder, name), Buffer.from(text, 'utf8'));
  const isOpen = workspace.getWorkspaceFolder(folder) !== undefined;
  if (!isOpen) return void commands.executeCommand('vscode.openFolder', folder);
  await window.showTextDocument(Uri.joinPath(folder, 'domain.egov'));
}

/** The folder that is open, if it is the only one and the user wants it; else one that the user looks for. */
async function chosenFolder(texts: Texts): Promise<Uri | undefined> {
  const [open, ...others] = workspace.workspaceFolders ?? [];
  if (open && others.length === 0) {
    const here = { label: texts.thisFolder, description: open.uri.fsPath };
    const picked = await window.showQuickPick([here, { label: texts.otherFolder }], { title: texts.newArchitecture });
    if (!picked) return undefined;
    if (picked === here) return open.uri;
  }
  const [folder] = (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, title: texts.newArchitecture })) ?? [];
  return folder;
}

import type { DocumentAnswer } from '@egov/protocol';
import { commands, env, Uri, window, workspace } from 'vscode';
import type { Texts } from '../texts/texts.js';

/** Saves a file where the user says, and offers to open it. A file that can't be written whole isn't left behind. */
export async function saveDocument({ fileName, base64 }: DocumentAnswer, folder: string, texts: Texts): Promise<void> {
  const ending = fileName.split('.').at(-1)!;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(Uri.parse(folder), fileName),
    filters: { [ending.toUpperCase()]: [ending] },
    title: texts.save,
  });
  if (!target) return;
  await writeWhole(target, Buffer.from(base64, 'base64'));
  if ((await window.showInformationMessage(texts.fileSaved, texts.open)) !== texts.open) return;
  if (ending === 'json') await commands.executeCommand('vscode.open', target);
  else await env.openExternal(target);
}

/** Writes beside the file first: what was there before stays until all of it is written. */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<void> {
  const part = target.with({ path: `${target.path}.part` });
  try {
    await workspace.fs.writeFile(part, content);
    await workspace.fs.rename(part, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(part).then(undefined, () => undefined); // it may not be there
    throw error;
  }
}

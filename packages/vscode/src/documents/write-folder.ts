import { randomUUID } from 'node:crypto';
import { Uri, workspace } from 'vscode';

/** A file of a folder: its name, and what shall be in it. */
export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Writes files into a new folder within another: all of them or none. What is there already isn't touched: a folder of the same name gets a neighbour
 * with a number.
 * @returns the new folder
 */
export async function writeFolder(parent: Uri, name: string, files: readonly NewFile[]): Promise<Uri> {
  const draft = Uri.joinPath(parent, `.${name}-${randomUUID()}`);
  try {
    await workspace.fs.createDirectory(draft);
    for (const file of files) await workspace.fs.writeFile(Uri.joinPath(draft, file.name), file.content);
    const folder = await freeName(parent, name);
    await workspace.fs.rename(draft, folder, { overwrite: false });
    return folder;
  } catch (error) {
    await workspace.fs.delete(draft, { recursive: true }).then(undefined, () => undefined); // it may not be there
    throw error;
  }
}

async function freeName(parent: Uri, name: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const folder = Uri.joinPath(parent, count === 1 ? name : `${name}-${count}`);
    const isThere = await workspace.fs.stat(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) return folder;
  }
}

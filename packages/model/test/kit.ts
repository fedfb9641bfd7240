import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultManifest, libraryScheme, type SourceFile } from '@egov/language';
import { type Architecture, ModelWorkspace } from '../src/index.js';

const libraryDirectory = fileURLToPath(new URL('../../language/library/', import.meta.url));

/** The documents that ship with the product. */
export const library: readonly SourceFile[] = readdirSync(libraryDirectory)
  .filter((name) => !name.endsWith('.examples.egov'))
  .map((name) => ({
    uri: `${libraryScheme}:/${name}`,
    text: readFileSync(libraryDirectory + name, 'utf8'),
  }));

export function uriOf(name: string): string {
  return `file:///w/${name}`;
}

/** The part of it that any model may refer to: the catalogue takes longer to read than most tests. */
export const datatypes = library.filter(({ uri }) => uri.endsWith('/datatypes.egov'));

/** A workspace of files given by name and text, assessed on 22 November 2026. */
export async function workspaceOf(files: Record<string, string>): Promise<ModelWorkspace> {
  const workspace = new ModelWorkspace({ language: 'en', manifest: defaultManifest }, '2026-11-22');
  await workspace.load(
    Object.entries(files).map(([name, text]) => ({ uri: uriOf(name), text })),
    datatypes,
  );
  return workspace;
}

/** The architecture that a text describes. */
export async function architectureOf(text: string): Promise<Architecture> {
  return (await workspaceOf({ 'test.egov': text })).architecture;
}

/** All findings of a workspace, by file: `code at line:column`. */
export function allFindings(workspace: ModelWorkspace): Record<string, string[]> {
  return Object.fromEntries(
    workspace.documents.map((document) => {
      const uri = document.uri.toString();
      return [uri, workspace.findings(uri).map(({ code, range, args }) => `${code} ${JSON.stringify(range)} ${JSON.stringify(args)}`)];
    }),
  );
}

/** What a workspace finds in one text, as codes; the missing layers of a domain left out, as most snippets lack some. */
export async function codesIn(text: string): Promise<string[]> {
  const workspace = await workspaceOf({ 'test.egov': text });
  return workspace
    .findings(uriOf('test.egov'))
    .map((finding) => finding.code)
    .filter((code) => code !== 'EGOV-layer-missing');
}

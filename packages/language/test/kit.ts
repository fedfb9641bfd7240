import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  EgovWorkspace,
  findingMessage,
  type Finding,
  type Language,
  libraryScheme,
  type Manifest,
  type SourceFile,
  defaultManifest,
} from '../src/index.js';

const libraryDirectory = fileURLToPath(new URL('../library/', import.meta.url));

/** The documents that ship with the product. */
export const library: readonly SourceFile[] = readdirSync(libraryDirectory)
  .filter((name) => !name.endsWith('.examples.egov'))
  .map((name) => ({
    uri: `${libraryScheme}:/${name}`,
    text: readFileSync(libraryDirectory + name, 'utf8'),
  }));

/** The part of it that any model may refer to: the catalogue takes longer to read than most tests. */
export const datatypes = library.filter(({ uri }) => uri.endsWith('/datatypes.egov'));

/** A workspace of files given by name and text. */
export async function workspaceOf(
  files: Record<string, string>,
  language: Language = 'en',
  manifest: Partial<Manifest> = {},
): Promise<EgovWorkspace> {
  const workspace = new EgovWorkspace({ language, manifest: { ...defaultManifest, ...manifest } });
  const sources = Object.entries(files).map(([name, text]) => ({ uri: uriOf(name), text }));
  await workspace.load(sources, datatypes);
  return workspace;
}

export function uriOf(name: string): string {
  return `file:///${name}`;
}

/** The findings of the document checks in one text, as `code: marked text`. */
export async function findings(text: string, others: Record<string, string> = {}): Promise<string[]> {
  const workspace = await workspaceOf({ 'test.egov': text, ...others });
  return workspace.findings(uriOf('test.egov')).map((finding) => `${finding.code}: ${marked(text, finding)}`);
}

/** The messages of the document checks in one text. */
export async function messages(text: string, language: Language = 'en'): Promise<string[]> {
  const workspace = await workspaceOf({ 'test.egov': text }, language);
  return workspace.findings(uriOf('test.egov')).map((finding) => findingMessage(finding, language));
}

/** The text that a finding marks. */
export function marked(text: string, { range }: Finding): string {
  const lines = text.split('\n');
  if (range.start.line !== range.end.line) return `${lines[range.start.line]!.slice(range.start.character)}…`;
  return lines[range.start.line]!.slice(range.start.character, range.end.character);
}

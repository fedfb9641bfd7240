import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultManifest, libraryScheme, type Manifest, type SourceFile } from '@egov/language';
import { AssessedWorkspace, type DocumentHash, type Status } from '../src/index.js';

const libraryDirectory = fileURLToPath(new URL('../../language/library/', import.meta.url));

/** The documents that ship with the product. */
export const library: readonly SourceFile[] = readdirSync(libraryDirectory)
  .filter((name) => !name.endsWith('.examples.egov'))
  .map((name) => ({
    uri: `${libraryScheme}:/${name}`,
    text: readFileSync(libraryDirectory + name, 'utf8'),
  }));

export interface Surroundings {
  readonly manifest?: Partial<Manifest>;
  readonly documents?: DocumentHash;
  readonly library?: readonly SourceFile[];
  readonly today?: string;
}

export function uriOf(name: string): string {
  return `file:///w/${name}`;
}

/** A workspace of files given by name and text, assessed on 22 November 2026; without the library unless told. */
export async function workspaceOf(files: Readonly<Record<string, string>>, surroundings: Surroundings = {}): Promise<AssessedWorkspace> {
  const { manifest = {}, documents, today = '2026-11-22' } = surroundings;
  const workspace = new AssessedWorkspace({ language: 'en', manifest: { ...defaultManifest, language: 'en', ...manifest } }, today);
  if (documents) workspace.setDocuments(documents);
  await workspace.load(
    Object.entries(files).map(([name, text]) => ({ uri: uriOf(name), text })),
    surroundings.library ?? [],
  );
  return workspace;
}

/** How subjects stand to requirements: `Domain.Name 1.1` → status. */
export function statusesIn(workspace: AssessedWorkspace): Record<string, Status> {
  return Object.fromEntries(
    workspace
      .assessment()
      .subjects()
      .flatMap(({ id, cells }) => cells.map((cell) => [`${id} ${cell.requirement.number}`, cell.status])),
  );
}

/** What a workspace finds in a file, as codes. */
export function codesIn(workspace: AssessedWorkspace, name: string): string[] {
  return workspace
    .findings(uriOf(name))
    .map(({ code }) => code)
    .filter((code) => code !== 'EGOV-layer-missing');
}

/** A text with an edit applied. */
export function edited(
  text: string,
  edits: readonly {
    readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } };
    readonly newText: string;
  }[],
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, own) => sum + own.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)), text);
}

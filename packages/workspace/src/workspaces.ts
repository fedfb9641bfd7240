import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { manifestFileName } from '@egov/language';
import { WorkspaceFailure } from './failure.js';
import { statOf } from './files.js';
import { isWithin, shownPath } from './paths.js';
import { isSkipped, modelExtension, walk } from './walk.js';

/** A folder with a manifest and the models that belong to it; or models without a manifest. Paths are absolute. */
export interface WorkspaceFiles {
  readonly root: string;
  readonly manifest: string | undefined;
  /** Sorted. */
  readonly models: readonly string[];
}

/** What a command works on: the workspaces that the given paths touch, and which of their files were asked for. */
export interface Selection {
  readonly workspaces: readonly WorkspaceFiles[];
  readonly isSelected: (path: string) => boolean;
}

/**
 * Finds the workspaces that paths belong to. The workspace of a path is the nearest folder upwards with a manifest; a manifest further down begins
 * a workspace of its own; models without a manifest are a workspace by the given folder, or with the other given files of their folder.
 * @param paths files or folders, relative to `cwd`; none means the current folder
 */
export async function selectWorkspaces(paths: readonly string[], cwd: string): Promise<Selection> {
  const given = [...new Set((paths.length > 0 ? paths : ['.']).map((path) => resolve(cwd, path)))];
  const roots = new Set<string>();
  const loose: string[] = [];
  for (const path of given) {
    const isFolder = (await statOf(path, cwd)).isDirectory();
    if (!isFolder && !path.endsWith(modelExtension) && basename(path) !== manifestFileName) {
      throw new WorkspaceFailure('failure.not-a-model', { path: shownPath(cwd, path) });
    }
    const root = manifestFolder(isFolder ? path : dirname(path));
    if (root !== undefined) roots.add(root);
    else if (isFolder) roots.add(path);
    else loose.push(path);
  }
  const found = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  // Outer folders come first in this order: what lies within one is met on its walk.
  for (const root of [...roots].sort()) if (!owners.has(root)) await collect(root, cwd, owners, found);
  for (const path of loose) if (!owners.has(dirname(path))) add(found, dirname(path), path);

  const isSelected = (path: string): boolean => given.some((folder) => isWithin(folder, path));
  const workspaces = [...found]
    .map(([root, models]) => ({
      root,
      manifest: isManifestFolder(root) ? resolve(root, manifestFileName) : undefined,
      models: [...models].sort(),
    }))
    .filter(({ models, manifest }) => models.some(isSelected) || (manifest !== undefined && isSelected(manifest)))
    .sort((a, b) => (a.root < b.root ? -1 : 1));
  for (const path of given) {
    const hasModels = workspaces.some(({ models, manifest }) => path === manifest || models.some((model) => isWithin(path, model)));
    if (!hasModels) throw new WorkspaceFailure('failure.no-models', { path: shownPath(cwd, path) });
  }
  return { workspaces, isSelected };
}

/** Walks through a folder: notes to which root each folder belongs, and gathers the models by root. */
async function collect(root: string, cwd: string, owners: Map<string, string>, found: Map<string, Set<string>>): Promise<void> {
  for await (const { folder, hasManifest, models } of walk(root, cwd)) {
    const owner = folder === root || hasManifest ? folder : owners.get(dirname(folder))!;
    owners.set(folder, owner);
    for (const model of models) add(found, owner, model);
    if (hasManifest && !found.has(owner)) found.set(owner, new Set());
  }
}

function add(found: Map<string, Set<string>>, root: string, path: string): void {
  const models = found.get(root) ?? new Set();
  found.set(root, models.add(path));
}

/** The nearest folder upwards with a manifest. A folder that walks leave out belongs to nothing above it. */
function manifestFolder(folder: string): string | undefined {
  if (isManifestFolder(folder)) return folder;
  const parent = dirname(folder);
  return parent === folder || isSkipped(basename(folder)) ? undefined : manifestFolder(parent);
}

function isManifestFolder(folder: string): boolean {
  return existsSync(resolve(folder, manifestFileName));
}

import { join } from 'node:path';
import { manifestFileName } from '@egov/language';
import { isSkipped, isWithin, largestFile, modelExtension, type Read, shownPath, textOf, type WorkspaceFiles } from '@egov/workspace';
import { Failure } from '../failure.js';
import { Git } from './git.js';

/** The files of a workspace as of a revision, and what they hold. */
export interface FilesInGit {
  readonly commit: string;
  readonly files: WorkspaceFiles;
  readonly read: Read;
}

interface Blob {
  readonly object: string;
  readonly size: number;
}

/** Together; as much as a model of a million elements. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * The files of a workspace as of a revision, read from the store of Git: the work tree isn't touched. They are looked for in the folder of the
 * workspace as it is now, by the same rules as on the disk: no links, nothing hidden, no workspace within it.
 */
export async function filesInGit(
  { root, manifest, models }: WorkspaceFiles,
  revision: string,
  cwd: string,
  signal: AbortSignal,
): Promise<FilesInGit> {
  const git = new Git(root, signal);
  const commit = await git.commit(revision);
  const blobs = blobsIn((await git.output(['ls-tree', '-r', '-z', '-l', commit])).toString('utf8'), root);
  const selected = selectedFrom(blobs, root, manifest === undefined ? models : undefined);
  if (selected.models.length === 0) throw new Failure('failure.revision-without-models', { revision, folder: shownPath(cwd, root) });
  const paths = [...selected.models, ...(selected.manifest === undefined ? [] : [selected.manifest])];
  const contents = await contentsOf(paths, blobs, git, cwd);
  const read: Read = async (path) => {
    const blob = blobs.get(path);
    if (!blob) throw new Failure('failure.not-published', { file: shownPath(cwd, path) });
    return textOf(contents.get(path) ?? (await git.output(['cat-file', 'blob', blob.object])), shownPath(cwd, path));
  };
  return { commit, files: selected, read };
}

/** Regular files by their path; `git ls-tree -l` tells `mode type object size`, a tab, and the path from the folder. */
function blobsIn(listing: string, root: string): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const entry of listing.split('\0')) {
    const [, object, size, name] = /^100\d{3} blob ([0-9a-f]{40,64}) +(\d+)\t(.+)$/su.exec(entry) ?? [];
    if (object === undefined || size === undefined || name === undefined) continue;
    const path = join(root, name);
    if (isWithin(root, path) && !name.split('/').some(isSkipped)) blobs.set(path, { object, size: Number(size) });
  }
  return blobs;
}

/** The models of the workspace itself: without those of a workspace further down; without a manifest now or then only those that are asked for. */
function selectedFrom(blobs: ReadonlyMap<string, Blob>, root: string, asked: readonly string[] | undefined): WorkspaceFiles {
  const paths = [...blobs.keys()].sort();
  const own = join(root, manifestFileName);
  const inner = paths
    .filter((path) => path.endsWith(join('/', manifestFileName)) && path !== own)
    .map((path) => path.slice(0, -manifestFileName.length));
  const models = paths.filter((path) => path.endsWith(modelExtension) && !inner.some((folder) => path.startsWith(folder)));
  const manifest = blobs.has(own) ? own : undefined;
  return { root, manifest, models: manifest === undefined && asked?.length === 1 ? models.filter((path) => asked.includes(path)) : models };
}

/** The contents of many files, asked for at once. */
async function contentsOf(
  paths: readonly string[],
  blobs: ReadonlyMap<string, Blob>,
  git: Git,
  cwd: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const sizes = paths.map((path) => blobs.get(path)!.size);
  const tooBig = paths.find((_, index) => sizes[index]! > largestFile * 1024 * 1024);
  if (tooBig !== undefined) throw new Failure('failure.too-big-in-git', { path: shownPath(cwd, tooBig), limit: largestFile });
  if (sizes.reduce((sum, size) => sum + size, 0) > mostBytes)
    throw new Failure('failure.too-big-in-git', { path: shownPath(cwd, paths[0]!), limit: 1024 });
  const output = await git.output(['cat-file', '--batch'], paths.map((path) => `${blobs.get(path)!.object}\n`).join(''));
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const [index, path] of paths.entries()) {
    const begin = output.indexOf('\n', at) + 1; // after `object type size`
    contents.set(path, output.subarray(begin, begin + sizes[index]!));
    at = begin + sizes[index]! + 1;
  }
  return contents;
}

import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Manifest, type ManifestProblem, settingPlace } from '@egov/language';
import type { ArchitectureJson } from '@egov/model';
import { isWithin } from './paths.js';
import { publishedFrom, type Read, readPublished } from './published.js';

/** The published models that a manifest names, by alias, and what is wrong with those that can't be used. */
export interface Dependencies {
  readonly published: readonly (readonly [alias: string, model: ArchitectureJson])[];
  readonly problems: readonly ManifestProblem[];
}

/** Reads the published models of a workspace's dependencies. A path must not lead out of the workspace. */
export async function readDependencies(
  manifest: Manifest,
  manifestText: string,
  root: string,
  read: Read = publishedFrom(root),
): Promise<Dependencies> {
  const published: [string, ArchitectureJson][] = [];
  const problems: ManifestProblem[] = [];
  for (const [alias, path] of Object.entries(manifest.dependencies ?? {})) {
    const file = resolve(root, path);
    const model = (await liesWithin(root, file)) ? await readPublished(file, read) : 'outside';
    if (typeof model === 'string') {
      problems.push({ kind: 'dependency', setting: path, problem: model, ...settingPlace(manifestText, ['dependencies', alias]) });
    } else published.push([alias, model]);
  }
  return { published, problems };
}

/** Reads the published model that the workspace is compared with. */
export async function readBaseline(
  manifest: Manifest,
  manifestText: string,
  root: string,
): Promise<{ readonly published?: ArchitectureJson; readonly problems: readonly ManifestProblem[] }> {
  const { baseline } = manifest;
  if (baseline === undefined) return { problems: [] };
  const file = resolve(root, baseline);
  const model = (await liesWithin(root, file)) ? await readPublished(file, publishedFrom(root)) : 'outside';
  if (typeof model !== 'string') return { published: model, problems: [] };
  return { problems: [{ kind: 'dependency', setting: baseline, problem: model, ...settingPlace(manifestText, ['baseline']) }] };
}

/** Whether a file lies in a folder, where its links lead too. A file that isn't there lies where its path says. */
async function liesWithin(root: string, file: string): Promise<boolean> {
  const target = await realpath(file).catch(() => file);
  return isWithin(root, file) && (target === file || isWithin(await realpath(root), target));
}

import { resolve } from 'node:path';
import type { ArchitectureJson } from '@egov/model';
import { publishedFrom, readPublished } from '@egov/workspace';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';

/** The published model in a file that a command line names. One that isn't as it was frozen is a {@link Failure}, as is what is none. */
export async function publishedModel(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<ArchitectureJson> {
  const path = resolve(cwd, file);
  const model = await readPublished(path, publishedFrom(cwd));
  if (typeof model !== 'string') return model;
  if (model === 'unreadable') await publishedFrom(cwd)(path); // says why
  throw new Failure(model === 'changed' ? 'failure.changed-baseline' : 'failure.not-published', { file });
}

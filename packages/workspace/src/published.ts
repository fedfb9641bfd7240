import type { DependencyProblem } from '@egov/language';
import { type ArchitectureJson, isIntact, isPublishedModel } from '@egov/model';
import { readText } from './files.js';

/** Reads a file as text; rejects if that can't be done. */
export type Read = (path: string) => Promise<string>;

/** As large as a text can be: a published model of 100,000 elements takes more than a file that somebody writes. */
const largestModel = 500;

/** Reads a published model, or tells why it can't be used. */
export async function readPublished(file: string, read: Read): Promise<ArchitectureJson | Exclude<DependencyProblem, 'outside'>> {
  let text: string;
  try {
    text = await read(file);
  } catch {
    return 'unreadable';
  }
  try {
    const model: unknown = JSON.parse(text);
    if (!isPublishedModel(model)) return 'not-a-model';
    return isIntact(model) ? model : 'changed';
  } catch {
    return 'not-a-model';
  }
}

/** Reads published models from the disk. Paths in messages are told relative to `cwd`. */
export function publishedFrom(cwd: string): Read {
  return (path) => readText(path, cwd, largestModel);
}

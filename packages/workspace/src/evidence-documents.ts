import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentHash } from '@egov/requirements';
import { isWithin } from './paths.js';

/** A scanned act is a few megabytes; more than this isn't read. */
const largest = 256 * 1024 * 1024;

/** Gives the SHA-256 of documents that evidence names, by their path in a workspace. What leads out of it isn't read. */
export function documentHashes(root: string): DocumentHash {
  const known = new Map<string, { readonly time: number; readonly size: number; readonly hash: string }>();
  return (path) => {
    try {
      const file = realpathSync(resolve(root, path));
      if (!isWithin(realpathSync(root), file)) return undefined;
      const { mtimeMs: time, size, ...stats } = statSync(file);
      if (size > largest || stats.isDirectory?.()) return undefined;
      const before = known.get(file);
      if (before?.time === time && before.size === size) return before.hash;
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      known.set(file, { time, size, hash });
      return hash;
    } catch {
      return undefined; // not there, or not to be read: the evidence says so
    }
  };
}

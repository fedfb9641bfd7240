import { isIsoDate } from '@egov/language';
import type { Moment } from '@egov/model';
import { Failure } from '../failure.js';

/** A version of an architecture as a command line names it. */
export type NamedVersion =
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** The files as they are. */
  | { readonly kind: 'files' }
  | { readonly kind: 'published'; readonly file: string }
  | { readonly kind: 'git'; readonly revision: string };

const gitPrefix = 'git:';

/** Understands `current`, `target`, a date, `.`, `file.json` or `git:REVISION`; anything else is a {@link Failure}. */
export function namedVersion(name: string): NamedVersion {
  if (name === 'current' || name === 'target') return { kind: 'moment', moment: name };
  if (isIsoDate(name)) return { kind: 'moment', moment: { date: name } };
  if (name === '.') return { kind: 'files' };
  if (name.startsWith(gitPrefix)) return { kind: 'git', revision: gitRevision(name.slice(gitPrefix.length)) };
  if (name.endsWith('.json')) return { kind: 'published', file: name };
  throw new Failure('failure.version', { name });
}

/**
 * A revision that Git can be asked for: nothing of it can be an option (`--output=…`), a path (`HEAD:secrets`) or a range (`a..b`), whatever Git thinks
 * of it.
 */
function gitRevision(revision: string): string {
  const isOne = /^[\p{L}\p{N}_@][\p{L}\p{M}\p{N}_@./^~{}+-]*$/u.test(revision) && !revision.includes('..') && revision.length <= longest;
  if (!isOne) throw new Failure('failure.revision', { revision });
  return revision;
}

const longest = 250;

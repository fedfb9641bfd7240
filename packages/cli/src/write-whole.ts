import { randomUUID } from 'node:crypto';
import { access, constants, copyFile, lstat, mkdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isWithin, reasonOf, shownPath } from '@egov/workspace';
import { Failure } from './failure.js';

/** Writes a file whole or not at all: what was there before stays until the new one is complete. */
export function writeWhole(cwd: string, path: string, content: string | Uint8Array): Promise<void> {
  return writeTogether(cwd, [[path, content]]);
}

/** A file to write: its path, and what shall be in it. */
export type NewFile = readonly [path: string, content: string | Uint8Array];

/**
 * Writes files all or none, each of them whole: when one can't be written, those before it are as they were. What a link leads to is written, or
 * else the link is replaced.
 * @throws a {@link Failure} that names the file
 */
export async function writeTogether(cwd: string, files: readonly NewFile[], { followLinks = true } = {}): Promise<void> {
  const drafts = files.map(([path, content]) => new Draft(resolve(cwd, path), content, followLinks));
  try {
    for (const draft of drafts) await draft.write().catch((error: unknown) => refuse(cwd, draft.target, error));
    const isAlone = drafts.length === 1; // to take its place is one step: nothing to take back
    for (const draft of drafts) await draft.takePlace(isAlone).catch((error: unknown) => refuse(cwd, draft.target, error));
  } catch (error) {
    for (const draft of drafts.reverse()) await draft.takeBack().catch(() => undefined); // what failed first is told
    throw error;
  }
  for (const draft of drafts) await draft.finish().catch(() => undefined);
}

/**
 * Writes files together into a folder, which is made if there is none, and is gone again if they can't be written. Links that somebody put there
 * lead nowhere: nothing is written outside of the folder.
 */
export async function writeIntoFolder(cwd: string, folder: string, files: readonly NewFile[]): Promise<void> {
  const target = resolve(cwd, folder);
  const made = await mkdir(target, { recursive: true }).catch((error: unknown) => {
    if (reasonOf(error) === 'EEXIST' || reasonOf(error) === 'ENOTDIR')
      throw new Failure('failure.not-a-folder', { path: shownPath(cwd, target) }, error);
    return refuse(cwd, target, error);
  });
  try {
    await writeTogether(
      cwd,
      files.map(([name, content]) => [join(target, name), content]),
      { followLinks: false },
    );
  } catch (error) {
    // Only what is empty goes: somebody else may have put something there.
    if (made !== undefined)
      for (let inner = target; isWithin(made, inner); inner = dirname(inner)) await rmdir(inner).catch(() => undefined);
    throw error;
  }
}

/** A file on its way to its place. */
class Draft {
  private draft = '';
  /** A copy of what was there before. */
  private before = '';
  private state: 'new' | 'written' | 'in place' | 'replaced' = 'new';

  constructor(
    public target: string,
    private readonly content: string | Uint8Array,
    private readonly followLinks: boolean,
  ) {}

  /** Beside the file that is to be replaced, with its permissions. */
  async write(): Promise<void> {
    const mode = await this.findOld();
    const name = join(dirname(this.target), `.${randomUUID()}`);
    [this.draft, this.before, this.state] = [`${name}.tmp`, `${name}.old.tmp`, 'written'];
    await writeFile(this.draft, this.content, { mode });
  }

  async takePlace(isLast: boolean): Promise<void> {
    const hasOld = !isLast && (await this.keepOld());
    await rename(this.draft, this.target);
    this.state = hasOld ? 'replaced' : 'in place';
  }

  /** Everything is as it was before. */
  async takeBack(): Promise<void> {
    if (this.state === 'replaced') await rename(this.before, this.target);
    else if (this.state === 'in place') await rm(this.target, { force: true });
    else if (this.state === 'written') await Promise.all([this.draft, this.before].map((file) => rm(file, { force: true })));
  }

  async finish(): Promise<void> {
    if (this.state === 'replaced') await rm(this.before, { force: true });
  }

  private async findOld(): Promise<number | undefined> {
    try {
      if (this.followLinks) this.target = await realpath(this.target);
      else if ((await lstat(this.target)).isSymbolicLink()) return undefined;
      await access(this.target, constants.W_OK); // to replace it would not ask
      return (await stat(this.target)).mode;
    } catch (error) {
      if (reasonOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  private async keepOld(): Promise<boolean> {
    try {
      await copyFile(this.target, this.before, constants.COPYFILE_FICLONE);
      return true;
    } catch (error) {
      if (reasonOf(error) === 'ENOENT') return false;
      throw error;
    }
  }
}

function refuse(cwd: string, target: string, error: unknown): never {
  const folder = shownPath(cwd, dirname(target));
  if (reasonOf(error) === 'ENOENT') throw new Failure('failure.no-such-folder', { path: folder }, error);
  if (reasonOf(error) === 'ENOTDIR') throw new Failure('failure.not-a-folder', { path: folder }, error);
  throw new Failure('failure.unwritable', { path: shownPath(cwd, target), reason: reasonOf(error) }, error);
}

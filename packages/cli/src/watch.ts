import { basename, resolve } from 'node:path';
import { watch as watchFiles, type FSWatcher } from 'chokidar';
import { manifestFileName } from '@egov/language';
import { isSkipped, modelExtension, selectWorkspaces, shownPath } from '@egov/workspace';
import type { Checker } from './checker.js';
import type { Context } from './context.js';
import { exitCode } from './exit-codes.js';
import { failureLine } from './failure-line.js';
import { message } from './messages/messages.js';
import type { Report } from './report.js';
import { visible } from './text/visible.js';

/** Editors save in several steps, and a change of branch touches many files: wait until nothing has happened for this long (milliseconds). */
const quietTime = 100;

/** From the top left corner, on an empty screen; what has scrolled away stays to be read. */
const clearScreen = '\u001b[2J\u001b[H';

/**
 * `egov check --watch`: checks, then again whenever a model or a manifest changes, until the user ends it. A file that can't be read then is a line
 * on standard error; the results shown before stand until there are new ones. Gives the exit code.
 */
export async function watch(
  checker: Checker,
  paths: readonly string[],
  print: (report: Report) => Promise<string>,
  context: Context,
): Promise<number> {
  const { io, language } = context;
  const { workspaces } = await selectWorkspaces(paths, io.cwd);
  const folders = [...new Set([...workspaces.map(({ root }) => root), ...paths.map((path) => resolve(io.cwd, path))])].sort();
  let changed = new Set<string>();
  const pulse = new Pulse(quietTime);
  const failed = (error: unknown): void => {
    io.stderr.write(`${message('watch.failed', { problem: failureLine(error, language) }, language)}\n`);
  };
  const watcher = await started(folders, (path) => {
    changed.add(path);
    pulse.beat();
  });
  watcher.on('error', failed);
  const stopListening = io.onInterrupt(() => pulse.end());
  const shownFolders = workspaces.map(({ root }) => visible(shownPath(io.cwd, root))).join(', ');
  const waiting = message('watch.waiting', { folders: shownFolders }, language);
  try {
    io.stdout.write(await print(await checker.check()));
    io.stderr.write(`${waiting}\n`);
    while (await pulse.next()) {
      const batch = changed;
      changed = new Set();
      try {
        const output = await print(await checker.check(batch));
        io.stdout.write(`${io.stdout.isTTY ? clearScreen : '\n'}${output}`);
        io.stderr.write(`${waiting}\n`);
      } catch (error) {
        for (const path of batch) changed.add(path); // read again when the next change comes
        failed(error);
      }
    }
    return exitCode.clean;
  } finally {
    stopListening();
    await watcher.close();
  }
}

/** A watcher that is ready: what happens from now on is told to `onChange`. */
async function started(folders: readonly string[], onChange: (path: string) => void): Promise<FSWatcher> {
  const watcher = watchFiles([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => !folders.includes(path) && (stats?.isFile() ? !isOurs(path) : isSkipped(basename(path))),
  });
  watcher.on('all', (_event, path) => {
    if (isOurs(path)) onChange(path);
  });
  await new Promise<void>((ready, failed) => watcher.once('ready', ready).once('error', failed));
  return watcher;
}

function isOurs(path: string): boolean {
  return path.endsWith(modelExtension) || basename(path) === manifestFileName;
}

/** Beats when something happens; whoever waits is woken once it has been quiet for a while. */
class Pulse {
  private hasBeaten = false;
  private hasEnded = false;
  private timer: NodeJS.Timeout | undefined;
  private wake: () => void = () => undefined;

  constructor(private readonly quietTime: number) {}

  beat(): void {
    this.hasBeaten = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), this.quietTime);
  }

  end(): void {
    this.hasEnded = true;
    this.wake();
  }

  /** Waits until there has been a beat, since the last time or from now on, and then quiet. False once it has ended. */
  async next(): Promise<boolean> {
    await new Promise<void>((wake) => {
      this.wake = wake;
      if (this.hasEnded) wake();
      else if (this.hasBeaten) this.beat();
    });
    clearTimeout(this.timer);
    this.hasBeaten = false;
    return !this.hasEnded;
  }
}

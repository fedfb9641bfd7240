import { spawn } from 'node:child_process';
import { Failure } from '../failure.js';

/** Runs Git in a folder. Nothing is written, no network is used, no question is asked. */
export class Git {
  constructor(
    private readonly folder: string,
    private readonly signal: AbortSignal,
  ) {}

  /** The commit that a revision names, in full. */
  async commit(revision: string): Promise<string> {
    const { code, out, err } = await this.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const commit = out.toString('latin1').trim();
    if (code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
    if (code === 1 || err === '') throw new Failure('failure.revision', { revision });
    throw new Failure('failure.git', { reason: err });
  }

  /** What Git prints. That it fails is a {@link Failure}. */
  async output(args: readonly string[], input?: string): Promise<Buffer> {
    const { code, out, err } = await this.run(args, input);
    if (code !== 0) throw new Failure('failure.git', { reason: err === '' ? `git ${args[0]}: ${code}` : err });
    return out;
  }

  private run(args: readonly string[], input = ''): Promise<{ code: number; out: Buffer; err: string }> {
    return new Promise((resolve, reject) => {
      const git = spawn('git', ['-C', this.folder, '--no-pager', ...args], { env: quiet(), signal: this.signal, windowsHide: true });
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      git.stdout.on('data', (part: Buffer) => out.push(part));
      git.stderr.on('data', (part: Buffer) => err.push(part));
      git.on('error', (error: NodeJS.ErrnoException) => {
        if (this.signal.aborted) reject(new Failure('failure.interrupted', {}, error));
        else if (error.code === 'ENOENT') reject(new Failure('failure.no-git', {}, error));
        else reject(error);
      });
      git.on('close', (code) => {
        const [said = ''] = Buffer.concat(err).toString('utf8').trim().split('\n');
        resolve({ code: code ?? -1, out: Buffer.concat(out), err: said.replace(/^fatal: /, '') });
      });
      git.stdin.on('error', () => undefined); // it ended before it read all: how it ended says why
      git.stdin.end(input);
    });
  }
}

/**
 * Git reads what is there: it takes no locks, fetches nothing that is missing, and says in English what is wrong. Which repository it is the folder
 * decides, also in a hook, where the environment names one.
 */
function quiet(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...environment } = process.env;
  return { ...environment, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
}

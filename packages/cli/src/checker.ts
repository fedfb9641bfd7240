import { selectWorkspaces } from '@egov/workspace';
import packageManifest from '../package.json' with { type: 'json' };
import { CheckSession, type SessionSettings } from './check-session.js';
import type { Report } from './report.js';

const nothing: ReadonlySet<string> = new Set();

/** Checks what paths lead to, and again what changed since. */
export class Checker {
  private sessions = new Map<string, CheckSession>();

  constructor(
    private readonly paths: readonly string[],
    private readonly settings: SessionSettings,
  ) {}

  /**
   * Checks. Throws a `Failure` if that can't be done; what was found before is kept.
   * @param changed paths of files that may have changed since the last time, absolute; new and deleted ones are found without
   * @param onFound told how many files there are, before they are read
   */
  async check(changed: ReadonlySet<string> = nothing, onFound?: (files: number) => void): Promise<Report> {
    const selection = await selectWorkspaces(this.paths, this.settings.cwd);
    onFound?.(selection.workspaces.reduce((sum, { models }) => sum + models.length, 0));
    const sessions = new Map<string, CheckSession>();
    for (const files of selection.workspaces) {
      const session = this.sessions.get(files.root) ?? new CheckSession(files, this.settings);
      await session.refresh(files, changed);
      sessions.set(files.root, session);
    }
    this.sessions = sessions;
    return {
      version: packageManifest.version,
      language: this.settings.language,
      workspaces: [...sessions.values()].map((session) => session.reportedWorkspace),
      files: [...sessions.values()]
        .flatMap((session) => session.reportedFiles(selection.isSelected))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
  }

  /** The workspaces of the last check. */
  get checked(): readonly CheckSession[] {
    return [...this.sessions.values()];
  }
}

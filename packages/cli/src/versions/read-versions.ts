import { resolve } from 'node:path';
import { aspectTitles, dayText } from '@egov/diagram';
import type { Edition, Localised, SourceFile } from '@egov/language';
import { type Architecture, fromJson, type Moment, type Version, versionOf } from '@egov/model';
import { readLibrary, readPlainModel, readText, selectWorkspaces, shownPath, type WorkspaceFiles } from '@egov/workspace';
import type { Context } from '../context.js';
import { Failure } from '../failure.js';
import { message } from '../messages/messages.js';
import { visible } from '../text/visible.js';
import { filesInGit } from './git-files.js';
import { namedVersion, type NamedVersion } from './named-version.js';
import { publishedModel } from './published-model.js';

/** A version to compare, and what it is called. */
export interface ReadVersion {
  readonly version: Version;
  readonly name: Localised;
  /** Of the workspace, if it is told. */
  readonly title?: string | undefined;
  readonly edition: Edition;
}

interface Source {
  readonly architecture: Architecture;
  readonly name?: Localised;
  readonly title?: string | undefined;
  readonly edition?: Edition;
}

/**
 * Reads the two versions that a command line names. A state or a date is one of the files as they are; beside another version it is meant of that one
 * too: `target git:HEAD~3` compares the target state now with the target state then.
 */
export async function readVersions(
  names: readonly [string, string],
  path: string,
  context: Context,
): Promise<readonly [ReadVersion, ReadVersion]> {
  const reader = new VersionReader(path, context);
  const [before, after] = names.map(namedVersion) as [NamedVersion, NamedVersion];
  const sources = [await reader.read(before), await reader.read(after)] as const;
  const [first, second] = [momentOf(before) ?? momentOf(after), momentOf(after) ?? momentOf(before)];
  return [readVersion(sources[0], first), readVersion(sources[1], second)];
}

function momentOf(named: NamedVersion): Moment | undefined {
  return named.kind === 'moment' ? named.moment : undefined;
}

function readVersion({ architecture, name, title, edition = '2019' }: Source, moment: Moment | undefined): ReadVersion {
  const names = [...(name ? [name] : []), ...(moment === undefined ? [] : [momentName(moment)])];
  const joined = [0, 1, 2].map((index) => names.map((each) => each[index]).join(', ')) as unknown as Localised;
  return { version: versionOf(architecture, moment), name: joined, title, edition };
}

function momentName(moment: Moment): Localised {
  if (typeof moment === 'string') return aspectTitles[moment];
  const day = dayText(moment.date);
  return [`состояние на ${day}`, `${day} күнгі жай-күй`, `as of ${day}`];
}

const asTheyAre: Localised = ['файлы как они есть', 'файлдардың қазіргі күйі', 'the files as they are'];

class VersionReader {
  private library: readonly SourceFile[] | undefined;
  private files: WorkspaceFiles | undefined;
  private now: Source | undefined;

  constructor(
    private readonly path: string,
    private readonly context: Context,
  ) {}

  async read(named: NamedVersion): Promise<Source> {
    if (named.kind === 'published') return this.published(named.file);
    if (named.kind === 'git') return this.inGit(named.revision);
    return named.kind === 'files' ? { ...(await this.current()), name: asTheyAre } : this.current();
  }

  private async published(file: string): Promise<Source> {
    const { io } = this.context;
    const json = await publishedModel(file, io);
    const shown = shownPath(io.cwd, resolve(io.cwd, file));
    return { architecture: fromJson(json, 'published:'), name: [shown, shown, shown], title: json.name };
  }

  private async inGit(revision: string): Promise<Source> {
    const { io } = this.context;
    const ended = new AbortController();
    const stopListening = io.onInterrupt(() => ended.abort());
    try {
      const { commit, files, read } = await filesInGit(await this.workspace(), revision, io.cwd, ended.signal);
      const name = `git:${revision} (${commit.slice(0, 10)})`;
      return { ...(await this.model(files, read, name)), name: [name, name, name] };
    } finally {
      stopListening();
    }
  }

  private async current(): Promise<Source> {
    return (this.now ??= await this.model(await this.workspace(), (path) => readText(path, this.context.io.cwd)));
  }

  private async model(files: WorkspaceFiles, read: (path: string) => Promise<string>, name = ''): Promise<Source> {
    const { io, language } = this.context;
    this.library ??= await readLibrary();
    const { architecture, manifest, errors } = await readPlainModel(files, { language, today: io.today, library: this.library, read });
    if (errors > 0)
      io.stderr.write(`${visible(message('diff.errors', { count: errors, name: name === '' ? 'none_' : name }, language))}\n`);
    return { architecture, title: manifest.name, edition: manifest.terminology };
  }

  private async workspace(): Promise<WorkspaceFiles> {
    if (this.files) return this.files;
    const { cwd } = this.context.io;
    const { workspaces } = await selectWorkspaces([this.path], cwd);
    const [only, ...others] = workspaces;
    if (!only || others.length > 0) {
      const folders = workspaces.map(({ root }) => shownPath(cwd, root)).join(', ');
      throw new Failure('failure.several', { path: this.path, count: workspaces.length, folders });
    }
    return (this.files = only);
  }
}

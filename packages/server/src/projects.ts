import type { Language } from '@egov/language';
import { basename, dirname } from 'node:path';
import { manifestFileName } from '@egov/language';
import { isWithin, modelExtension, pathOf, selectWorkspaces, uriOf, WorkspaceFailure } from '@egov/workspace';
import { Project, type ProjectSettings } from './project.js';

/** The projects of the folders that are open, kept up to date with what is on disk and in the editor. */
export class Projects {
  private projects: readonly Project[] = [];

  constructor(
    private folders: readonly string[],
    private readonly settings: ProjectSettings,
  ) {}

  get all(): readonly Project[] {
    return this.projects;
  }

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  /** The project that a file belongs to: the innermost whose folder holds it. */
  of(uri: string): Project | undefined {
    return this.projects.find((project) => project.uris.includes(uri)) ?? this.nearest(pathOf(uri));
  }

  /** The language of what users are told. */
  get language(): Language {
    return this.settings.language;
  }

  /** The project whose folder has an address. */
  at(folder: string): Project | undefined {
    return this.projects.find(({ root }) => uriOf(root) === folder);
  }

  private nearest(path: string): Project | undefined {
    const holding = this.projects.filter(({ root }) => isWithin(root, path));
    return holding.sort((a, b) => b.root.length - a.root.length)[0];
  }

  /**
   * Finds the projects anew and reads what is new in them.
   * @param changed files that may have changed on disk, absolute
   * @param opened models that are open in the editor, absolute: they need not lie in a folder that is open
   */
  async refresh(changed: ReadonlySet<string> = new Set(), opened: readonly string[] = []): Promise<void> {
    const found = new Map<string, Project>();
    for (const path of [...this.folders, ...opened.filter((file) => !this.folders.some((folder) => isWithin(folder, file)))]) {
      const selection = await selectWorkspaces([path], path.endsWith(modelExtension) ? dirname(path) : path).catch((error: unknown) => {
        if (error instanceof WorkspaceFailure) return undefined; // no model yet, or none that can be read
        throw error;
      });
      for (const files of selection?.workspaces ?? []) {
        if (found.has(files.root)) continue;
        const project = this.projects.find(({ root }) => root === files.root) ?? new Project(files, this.settings);
        await project.refresh(files, changed);
        found.set(files.root, project);
      }
    }
    this.projects = [...found.values()];
  }
}

/** Whether a file concerns the projects. */
export function isOurs(path: string): boolean {
  return path.endsWith(modelExtension) || basename(path) === manifestFileName;
}

import { CachedEngine, drawView, type Imprint, type LayoutEngine, type Scene } from '@egov/diagram';
import type { DiagramAnswer, DiagramChoice, DiagramViews } from '@egov/protocol';
import { layoutPool } from '@egov/workspace';
import packageManifest from '../../package.json' with { type: 'json' };
import { text } from '../messages/messages.js';
import type { Project } from '../project.js';
import { hasLost, LastPictures } from './last-pictures.js';
import { pictureOf } from './picture.js';
import { DrawableViews, viewList } from './views.js';

/** One lays out what is asked for now, one is made anew meanwhile when it was given up. */
const workers = 2;
/** A graph of more nodes is put together: nobody reads it on a screen, and an edit would take seconds. */
const mostNodes = 600;

/** Draws the diagrams of workspaces. What it needs of a workspace it takes at once, when it is asked; laying out goes on elsewhere. */
export class Artist {
  private readonly pool = layoutPool(workers);
  /** Remembers what was laid out before; undefined where there are no workers. */
  readonly engine: LayoutEngine | undefined = this.pool && new CachedEngine(this.pool);
  private readonly drawable = new WeakMap<Project, DrawableViews>();
  private readonly lastGood = new LastPictures();

  /** To be told after each edit: what was known of the workspace doesn't hold any more. */
  forget(project: Project): void {
    this.drawable.delete(project);
  }

  dispose(): void {
    this.pool?.dispose();
  }

  views(project: Project, uri: string): DiagramViews | undefined {
    return project.workspace && viewList(project, this.drawableOf(project), uri);
  }

  /** The answer for an editor; while the text is broken, the last good picture. */
  async answer(project: Project, choice: DiagramChoice, signal: AbortSignal): Promise<DiagramAnswer> {
    const { workspace, brokenUris } = project;
    const { language } = workspace!.settings;
    const key = JSON.stringify([project.root, choice.view, choice.subject, choice.state]);
    const last = brokenUris.size > 0 ? this.lastGood.get(key) : undefined;
    const stale = last && { picture: last, isStale: true, message: text('diagram.stale', {}, language) };
    const drawn = await this.scene(project, choice, signal);
    if (drawn === 'gone') return stale ?? { isStale: false, message: text('diagram.gone', {}, language) };
    if (!drawn) return stale ?? { isStale: false, message: text('diagram.empty', {}, language) };
    const picture = pictureOf(drawn, choice);
    if (stale && hasLost(last, picture, brokenUris)) return stale;
    if (brokenUris.size === 0) this.lastGood.set(key, picture);
    return { picture, isStale: false };
  }

  /** The scene of a diagram. Nothing if it would be empty; `gone` if the model has no such view or subject. */
  async scene(project: Project, { view, subject, state }: DiagramChoice, signal: AbortSignal): Promise<Scene | 'gone' | undefined> {
    const drawable = this.drawableOf(project);
    const found = drawable.find(view, subject, state);
    if (!found) return 'gone';
    return drawView(found.view, found.subject, drawable.perspective(state), imprintOf(project), {
      mostNodes,
      signal,
      ...(this.engine && { engine: this.engine }),
    });
  }

  private drawableOf(project: Project): DrawableViews {
    let known = this.drawable.get(project);
    if (!known) this.drawable.set(project, (known = new DrawableViews(project.workspace!)));
    return known;
  }
}

/** What is written around the diagrams of a workspace. */
export function imprintOf({ workspace }: Project): Imprint {
  const { name, version } = workspace!.settings.manifest;
  return { name, version, assessmentDate: workspace!.assessmentDate, authorship: `egov ${packageManifest.version}` };
}

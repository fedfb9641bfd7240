import { type Aspect, type Imprint, sceneOf, standardViews } from '@egov/diagram';
import { inLanguage, type Language } from '@egov/language';
import type { AssessedWorkspace } from '@egov/requirements';
import { type AlbumOptions, drawAlbum, type Drawn, pagesOf } from '@egov/workspace';
import type { PackagePicture } from './subject.js';

/** What draws the diagrams: an engine, several at once, with progress; it can be stopped. */
export type Drawing = Pick<AlbumOptions, 'engine' | 'signal' | 'inOrder' | 'progress'>;

/** The views that the package shows. */
const wanted: ReadonlySet<string> = new Set([
  'overview',
  'goals',
  'functional-model',
  'process',
  'journey',
  'data',
  'exchanges',
  'infrastructure',
  'roadmap',
]);

/** More nodes than this are put together: a page shows no more. */
const mostNodes = 120;

/**
 * The diagrams of some domains in the current and the target state. What looks the same in both is one diagram, and a process that doesn't change is left to the
 * registers.
 */
export async function packagePictures(
  workspace: AssessedWorkspace,
  domains: readonly string[],
  language: Language,
  imprint: Imprint,
  drawing: Drawing,
): Promise<PackagePicture[]> {
  const views = standardViews.filter(({ name }) => wanted.has(name));
  const album = await drawAlbum(workspace, views, {
    ...drawing,
    language,
    imprint,
    mostNodes,
    domain: domains,
    state: ['current', 'target'],
  });
  return pagesOf(album, views).flatMap((page): PackagePicture[] => {
    const { view, subject, perspective, drawing: drawn } = page;
    const state = stateOf(page, drawn.aspects);
    if (subject.domain === undefined || (state === 'both' && (view.name === 'process' || view.name === 'journey'))) return [];
    if (view.name === 'roadmap' && state === 'current') return [];
    return [
      {
        view: view.name,
        viewTitle: inLanguage(view.title, language),
        domain: subject.domain.id,
        subject: subject.title,
        state: view.name === 'roadmap' ? 'transition' : state,
        scene: sceneOf(drawn, perspective, imprint),
      },
    ];
  });
}

function stateOf({ aspect }: Drawn, aspects: readonly Aspect[]): 'current' | 'target' | 'both' {
  if (aspects.includes('current') && aspects.includes('target')) return 'both';
  return aspect === 'current' ? 'current' : 'target';
}

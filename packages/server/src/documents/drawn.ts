import { setImmediate } from 'node:timers/promises';
import { type LayoutEngine, renderPdf, sceneOf, standardViews } from '@egov/diagram';
import type { DiagramsRequest } from '@egov/protocol';
import { customViewsOf, drawAlbum, pagesOf, pdfPage, withChanges } from '@egov/workspace';
import { imprintOf } from '../diagrams/artist.js';
import type { Project } from '../project.js';
import type { ServerFile } from './file.js';

/** More nodes than this are put together, as `egov render` does. */
const mostNodes = 1000;

export interface DrawingTools {
  /** Undefined for the engine in this thread. */
  readonly engine: LayoutEngine | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** All diagrams of a workspace, or of some of its domains, as one PDF; undefined if there are none. */
export async function drawn(project: Project, { domains, states }: DiagramsRequest, tools: DrawingTools): Promise<ServerFile | undefined> {
  const { engine, signal, onProgress } = tools;
  const workspace = project.workspace!;
  const { language } = workspace.settings;
  const imprint = imprintOf(project);
  const views = [...standardViews, ...customViewsOf(workspace)];
  let [done, total] = [0, 0];
  const album = await drawAlbum(workspace, views, {
    language,
    imprint,
    mostNodes,
    signal,
    ...(engine && { engine }),
    ...(domains.length > 0 && { domain: domains }),
    state: states,
    inOrder: async (items, work) => {
      const results = [];
      for (const item of items) {
        await setImmediate(); // lets in what is typed, and that it isn't wanted any more
        signal.throwIfAborted();
        results.push(await work(item));
      }
      return results;
    },
    progress: {
      begin: (count) => (total += count),
      step: () => onProgress(++done, total),
      end: () => undefined,
    },
  });
  const pages = pagesOf(withChanges(album), views);
  if (pages.length === 0) return undefined;
  const pictures = pages.map((page) => pdfPage(page, sceneOf(page.drawing, page.perspective, imprint), project.name, language));
  const content = await renderPdf(pictures, { theme: 'print', title: project.name, language, date: imprint.assessmentDate! });
  return { name: `${['diagrams', ...domains].join('-')}.pdf`, content };
}

import { setImmediate } from 'node:timers/promises';
import { approvalPackage, type PackageFile, packageFormats } from '@egov/documents';
import { renderPixels } from '@egov/diagram';
import type { Language, SourceFile } from '@egov/language';
import type { PackageRequest } from '@egov/protocol';
import { layoutPool, resvgModule, type WorkspaceFiles, WorkspaceSession } from '@egov/workspace';
import packageManifest from '../../package.json' with { type: 'json' };

/** All that an approval package is made of: what can be handed to another thread. */
export interface PackageJob {
  readonly files: WorkspaceFiles;
  /** The models as they were when the package was asked for, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly library: readonly SourceFile[];
  readonly request: Pick<PackageRequest, 'domains' | 'languages' | 'formats'>;
}

/** Told as often as a diagram is drawn or made an image. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Makes the approval package of a workspace (Rules §12), which is read anew: what is typed meanwhile doesn't get into it.
 * @returns no files where there are no domains
 */
export async function packageOf(job: PackageJob, onProgress: OnProgress, signal: AbortSignal): Promise<readonly PackageFile[]> {
  const { files, texts, language, today, library, request } = job;
  const openText = (path: string): string | undefined => texts.get(path);
  const session = new WorkspaceSession(files, { cwd: files.root, language, today, library, openText });
  await session.refresh(files, new Set());
  if (session.assessed!.architecture.ofKind('domain').length === 0) return [];
  let [done, total] = [0, 0];
  const step = (): void => onProgress(++done, total);
  const images = request.formats.includes('docx') ? 1 : 0;
  const engine = layoutPool();
  try {
    return await approvalPackage(session, {
      domains: request.domains,
      languages: request.languages,
      formats: packageFormats.filter((format) => request.formats.includes(format)),
      product: `egov ${packageManifest.version}`,
      drawing: {
        ...(engine && { engine }),
        signal,
        inOrder: (items, work) => inOrder(items, work, engine ? engine.size + 1 : 1, signal),
        // a document of Word has each diagram as an image too
        progress: { begin: (count) => (total += count * (1 + images)), step, end: () => undefined },
      },
      image: async (scene, scale) => {
        signal.throwIfAborted();
        const image = await renderPixels(scene, { theme: 'print', scale, wasm: resvgModule });
        step();
        return image;
      },
    });
  } finally {
    engine?.dispose();
  }
}

async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce: number,
  signal: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    await setImmediate(); // lets in that it isn't wanted any more, where this is the only thread
    signal.throwIfAborted();
    results.push(...(await Promise.all(items.slice(from, from + atOnce).map(work))));
  }
  return results;
}

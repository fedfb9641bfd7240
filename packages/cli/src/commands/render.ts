import {
  type Aspect,
  type Imprint,
  type Paper,
  renderPdf,
  renderPng,
  renderSvg,
  type Scene,
  sceneOf,
  type Theme,
  webFonts,
} from '@egov/diagram';
import { customViewsOf, drawAlbum, fileNameOf, type Drawn, pagesOf, pdfPage, readLibrary, resvgModule, withChanges } from '@egov/workspace';
import packageManifest from '../../package.json' with { type: 'json' };
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { drawing } from '../diagrams/drawing-session.js';
import { viewsIn } from '../diagrams/selection.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { message } from '../messages/messages.js';
import { createProgress } from '../progress.js';
import { writingErrors } from '../report.js';
import { visible } from '../text/visible.js';
import { type NewFile, writeIntoFolder } from '../write-whole.js';
import { onlySession } from './assess.js';

export interface RenderOptions {
  readonly view?: readonly string[];
  readonly domain?: readonly string[];
  readonly state?: readonly Aspect[];
  readonly format?: 'svg' | 'png' | 'pdf';
  readonly theme?: Theme;
  readonly paper?: Paper;
  readonly split?: true;
  /** Differences as both states beside each other. */
  readonly sideBySide?: true;
  /** Pixels of the image for a pixel of the diagram. */
  readonly scale?: number;
  /** More nodes than this are put together. */
  readonly mostNodes?: number;
  readonly out?: string;
  /** `YYYY-MM-DD` */
  readonly at?: string;
}

/** `egov render`: draws diagrams into files. Nothing is written before everything is drawn, and then all or nothing. */
export async function render(path: string, options: RenderOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const settings = { cwd: io.cwd, language, today: io.today, at: options.at, library: await readLibrary() };
  const checker = new Checker([path], settings);
  const errors = writingErrors(await checker.check());
  if (errors > 0) io.stderr.write(`${visible(message('model.errors', { count: errors }, language))}\n`);
  const workspace = onlySession(checker, path).assessed!;
  const { name, version } = workspace.settings.manifest;
  const imprint: Imprint = { name, version, assessmentDate: workspace.assessmentDate, authorship: `egov ${packageManifest.version}` };
  const views = viewsIn(options, customViewsOf(workspace), workspace.architecture);
  const progress = await createProgress(io, language);
  const { mostNodes = 1000, sideBySide: isSideBySide } = options;
  const all = await drawing(io, (session) =>
    drawAlbum(workspace, views, { ...options, ...session, language, imprint, mostNodes, isSideBySide, progress }),
  );
  if (all.length === 0) throw new Failure('failure.nothing-to-render');
  const changing = options.view ? all : withChanges(all);
  if (changing.length === 0) throw new Failure('failure.nothing-changes');
  const pages = options.format === 'pdf' ? pagesOf(changing, views) : changing;
  const left = { unchanged: all.length - changing.length, repeated: changing.length - pages.length };
  const files = await filesOf(
    pages.map((page) => ({ ...page, scene: sceneOf(page.drawing, page.perspective, imprint) })),
    options,
    { ...context, imprint },
  );
  const folder = options.out ?? 'diagrams';
  await writeIntoFolder(io.cwd, folder, files);
  io.stdout.write(`${visible(message('render.done', { count: files.length, folder, ...left }, language))}\n`);
  return exitCode.clean;
}

/** A diagram in its frame. */
type Framed = Drawn & { readonly scene: Scene };

async function filesOf(
  drawn: readonly Framed[],
  options: RenderOptions,
  { imprint, language }: Context & { readonly imprint: Imprint },
): Promise<NewFile[]> {
  const { format = 'svg', theme = format === 'pdf' ? 'print' : 'light', paper, scale, split } = options;
  if (format === 'pdf') {
    const title = imprint.name ?? 'egov';
    const pictures = drawn.map((one) => pdfPage(one, one.scene, title, language));
    return [['diagrams.pdf', await renderPdf(pictures, { theme, paper, split, title, language, date: imprint.assessmentDate! })]];
  }
  const fonts = await webFonts(drawn.map(({ scene }) => scene));
  const files = new Map<string, string | Uint8Array>();
  for (const one of drawn) {
    const content =
      format === 'svg' ? renderSvg(one.scene, { theme, fonts, paper }) : await renderPng(one.scene, { theme, scale, wasm: resvgModule });
    files.set(unique(fileName(one), files, format), content);
  }
  return [...files];
}

/** A view that the model defines may be called as a standard one is. */
function unique(name: string, taken: ReadonlyMap<string, unknown>, format: string): string {
  let file = `${name}.${format}`;
  for (let count = 2; taken.has(file); count++) file = `${name}-${count}.${format}`;
  return file;
}

/** `exchanges-Health-target`: of names of the model, which have no separators of paths. */
function fileName({ view, subject, aspect }: Drawn): string {
  const parts = [view.name, ...(subject.id === '' ? [] : [subject.id]), typeof aspect === 'string' ? aspect : aspect.date];
  return fileNameOf(parts.join('-'));
}

import {
  aspectsTitle,
  drawPicture,
  type Imprint,
  type LayoutEngine,
  type PdfPicture,
  Perspective,
  type Scene,
  type StandardView,
} from '@egov/diagram';
import { inLanguage, type Language } from '@egov/language';
import type { AssessedWorkspace } from '@egov/requirements';
import { annotationsOf } from '../annotations.js';
import type { Drawn } from './pages.js';
import { aspectsOf, type Diagram, diagramsIn, type DiagramSelection } from './selection.js';

/** What many diagrams are drawn with. */
export interface AlbumOptions extends DiagramSelection {
  readonly language: Language;
  readonly imprint: Imprint;
  /** More nodes than this are put together. */
  readonly mostNodes: number;
  /** Differences as both states beside each other. */
  readonly isSideBySide?: boolean;
  /** Undefined for the engine in this thread. */
  readonly engine?: LayoutEngine;
  readonly signal: AbortSignal;
  /** Does a work for each item, for several at once if it can; the results are in the order of the items. */
  readonly inOrder: <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) => Promise<Result[]>;
  /** Told for each state how many diagrams there are, and of each when it is drawn. */
  readonly progress?: { begin(count: number): void; step(): void; end(): void };
}

/** Draws some views of an architecture in the states that are asked for; diagrams that would be empty are left out. */
export async function drawAlbum(workspace: AssessedWorkspace, views: readonly StandardView[], options: AlbumOptions): Promise<Drawn[]> {
  const { language, imprint, mostNodes, isSideBySide, engine, signal, inOrder, progress } = options;
  const album: Drawn[] = [];
  for (const { aspect, views: own } of aspectsOf(views, options)) {
    const perspective = new Perspective(workspace.architecture, aspect, language, annotationsOf(workspace, aspect, language));
    const diagrams = diagramsIn(perspective, own, options);
    const draw = async ({ view, subject }: Diagram): Promise<Drawn | undefined> => {
      const drawing = await drawPicture(view, subject, perspective, imprint, { mostNodes, isSideBySide, engine, signal });
      progress?.step();
      const domain = subject.domain && perspective.titleOf(subject.domain);
      return drawing && { view, subject, aspect, perspective, drawing, ...(domain !== undefined && { domain }) };
    };
    progress?.begin(diagrams.length);
    const drawn = await inOrder(diagrams, draw).finally(() => progress?.end());
    album.push(...drawn.filter((one) => one !== undefined));
  }
  return album;
}

/** A page of a document of diagrams, with the bookmarks that lead to it: domain, view, subject, state. */
export function pdfPage(
  { view, subject, drawing: { aspects }, domain }: Drawn,
  scene: Scene,
  name: string,
  language: Language,
): PdfPicture {
  const bookmarks = [
    domain ?? (subject.title || name),
    inLanguage(view.title, language),
    ...(subject.id === subject.domain?.id || subject.title === '' ? [] : [subject.title]),
    aspectsTitle(aspects, { language }),
  ];
  return { scene, bookmarks };
}

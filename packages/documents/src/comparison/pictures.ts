import {
  drawPicture,
  type Imprint,
  type LayoutEngine,
  Perspective,
  renderSvg,
  sceneOf,
  standardViews,
  type StandardView,
  type Subject,
  webFonts,
} from '@egov/diagram';
import { inLanguage, type Language } from '@egov/language';
import { architectureOfBoth, type Comparison } from '@egov/model';
import type { ComparisonReport } from './report.js';
import { comparisonWord } from './words.js';

/** A diagram of what changes in a domain, as SVG that needs nothing else. */
export interface ComparisonPicture {
  /** The identifier of the domain. */
  readonly domain: string;
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface ComparisonPictures {
  readonly pictures: readonly ComparisonPicture[];
  /** Whether there may be more that aren't drawn. */
  readonly isCut: boolean;
}

export interface ComparisonDrawing {
  readonly language: Language;
  readonly imprint: Imprint;
  /** Undefined for the engine in this thread. */
  readonly engine?: LayoutEngine;
  readonly signal?: AbortSignal;
  /** Does a work for each item, for several at once if it can; the results are in the order of the items. */
  readonly inOrder?: <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) => Promise<Result[]>;
}

/** The layers as a whole, then each of them. */
const drawnViews: ReadonlySet<string> = new Set(['overview', 'goals', 'functional-model', 'data', 'exchanges', 'infrastructure']);

/** What is wide has its parts put together. */
const mostNodes = 400;

/** More pictures than this make a page that nobody opens. */
const mostPictures = 24;

/** Of some it is only known when they are drawn that nothing changes in them. */
const mostDrawn = 4 * mostPictures;

/** Draws the difference of the layers of each domain that changes, with the engine of all diagrams; those in which nothing changes are left out. */
export async function comparisonPictures(
  comparison: Comparison,
  report: ComparisonReport,
  drawing: ComparisonDrawing,
): Promise<ComparisonPictures> {
  const { language, engine, signal, inOrder = oneByOne } = drawing;
  const perspective = new Perspective(architectureOfBoth(comparison), 'difference', language);
  const changing = report.domains.flatMap(({ domain }) => domain ?? []).filter(({ id }) => perspective.becameOf(id) !== 'kept');
  const diagrams = standardViews
    .filter(({ name }) => drawnViews.has(name))
    .flatMap((view) => view.subjects(perspective).map((subject) => ({ view, subject })));
  const wanted = changing.flatMap(({ id }) => diagrams.filter(({ subject }) => subject.id === id));
  const [before, after] = [inLanguage(report.before, language), inLanguage(report.after, language)];
  const imprint: Imprint = { ...drawing.imprint, shows: comparisonWord('between', language, { before, after }) };
  const draw = async ({ view, subject }: { view: StandardView; subject: Subject }) => {
    const drawn = await drawPicture(view, subject, perspective, imprint, {
      mostNodes,
      ...(engine && { engine }),
      ...(signal && { signal }),
    });
    return drawn && !drawn.isUnchanged
      ? { domain: subject.id, title: drawn.title, scene: sceneOf(drawn, perspective, imprint) }
      : undefined;
  };
  const scenes: NonNullable<Awaited<ReturnType<typeof draw>>>[] = [];
  let asked = 0;
  for (; asked < Math.min(wanted.length, mostDrawn) && scenes.length < mostPictures; asked += mostPictures)
    scenes.push(...(await inOrder(wanted.slice(asked, asked + mostPictures), draw)).flatMap((scene) => scene ?? []));
  const shown = scenes.slice(0, mostPictures);
  const fonts = await webFonts(shown.map(({ scene }) => scene));
  const pictures = shown.map(({ domain, title, scene }) => ({
    domain,
    title,
    svg: renderSvg(scene, { fonts }),
    width: scene.width,
    height: scene.height,
  }));
  return { pictures, isCut: asked < wanted.length || shown.length < scenes.length };
}

async function oneByOne<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

import { inLanguage, type Language, type Localised } from '@egov/language';
import { badgeHeight, sizes } from '../layout/node-text.js';
import { icons } from '../look/icons.js';
import { type Paint, scalePaints } from '../look/palette.js';
import { ascentOf, lineHeight, widthOf } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { frameWords, titleOfKind } from '../words.js';
import { dashes } from './edge-shape.js';
import { changeLine, kindPaint, signMarks } from './node-shape.js';
import { warningSign } from './node-words.js';
import { requirementList } from './requirement-list.js';
import type { Mark, Shape } from './scene.js';
import { n, roundedBox } from './shapes.js';

/** What is written around a picture. */
export interface TitleBlock {
  readonly title: string;
  /** The domain, the state, the date, the version: whatever is known. */
  readonly facts: readonly string[];
  /** What the picture leaves out, or how it is to be read. */
  readonly notes: readonly string[];
  /** What marks mean in this picture, where the legend has to say it otherwise. */
  readonly legend?: LegendWords;
  /** What requirements say, by the numbers that stand on badges. */
  readonly requirements?: ReadonlyMap<string, string>;
  /** Who made it, where the document that the picture stands in doesn't say so. */
  readonly authorship?: string;
}

/** Entries of the legend, by what they explain: a tie, a step of the heat scale. */
export type LegendWords = Readonly<Partial<Record<keyof typeof frameWords, Localised>>>;

const titleSize = 18;
const factSize = 11;
const noteSize = 10;
export const margin = 24;

/** The head of a picture: its title, and what it shows of what. Gives its height too. */
export function headShape({ title, facts, notes }: TitleBlock, width: number): { readonly shape: Shape; readonly height: number } {
  const marks: Mark[] = [];
  let y = margin;
  const write = (text: string, size: number, weight: 'regular' | 'bold', fill: Paint): void => {
    for (const line of wrap(text, width - 2 * margin, size, weight).lines) {
      marks.push({ type: 'text', text: line, at: { x: margin, y: y + ascentOf(size) }, size, weight, fill });
      y += lineHeight(size);
    }
  };
  write(title, titleSize, 'bold', 'ink');
  write(facts.join(' · '), factSize, 'regular', 'soft');
  for (const note of notes) write(note, noteSize, 'regular', 'soft');
  return {
    shape: { role: 'frame', id: 'head', box: { x: margin, y: margin, width: width - 2 * margin, height: y - margin }, tooltip: [], marks },
    height: y + 8,
  };
}

/** An entry of the legend: a sample of the mark, and what it means. */
interface Entry {
  readonly text: string;
  readonly sample: (x: number, y: number) => Mark[];
}

const sampleWidth = 24;

/** The foot of a picture: what the marks that occur in it mean, and who made it. */
export function footShape(
  block: TitleBlock,
  shapes: readonly Shape[],
  width: number,
  top: number,
  language: Language,
): { readonly shape: Shape; readonly height: number } {
  const marks: Mark[] = [{ type: 'path', path: `M${n(margin)} ${n(top)}H${n(width - margin)}`, stroke: 'line', width: 0.6 }];
  let [x, y] = [margin, top + 10];
  const row = 20;
  for (const { text, sample } of entriesOf(shapes, language, block.legend)) {
    const own = sampleWidth + 6 + widthOf(text, sizes.row) + 18;
    if (x + own > width - margin && x > margin) [x, y] = [margin, y + row];
    marks.push(...sample(x, y));
    marks.push({
      type: 'text',
      text,
      at: { x: x + sampleWidth + 6, y: y + 2 + ascentOf(sizes.row) },
      size: sizes.row,
      weight: 'regular',
      fill: 'ink',
    });
    x += own;
  }
  y += row + 4;
  const list = requirementList(shapes, block.requirements ?? new Map(), { x: margin, y, width: width - 2 * margin });
  marks.push(...list.marks);
  y += list.height;
  if (block.authorship !== undefined) {
    marks.push({
      type: 'text',
      text: block.authorship,
      at: { x: width - margin, y: y + ascentOf(sizes.caption) },
      size: sizes.caption,
      weight: 'regular',
      fill: 'soft',
      anchor: 'end',
    });
    y += lineHeight(sizes.caption);
  }
  return {
    shape: { role: 'frame', id: 'foot', box: { x: margin, y: top, width: width - 2 * margin, height: y - top }, tooltip: [], marks },
    height: y - top + margin / 2,
  };
}

/** How wide the foot has to be for its longest entry. */
export function leastWidth(block: TitleBlock): number {
  return Math.max(
    420,
    Math.min(900, widthOf(block.title, titleSize, 'bold') + 2 * margin),
    widthOf(block.authorship ?? '', sizes.caption) + 2 * margin,
  );
}

function entriesOf(shapes: readonly Shape[], language: Language, own: LegendWords = {}): Entry[] {
  const word = (id: keyof typeof frameWords): string => inLanguage(own[id] ?? frameWords[id], language);
  const entries: Entry[] = [];
  const kinds = new Set(shapes.flatMap(({ role, kind, rowKinds = [] }) => (role === 'node' ? [kind ?? '', ...rowKinds] : [])));
  for (const kind of [...kinds].sort()) {
    const title = titleOfKind(kind, language);
    const line = kindPaint(kind);
    if (title === undefined || line === undefined) continue;
    entries.push({
      text: title,
      sample: (x, y) => [{ type: 'path', path: icons[kind] ?? icons['element']!, at: { x: x + 4, y: y + 1 }, stroke: line, width: 1.2 }],
    });
  }
  for (const tie of ['flow', 'serves', 'uses', 'order', 'replaces', 'refers', 'connects', 'protects'] as const) {
    const shape = shapes.find((other) => other.role === 'edge' && other.kind === tie);
    if (shape)
      entries.push({
        text: word(tie),
        sample: (x, y) => [
          {
            type: 'path',
            path: `M${n(x)} ${n(y + 9)}H${n(x + 18)}`,
            stroke: 'line',
            width: tie === 'flow' || tie === 'connects' ? 1.4 : 1,
            ...(dashes[tie] && { dash: dashes[tie] }),
          },
          ...(tie === 'connects' ? [] : [{ type: 'path' as const, path: `M${n(x + 24)} ${n(y + 9)}l-7 -3.4v6.8Z`, fill: 'line' as const }]),
        ],
      });
  }
  for (const change of ['kept', 'added', 'removed', 'changed'] as const) {
    if (!shapes.some((shape) => shape.change === change || shape.rowChanges?.includes(change))) continue;
    entries.push({
      text: word(change),
      sample: (x, y) => [
        { type: 'path', path: roundedBox({ x: x + 1, y: y + 4, width: 17, height: 11 }, 3), fill: 'paper', ...changeLine(change, 'line') },
        ...(change === 'kept' ? [] : signMarks(change, { x: x + 17, y: y + 6 })),
      ],
    });
  }
  const fills = new Set(shapes.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'path' ? (mark.fill ?? []) : []))));
  for (const tone of ['warning', 'critical'] as const)
    if (
      fills.has(tone) &&
      shapes.some(({ role, marks }) => role !== 'frame' && marks.some((mark) => mark.type === 'text' && mark.fill === 'onBadge'))
    )
      entries.push({
        text: word(tone),
        sample: (x, y) => [
          { type: 'path', path: roundedBox({ x, y: y + 2, width: 22, height: badgeHeight }, 8), fill: tone },
          ...(tone === 'critical' ? [warningSign({ x: x + 7, y: y + 5.5 })] : []),
        ],
      });
  for (const step of scalePaints)
    if (fills.has(step))
      entries.push({
        text: word(step),
        sample: (x, y) => [
          { type: 'path', path: roundedBox({ x, y: y + 2, width: 22, height: 14 }, 2), fill: step, stroke: 'line', width: 0.6 },
        ],
      });
  return entries;
}

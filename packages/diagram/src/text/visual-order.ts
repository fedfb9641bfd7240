import type { Bidi } from 'bidi-js';
import { isUsual } from './measure.js';
import { drawable, type Run, runsOf } from './runs.js';

/** Puts the runs of a text in the order in which they stand on paper, from the left. */
export type VisualOrder = (text: string) => readonly Run[];

/** Letters that are written from the right, or may be. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The order for some texts: as they are read, or by the bidirectional algorithm (UAX 9), which is loaded if one of them needs it. */
export async function visualOrderOf(texts: Iterable<string>): Promise<VisualOrder> {
  for (const text of texts) if (fromTheRight.test(text)) return orderBy(await bidirectional());
  return asRead;
}

function asRead(text: string): readonly Run[] {
  return isUsual(text) ? [{ text, font: 'usual' }] : runsOf(text).map(drawable);
}

async function bidirectional(): Promise<Bidi> {
  const { default: factory } = await import('bidi-js');
  // Its types are of the module that it isn't for Node: the factory is what it exports by default.
  return (factory as unknown as () => Bidi)();
}

function orderBy(bidi: Bidi): VisualOrder {
  return (text) => {
    if (!fromTheRight.test(text)) return asRead(text);
    const pieces = levelled(text, bidi.getEmbeddingLevels(text, 'ltr').levels);
    const highest = Math.max(...pieces.map(({ level }) => level));
    let ordered = pieces;
    for (let level = highest; level > 0; level--) ordered = turned(ordered, level);
    return ordered.map((piece) => drawable(drawn(piece, bidi)));
  };
}

interface Piece extends Run {
  /** Odd: written from the right. */
  readonly level: number;
}

/** The runs of a text, cut where its direction changes. */
function levelled(text: string, levels: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of runsOf(text)) {
    let from = 0;
    for (let index = 1; index <= run.text.length; index++) {
      if (index < run.text.length && levels[at + index] === levels[at + from]) continue;
      pieces.push({ text: run.text.slice(from, index), font: run.font, level: levels[at + from]! });
      from = index;
    }
    at += run.text.length;
  }
  return pieces;
}

/** Turns around what stands next to each other at a level or above (rule L2). */
function turned(pieces: readonly Piece[], level: number): readonly Piece[] {
  const result: Piece[] = [];
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.level < level) {
      result.push(...pieces.slice(from, index).reverse(), piece);
      from = index + 1;
    }
  }
  return [...result, ...pieces.slice(from).reverse()];
}

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });
/** Runs that the shaping of PDF turns around by itself, whatever their direction here. */
const turnedByShaping = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A run as it has to be handed to shaping, so that it comes out in its direction; brackets that are written from the right are mirrored. */
function drawn({ text, font, level }: Piece, bidi: Bidi): Run {
  const isFromTheRight = level % 2 === 1;
  if (isFromTheRight === turnedByShaping.test(text)) return { text, font };
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment).reverse();
  return { text: letters.map((letter) => (isFromTheRight ? (bidi.getMirroredCharacter(letter) ?? letter) : letter)).join(''), font };
}

import { type Weight, widthOf } from './measure.js';

/** A text in lines, and whether it had to be cut to fit. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

const ellipsis = '…';

/** Breaks a text into lines that fit a width: between words, and where one is too long within it. What exceeds the lines ends with an ellipsis. */
export function wrap(text: string, width: number, size: number, weight: Weight = 'regular', most = Number.POSITIVE_INFINITY): Wrapped {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const piece of piecesOf(word, width, size, weight)) {
      if (line !== '') lines.push(line);
      line = piece;
    }
    if (lines.length > most) break; // a text of a megabyte isn't laid out to the end
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return { lines, isCut: false };
  const kept = lines.slice(0, most);
  kept[most - 1] = cutAtWord(kept[most - 1]!, width, size, weight);
  return { lines: kept, isCut: true };
}

/** The last line that there is room for: as many of its words as fit before the ellipsis; of a single word, its beginning. */
function cutAtWord(line: string, width: number, size: number, weight: Weight): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')}${ellipsis}`, size, weight) > width) words.pop();
  return shortened(`${words.join(' ')}${ellipsis}`, width, size, weight);
}

/** One line of a text, with an ellipsis if it doesn't fit. */
export function shortened(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  const whole = wordsOf(text).join(' ');
  if (widthOf(whole, size, weight) <= width) return whole;
  let room = width - widthOf(ellipsis, size, weight);
  let kept = '';
  for (const { segment } of graphemes.segment(whole.endsWith(ellipsis) ? whole.slice(0, -1) : whole)) {
    room -= widthOf(segment, size, weight);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/** Words between white space; what can't be seen or would turn the writing around is left out. */
function wordsOf(text: string): string[] {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .split(/[ \t]+/)
    .filter((word) => word !== '');
}

/** A word in pieces that fit: after hyphens and slashes if that is enough, else anywhere between letters. */
function piecesOf(word: string, width: number, size: number, weight: Weight): string[] {
  if (widthOf(word, size, weight) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[-/_.])/)) {
    if (widthOf(piece + part, size, weight) <= width) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    piece = '';
    for (const { segment } of graphemes.segment(part)) {
      if (piece !== '' && widthOf(piece + segment, size, weight) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += segment;
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

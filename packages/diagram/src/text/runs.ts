import { type OtherFont, otherFontOf } from './letters.js';
import { isInvisible, isUsual } from './measure.js';

/** The font that draws a run: the usual one, one of those for what it lacks, or none that there is. */
export type RunFont = 'usual' | OtherFont | 'none';

/** Letters next to each other that one font draws, in the order in which they are read. */
export interface Run {
  readonly text: string;
  readonly font: RunFont;
}

/** A text by the fonts that have its letters. A mark that the font of its letter lacks is drawn upon it by its own. */
export function runsOf(text: string): readonly Run[] {
  if (isUsual(text)) return [{ text, font: 'usual' }];
  const runs: { text: string; font: RunFont }[] = [];
  const add = (part: string, font: RunFont): void => {
    const [before, last] = [runs.at(-2), runs.at(-1)];
    // The spaces within a phrase that is written from the right belong to it, so that it is shaped as a whole.
    if (last?.text === ' ' && before?.font === font && isFromTheRight(font)) {
      before.text += ` ${part}`;
      runs.pop();
    } else if (last?.font === font) last.text += part;
    else runs.push({ text: part, font });
  };
  for (const { segment } of graphemes.segment(text)) {
    if (emoji.test(segment)) add(segment, 'emoji');
    else for (const letter of segment) add(letter, fontOf(letter, runs.at(-1)?.font));
  }
  return runs;
}

/** A run without what nothing is drawn of, but for what its font joins letters by: shaping draws boxes for what a font lacks. */
export function drawable({ text, font }: Run): Run {
  if (font === 'emoji') return { text, font };
  const kept = isFromTheRight(font) ? '\u200c\u200d' : '';
  return { text: Array.from(text, (letter) => (kept.includes(letter) || !isInvisible(letter) ? letter : '')).join(''), font };
}

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });
/** Signs and figures that are asked to be an emoji, and emoji of several. */
const emoji = /^(?:\p{Extended_Pictographic}.*(?:\ufe0f|\u200d|\p{Emoji_Modifier})|[\d#*]\ufe0f?\u20e3)/u;

function fontOf(letter: string, before: RunFont = 'usual'): RunFont {
  if (isUsual(letter)) return 'usual';
  return otherFontOf(letter.codePointAt(0)!) ?? (isInvisible(letter) ? before : 'none');
}

function isFromTheRight(font: RunFont): boolean {
  return font === 'arabic' || font === 'hebrew';
}

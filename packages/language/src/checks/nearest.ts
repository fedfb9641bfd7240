import { distance } from 'fastest-levenshtein';
import { appearance } from '../names/lookalikes.js';

/** Words that aren't of the language, and what says the same. */
export const meantWords: Readonly<Record<string, string>> = {
  department: 'parent',
  division: 'parent',
  subdivision: 'parent',
  unit: 'parent',
};

/** The one of `options` that `word` is most likely a misspelling of, or undefined if none is near. Letters' case counts little. */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  return nearestFew(word, options, 1)[0];
}

/** The few of `options` nearest to `word`, nearest first. */
export function nearestFew(word: string, options: Iterable<string>, count: number): string[] {
  const folded = fold(word);
  const limit = Math.max(1, Math.floor(folded.length / 3));
  const found: { option: string; far: number }[] = [];
  for (const option of options) {
    if (Math.abs(option.length - word.length) > limit + 1) continue;
    const far = distance(folded, fold(option)) + (appearance(option) === appearance(word) ? 0 : 0.1);
    if (far <= limit + 0.1) found.push({ option, far });
  }
  found.sort((a, b) => a.far - b.far || (a.option < b.option ? -1 : 1));
  return found.slice(0, count).map(({ option }) => option);
}

/** As it looks, in lower case, with one sort of hyphen and underscore: `Service_Centre` is near `service-centre`. */
function fold(word: string): string {
  return appearance(word).toLowerCase().replaceAll('_', '-');
}

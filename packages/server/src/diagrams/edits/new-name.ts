import { isValidName } from '../../editor/rename-checks.js';

/** A name that is longer than this nobody writes. */
const longest = 40;

/**
 * A name for an element, made of its title: `Регистр пациентов` → `РегистрПациентов`. Of a title without letters, what stands for it.
 * @param isTaken whether there is such a name already, or one that it would hide
 * @param fallback a name (`System`)
 */
export function newName(title: string, isTaken: (name: string) => boolean, fallback: string): string {
  let stem = '';
  for (const word of wordsOf(title)) {
    // A word in another alphabet stands apart: within one part of a name letters of both look like a mistake.
    const gap = stem !== '' && isLatin(stem.at(-1)!) !== isLatin(word) && !/\d/.test(stem.at(-1)! + word[0]!) ? '_' : '';
    if (stem !== '' && stem.length + gap.length + word.length > longest) break;
    stem += gap + word;
  }
  stem = Array.from(stem).slice(0, longest).join('');
  if (!isValidName(stem)) stem = isValidName(fallback + stem) ? fallback + stem : fallback;
  let name = stem;
  for (let count = 2; isTaken(name) || !isValidName(name); count++) name = `${stem}${count}`;
  return name;
}

/** The words of a title that a name may have, each with a capital letter. */
function wordsOf(title: string): string[] {
  const words = title.normalize('NFC').match(/[A-Za-z\u0400-\u04FF][A-Za-z\d\u0400-\u04FF]*|\d+/g) ?? [];
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1));
}

function isLatin(text: string): boolean {
  return /^[A-Za-z]/.test(text);
}

import type { FuzzyMatcher } from 'langium/lsp';

/** Finds names by what one types of them: beginnings of words, initials, parts; in any script. */
export class UnicodeMatcher implements FuzzyMatcher {
  match(query: string, text: string): boolean {
    return matches(folded(query), folded(text), text);
  }
}

/** Letters as they are compared: lower case, without accents; ё as е. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').normalize('NFC');
}

/** Whether a folded query is found in a text: as a part of it, or letter by letter at the beginnings of its words. */
export function matches(query: string, foldedText: string, text: string): boolean {
  if (query === '' || foldedText.includes(query)) return true;
  return startsOf(query, initialsOf(text));
}

/** A text that is searched again and again: what it is compared by is worked out once. */
export class SearchedText {
  private readonly folded: string;
  private readonly initials: readonly string[];

  constructor(texts: readonly string[]) {
    this.folded = folded(texts.join('\n'));
    this.initials = texts.map(initialsOf);
  }

  /** @param query folded */
  matches(query: string): boolean {
    return query === '' || this.folded.includes(query) || this.initials.some((initials) => startsOf(query, initials));
  }
}

/** The first letters of the words of a text; capitals within a word begin one: `ClinicMis` has `cm`. */
function initialsOf(text: string): string {
  let initials = '';
  for (const [word] of text.matchAll(/\p{Lu}\p{Ll}*|\p{L}+|\p{N}+/gu)) initials += word[0]!;
  return folded(initials);
}

function startsOf(query: string, initials: string): boolean {
  let at = 0;
  for (const letter of query.replaceAll(/[\s.]/g, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

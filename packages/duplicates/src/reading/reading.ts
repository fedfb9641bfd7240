import { type Lexicon, type Phrase, placePrefix } from '../lexicon/lexicon.js';
import type { TitleLanguage } from '../text/language.js';
import { stemOf } from '../text/stem.js';
import { type Word, wordsOf } from '../text/words.js';
import { numberOf } from './numbers.js';
import { ownerOf } from './owner.js';

/** A word or phrase of a title, with what it may mean. */
export interface Concept {
  /** What it may mean, in whatever language it is said; none for words that the lexicon doesn't know. */
  readonly meanings: readonly string[];
  readonly isAction: boolean;
  /** How much it says of what something is about, 0 to 1. */
  readonly weight: number;
  /** The stems of its words. */
  readonly stems: readonly string[];
  /** As it is written, in lower case. */
  readonly text: string;
  /** A region or city of Kazakhstan. */
  readonly isPlace: boolean;
}

/** A title as it is compared. */
export interface Reading {
  readonly language: TitleLanguage;
  readonly concepts: readonly Concept[];
  /** Numbers, years and versions in it, in their order. */
  readonly numbers: readonly string[];
  /** What the title says about its object that makes it another thing: that it's a plan of it, a report on it. In the order of the alphabet. */
  readonly aspects: readonly string[];
  /** The words for what is built of parts or is one: system, module. */
  readonly structures: number;
  /** The weight of all concepts. */
  readonly weight: number;
  /** Its words before phrases were made of them, without those that only join. */
  readonly tokens: readonly Token[];
}

/** A word with its stem. */
export interface Token {
  readonly text: string;
  readonly stem: string;
  readonly isCapitals: boolean;
  /** The second part of a word with a hyphen. */
  readonly isTail: boolean;
}

const mostWords = 40;
const weightOfAddress = 0.1;
const weightOfOwner = 0.2;
/** So many words may stand between the words of an action: `постановка детей на очередь`. */
const widestGap = 3;
const longestEnding = 4;

/** Reads a title: abbreviations written out, phrases recognised. Bounded: of a very long title its first forty words. */
export function readTitle(text: string, language: TitleLanguage, lexicon: Lexicon): Reading {
  const written = wordsOf(text.slice(0, 1000)).slice(0, mostWords);
  const words = written.filter((word, index) => !isEnding(word, written[index - 1]));
  return readTokens(
    words.flatMap((word) => tokensOf(word, language, lexicon)),
    language,
    lexicon,
  );
}

/** The ending of an abbreviation: `ХҚКО-да`. */
function isEnding({ text, isTail, isCapitals }: Word, before: Word | undefined): boolean {
  return isTail && !isCapitals && before?.isCapitals === true && text.length <= longestEnding && /^\p{L}/u.test(text);
}

/** Reads what is already taken apart. */
export function readTokens(all: readonly Token[], language: TitleLanguage, lexicon: Lexicon): Reading {
  const numbers = all.flatMap((one) => numberOf(one, language) ?? []);
  const tokens = all.filter((one) => numberOf(one, language) === undefined && !lexicon.isJoining(one));
  const concepts = lighter(conceptsOf(tokens, language, lexicon), ownerOf(tokens, language));
  return {
    language,
    concepts,
    numbers,
    tokens,
    aspects: aspectsOf(tokens, language, lexicon),
    structures: concepts.filter(({ meanings }) => meanings.some((meaning) => structural.has(meaning))).length,
    weight: concepts.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The tokens of a word: those of what it stands for, if it's an abbreviation. */
export function tokensOf(word: Word, language: TitleLanguage, lexicon: Lexicon): Token[] {
  const expansion = word.isCapitals || word.text.length === 1 ? lexicon.expansionOf(word.text) : undefined;
  if (expansion) return wordsOf(expansion).map(({ text }) => token(text, language));
  const unfolded = lexicon.unfolded(word.text, language);
  if (unfolded) return unfolded.map((text) => token(text, language));
  return [{ ...token(word.text, language), isCapitals: word.isCapitals, isTail: word.isTail }];
}

function token(text: string, language: TitleLanguage): Token {
  return { text, stem: stemOf(text, language), isCapitals: false, isTail: false };
}

const structural: ReadonlySet<string> = new Set(['module', 'system', 'portal', 'registry']);

function aspectsOf(tokens: readonly Token[], language: TitleLanguage, lexicon: Lexicon): string[] {
  return [...new Set(tokens.flatMap(({ stem }) => lexicon.aspectOf(stem, language) ?? []))].sort();
}

interface PlacedConcept extends Concept {
  /** The place of its first word. */
  readonly at: number;
}

/** The words that name whose something is weigh little; unless nothing else is left. */
function lighter(concepts: readonly PlacedConcept[], owner: ReadonlySet<number>): readonly PlacedConcept[] {
  if (concepts.every(({ at }) => owner.has(at))) return concepts;
  return concepts.map((concept) => (owner.has(concept.at) ? { ...concept, weight: concept.weight * weightOfOwner } : concept));
}

/**
 * A reading in which phrases are read word by word: what is one meaning for one title may be said in two by the other (`медицинская организация`).
 */
export function takenApart(reading: Reading, phrases: ReadonlySet<Concept>, lexicon: Lexicon): Reading {
  const { language } = reading;
  const concepts = reading.concepts.flatMap((concept): readonly Concept[] => {
    if (!phrases.has(concept)) return [concept];
    const tokens = wordsOf(concept.text).map(({ text }) => token(text, language));
    return conceptsOf(tokens, language, lexicon, concept.stems.length - 1);
  });
  return { ...reading, concepts, weight: concepts.reduce((sum, { weight }) => sum + weight, 0) };
}

/** @param longest phrases of more words aren't recognised */
function conceptsOf(tokens: readonly Token[], language: TitleLanguage, lexicon: Lexicon, longest = mostWords): PlacedConcept[] {
  const taken = Array.from(tokens, () => false);
  return tokens.flatMap(({ stem, text }, at) => {
    if (taken[at]) return [];
    // words of Latin letters in a Russian title are English
    const own = /^[a-z]/.test(stem) ? 'en' : language;
    const phrases = lexicon.beginningWith(stem, own).filter(({ stems }) => stems.length <= longest);
    const match = longestMatch(phrases, tokens, at, taken);
    for (const place of match?.places ?? [at]) taken[place] = true;
    if (!match)
      return [{ at, meanings: [], isAction: false, isPlace: false, weight: text.includes('.') ? weightOfAddress : 1, stems: [stem], text }];
    const { meanings, isAction, weight, stems } = match.phrase;
    const isPlace = meanings.some((meaning) => meaning.startsWith(placePrefix));
    return [{ at, meanings, isAction, isPlace, weight, stems, text: match.places.map((place) => tokens[place]!.text).join(' ') }];
  });
}

function longestMatch(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  taken: readonly boolean[],
): { readonly phrase: Phrase; readonly places: readonly number[] } | undefined {
  for (const phrase of phrases) {
    const places = placesOf(phrase, tokens, at, taken);
    if (places) return { phrase, places };
  }
  return undefined;
}

/** Where the words of a phrase stand; those of an action may have others between them. */
function placesOf(phrase: Phrase, tokens: readonly Token[], at: number, taken: readonly boolean[]): number[] | undefined {
  const places = [at];
  let next = at + 1;
  let gap = phrase.isAction ? widestGap : 0;
  for (let word = 1; word < phrase.forms.length; word++) {
    const isHere = (): boolean => !taken[next] && phrase.forms[word]!.includes(tokens[next]!.stem);
    while (next < tokens.length && gap > 0 && !isHere()) {
      next++;
      gap--;
    }
    if (next >= tokens.length || !isHere()) return undefined;
    places.push(next++);
  }
  return places;
}

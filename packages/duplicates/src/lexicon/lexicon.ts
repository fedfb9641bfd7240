import { stemOf } from '../text/stem.js';
import type { TitleLanguage } from '../text/language.js';
import { wordsOf } from '../text/words.js';
import { abbreviations, shortened } from './abbreviations.js';
import { actions, nearActions, opposites } from './actions.js';
import { areas, moreActions, qualityWords } from './areas/index.js';
import { aspects } from './aspects.js';
import { economy } from './economy.js';
import { general } from './general.js';
import { lightWords } from './light.js';
import { nearObjects, objects } from './objects.js';
import { places } from './places.js';
import { moreNear, moreOpposites } from './relations.js';
import { society } from './society.js';
import { technology } from './technology.js';
import type { Entry } from './entry.js';

/** What a phrase may mean. */
export interface Phrase {
  /** The stems of its words. */
  readonly stems: readonly string[];
  /** What the stem of each of its words may be: a stem is cut shorter in some cases than in others (`персонал`, `персоналом`). */
  readonly forms: readonly (readonly string[])[];
  /** The meanings that it may have, in the order of the alphabet; none for words that only weigh little. */
  readonly meanings: readonly string[];
  readonly isAction: boolean;
  /** How much it says of what something is about, 0 to 1. */
  readonly weight: number;
}

const languages: readonly TitleLanguage[] = ['ru', 'kk', 'en'];
/** Below it a word only joins others: it is left out before phrases are looked for. */
const joining = 0.03;
const weightOfAction = 0.7;
const weightOfGeneral = 0.1;
const weightOfQuality = 0.6;
const weightOfPlace = 0.5;
/** Meanings of places begin with it. */
export const placePrefix = 'in ';
/** Shorter stems are what remains of too many words: `прием` and `при`. */
const shortestStem = 4;
const shortestRoot = 3;

/**
 * The words of the field: what phrases mean, how much they weigh, what abbreviations stand for. A workspace adds abbreviations of its own
 * (`abbreviations` in the manifest).
 */
export class Lexicon {
  private readonly phrases: Readonly<Record<TitleLanguage, Map<string, Phrase[]>>> = { ru: new Map(), kk: new Map(), en: new Map() };
  private readonly joiners = new Set<string>();
  private readonly vocabulary = new Set<string>();
  /** Stems of Russian nouns, and those without their last letter, with a word of theirs. */
  private readonly roots = new Map<string, string>();
  private readonly aspectOfStem = new Map<string, string>();
  private readonly pairs = new Map<string, 'near' | 'opposite'>();
  private readonly expansions: ReadonlyMap<string, string>;

  constructor(own: Readonly<Record<string, string>> = {}) {
    const written = Object.entries(own).map(([short, long]) => [short.toLowerCase().replaceAll('ё', 'е'), long] as const);
    this.expansions = new Map([...Object.entries(abbreviations), ...written]);
    for (const [weight, ...texts] of lightWords) this.addLight(weight, texts);
    for (const entry of general) this.add(entry, false, undefined);
    for (const entry of [...actions, ...moreActions]) this.add(entry, true, weightOfAction);
    for (const entry of [...objects, ...society, ...economy, ...technology, ...areas]) this.add(entry, false, 1);
    for (const entry of qualityWords) this.add(entry, false, weightOfQuality);
    for (const entry of aspects) this.addAspect(entry);
    for (const [russian, kazakh, english] of places)
      this.add([placePrefix + english.split(',')[0]!, russian, kazakh, english], false, weightOfPlace);
    for (const [a, b] of [...nearActions, ...nearObjects, ...moreNear]) this.pair(a, b, 'near');
    for (const [a, b] of [...opposites, ...moreOpposites]) this.pair(a, b, 'opposite');
  }

  /** The phrases that begin with a stem, the longest first. */
  beginningWith(stem: string, language: TitleLanguage): readonly Phrase[] {
    return this.phrases[language].get(stem) ?? [];
  }

  /** Whether a word only joins others (`в`, `және`, `of`). */
  isJoining({ text, stem }: { readonly text: string; readonly stem: string }): boolean {
    return this.joiners.has(text) || (stem.length >= shortestStem && this.joiners.has(stem));
  }

  /** Whether a word alone says what something is about. */
  isWeighty(stem: string, language: TitleLanguage): boolean {
    return this.beginningWith(stem, language).every(({ stems, weight }) => stems.length > 1 || weight >= 0.5);
  }

  /** What an abbreviation of lower-case letters stands for. */
  expansionOf(word: string): string | undefined {
    return this.expansions.get(word);
  }

  /** Whether a word is in the lexicon of a language, in whatever inflection. */
  knows(word: string, language: TitleLanguage): boolean {
    return this.vocabulary.has(`${language} ${stemOf(word, language)}`);
  }

  /**
   * A word that says what two words say, as those: one that begins shortened (`медорганизация`), one of two roots (`лесовосстановление`), the lack of
   * something (`несудимость`). Undefined for a word that the lexicon knows as it is.
   */
  unfolded(word: string, language: TitleLanguage): readonly [string, string] | undefined {
    if (this.knows(word, language)) return undefined;
    for (let length = Math.min(8, word.length - 4); length >= 2; length--) {
      const [head, rest] = [word.slice(0, length), word.slice(length)];
      if (shortened[head] && this.knows(rest, language)) return [shortened[head], rest];
      if (language !== 'ru') continue;
      if (head === 'не' && this.knows(rest, language)) return ['отсутствие', rest];
      const root = /[ое]$/.test(head) && this.knows(rest, language) ? this.wordOfRoot(head.slice(0, -1)) : undefined;
      if (root !== undefined) return [root, rest];
    }
    return undefined;
  }

  /** A Russian word of the lexicon whose stem is a root, or has one letter more. */
  private wordOfRoot(root: string): string | undefined {
    return root.length < shortestRoot ? undefined : this.roots.get(root);
  }

  /** What a title with this word says about something else: a plan of it, a report on it. */
  aspectOf(stem: string, language: TitleLanguage): string | undefined {
    return this.aspectOfStem.get(`${language} ${stem}`);
  }

  /** Whether two meanings go with each other or undo each other. */
  between(a: string, b: string): 'near' | 'opposite' | undefined {
    return this.pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`);
  }

  private pair(a: string, b: string, what: 'near' | 'opposite'): void {
    this.pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, what);
  }

  private addLight(weight: number, texts: readonly string[]): void {
    texts.forEach((text, index) => {
      for (const phrase of text.split(', ')) {
        if (weight < joining) this.addJoining(phrase, languages[index]!);
        else this.enter(languages[index]!, phrase, { meanings: [], isAction: false, weight });
      }
    });
  }

  private add([meaning, ...texts]: Entry, isAction: boolean, weight: number | undefined): void {
    texts.forEach((text, index) => {
      for (const phrase of text.split(', ')) {
        this.enter(languages[index]!, phrase, { meanings: [meaning], isAction, weight: weight ?? weightOfGeneral });
      }
    });
  }

  private addAspect([meaning, ...texts]: Entry): void {
    texts.forEach((text, index) => {
      for (const { text: word } of wordsOf(text.replaceAll(/[^,]+ [^,]+/g, ''))) {
        this.aspectOfStem.set(`${languages[index]!} ${stemOf(word, languages[index]!)}`, meaning);
        this.aspectOfStem.set(`${languages[index]!} ${word}`, meaning);
      }
    });
  }

  private addJoining(words: string, language: TitleLanguage): void {
    for (const { text } of wordsOf(words)) {
      const stem = stemOf(text, language);
      this.joiners.add(text);
      if (stem.length >= shortestStem) this.joiners.add(stem);
    }
  }

  private enter(language: TitleLanguage, text: string, says: Pick<Phrase, 'meanings' | 'isAction' | 'weight'>): void {
    const words = wordsOf(text)
      .map((word) => ({ text: word.text, stem: stemOf(word.text, language) }))
      .filter((word) => !this.isJoining(word));
    if (words.length === 0) return;
    const stems = words.map(({ stem }) => stem);
    const forms = words.map((word) => [...new Set([word.stem, word.text, ...(language === 'kk' ? kazakhForms(word.text) : [])])]);
    for (const { stem, text: word } of words) {
      this.vocabulary.add(`${language} ${stem}`);
      if (language !== 'ru' || stem.length < shortestRoot) continue;
      for (const root of [stem, stem.slice(0, -1)]) if (!this.roots.has(root)) this.roots.set(root, word);
    }
    for (const first of forms[0]!) this.enterUnder(first, language, { stems, forms, ...says });
  }

  /** A phrase of several meanings weighs what it weighs least. */
  private enterUnder(first: string, language: TitleLanguage, phrase: Phrase): void {
    const known = this.phrases[language].get(first) ?? [];
    const same = known.findIndex(({ stems }) => stems.join(' ') === phrase.stems.join(' '));
    const before = known[same];
    if (before) {
      known[same] = {
        ...before,
        meanings: [...new Set([...before.meanings, ...phrase.meanings])].sort(),
        isAction: before.isAction || phrase.isAction,
        weight: before.meanings.length === 0 ? before.weight : Math.min(before.weight, phrase.weight),
      };
    } else known.push(phrase);
    this.phrases[language].set(
      first,
      known.sort((a, b) => b.stems.length - a.stems.length),
    );
  }
}

/** What else may be left of a Kazakh word: without its last vowel, and of a loan whose end looks like an ending once possession is added (`импорты`). */
function kazakhForms(word: string): string[] {
  return [word.replace(/[ыіь]$/, ''), stemOf(`${word}ы`, 'kk'), stemOf(`${word}і`, 'kk')];
}

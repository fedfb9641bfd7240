import {
  factOf,
  inLanguage,
  type Language,
  shortDate,
  type VocabularyName,
  wordTitle,
  vocabularies,
  type Vocabulary,
} from '@egov/language';
import {
  type Architecture,
  type Element,
  type Fact,
  factsOf,
  factType,
  isReference,
  type LocalisedText,
  refs,
  titlesOf,
  type Value,
} from '@egov/model';
import { withMinus } from './manuscript/manuscript.js';
import { StateTexts } from './comparison/state-texts.js';
import { capital, kindWords } from './words.js';

/** How documents speak of an architecture: titles, kinds, dates and amounts in one language. */
export class Telling {
  private inStates: StateTexts | undefined;
  private readonly alphabet: Intl.Collator;
  private readonly number: Intl.NumberFormat;
  private readonly long: Intl.DateTimeFormat;

  constructor(
    readonly architecture: Architecture,
    readonly language: Language,
    /** `YYYY-MM-DD` */
    readonly at: string,
    /** Whether elements are told with their names in the model besides their titles. */
    private readonly withNames = false,
  ) {
    this.alphabet = new Intl.Collator(language, { numeric: true });
    this.number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const days = language === 'en' ? 'en-GB' : language; // the day before the month, as in the other languages
    this.long = new Intl.DateTimeFormat(days, { dateStyle: 'long', timeZone: 'UTC' });
  }

  /** What an element is called; of a name that leads nowhere, the name. */
  title(element: Element | string): string {
    const found = typeof element === 'string' ? this.architecture.get(element) : element;
    return found ? inLanguage(titlesOf(found), this.language) : (element as string);
  }

  /** What holds in the current and in the target state. */
  get states(): StateTexts {
    return (this.inStates ??= new StateTexts(this.architecture, this.language));
  }

  /** Compares texts as a reader of the language looks for them in a list, the first that differ. */
  inOrder(a: readonly string[], b: readonly string[]): number {
    for (const [index, text] of a.entries()) {
      const order = this.alphabet.compare(text, b[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  }

  /** Elements by their titles, as a reader looks for them. */
  sorted(elements: readonly Element[]): Element[] {
    return elements
      .map((element) => [this.title(element), element.id, element] as const)
      .sort((a, b) => this.inOrder([a[0], a[1]], [b[0], b[1]]))
      .map(([, , element]) => element);
  }

  /** An element with its name in the model, where names are wanted. */
  named(element: Element | string): string {
    const id = typeof element === 'string' ? element : element.id;
    const title = this.title(element);
    return this.withNames && title !== id ? `${title} (${id})` : title;
  }

  titles(elements: Iterable<Element | string>): string {
    return [...elements].map((element) => this.named(element)).join('; ');
  }

  /** The kind of an element, as it begins a sentence. */
  kind({ kind }: Element): string {
    return capital(kindWords(kind, this.language), this.language);
  }

  /** A word of a vocabulary. */
  word(vocabulary: VocabularyName, word: string | undefined): string {
    if (word === undefined) return '';
    const { open = vocabulary }: Vocabulary = vocabularies[vocabulary];
    const own = this.architecture.contents.vocabularies[open]?.[word];
    return wordTitle(vocabulary, word, this.language) ?? own?.[this.language] ?? Object.values(own ?? {})[0] ?? word;
  }

  /** What a fact is called. */
  factTitle({ name }: Fact): string {
    const title = factOf(factType(name))?.title;
    return title ? inLanguage(title, this.language) : name;
  }

  /** What the facts of a name refer to, by title. */
  related(element: Element, fact: string, role = 'targets'): string {
    return this.titles(factsOf(element, fact).flatMap((each) => refs(each, role)));
  }

  /** The first value of a fact as a text: a word of a vocabulary, a title, a number. */
  value(element: Element, fact: string, key: string, vocabulary?: VocabularyName): string {
    const value = factsOf(element, fact)
      .map((each) => each.values[key])
      .find((each) => each !== undefined);
    return value === undefined ? '' : this.valueText(value, vocabulary);
  }

  private valueText(value: Value, vocabulary?: VocabularyName): string {
    if (Array.isArray(value)) return (value as readonly Value[]).map((each) => this.valueText(each, vocabulary)).join(', ');
    if (isReference(value)) return this.named(value.ref);
    if (typeof value === 'number') return this.number.format(value);
    if (typeof value === 'string') return vocabulary ? this.word(vocabulary, value) : value;
    return '';
  }

  /** What a fact says in its own words. */
  said(fact: Fact | undefined, key = 'text'): string {
    const value = fact?.values[key];
    if (value === undefined || typeof value === 'string') return value ?? '';
    return typeof value === 'object' && !Array.isArray(value) && !isReference(value) ? this.local(value as LocalisedText) : '';
  }

  /** What all facts of a name say in their own words. */
  allSaid(element: Element, fact: string): string {
    return factsOf(element, fact)
      .map((each) => this.said(each))
      .filter((text) => text !== '')
      .join('; ');
  }

  /** A text that is given in several languages. */
  local(texts: LocalisedText | undefined): string {
    return texts?.[this.language] ?? Object.values(texts ?? {})[0] ?? '';
  }

  /** `22 ноября 2026 г.` */
  longDate(date: string): string {
    return this.formatted(this.long, date);
  }

  /** `22.11.2026` */
  date(date: string | undefined): string {
    return date === undefined ? '' : shortDate(date, this.language);
  }

  /** `1 640` */
  count(value: number): string {
    return withMinus(this.number.format(value));
  }

  private formatted(format: Intl.DateTimeFormat, date: string): string {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isNaN(time) ? date : format.format(time);
  }
}

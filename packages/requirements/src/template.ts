import { inLanguage, type Language, languages, type Localised, quoted, shortDate, vocabularies, type Vocabulary } from '@egov/language';
import { type Architecture, type LocalisedText, type State, titleIn } from '@egov/model';
import { type Compiled, type Context, type Duration, isElement, type Item, plain, type Type } from '@egov/expressions';

/** A message with places to fill in: `{s} не опирается ни на одну платформу`. */
export interface Template {
  readonly texts: LocalisedText;
  /** What stands in braces, compiled. */
  readonly values: ReadonlyMap<string, Compiled>;
}

/** The placeholders of a text, with where each stands in it. */
export function placeholdersIn(text: string): { readonly name: string; readonly index: number }[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => ({ name: match[1]!, index: match.index + 1 }));
}

/**
 * Fills a message in, in a language; where it isn't translated, in the one that there is. What stands in square brackets is left out if its braces
 * have nothing to tell. Of a list, all stands in a document; the editor tells the first few.
 */
export function filled(template: Template, language: Language, context: Context, most = Infinity): string {
  const state = context.moment === 'current' ? 'current' : 'target';
  const { architecture } = context.input;
  const told = new Map<string, string>();
  for (const [name, value] of template.values)
    told.set(name, shown(value.list(context), value.type, { language, state, architecture }, most));
  const text = textIn(template.texts, language).replace(/\[([^[\]]*)\]/g, (written, inner: string) => {
    const names = placeholdersIn(inner).map(({ name }) => name);
    if (names.length === 0) return written;
    return names.every((name) => told.get(name) === '') ? '' : inner;
  });
  return text.replace(/\{([^{}]*)\}/g, (written, name: string) => (told.get(name) ?? written) || '—');
}

/** A localised text in a language, else in Russian, else in whichever there is. */
export function textIn(text: LocalisedText, language: Language): string {
  return text[language] ?? text['ru'] ?? languages.map((other) => text[other]).find((other) => other !== undefined) ?? '';
}

/** Some values, the first few with how many more there are. Two elements that are called alike are two; words that are, one. */
function shown(items: readonly Item[], type: Type, telling: ValueTelling, most: number): string {
  const told = new Map<unknown, string>();
  for (const item of items) {
    const [value, text] = [plain(item), valueText(item, type, telling)];
    if (text !== '') told.set(isElement(value) ? value.id : text, text);
  }
  const texts = [...told.values()];
  const more = texts.length - most;
  return more > 0 ? `${texts.slice(0, most).join(', ')} ${inLanguage(andMore(more), telling.language)}` : texts.join(', ');
}

/** How messages tell values: in a language, elements as they are called in a state, words also as a workspace adds them. */
export interface ValueTelling {
  readonly language: Language;
  readonly state: State;
  readonly architecture: Architecture;
}

/** A value as messages show it; of nothing, an empty text. */
export function valueText(item: Item, type: Type, telling: ValueTelling): string {
  const { language, state } = telling;
  const value = plain(item);
  if (value === undefined) return '';
  if (isElement(value)) return quoted(textIn(titleIn(value, state), language) || value.name, language);
  if (type.of.kind === 'word') return wordTitle(type.of.vocabularies, value as string, telling);
  if (type.of.kind === 'date' && typeof value === 'string') return shortDate(value, language);
  if (typeof value === 'number') return value.toLocaleString(language === 'kk' ? 'kk-KZ' : language);
  if (typeof value === 'object') return spanText(value, language);
  return String(value);
}

/** A span of time in words: `24 months` is two years. */
function spanText({ months, days }: Duration, language: Language): string {
  const [years, rest] = months % 12 === 0 ? [months / 12, 0] : [0, months];
  const counts = [
    [years, 'year'],
    [rest, 'month'],
    [days, 'day'],
  ] as const;
  const locale = language === 'kk' ? 'kk-KZ' : language;
  const parts = counts.map(([count, unit]) =>
    count === 0 ? '' : new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return parts.filter((part) => part !== '').join(' ') || '0';
}

function wordTitle(names: readonly (keyof typeof vocabularies)[], word: string, { language, architecture }: ValueTelling): string {
  for (const name of names) {
    const { words, open = name }: Vocabulary = vocabularies[name];
    if (words[word]) return inLanguage(words[word], language);
    const own = architecture.contents.vocabularies[open]?.[word];
    if (own) return textIn(own, language) || word;
  }
  return word;
}

function andMore(count: number): Localised {
  return [`и ещё ${count}`, `және тағы ${count}`, `and ${count} more`];
}

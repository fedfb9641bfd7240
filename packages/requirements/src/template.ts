import { inLanguage, type Language, languages, vocabularies, type Vocabulary } from '@egov/language';
import { type LocalisedText, type State, titleIn } from '@egov/model';
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

/** Fills a message in, in a language; where it isn't translated, in the one that there is. */
export function filled(template: Template, language: Language, context: Context): string {
  return textIn(template.texts, language).replace(/\{([^{}]*)\}/g, (written, name: string) => {
    const value = template.values.get(name);
    return value ? shown(value.list(context), value.type, language, context.moment === 'current' ? 'current' : 'target') : written;
  });
}

/** A localised text in a language, else in Russian, else in whichever there is. */
export function textIn(text: LocalisedText, language: Language): string {
  return text[language] ?? text['ru'] ?? languages.map((other) => text[other]).find((other) => other !== undefined) ?? '';
}

function shown(items: readonly Item[], type: Type, language: Language, state: State): string {
  const texts = [...new Set(items.map((item) => valueText(item, type, language, state)))].filter((text) => text !== '');
  if (texts.length === 0) return '—';
  const few = texts.slice(0, shownItems).join(', ');
  return texts.length > shownItems ? `${few}…` : few;
}

/** A value as messages show it; an element as it is called in a state. */
export function valueText(item: Item, type: Type, language: Language, state: State): string {
  const value = plain(item);
  if (value === undefined) return '';
  if (isElement(value)) {
    const title = textIn(titleIn(value, state), language) || value.name;
    return language === 'en' ? `“${title}”` : `«${title}»`;
  }
  if (type.of.kind === 'word') return wordTitle(type.of.vocabularies, value as string, language);
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

function wordTitle(names: readonly (keyof typeof vocabularies)[], word: string, language: Language): string {
  for (const name of names) {
    const title = (vocabularies[name] as Vocabulary).words[word];
    if (title) return inLanguage(title, language);
  }
  return word;
}

/** More in one sentence help nobody. */
const shownItems = 6;

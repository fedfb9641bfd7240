import { dayText } from '@egov/diagram';
import {
  type Edition,
  inLanguage,
  isLanguage,
  type Language,
  type Localised,
  metamodel,
  propertiesOf,
  type PropertyValue,
  vocabularies,
  type Vocabulary,
  wordTitle,
} from '@egov/language';
import { type Element, type Fact, factType, isReference, type LocalisedText, type Value, type Version } from '@egov/model';
import { comparisonWord, inWords } from './words.js';

/** In which version, language and edition of the law something is told. */
export interface Telling {
  readonly version: Version;
  readonly language: Language;
  readonly edition: Edition;
}

/** What a statement about an element says, without what it is called: `Емханаға тіркелу`, `2026, 140 000 000 KZT`. Empty if that says all. */
export function statementText({ name, values, because }: Fact, { kind }: Element, telling: Telling): string {
  const type = name === 'header' ? metamodel().typeOf(kind) : factType(name);
  const text = recordText(values, type ?? '', telling);
  if (because === undefined) return text;
  return text === '' ? because : `${text} (${because})`;
}

function recordText(values: Readonly<Record<string, Value>>, type: string, telling: Telling): string {
  const properties = propertiesOf(type);
  const order = new Map(properties.map(({ name }, index) => [name, index]));
  const rank = (name: string): number => order.get(name) ?? properties.length;
  const said = Object.entries(values)
    .filter(([name]) => !('amount' in values && name === 'currency'))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const texts = said.map(([name, value]) => {
    const text =
      valueText(value, properties.find((property) => property.name === name)?.holds, telling) ?? flagText(name, telling.language);
    if (isPhrase(name) && text !== '') return comparisonWord(name, telling.language, { text });
    if (name === 'class') return comparisonWord('class', telling.language, { title: text });
    return name === 'amount' && typeof values['currency'] === 'string' ? `${text} ${values['currency']}` : text;
  });
  return texts.reduce((all, text, index) => {
    if (text === '' || all === '') return all + text;
    return `${all}${isPhrase(said[index]![0]) ? ' ' : ', '}${text}`;
  }, '');
}

/** What is told in words of its own within a statement: alternatives, what data becomes, how it is transformed. */
const phrases = ['alternatives', 'as', 'transformation'] as const;

function isPhrase(name: string): name is (typeof phrases)[number] {
  return (phrases as readonly string[]).includes(name);
}

/** What is only there or not, in words. Of a fact that is but that its name says all. */
const flags: Readonly<Record<string, Localised>> = {
  identifier: ['идентификатор', 'сәйкестендіргіш', 'identifier'],
  many: ['несколько значений', 'бірнеше мән', 'several values'],
  signed: ['подписывается электронной подписью', 'электрондық қолтаңбамен қол қойылады', 'signed electronically'],
  remote: ['удалённо', 'қашықтан', 'remotely'],
};

function flagText(name: string, language: Language): string {
  const known = flags[name];
  if (known) return inLanguage(known, language);
  return name === 'flag' ? '' : name;
}

/** Undefined for what is only there or not. */
function valueText(value: Value, holds: PropertyValue | undefined, telling: Telling): string | undefined {
  const { language } = telling;
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'string') return holds?.kind === 'word' ? wordText(value, holds.vocabulary, telling) : dayText(value);
  if (isReference(value)) return titleOf(value.ref, telling);
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => valueText(item, holds, telling) ?? '').join(', ');
  const parts = value as Readonly<Record<string, Value>>;
  if (isText(parts)) return inWords(parts, language);
  return recordText(parts, holds?.kind === 'record' ? holds.type : '', telling);
}

function isText(value: Readonly<Record<string, Value>>): value is LocalisedText {
  return Object.entries(value).every(([key, text]) => isLanguage(key) && typeof text === 'string');
}

function titleOf(id: string, { version, language }: Telling): string {
  const element = version.elements.get(id);
  return element ? (inWords(element.title, language) ?? element.name) : id;
}

function wordText(word: string, name: keyof typeof vocabularies, { version, language, edition }: Telling): string {
  const known = wordTitle(name, word, language, edition);
  if (known !== undefined) return known;
  const { open }: Vocabulary = vocabularies[name];
  const added = version.vocabularies[open ?? name]?.[word];
  return (added && inWords(added, language)) ?? word;
}

/** With spaces that don't break between the thousands: what the machine thinks of numbers doesn't matter. */
function numberText(value: number, language: Language): string {
  const [whole = '', part] = String(value).split('.');
  const spaced = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
  return part === undefined ? spaced : `${spaced}${language === 'en' ? '.' : ','}${part}`;
}

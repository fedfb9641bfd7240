import {
  inLanguage,
  kindMeantBy,
  type KindName,
  kinds,
  kindTitle,
  type Language,
  languages,
  type Localised,
  metamodel,
  nearest,
  vocabulary,
  type VocabularyName,
} from '@egov/language';

/** What an expression gives: one value or several, of one type. All that is known before anything is evaluated. */
export interface Type {
  readonly of: ValueType;
  readonly many: boolean;
  /** The grammar types of the statement that the value stands in, whose other parts it also has: `x.enters.any(e => e.medium = paper)`. */
  readonly said?: readonly string[];
}

export type ValueType =
  | { readonly kind: 'element'; readonly kinds: readonly KindName[] }
  | { readonly kind: 'word'; readonly vocabularies: readonly VocabularyName[] }
  | { readonly kind: 'text' | 'number' | 'date' | 'flag' | 'duration' }
  /** A statement without a value of its own: it has parts only. */
  | { readonly kind: 'statement' };

export const flag: Type = { of: { kind: 'flag' }, many: false };
export const number: Type = { of: { kind: 'number' }, many: false };
export const text: Type = { of: { kind: 'text' }, many: false };
export const date: Type = { of: { kind: 'date' }, many: false };
export const duration: Type = { of: { kind: 'duration' }, many: false };

/** One or several elements of kinds. */
export function elements(of: readonly KindName[], many = false): Type {
  return { of: { kind: 'element', kinds: of }, many };
}

/** The kinds that a word of the language names in a rule: `system` covers platforms and gateways, as in the Rules. */
export function kindsNamed(word: string): readonly KindName[] | undefined {
  if (word === 'system') return metamodel().kindsOf('AnySystem');
  if (word === 'element') return modelKinds;
  const type = metamodel().typeOf(word);
  return type !== undefined && (modelKinds as readonly string[]).includes(type) ? [type as KindName] : undefined;
}

const withoutModel: ReadonlySet<string> = new Set(['requirements', 'views']);

/** The kinds whose elements are part of an architecture. */
export const modelKinds: readonly KindName[] = (Object.keys(kinds) as KindName[]).filter(
  (kind) => !withoutModel.has(kinds[kind].layer) && kind !== 'Vocabulary',
);

/** The words that name kinds in rules. */
export function kindWords(): string[] {
  return [...modelKinds.map((kind) => metamodel().keyword(kind)), 'element'].sort();
}

/** The word that is meant by one that isn't known: nearly written so, or the name of a kind in another language. */
export function nearKind(word: string, words: readonly string[]): string | undefined {
  const near = nearest(word, words);
  if (near !== undefined) return near;
  const meant = kindMeantBy(word);
  return meant !== undefined && words.includes(meant) ? meant : undefined;
}

/** Whether values of the two types can be equal. */
export function comparable(a: ValueType, b: ValueType): boolean {
  if (a.kind === 'element' && b.kind === 'element') return a.kinds.some((kind) => b.kinds.includes(kind));
  if (a.kind === 'word' && b.kind === 'word') return a.vocabularies.some((name) => b.vocabularies.some((other) => shareWords(name, other)));
  return a.kind === b.kind && a.kind !== 'statement';
}

function shareWords(a: VocabularyName, b: VocabularyName): boolean {
  return a === b || Object.keys(vocabulary(a).words).some((word) => word in vocabulary(b).words);
}

/** What values of either of two types are. */
export function unitedValue(a: ValueType, b: ValueType): ValueType {
  if (a.kind === 'element' && b.kind === 'element') return { kind: 'element', kinds: [...new Set([...a.kinds, ...b.kinds])] };
  if (a.kind === 'word' && b.kind === 'word') return { kind: 'word', vocabularies: [...new Set([...a.vocabularies, ...b.vocabularies])] };
  return a;
}

/** A type as it is called in messages, by language: `several: system, platform`. */
export function typeTitle(type: Type): Localised {
  return languages.map((language) => {
    const title = valueTitle(type.of, language);
    return type.many ? `${inLanguage(several, language)}: ${title}` : title;
  }) as unknown as Localised;
}

const several: Localised = ['несколько значений', 'бірнеше мән', 'several values'];

const plain: Readonly<Record<'text' | 'number' | 'date' | 'flag' | 'duration' | 'statement', Localised>> = {
  text: ['текст', 'мәтін', 'text'],
  number: ['число', 'сан', 'number'],
  date: ['дата', 'күн', 'date'],
  flag: ['да или нет', 'иә немесе жоқ', 'yes or no'],
  duration: ['промежуток времени', 'уақыт аралығы', 'span of time'],
  statement: ['сведение', 'мәлімет', 'statement'],
};

function valueTitle(type: ValueType, language: Language): string {
  if (type.kind === 'word') return [...new Set(type.vocabularies.map((name) => inLanguage(vocabulary(name).title, language)))].join(' / ');
  if (type.kind !== 'element') return inLanguage(plain[type.kind], language);
  if (type.kinds.length > shownKinds) return inLanguage(anyElement, language);
  return type.kinds.map((kind) => kindTitle(kind, language, '2019')).join(', ');
}

const anyElement: Localised = ['элемент', 'элемент', 'element'];
const shownKinds = 5;

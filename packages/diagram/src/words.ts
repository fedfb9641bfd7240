import { facts as factKinds, inLanguage, kindOf, type Language, type Localised, metamodel } from '@egov/language';
import { type ElementChange, factType } from '@egov/model';
import type { Perspective } from './perspective.js';

/** What a change consists of, in words: `+ хранит`, `− размещена на`. */
export function differenceText(change: ElementChange, perspective: Pick<Perspective, 'language' | 'inWords'>): string[] {
  const lines: string[] = [];
  const [before = '', after = ''] = change.title ? [perspective.inWords(change.title.before), perspective.inWords(change.title.after)] : [];
  if (before !== after) lines.push(`${before} → ${after}`); // they may differ in another language
  for (const { kind, fact } of change.facts) lines.push(`${kind === 'added' ? '+' : '−'} ${factTitle(fact.name, perspective.language)}`);
  return [...new Set(lines)];
}

/** What changed of an element, in a few words: its facts by name with the sign of what became of them, its title, and its parts. */
export function changeSummary(change: ElementChange | undefined, arePartsChanged: boolean, language: Language): string[] {
  const became = new Map<string, Set<'added' | 'removed'>>();
  for (const { kind, fact } of change?.facts ?? []) {
    const title = factTitle(fact.name, language);
    became.set(title, (became.get(title) ?? new Set()).add(kind));
  }
  return [
    ...(change?.title ? [`± ${inLanguage(changedWords.title, language)}`] : []),
    ...[...became].map(([title, kinds]) => `${kinds.size > 1 ? '±' : kinds.has('added') ? '+' : '−'} ${title}`),
    ...(arePartsChanged ? [`± ${inLanguage(changedWords.parts, language)}`] : []),
  ];
}

/** What a fact is called: `хранит`; the line of a name: `основные сведения`. */
export function factTitle(name: string, language: Language): string {
  if (name === 'header') return inLanguage(changedWords.header, language);
  const known = (factKinds as Readonly<Record<string, { readonly title: Localised }>>)[factType(name)];
  return known ? inLanguage(known.title, language) : name;
}

const changedWords = {
  title: ['наименование', 'атауы', 'title'],
  header: ['основные сведения', 'негізгі мәліметтер', 'main data'],
  parts: ['состав', 'құрамы', 'parts'],
} as const satisfies Readonly<Record<string, Localised>>;

/** What is told of what stays, and yet is in only one of the two pictures. */
export const reachWords = {
  added: ['впервые используется здесь', 'мұнда алғаш рет пайдаланылады', 'used here for the first time'],
  removed: ['здесь больше не используется', 'мұнда енді пайдаланылмайды', 'no longer used here'],
} as const satisfies Readonly<Record<string, Localised>>;

/** What the legend says. */
export const frameWords = {
  flow: ['передача данных', 'деректерді беру', 'data pass'],
  serves: ['обеспечивает', 'қамтамасыз етеді', 'supports'],
  uses: ['использует, размещён на', 'пайдаланады, орналасқан', 'uses, runs on'],
  order: ['далее', 'содан кейін', 'then'],
  replaces: ['заменяет', 'ауыстырады', 'replaces'],
  refers: ['ссылается на', 'сілтеме жасайды', 'refers to'],
  connects: ['соединяет', 'қосады', 'connects'],
  protects: ['защищает', 'қорғайды', 'protects'],
  kept: ['сохраняется', 'сақталады', 'kept'],
  added: ['появляется', 'қосылады', 'added'],
  removed: ['выводится', 'пайдаланудан шығарылады', 'removed'],
  changed: ['изменяется', 'өзгереді', 'changed'],
  warning: ['не выполнено требование', 'талап орындалмаған', 'requirement not met'],
  critical: ['не выполнено критичное требование', 'аса маңызды талап орындалмаған', 'critical requirement not met'],
  heat0: ['0', '0', '0'],
  heat1: ['1', '1', '1'],
  heat2: ['2', '2', '2'],
  heat3: ['3', '3', '3'],
  heat4: ['4 и больше', '4 және одан көп', '4 and more'],
  good: ['выполнено', 'орындалған', 'met'],
  half: ['выполнено частично', 'ішінара орындалған', 'partly met'],
  bad: ['не выполнено', 'орындалмаған', 'not met'],
} as const satisfies Readonly<Record<string, Localised>>;

/** What a kind of node is called; undefined for what needs no entry in a legend. */
export function titleOfKind(kind: string, language: Language): string | undefined {
  const type = metamodel().typeOf(kind);
  const known = type === undefined ? undefined : kindOf(type);
  return known && inLanguage(known.title, language);
}

/** What a picture shows of the model. */
export const aspectTitles: Readonly<Record<'current' | 'target' | 'difference', Localised>> = {
  current: ['текущее состояние', 'ағымдағы жай-күй', 'current state'],
  target: ['целевое состояние', 'нысаналы жай-күй', 'target state'],
  difference: [
    'что изменится: текущее и целевое состояние',
    'не өзгереді: ағымдағы және нысаналы жай-күй',
    'what changes: current and target state',
  ],
};

/** Of a picture that is the same in both. */
export const currentAndTarget: Localised = ['текущее и целевое состояние', 'ағымдағы және нысаналы жай-күй', 'current and target states'];

export const onDate: Localised = ['состояние на {date}', '{date} күнгі жай-күй', 'as of {date}'];

/** A day (`2026-11-22`) as it is written in the country: `22.11.2026`. What is no day stays as it is. */
export function dayText(text: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return day ? `${day[3]}.${day[2]}.${day[1]}` : text;
}

/** A text that begins a line, or stands within one. The language of the picture decides, not that of the machine. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

export function uncapitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

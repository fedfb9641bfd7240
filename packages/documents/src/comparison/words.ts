import {
  type Edition,
  inLanguage,
  type KindName,
  kinds,
  kindTitle,
  type Language,
  languages,
  type Localised,
  metamodel,
} from '@egov/language';
import type { LocalisedText } from '@egov/model';

/** The words of the documents about two versions of an architecture. */
export const words = {
  heading: ['Сравнение версий архитектуры', 'Архитектура нұсқаларын салыстыру', 'Comparison of versions of the architecture'],
  between: ['Было: {before}. Стало: {after}.', 'Бұрын: {before}. Қазір: {after}.', 'Before: {before}. After: {after}.'],
  nothing: ['Различий нет.', 'Айырмашылық жоқ.', 'Nothing differs.'],
  added: ['добавлено', 'қосылды', 'added'],
  removed: ['исключено', 'алып тасталды', 'removed'],
  changed: ['изменено', 'өзгертілді', 'changed'],
  renamed: ['переименовано', 'қайта аталды', 'renamed'],
  moved: ['перемещено', 'орны ауыстырылды', 'moved'],
  summary: [
    'Добавлено: {added}. Исключено: {removed}. Изменено: {changed}, из них переименовано: {renamed}, перемещено: {moved}.',
    'Қосылды: {added}. Алып тасталды: {removed}. Өзгертілді: {changed}, оның ішінде қайта аталғаны: {renamed}, орны ауыстырылғаны: {moved}.',
    'Added: {added}. Removed: {removed}. Changed: {changed}, of these renamed: {renamed}, moved: {moved}.',
  ],
  outside: ['Вне доменов', 'Домендерден тыс', 'Outside the domains'],
  requirements: ['Требования и правила', 'Талаптар мен қағидалар', 'Requirements and rules'],
  views: ['Представления', 'Көріністер', 'Views'],
  name: ['имя в модели', 'модельдегі аты', 'name in the model'],
  holder: ['входит в состав', 'құрамына кіреді', 'part of'],
  title: ['наименование', 'атауы', 'title'],
  kind: ['вид', 'түрі', 'kind'],
  states: ['состояние', 'жай-күйі', 'state'],
  tags: ['метки', 'белгілер', 'tags'],
  documentation: ['пояснение', 'түсініктеме', 'documentation'],
  class: ['органы вида «{title}»', '«{title}» түріндегі органдар', 'every {title}'],
  alternatives: ['или {text}', 'немесе {text}', 'or {text}'],
  as: ['(как {text})', '({text} ретінде)', '(as {text})'],
  transformation: ['({text})', '({text})', '({text})'],
  none: ['—', '—', '—'],
  both: ['текущее и целевое', 'ағымдағы және нысаналы', 'current and target'],
  current: ['текущее', 'ағымдағы', 'current'],
  target: ['целевое', 'нысаналы', 'target'],
  picturesLeft: [
    'Показаны первые схемы: {shown}. Сравните меньшую часть архитектуры, чтобы увидеть остальные.',
    'Алғашқы сызбалар көрсетілген: {shown}. Қалғандарын көру үшін архитектураның азырақ бөлігін салыстырыңыз.',
    'The first {shown} diagrams are shown. Compare a smaller part of the architecture to see the others.',
  ],
} as const satisfies Readonly<Record<string, Localised>>;

export type ComparisonWord = keyof typeof words;

/** A word of the comparison in a language, with its arguments filled in. */
export function comparisonWord(name: ComparisonWord, language: Language, args: Readonly<Record<string, string | number>> = {}): string {
  return inLanguage(words[name], language).replace(/\{(\w+)\}/g, (_, key: string) => String(args[key] ?? ''));
}

/** A text in each of the languages. */
export function localised(text: (language: Language) => string): Localised {
  return languages.map(text) as unknown as Localised;
}

/** A text of a model in a language, else in whichever it has, Russian first. */
export function inWords(text: LocalisedText, language: Language): string | undefined {
  return text[language] ?? text['ru'] ?? languages.map((other) => text[other]).find((other) => other !== undefined);
}

/** The name of a kind of element in all languages, by its keyword. */
export function titleOfKind(kind: string, edition: Edition): Localised {
  const type = metamodel().typeOf(kind);
  return localised((language) => (type !== undefined && type in kinds ? kindTitle(type as KindName, language, edition) : kind));
}

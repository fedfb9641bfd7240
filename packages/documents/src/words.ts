import { clausesInFull, inLanguage, type KindName, kinds, kindTitle, type Language, type Localised, metamodel } from '@egov/language';
import type { CellReport, RequirementReport } from '@egov/requirements';

/** The words of the documents themselves; what an assessment says comes from the requirements. */
export const words = {
  assessment: ['Оценка соответствия архитектуры', 'Архитектураның сәйкестігін бағалау', 'Assessment of the architecture'],
  version: ['Версия', 'Нұсқасы', 'Version'],
  assessmentDate: ['Дата оценки', 'Бағалау күні', 'Assessment date'],
  stage: ['Этап', 'Кезең', 'Stage'],
  editions: ['Редакции требований', 'Талаптардың редакциялары', 'Editions of the requirements'],
  summary: ['Сводка', 'Жиынтық', 'Summary'],
  conclusion: ['Заключение', 'Қорытынды', 'Conclusion'],
  reason: ['Обоснование', 'Негіздеме', 'Reasoning'],
  domains: ['Домены', 'Домендер', 'Domains'],
  projects: ['Проекты', 'Жобалар', 'Projects'],
  matrix: ['Матрица соответствия', 'Сәйкестік матрицасы', 'Compliance matrix'],
  cells: ['Результаты', 'Нәтижелер', 'Results'],
  byRequirement: ['По требованиям', 'Талаптар бойынша', 'By requirement'],
  unmet: ['Что не выполнено', 'Не орындалмаған', 'What isn’t met'],
  nothingUnmet: ['Невыполненных требований нет.', 'Орындалмаған талап жоқ.', 'There is nothing that isn’t met.'],
  rules: ['Правила архитектуры', 'Архитектураның қағидалары', 'Rules of the architecture'],
  principle: ['Принцип', 'Қағидат', 'Principle'],
  state: ['Состояние', 'Жай-күй', 'State'],
  subject: ['Элемент', 'Элемент', 'Element'],
  identifier: ['Идентификатор', 'Идентификатор', 'Identifier'],
  title: ['Название', 'Атауы', 'Title'],
  kind: ['Вид', 'Түрі', 'Kind'],
  domain: ['Домен', 'Домен', 'Domain'],
  noDomain: ['Вне доменов', 'Домендерден тыс', 'Outside the domains'],
  number: ['Номер', 'Нөмірі', 'Number'],
  requirement: ['Требование', 'Талап', 'Requirement'],
  critical: ['критичное', 'аса маңызды', 'critical'],
  status: ['Статус', 'Мәртебесі', 'Status'],
  message: ['Замечание', 'Ескерту', 'Message'],
  evidence: ['Подтверждение', 'Растау', 'Evidence'],
  waiver: ['Отступление', 'Шегіну', 'Waiver'],
  applicable: ['Применимо', 'Қолданылады', 'Applicable'],
  share: ['Доля выполненных', 'Орындалғандар үлесі', 'Share that is met'],
  all: ['все', 'барлығы', 'all'],
  search: ['Текст', 'Мәтін', 'Text'],
  inapplicableToo: [
    'показать и то, к чему ничего не применимо',
    'ештеңе қолданылмайтындарын да көрсету',
    'show also what nothing applies to',
  ],
  found: [
    'Требований: {rows}, элементов: {columns}',
    'Талаптар: {rows}, элементтер: {columns}',
    'Requirements: {rows}, elements: {columns}',
  ],
  nothingFound: ['Ничего не найдено.', 'Ештеңе табылмады.', 'Nothing is found.'],
  details: ['Подробности', 'Толығырақ', 'Details'],
  choose: [
    'Выберите ячейку матрицы: щелчком, либо клавишей Tab и стрелками.',
    'Матрицаның ұяшығын таңдаңыз: басу арқылы, не Tab пернесі мен көрсеткілер арқылы.',
    'Choose a cell of the matrix: by a click, or with Tab and the arrow keys.',
  ],
  columnsCut: [
    'Показаны первые {shown} элементов из {count}: больше столбцов лист не вмещает. Все результаты — на листе «{cells}».',
    '{count} элементтің алғашқы {shown} көрсетілген: парақ бұдан көп баған сыйдырмайды. Барлық нәтиже — «{cells}» парағында.',
    'The first {shown} of {count} elements are shown: a sheet holds no more columns. All results are on the sheet “{cells}”.',
  ],
} as const satisfies Readonly<Record<string, Localised>>;

export type Word = keyof typeof words;

/** The name of a kind of element, by its keyword. */
export function kindWords(keyword: string, language: Language): string {
  const type = metamodel().typeOf(keyword);
  return type !== undefined && type in kinds ? kindTitle(type as KindName, language, '2019') : keyword;
}

/**
 * The heading under which a requirement stands: its principle with its paragraph (`Платформенность (подпункт 1) пункта 6)`), and with the edition
 * where that is told; its catalogue; or that it is a rule of the architecture.
 */
export function principleOf({ principle, catalogue }: RequirementReport, language: Language, edition?: string): string {
  if (catalogue === undefined) return inLanguage(words.rules, language);
  if (!principle) return catalogue;
  const clause = principle.paragraph === undefined ? undefined : clausesInFull(principle.paragraph, language);
  const place = [clause, edition].filter((text) => text !== undefined).join(', ');
  return place === '' ? principle.title : `${principle.title} (${place})`;
}

/** Whether a cell says that something is to be done: missing and stale evidence count as not met. */
export function isUnmet({ status }: CellReport): boolean {
  return status !== 'met' && status !== 'not-applicable';
}

export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

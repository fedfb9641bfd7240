import { inLanguage, type Language, type Localised } from '@egov/language';
import { filledIn } from '../filled-in.js';

/** The words of the gap between the states. */
const words = {
  title: [
    'Отличия целевого состояния от текущего и их обеспечение',
    'Нысаналы жай-күйдің ағымдағыдан айырмашылықтары және олардың қамтамасыз етілуі',
    'The gap between the current and the target state',
  ],
  clause: [
    'Пункт 6, подпункт 6) пункта 10 и подпункты 1) и 2) пункта 11 Правил.',
    'Қағидалардың 6-тармағы, 10-тармағының 6) тармақшасы және 11-тармағының 1) және 2) тармақшалары.',
    'Clauses 6, 10(6), 11(1) and 11(2) of the Rules.',
  ],
  summary: ['Сводка', 'Жиынтық', 'Summary'],
  summaryTable: ['Отличия по слоям', 'Қабаттар бойынша айырмашылықтар', 'Differences by layer'],
  allCovered: [
    'Все отличия между состояниями обеспечены инициативами и рекомендациями.',
    'Жай-күйлер арасындағы барлық айырмашылық бастамалармен және ұсынымдармен қамтамасыз етілген.',
    'All differences between the states are covered by initiatives and recommendations.',
  ],
  open: [
    '{open, plural, one {# отличие из {all} не обеспечено} few {# отличия из {all} не обеспечены} other {# отличий из {all} не обеспечены}} инициативами и рекомендациями.',
    'Барлығы – {all} айырмашылық, оның ішінде бастамалармен және ұсынымдармен қамтамасыз етілмегені – {open}.',
    '{open, plural, one {# difference of {all} is} other {# differences of {all} are}} not covered by initiatives and recommendations.',
  ],
  noDifferences: [
    'Текущее и целевое состояния не отличаются.',
    'Ағымдағы және нысаналы жай-күйлер бірдей.',
    'The current and the target state are the same.',
  ],
  componentsNote: [
    'Компонент, который изменяется сам, учтён отдельно от своей системы.',
    'Өзі өзгеретін компонент жүйесінен бөлек есептелген.',
    'A component that changes by itself is counted apart from its system.',
  ],
  layer: ['Слой', 'Қабат', 'Layer'],
  added: ['Добавляется', 'Қосылады', 'Added'],
  removed: ['Выбывает', 'Алып тасталады', 'Removed'],
  changed: ['Изменяется', 'Өзгереді', 'Changed'],
  covered: ['Обеспечено', 'Қамтамасыз етілген', 'Covered'],
  openCount: ['Не обеспечено', 'Қамтамасыз етілмеген', 'Not covered'],
  total: ['Всего', 'Барлығы', 'Total'],
  differences: ['Отличия: {layer}', 'Айырмашылықтар: {layer}', 'Differences: {layer}'],
  element: ['Элемент', 'Элемент', 'Element'],
  kind: ['Вид', 'Түрі', 'Kind'],
  domain: ['Домен', 'Домен', 'Domain'],
  change: ['Что происходит', 'Не болады', 'What happens'],
  by: ['Чем обеспечено', 'Немен қамтамасыз етілген', 'What covers it'],
  follows: ['следует из изменений: {from}', 'мына өзгерістерден туындайды: {from}', 'follows from changes of: {from}'],
  reengineering: ['реинжиниринг процесса', 'процесс реинжинирингі', 'reengineering of the process'],
  unfit: ['запланировано иное: {by}', 'басқасы жоспарланған: {by}', 'something else is planned: {by}'],
  uncovered: {
    added: ['нет инициативы', 'бастама жоқ', 'no initiative'],
    removed: ['нет рекомендации', 'ұсыным жоқ', 'no recommendation'],
    changed: ['нет ни инициативы, ни рекомендации', 'бастама да, ұсыным да жоқ', 'neither an initiative nor a recommendation'],
  },
  remarks: ['Замечания', 'Ескертулер', 'Remarks'],
  early: ['Вывод раньше ввода замены', 'Алмастыру енгізілгенге дейін шығару', 'Retired before the replacement is delivered'],
  retired: ['Выводится', 'Шығарылады', 'Retired'],
  retiredOn: ['Срок вывода', 'Шығару мерзімі', 'Retired on'],
  replacement: ['Замена', 'Алмастыру', 'Replacement'],
  deliveredOn: ['Срок ввода замены', 'Алмастыруды енгізу мерзімі', 'Replacement delivered on'],
  noDate: ['не указан', 'көрсетілмеген', 'not stated'],
  left: ['Потребители, остающиеся без источника', 'Дереккөзсіз қалатын тұтынушылар', 'Consumers left without a source'],
  consumer: ['Потребитель', 'Тұтынушы', 'Consumer'],
  source: ['Чем пользуется сейчас', 'Қазір нені пайдаланады', 'What it uses now'],
  conflicts: ['Взаимоисключающие изменения', 'Бір-біріне қайшы өзгерістер', 'Conflicting changes'],
  one: ['Первое', 'Біріншісі', 'One'],
  other: ['Второе', 'Екіншісі', 'The other'],
  doubleSources: [
    'Данные с несколькими эталонными источниками',
    'Бірнеше эталондық дереккөзі бар деректер',
    'Data with several reference sources',
  ],
  state: ['Состояние', 'Жай-күй', 'State'],
  sources: ['Эталонные источники', 'Эталондық дереккөздер', 'Reference sources'],
  idle: [
    'Инициативы и рекомендации, которые ничего не меняют',
    'Ештеңені өзгертпейтін бастамалар мен ұсынымдар',
    'Initiatives and recommendations that change nothing',
  ],
  planned: ['Инициатива или рекомендация', 'Бастама немесе ұсыным', 'Initiative or recommendation'],
  why: ['Почему', 'Себебі', 'Why'],
  exists: ['объект уже есть в текущем состоянии', 'объект ағымдағы жай-күйде бар', 'it stands in the current state already'],
  stays: ['объект остаётся в целевом состоянии', 'объект нысаналы жай-күйде қалады', 'it still stands in the target state'],
  same: ['объект одинаков в обоих состояниях', 'объект екі жай-күйде де бірдей', 'it is the same in both states'],
  groundless: [
    'Изменения без основания (пункт 6 Правил)',
    'Негізсіз өзгерістер (Қағидалардың 6-тармағы)',
    'Changes without a ground (clause 6 of the Rules)',
  ],
  incomplete: ['Упущенные и избыточные компоненты', 'Назардан тыс қалған және артық компоненттер', 'Missing and redundant components'],
  remark: ['Замечание', 'Ескерту', 'Remark'],
  service: ['не автоматизируется ни одной системой', 'бірде-бір жүйе автоматтандырмайды', 'no system automates it'],
  store: [
    'данные ведёт функция, но не хранит ни одна система',
    'деректерді функция жүргізеді, бірақ бірде-бір жүйе сақтамайды',
    'a function keeps it, but no system stores it',
  ],
  interface: ['никем не используется и не опубликован', 'ешкім пайдаланбайды және жарияланбаған', 'nobody uses it, and it isn’t published'],
  entity: ['ничто с ними не связано', 'ештеңе байланыспаған', 'nothing has to do with it'],
  infrastructure: ['ничего не размещено', 'ештеңе орналаспаған', 'nothing is hosted on it'],
} as const satisfies Readonly<Record<string, Localised | Readonly<Record<string, Localised>>>>;

export type GapWord = Exclude<keyof typeof words, 'uncovered'>;

export function gapWord(id: GapWord, language: Language, args: Readonly<Record<string, string | number>> = {}): string {
  return filledIn(words[id], language, args);
}

/** What a difference lacks. */
export function lackOf(kind: keyof typeof words.uncovered, language: Language): string {
  return inLanguage(words.uncovered[kind], language);
}

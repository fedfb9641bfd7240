import type { Language, Localised } from '@egov/language';
import { filledIn } from '../filled-in.js';

const days: Localised = [
  '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  '{days} күнге',
  '{days, plural, one {# day} other {# days}}',
];

/** The words of initiatives, recommendations, projects, the roadmap and the register of processes. */
const words = {
  initiatives: ['Перечень инициатив по приоритетам', 'Басымдықтары бойынша бастамалар тізбесі', 'Prioritised list of initiatives'],
  initiativesClause: [
    'Подпункт 6) пункта 10 Правил. Инициативы по созданию, развитию, приобретению объектов информатизации и информационно-коммуникационных услуг.',
    'Қағидалардың 10-тармағының 6) тармақшасы. Ақпараттандыру объектілерін және ақпараттық-коммуникациялық қызметтерді құру, дамыту, сатып алу жөніндегі бастамалар.',
    'Clause 10(6) of the Rules. Initiatives to create, develop and acquire objects of informatization and information and communication services.',
  ],
  priority: ['Приоритет', 'Басымдық', 'Priority'],
  initiative: ['Инициатива', 'Бастама', 'Initiative'],
  action: ['Вид', 'Түрі', 'Kind'],
  objects: ['Объекты', 'Объектілер', 'Objects'],
  grounds: ['Основания', 'Негіздер', 'Grounds'],
  reason: ['Обоснование', 'Негіздеме', 'Reason'],
  serves: ['Цели и показатели', 'Мақсаттар мен көрсеткіштер', 'Aims'],
  carriedOutBy: ['Реализуется', 'Іске асыратын', 'Carried out by'],
  nobody: ['не предусмотрено', 'көзделмеген', 'nothing'],
  recommendations: ['Рекомендации', 'Ұсынымдар', 'Recommendations'],
  recommendationsClause: [
    'Подпункт 6) пункта 10 Правил. Рекомендации по выводу из эксплуатации, замене, постановке на баланс, миграции на ИКП ЭП, учёту и актуализации сведений, списанию объектов информатизации.',
    'Қағидалардың 10-тармағының 6) тармақшасы. Ақпараттандыру объектілерін пайдаланудан шығару, ауыстыру, теңгерімге қою, ЭҮ АКП-ға көшіру, есепке алу және мәліметтерді өзектілендіру, есептен шығару жөніндегі ұсынымдар.',
    'Clause 10(6) of the Rules. Recommendations to decommission, replace, put on the balance sheet, migrate, record and write off objects of informatization.',
  ],
  recommendation: ['Рекомендация', 'Ұсыным', 'Recommendation'],
  onto: ['На что', 'Неге', 'Onto'],
  addressees: ['Кому', 'Кімге', 'To whom'],
  due: ['Срок', 'Мерзімі', 'Term'],
  state: ['Исполнение', 'Орындалуы', 'State'],
  done: ['исполнено {date}', '{date} орындалды', 'done {date}'],
  'done-late': [`исполнено {date}, с опозданием на ${days[0]}`, `{date} орындалды, ${days[1]} кешігіп`, `done {date}, ${days[2]} late`],
  waiting: ['срок не наступил', 'мерзімі келген жоқ', 'not due yet'],
  overdue: [`просрочено на ${days[0]}`, `${days[1]} кешіктірілді`, `overdue by ${days[2]}`],
  undated: ['срок не указан', 'мерзімі көрсетілмеген', 'no term given'],
  projects: ['ИКТ-проекты', 'АКТ-жобалар', 'ICT projects'],
  project: ['Проект', 'Жоба', 'Project'],
  owner: ['Владелец', 'Иесі', 'Owner'],
  stage: ['Этап', 'Кезең', 'Stage'],
  plan: ['Сроки по плану', 'Жоспарлы мерзімдер', 'Planned dates'],
  fact: ['Сроки фактические', 'Нақты мерзімдер', 'Actual dates'],
  implements: ['Реализует', 'Іске асырады', 'Implements'],
  financing: ['Источник финансирования', 'Қаржыландыру көзі', 'Financing'],
  budget: ['Бюджет проектов по годам', 'Жобалардың жылдар бойынша бюджеті', 'Budget of the projects by year'],
  year: ['Год', 'Жыл', 'Year'],
  currency: ['Валюта', 'Валюта', 'Currency'],
  planned: ['План', 'Жоспар', 'Planned'],
  spent: ['Факт', 'Нақты', 'Spent'],
  difference: ['Отклонение', 'Ауытқу', 'Difference'],
  total: ['Всего', 'Барлығы', 'Total'],
  dependencies: ['Зависимости между проектами', 'Жобалар арасындағы тәуелділіктер', 'Dependencies between projects'],
  dependenciesClause: ['Подпункт 6) пункта 8 Правил.', 'Қағидалардың 8-тармағының 6) тармақшасы.', 'Clause 8(6) of the Rules.'],
  dependsOn: ['Зависит от', 'Тәуелді', 'Depends on'],
  reach: ['Вид зависимости', 'Тәуелділік түрі', 'Reach'],
  intradepartmental: ['внутриведомственная', 'ведомствоішілік', 'within a department'],
  branch: ['отраслевая', 'салалық', 'within a branch'],
  interdepartmental: ['межведомственная', 'ведомствоаралық', 'between departments'],
  circular: ['{reach}, взаимная', '{reach}, өзара', '{reach}, circular'],
  critical: ['Критический путь: {path}.', 'Қиын жол: {path}.', 'Critical path: {path}.'],
  roadmap: ['Дорожная карта', 'Жол картасы', 'Roadmap'],
  roadmapClause: [
    'Пункты 14 и 16 Правил. Меры, мероприятия, ИКТ-проекты и рекомендации для отражения в дорожной карте цифровой трансформации и документах Системы государственного планирования шестого уровня.',
    'Қағидалардың 14 және 16-тармақтары. Цифрлық трансформация жол картасында және Мемлекеттік жоспарлау жүйесінің алтыншы деңгейдегі құжаттарында көрсетуге арналған шаралар, іс-шаралар, АКТ-жобалар және ұсынымдар.',
    'Clauses 14 and 16 of the Rules. Measures, ICT projects and recommendations for the digital transformation roadmap and the documents of state planning of the sixth level.',
  ],
  noBody: ['Исполнитель не указан', 'Орындаушысы көрсетілмеген', 'Nobody is named'],
  item: ['Мероприятие', 'Іс-шара', 'Item'],
  kind: ['Вид', 'Түрі', 'Kind'],
  domain: ['Домен', 'Домен', 'Domain'],
  begin: ['Начало', 'Басталуы', 'Begin'],
  source: ['Документ', 'Құжат', 'Document'],
  noYear: ['без срока', 'мерзімсіз', 'no term'],
  point: ['п. {point}', '{point}-тармақ', 'point {point}'],
  processes: [
    'Реестр бизнес-процессов, подлежащих реинжинирингу',
    'Реинжинирингке жататын бизнес-процестер тізілімі',
    'Register of business processes to be reengineered',
  ],
  processesClause: ['Подпункт 3) пункта 9 Правил.', 'Қағидалардың 9-тармағының 3) тармақшасы.', 'Clause 9(3) of the Rules.'],
  number: ['Номер', 'Нөмірі', 'Number'],
  registered: ['Внесён', 'Енгізілген күні', 'Registered'],
  process: ['Бизнес-процесс', 'Бизнес-процесс', 'Business process'],
  realizes: ['Функции и услуги', 'Функциялар мен қызметтер', 'Functions and services'],
  bodies: ['Государственный орган', 'Мемлекеттік орган', 'Body'],
  nothing: ['Сведений нет.', 'Мәліметтер жоқ.', 'There are none.'],
} as const satisfies Readonly<Record<string, Localised>>;

export type PortfolioWord = keyof typeof words;

export function portfolioWord(id: PortfolioWord, language: Language, args: Readonly<Record<string, string | number>> = {}): string {
  return filledIn(words[id], language, args);
}

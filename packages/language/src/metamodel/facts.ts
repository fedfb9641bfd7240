import type { Localised } from '../messages/languages.js';
import type { VocabularyName } from './vocabularies.js';

/** What the grammar can't say about a fact. */
export interface FactKind {
  /** Holds once per state; said twice, the second contradicts the first. With a property's name: once per value of it. */
  readonly single?: true | string;
  /** Its two ends need not stand in the same state (`replaces`, strategy, portfolio). */
  readonly crossState?: true;
  /** The vocabularies of its words, by property. */
  readonly words?: Readonly<Record<string, VocabularyName>>;
  readonly clause?: string;
  readonly title: Localised;
}

/** Every fact, by the name of its grammar rule. */
export const facts = {
  // Any element
  Description: { single: true, title: ['описание', 'сипаттама', 'description'] },
  Tagged: { title: ['метка', 'белгі', 'tag'] },
  Link: { title: ['ссылка', 'сілтеме', 'link'] },
  Property: { single: 'key', clause: 'Rules §18', title: ['учётные сведения', 'есепке алу мәліметтері', 'accounting data'] },
  Identity: { single: true, title: ['постоянный идентификатор', 'тұрақты сәйкестендіргіш', 'lasting identity'] },
  Evidence: { crossState: true, clause: 'Rules §22-24', title: ['подтверждение', 'растау', 'evidence'] },
  Waiver: { crossState: true, title: ['отступление от требования', 'талаптан шегіну', 'waiver'] },
  Distinct: { crossState: true, clause: 'Rules §11.3', title: ['не является дублем', 'қайталану болып табылмайды', 'distinct from'] },
  Source: { crossState: true, clause: 'Rules §9.1', title: ['документ-источник', 'дереккөз құжат', 'source document'] },
  Documents: {
    crossState: true,
    clause: 'Rules §2.13',
    title: ['техническая документация', 'техникалық құжаттама', 'technical documentation'],
  },
  Conforms: { clause: 'Rules §8.1', title: ['соответствует типовой архитектуре', 'үлгілік архитектураға сәйкес', 'conforms to'] },
  Serves: {
    crossState: true,
    clause: 'Requirements §10.2, 10.3',
    title: ['способствует достижению', 'қол жеткізуге ықпал етеді', 'serves'],
  },
  // What everyone shares
  VocabularyWord: { title: ['слово словаря', 'сөздік сөзі', 'word of a vocabulary'] },
  Lead: { single: true, clause: 'Requirements §26.1', title: ['ответственный орган', 'жауапты орган', 'lead body'] },
  Branch: { single: true, clause: 'Rules §2.15', title: ['отрасль (сфера)', 'сала (ая)', 'branch'] },
  Interested: { clause: 'Rules §2.4', title: ['заинтересованные стороны', 'мүдделі тараптар', 'interested parties'] },
  Parent: { single: true, title: ['вышестоящая организация', 'жоғары тұрған ұйым', 'parent'] },
  ActsAs: {
    words: { words: 'partInRules' },
    clause: 'Rules §2.1, 2.17, 3',
    title: ['роль по Правилам', 'Қағидалар бойынша рөлі', 'part in the Rules'],
  },
  Expects: { crossState: true, clause: 'Rules §2.4, 24.4', title: ['ожидание', 'күту', 'expectation'] },
  Operator: { single: true, clause: 'Rules §3', title: ['оператор', 'оператор', 'operator'] },
  Category: { single: true, words: { word: 'technologyCategory' }, clause: 'Rules §10.5', title: ['категория', 'санат', 'category'] },
  Family: { single: true, title: ['семейство', 'тобы', 'family'] },
  Version: { single: true, title: ['версия', 'нұсқа', 'version'] },
  Licence: {
    single: true,
    words: { word: 'licence' },
    clause: 'Rules §10.5; Requirements §11.5',
    title: ['лицензия', 'лицензия', 'licence'],
  },
  OpenStandard: { single: true, clause: 'Requirements §9.7', title: ['открытый стандарт', 'ашық стандарт', 'open standard'] },
  Support: { single: true, clause: 'Requirements §11.4', title: ['поддержка до', 'қолдау мерзімі', 'support until'] },
  Guideline: {
    single: true,
    words: { word: 'guideline' },
    clause: 'Rules §10.5',
    title: ['место в перечне технологий', 'технологиялар тізбесіндегі орны', 'standing on the guideline list'],
  },
  Country: { single: true, title: ['страна', 'ел', 'country'] },
  Level: { single: true, clause: 'Rules §14', title: ['уровень документа', 'құжат деңгейі', 'level of the document'] },
  ActNumber: { single: true, title: ['номер', 'нөмір', 'number'] },
  Dated: { single: true, title: ['дата', 'күні', 'date'] },
  IssuedBy: { title: ['кем издан', 'кім шығарды', 'issued by'] },
  Approval: {
    single: true,
    clause: 'Rules §3',
    title: ['утверждение архитектуры платформы', 'платформа архитектурасын бекіту', 'approval of the platform'],
  },
  // Strategy
  Contributes: { crossState: true, clause: 'Rules §9.1', title: ['относится к', 'қатысты', 'contributes to'] },
  Unit: { single: true, clause: 'Requirements §10.3', title: ['единица измерения', 'өлшем бірлігі', 'unit'] },
  Value: { words: { kind: 'valueKind' }, crossState: true, clause: 'Rules §9.1', title: ['значение', 'мәні', 'value'] },
  Baseline: { single: true, crossState: true, title: ['базовое значение', 'базалық мән', 'baseline'] },
  Reach: { single: true, crossState: true, title: ['целевое значение', 'нысаналы мән', 'value to reach'] },
  Concerns: { crossState: true, clause: 'Rules §9.2', title: ['касается', 'қатысы бар', 'concerns'] },
  Cause: { crossState: true, clause: 'Rules §9.2', title: ['причина', 'себеп', 'cause'] },
  Resolved: { crossState: true, clause: 'Rules §9.2', title: ['решается', 'шешіледі', 'resolved by'] },
  // Activity
  Within: { clause: 'Rules §8.2', title: ['входит в возможность', 'мүмкіндікке кіреді', 'within'] },
  Condition: { single: true, words: { word: 'condition' }, clause: 'Rules §24.3', title: ['состояние', 'жай-күйі', 'condition'] },
  PerformedBy: { words: { class: 'performerClass' }, clause: 'Rules §8.2', title: ['исполняется', 'орындайды', 'performed by'] },
  PartOf: { clause: 'Rules §8.2', title: ['часть', 'бөлігі', 'part of'] },
  Keeps: { clause: 'Requirements §26.2, 26.3', title: ['ведёт учёт', 'есебін жүргізеді', 'keeps'] },
  Performs: { clause: 'Rules §8.1', title: ['вытекает из функции', 'функциядан туындайды', 'follows from'] },
  ProvidedBy: { title: ['услугодатель', 'көрсетілетін қызметті беруші', 'provided by'] },
  Recipient: {
    words: { words: 'recipient' },
    clause: 'Rules §2.9',
    title: ['услугополучатели', 'көрсетілетін қызметті алушылар', 'recipients'],
  },
  LifeEvent: { single: true, clause: 'Rules §2.9', title: ['жизненная ситуация', 'өмірлік жағдай', 'life event'] },
  Channels: { words: { words: 'channel' }, clause: 'Requirements §13.1, 14.1, 14.2', title: ['каналы', 'арналар', 'channels'] },
  Notify: { words: { words: 'notification' }, clause: 'Requirements §14.4', title: ['уведомления', 'хабарламалар', 'notifications'] },
  Proactive: {
    single: true,
    words: { word: 'yesNo' },
    clause: 'Requirements §15.5, 15.6',
    title: ['проактивная', 'проактивті', 'proactive'],
  },
  Informs: {
    single: true,
    words: { word: 'yesNo' },
    clause: 'Requirements §15.6',
    title: ['информирует заранее', 'алдын ала хабарлайды', 'informs ahead'],
  },
  Representative: {
    single: true,
    words: { word: 'yesNo' },
    clause: 'Requirements §15.7',
    title: ['доступна представителю', 'өкілге қолжетімді', 'open to a representative'],
  },
  Composite: { clause: 'Requirements §15.4', title: ['композитная, состоит из', 'композиттік, құрамы', 'composite of'] },
  Asks: { clause: 'Requirements §15.2', title: ['запрашивает у заявителя', 'өтініш берушіден сұратады', 'asks the applicant for'] },
  Needs: { clause: 'Requirements §15.2, 19.10', title: ['требует сведений', 'мәліметтерді талап етеді', 'needs'] },
  Realizes: { clause: 'Rules §10.1', title: ['реализует', 'іске асырады', 'realizes'] },
  Reengineering: { single: true, crossState: true, clause: 'Rules §9.3', title: ['реинжиниринг', 'реинжиниринг', 'reengineering'] },
  Register: {
    single: true,
    clause: 'Rules §9.3; Requirements §20.2',
    title: ['номер в реестре', 'тізілімдегі нөмір', 'number in the register'],
  },
  Orchestrated: { clause: 'Requirements §19.6', title: ['оркестрируется на', 'оркестрленеді', 'orchestrated on'] },
  Reads: { clause: 'Rules §8.5', title: ['использует', 'пайдаланады', 'reads'] },
  Produces: { clause: 'Rules §8.5', title: ['создаёт', 'жасайды', 'produces'] },
  Calls: { clause: 'Rules §8.5', title: ['вызывает', 'шақырады', 'calls'] },
  Services: { clause: 'Rules §2.9', title: ['услуги по порядку', 'реттілігі бойынша қызметтер', 'services in order'] },
  // Data
  Attributes: { clause: 'Rules §8.5', title: ['атрибуты', 'атрибуттар', 'attributes'] },
  ReferenceSource: { clause: 'Rules §10.2; Requirements §2.2', title: ['эталонный источник', 'эталондық дереккөз', 'reference source'] },
  Passport: { single: true, clause: 'Rules §10.2', title: ['паспорт данных', 'деректер паспорты', 'data passport'] },
  PrimaryForm: { words: { words: 'medium' }, clause: 'Requirements §23.1', title: ['первичная форма', 'бастапқы нысан', 'primary form'] },
  Derived: { clause: 'Requirements §23.11', title: ['получены из', 'алынған', 'derived from'] },
  Relates: { words: { cardinality: 'cardinality' }, clause: 'Rules §8.5', title: ['связана с', 'байланысты', 'relates to'] },
  Published: {
    words: { unit: 'timeUnit' },
    clause: 'Requirements §17.1, 17.4, 20.1, 21.4',
    title: ['опубликовано на', 'жарияланған', 'published on'],
  },
  KeptIn: { clause: 'Rules §2.8', title: ['ведётся в', 'жүргізіледі', 'kept in'] },
  Contains: { clause: 'Rules §2.8', title: ['содержит', 'қамтиды', 'contains'] },
  Established: { crossState: true, clause: 'Requirements §2.2', title: ['создан на основании', 'негізінде құрылған', 'established by'] },
  // Systems
  Owner: { single: true, clause: 'Rules §18', title: ['владелец', 'иесі', 'owner'] },
  Plays: { words: { words: 'systemPart' }, title: ['роль системы', 'жүйенің рөлі', 'plays'] },
  Automates: { clause: 'Rules §2.2', title: ['автоматизирует', 'автоматтандырады', 'automates'] },
  BuiltOn: { clause: 'Rules §3', title: ['построена на', 'негізінде құрылған', 'built on'] },
  Uses: { clause: 'Requirements §7', title: ['использует', 'пайдаланады', 'uses'] },
  Provides: { clause: 'Requirements §7', title: ['предоставляет', 'ұсынады', 'provides'] },
  HostedOn: { clause: 'Rules §2.3', title: ['размещена на', 'орналастырылған', 'hosted on'] },
  Stores: { clause: 'Rules §2.8', title: ['хранит', 'сақтайды', 'stores'] },
  Enters: {
    words: { medium: 'entryMedium' },
    clause: 'Requirements §23.3, 23.4, 23.12',
    title: ['ввод данных', 'деректерді енгізу', 'enters'],
  },
  Reconciles: { clause: 'Requirements §21.2', title: ['порядок сопоставления', 'салыстыру тәртібі', 'reconciles'] },
  Authentication: {
    words: { words: 'authentication' },
    clause: 'Requirements §16.2',
    title: ['аутентификация', 'аутентификация', 'authentication'],
  },
  Users: { clause: 'Requirements §25.3', title: ['пользователи', 'пайдаланушылар', 'users'] },
  Customised: {
    single: true,
    clause: 'Requirements §8.3',
    title: ['доработана под заказчика', 'тапсырыс берушіге бейімделген', 'customised'],
  },
  Technologies: { clause: 'Rules §10.5', title: ['технологии', 'технологиялар', 'technologies'] },
  Replaces: { crossState: true, clause: 'Rules §10.6', title: ['заменяет', 'ауыстырады', 'replaces'] },
  Lifecycle: {
    single: true,
    words: { word: 'lifecycle' },
    clause: 'Rules §18',
    title: ['стадия жизненного цикла', 'өмірлік цикл кезеңі', 'stage of the life cycle'],
  },
  PortalNumber: {
    single: true,
    clause: 'Rules §18',
    title: ['номер на архитектурном портале', 'архитектуралық порталдағы нөмір', 'number on the architectural portal'],
  },
  Risk: {
    words: { level: 'riskLevel' },
    clause: 'Rules §24.2',
    title: ['технологический риск', 'технологиялық тәуекел', 'technological risk'],
  },
  Reuse: { single: true, words: { words: 'reuse' }, clause: 'Rules §11.3', title: ['повторное использование', 'қайта пайдалану', 'reuse'] },
  Protocol: { clause: 'Requirements §20.3', title: ['протокол и формат', 'хаттама және формат', 'protocol and format'] },
  Authorisation: {
    words: { words: 'authorisation' },
    clause: 'Requirements §19.8',
    title: ['авторизация', 'авторландыру', 'authorisation'],
  },
  Composability: {
    single: true,
    words: { word: 'yesNo' },
    clause: 'Requirements §20.6',
    title: ['пригоден для композиции', 'композицияға жарамды', 'composable'],
  },
  Content: { words: { words: 'exchangeContent' }, clause: 'Requirements §13', title: ['содержание', 'мазмұны', 'content'] },
  Carries: { clause: 'Rules §2.6', title: ['передаёт', 'береді', 'carries'] },
  Mode: { words: { words: 'exchangeMode' }, clause: 'Requirements §19.7, 19.9, 19.11, 19.13', title: ['режим', 'режим', 'mode'] },
  BehalfOf: { clause: 'Requirements §19.7', title: ['от имени', 'атынан', 'on behalf of'] },
  LegalBasis: {
    words: { word: 'legalBasis' },
    clause: 'Requirements §13.3, 21.7',
    title: ['правовое основание', 'құқықтық негіз', 'legal basis'],
  },
  Medium: { words: { words: 'medium' }, clause: 'Requirements §23.1', title: ['форма передачи', 'беру нысаны', 'medium'] },
  // Infrastructure
  Located: { single: true, clause: 'Rules §2.3', title: ['расположено', 'орналасқан', 'located in'] },
  Runs: { clause: 'Rules §2.3', title: ['обеспечивает работу', 'жұмысын қамтамасыз етеді', 'runs'] },
  Connects: { clause: 'Rules §2.3', title: ['соединяет', 'қосады', 'connects'] },
  Protects: { clause: 'Rules §2.3', title: ['защищает', 'қорғайды', 'protects'] },
  Capacity: { clause: 'Rules §2.3', title: ['мощность', 'қуаты', 'capacity'] },
  // Portfolio
  Priority: { single: true, crossState: true, clause: 'Rules §10.6', title: ['приоритет', 'басымдық', 'priority'] },
  Ground: { crossState: true, words: { word: 'ground' }, clause: 'Rules §6', title: ['основание', 'негіз', 'ground'] },
  Subject: { single: true, crossState: true, words: { word: 'subject' }, clause: 'Rules §10.6', title: ['предмет', 'нысана', 'subject'] },
  Addressee: { crossState: true, clause: 'Rules §20.4', title: ['адресат', 'адресат', 'addressee'] },
  Due: { single: true, crossState: true, clause: 'Rules §28.1', title: ['срок', 'мерзімі', 'due'] },
  Completed: { single: true, crossState: true, clause: 'Rules §28', title: ['исполнено', 'орындалды', 'completed on'] },
  Reason: { single: true, crossState: true, clause: 'Rules §19', title: ['обоснование', 'негіздеме', 'reason'] },
  Implements: { crossState: true, clause: 'Rules §16', title: ['реализует', 'іске асырады', 'implements'] },
  Stage: { single: true, crossState: true, words: { word: 'stage' }, clause: 'Rules §21', title: ['этап', 'кезең', 'stage'] },
  Financing: {
    crossState: true,
    words: { words: 'financing' },
    clause: 'Rules §2.5',
    title: ['источник финансирования', 'қаржыландыру көзі', 'financing'],
  },
  Budget: {
    crossState: true,
    words: { kind: 'planOrFact', purpose: 'budgetPurpose' },
    clause: 'Rules §22.2',
    title: ['бюджет', 'бюджет', 'budget'],
  },
  Effect: {
    crossState: true,
    words: { kind: 'effectKind' },
    clause: 'Requirements §10.1',
    title: ['экономический эффект', 'экономикалық әсер', 'economic effect'],
  },
  Dates: { single: 'kind', crossState: true, words: { kind: 'planOrFact' }, clause: 'Rules §28', title: ['сроки', 'мерзімдер', 'dates'] },
  Includes: { crossState: true, clause: 'Requirements §10.5', title: ['включает', 'қамтиды', 'includes'] },
  Depends: { crossState: true, clause: 'Rules §8.6', title: ['зависит от', 'тәуелді', 'depends on'] },
  Delivers: { crossState: true, clause: 'Rules §2.5', title: ['вводит', 'енгізеді', 'delivers'] },
  Changes: { crossState: true, clause: 'Rules §2.5', title: ['изменяет', 'өзгертеді', 'changes'] },
  Retires: { crossState: true, clause: 'Rules §16', title: ['выводит', 'шығарады', 'retires'] },
  Assessed: { single: true, crossState: true, clause: 'Rules §21', title: ['оценено', 'бағаланды', 'assessed on'] },
  Finding: { crossState: true, clause: 'Rules §21', title: ['результат оценки', 'бағалау нәтижесі', 'finding'] },
  Conclusion: {
    single: true,
    crossState: true,
    words: { word: 'conclusion' },
    clause: 'Rules §26',
    title: ['заключение', 'қорытынды', 'conclusion'],
  },
  Submitted: { single: true, crossState: true, clause: 'Rules §12', title: ['представлено', 'ұсынылды', 'submitted'] },
  Sent: { single: true, crossState: true, clause: 'Rules §12', title: ['направлено', 'жіберілді', 'sent'] },
  Received: { single: true, crossState: true, clause: 'Rules §12', title: ['получено', 'алынды', 'received'] },
  Decision: { single: true, crossState: true, words: { word: 'decision' }, clause: 'Rules §12', title: ['решение', 'шешім', 'decision'] },
  Comment: { crossState: true, clause: 'Rules §12', title: ['замечание', 'ескерту', 'comment'] },
  Agreed: { crossState: true, clause: 'Rules §3, 12', title: ['согласовано', 'келісілді', 'agreed with'] },
  Publication: {
    single: true,
    crossState: true,
    clause: 'Rules §12',
    title: ['размещено на портале', 'порталда орналастырылды', 'published on the portal'],
  },
  Scale: {
    single: true,
    crossState: true,
    words: { word: 'revisionScale' },
    clause: 'Rules §20.3',
    title: ['масштаб изменений', 'өзгерістер ауқымы', 'scale of changes'],
  },
  // Catalogues
  Enacted: { single: true, clause: 'Rules §6', title: ['утверждены', 'бекітілген', 'approved'] },
  Unofficial: {
    single: true,
    words: { words: 'language' },
    title: ['языки неофициального перевода', 'бейресми аударма тілдері', 'unofficial translations'],
  },
  Severity: { single: true, words: { word: 'severity' }, title: ['серьёзность', 'маңыздылық', 'severity'] },
  Stages: { single: true, words: { words: 'stage' }, clause: 'Rules §21', title: ['этапы', 'кезеңдер', 'stages'] },
  Check: { title: ['проверка', 'тексеру', 'check'] },
  Ask: { title: ['требует подтверждения', 'растауды талап етеді', 'asks for evidence'] },
  Example: { title: ['пример', 'мысал', 'example'] },
  // Views
  Show: { title: ['показать', 'көрсету', 'show'] },
  Where: { single: true, title: ['условие', 'шарт', 'where'] },
  Group: { single: true, title: ['группировка', 'топтау', 'group by'] },
  ViewState: { single: true, words: { word: 'viewState' }, title: ['состояние', 'жай-күйі', 'state'] },
  Depth: { single: true, title: ['глубина', 'тереңдік', 'depth'] },
  Direction: { single: true, words: { word: 'viewDirection' }, title: ['направление', 'бағыт', 'direction'] },
  Detail: { single: true, words: { word: 'viewDetail' }, title: ['подробность', 'егжей-тегжейі', 'detail'] },
} as const satisfies Record<string, FactKind>;

export type FactName = keyof typeof facts;

/** What is known of a fact's grammar type, or undefined for what isn't a fact. */
export function factOf(type: string): FactKind | undefined {
  return (facts as Record<string, FactKind>)[type];
}

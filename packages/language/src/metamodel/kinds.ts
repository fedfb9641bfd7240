import type { Localised } from '../messages/languages.js';
import type { VocabularyName } from './vocabularies.js';

/** The four layers of the Rules (§2.16), with strategy (in the Rules a part of activity, §2.11) and portfolio beside them, and what lies outside. */
export type Layer = 'shared' | 'strategy' | 'activity' | 'data' | 'systems' | 'infrastructure' | 'portfolio' | 'requirements' | 'views';

/** What the grammar can't say about a kind of element. */
export interface Kind {
  readonly layer: Layer;
  /** Whether the names of its parts are looked up in it (`System.Component`). */
  readonly namespace?: true;
  /** The vocabularies of the words in its header, and the property that each sets. */
  readonly header?: Readonly<Record<string, VocabularyName>>;
  /** Properties of the header that may have several words (`presentation logic`). */
  readonly many?: readonly string[];
  /** The facts without which such an element can't be read: grammar types of facts, or properties of its header. */
  readonly required?: readonly string[];
  /** Where the law defines or asks for it. */
  readonly clause?: string;
  readonly title: Localised;
  readonly plural: Localised;
}

/** Every kind of element, by the name of its grammar rule. */
export const kinds = {
  Body: {
    layer: 'shared',
    header: { kind: 'bodyKind' },
    clause: 'Rules §2.12',
    title: ['государственный орган', 'мемлекеттік орган', 'state body'],
    plural: ['государственные органы', 'мемлекеттік органдар', 'state bodies'],
  },
  Party: {
    layer: 'shared',
    header: { form: 'partyForm' },
    clause: 'Rules §2.4',
    title: ['заинтересованная сторона', 'мүдделі тарап', 'interested party'],
    plural: ['заинтересованные стороны', 'мүдделі тараптар', 'interested parties'],
  },
  Role: {
    layer: 'shared',
    header: { kind: 'roleKind' },
    clause: 'Rules §2.6',
    title: ['роль', 'рөл', 'role'],
    plural: ['роли', 'рөлдер', 'roles'],
  },
  Technology: {
    layer: 'shared',
    clause: 'Rules §10.5',
    title: ['технология', 'технология', 'technology'],
    plural: ['технологии', 'технологиялар', 'technologies'],
  },
  Gateway: {
    layer: 'shared',
    namespace: true,
    header: { kind: 'gatewayKind' },
    clause: 'Requirements §19.2, 19.4, 19.5',
    title: ['шлюз', 'шлюз', 'gateway'],
    plural: ['шлюзы', 'шлюздер', 'gateways'],
  },
  Platform: {
    layer: 'shared',
    namespace: true,
    header: { contour: 'contour' },
    clause: 'Rules §2.14',
    title: ['информационно-коммуникационная платформа', 'ақпараттық-коммуникациялық платформа', 'information and communication platform'],
    plural: [
      'информационно-коммуникационные платформы',
      'ақпараттық-коммуникациялық платформалар',
      'information and communication platforms',
    ],
  },
  Foreign: {
    layer: 'shared',
    namespace: true,
    header: { kind: 'foreignKind' },
    clause: 'Requirements §19.5',
    title: ['иностранная система', 'шетелдік жүйе', 'foreign system'],
    plural: ['иностранные системы', 'шетелдік жүйелер', 'foreign systems'],
  },
  Act: {
    layer: 'shared',
    header: { kind: 'actKind' },
    clause: 'Rules §9.1',
    title: ['правовой акт или документ', 'құқықтық акт немесе құжат', 'act'],
    plural: ['правовые акты и документы', 'құқықтық актілер мен құжаттар', 'acts'],
  },
  ReferenceArchitecture: {
    layer: 'shared',
    namespace: true,
    clause: 'Rules §8.1',
    title: ['типовая архитектура', 'үлгілік архитектура', 'reference architecture'],
    plural: ['типовые архитектуры', 'үлгілік архитектуралар', 'reference architectures'],
  },
  RequiredElement: {
    layer: 'shared',
    clause: 'Rules §8.1',
    title: ['обязательный элемент типовой архитектуры', 'үлгілік архитектураның міндетті элементі', 'required element'],
    plural: ['обязательные элементы типовой архитектуры', 'үлгілік архитектураның міндетті элементтері', 'required elements'],
  },
  Vocabulary: {
    layer: 'shared',
    title: ['словарь', 'сөздік', 'vocabulary'],
    plural: ['словари', 'сөздіктер', 'vocabularies'],
  },
  Datatype: {
    layer: 'shared',
    title: ['тип данных', 'деректер типі', 'data type'],
    plural: ['типы данных', 'деректер типтері', 'data types'],
  },
  Domain: {
    layer: 'shared',
    namespace: true,
    clause: 'Rules §8.1',
    title: ['домен', 'домен', 'domain'],
    plural: ['домены', 'домендер', 'domains'],
  },
  Goal: {
    layer: 'strategy',
    clause: 'Rules §9.1',
    title: ['цель', 'мақсат', 'goal'],
    plural: ['цели', 'мақсаттар', 'goals'],
  },
  Task: {
    layer: 'strategy',
    clause: 'Rules §9.1',
    title: ['задача', 'міндет', 'task'],
    plural: ['задачи', 'міндеттер', 'tasks'],
  },
  Indicator: {
    layer: 'strategy',
    clause: 'Rules §9.1',
    title: ['целевой индикатор, показатель', 'нысаналы индикатор, көрсеткіш', 'indicator'],
    plural: ['целевые индикаторы и показатели', 'нысаналы индикаторлар мен көрсеткіштер', 'indicators'],
  },
  StrategicPriority: {
    layer: 'strategy',
    clause: 'Rules §2.11',
    title: ['стратегический приоритет', 'стратегиялық басымдық', 'strategic priority'],
    plural: ['стратегические приоритеты', 'стратегиялық басымдықтар', 'strategic priorities'],
  },
  Problem: {
    layer: 'strategy',
    clause: 'Rules §9.2',
    title: ['проблема', 'проблема', 'problem'],
    plural: ['проблемы', 'проблемалар', 'problems'],
  },
  Opportunity: {
    layer: 'strategy',
    clause: 'Rules §9',
    title: ['возможность', 'мүмкіндік', 'opportunity'],
    plural: ['возможности', 'мүмкіндіктер', 'opportunities'],
  },
  Driver: {
    layer: 'strategy',
    header: { kind: 'driverKind' },
    clause: 'Rules §2.7',
    title: ['фактор контекста', 'контекст факторы', 'driver of the context'],
    plural: ['факторы контекста', 'контекст факторлары', 'drivers of the context'],
  },
  Capability: {
    layer: 'activity',
    header: { kind: 'capabilityKind' },
    clause: 'Rules §8.2',
    title: ['функциональная возможность', 'функционалдық мүмкіндік', 'functional capability'],
    plural: ['функциональные возможности', 'функционалдық мүмкіндіктер', 'functional capabilities'],
  },
  PublicFunction: {
    layer: 'activity',
    header: { kind: 'functionKind' },
    clause: 'Rules §8.1',
    title: ['государственная функция', 'мемлекеттік функция', 'state function'],
    plural: ['государственные функции', 'мемлекеттік функциялар', 'state functions'],
  },
  Service: {
    layer: 'activity',
    clause: 'Rules §8.1',
    title: ['государственная услуга', 'мемлекеттік көрсетілетін қызмет', 'public service'],
    plural: ['государственные услуги', 'мемлекеттік көрсетілетін қызметтер', 'public services'],
  },
  Process: {
    layer: 'activity',
    namespace: true,
    clause: 'Rules §10.1',
    title: ['бизнес-процесс', 'бизнес-процесс', 'business process'],
    plural: ['бизнес-процессы', 'бизнес-процестер', 'business processes'],
  },
  Step: {
    layer: 'activity',
    header: { kind: 'stepKind' },
    clause: 'Rules §10.1',
    title: ['шаг процесса', 'процесс қадамы', 'step of a process'],
    plural: ['шаги процесса', 'процесс қадамдары', 'steps of a process'],
  },
  Journey: {
    layer: 'activity',
    clause: 'Rules §2.9',
    title: ['клиентский путь', 'клиент жолы', 'client path'],
    plural: ['клиентские пути', 'клиент жолдары', 'client paths'],
  },
  Entity: {
    layer: 'data',
    namespace: true,
    header: { kind: 'entityKind', traits: 'entityTrait' },
    many: ['traits'],
    clause: 'Rules §8.5',
    title: ['сущность данных', 'деректер объектісі', 'data entity'],
    plural: ['сущности данных', 'деректер объектілері', 'data entities'],
  },
  Attribute: {
    layer: 'data',
    clause: 'Rules §8.5',
    title: ['атрибут', 'атрибут', 'attribute'],
    plural: ['атрибуты', 'атрибуттар', 'attributes'],
  },
  Dictionary: {
    layer: 'data',
    clause: 'Requirements §19.10',
    title: ['справочник', 'анықтамалық', 'dictionary'],
    plural: ['справочники', 'анықтамалықтар', 'dictionaries'],
  },
  Resource: {
    layer: 'data',
    clause: 'Rules §2.8',
    title: ['информационный ресурс', 'ақпараттық ресурс', 'information resource'],
    plural: ['информационные ресурсы', 'ақпараттық ресурстар', 'information resources'],
  },
  System: {
    layer: 'systems',
    namespace: true,
    header: { kind: 'systemKind', contour: 'contour' },
    required: ['Owner'],
    clause: 'Rules §2.2',
    title: ['информационная система', 'ақпараттық жүйе', 'information system'],
    plural: ['информационные системы', 'ақпараттық жүйелер', 'information systems'],
  },
  Component: {
    layer: 'systems',
    namespace: true,
    header: { kind: 'componentKind', tiers: 'tier' },
    many: ['tiers'],
    clause: 'Requirements §2.15',
    title: ['компонент', 'компонент', 'component'],
    plural: ['компоненты', 'компоненттер', 'components'],
  },
  Interface: {
    layer: 'systems',
    clause: 'Requirements §9.7, 20.8',
    title: ['интерфейс', 'интерфейс', 'interface'],
    plural: ['интерфейсы', 'интерфейстер', 'interfaces'],
  },
  Exchange: {
    layer: 'systems',
    required: ['from', 'to'],
    clause: 'Rules §2.6',
    title: ['информационное взаимодействие', 'ақпараттық өзара іс-қимыл', 'information exchange'],
    plural: ['информационные взаимодействия', 'ақпараттық өзара іс-қимылдар', 'information exchanges'],
  },
  Site: {
    layer: 'infrastructure',
    title: ['площадка', 'алаң', 'site'],
    plural: ['площадки', 'алаңдар', 'sites'],
  },
  Hardware: {
    layer: 'infrastructure',
    clause: 'Rules §2.3',
    title: ['аппаратно-программный комплекс', 'аппараттық-бағдарламалық кешен', 'hardware'],
    plural: ['аппаратно-программные комплексы', 'аппараттық-бағдарламалық кешендер', 'hardware'],
  },
  Software: {
    layer: 'infrastructure',
    clause: 'Rules §2.3',
    title: ['общесистемное программное обеспечение', 'жалпы жүйелік бағдарламалық қамтылым', 'system-wide software'],
    plural: ['общесистемное программное обеспечение', 'жалпы жүйелік бағдарламалық қамтылым', 'system-wide software'],
  },
  Network: {
    layer: 'infrastructure',
    clause: 'Rules §2.3',
    title: ['сеть телекоммуникаций', 'телекоммуникация желісі', 'telecommunications network'],
    plural: ['сети телекоммуникаций', 'телекоммуникация желілері', 'telecommunications networks'],
  },
  Protection: {
    layer: 'infrastructure',
    clause: 'Rules §2.3',
    title: ['средство информационной безопасности', 'ақпараттық қауіпсіздік құралы', 'means of information security'],
    plural: ['средства информационной безопасности', 'ақпараттық қауіпсіздік құралдары', 'means of information security'],
  },
  Facility: {
    layer: 'infrastructure',
    clause: 'Rules §2.3',
    title: ['инженерная инфраструктура', 'инженерлік инфрақұрылым', 'engineering infrastructure'],
    plural: ['инженерная инфраструктура', 'инженерлік инфрақұрылым', 'engineering infrastructure'],
  },
  Initiative: {
    layer: 'portfolio',
    clause: 'Rules §10.6',
    title: ['инициатива', 'бастама', 'initiative'],
    plural: ['инициативы', 'бастамалар', 'initiatives'],
  },
  Recommendation: {
    layer: 'portfolio',
    clause: 'Rules §10.6',
    title: ['рекомендация', 'ұсыным', 'recommendation'],
    plural: ['рекомендации', 'ұсынымдар', 'recommendations'],
  },
  Measure: {
    layer: 'portfolio',
    clause: 'Rules §14, 16',
    title: ['мероприятие дорожной карты', 'жол картасының іс-шарасы', 'measure of the roadmap'],
    plural: ['мероприятия дорожной карты', 'жол картасының іс-шаралары', 'measures of the roadmap'],
  },
  Project: {
    layer: 'portfolio',
    namespace: true,
    clause: 'Rules §2.5',
    title: ['ИКТ-проект', 'АКТ-жоба', 'ICT project'],
    plural: ['ИКТ-проекты', 'АКТ-жобалар', 'ICT projects'],
  },
  Release: {
    layer: 'portfolio',
    clause: 'Requirements §10.5',
    title: ['очередь проекта', 'жоба кезегі', 'release'],
    plural: ['очереди проекта', 'жоба кезектері', 'releases'],
  },
  Outcome: {
    layer: 'portfolio',
    clause: 'Rules §24.1',
    title: ['показатель результата', 'нәтиже көрсеткіші', 'outcome indicator'],
    plural: ['показатели результата', 'нәтиже көрсеткіштері', 'outcome indicators'],
  },
  Assessment: {
    layer: 'portfolio',
    clause: 'Rules §21',
    title: ['оценка соответствия', 'сәйкестікті бағалау', 'assessment of compliance'],
    plural: ['оценки соответствия', 'сәйкестікті бағалаулар', 'assessments of compliance'],
  },
  Submission: {
    layer: 'portfolio',
    clause: 'Rules §12',
    title: ['представление на согласование', 'келісуге ұсыну', 'submission for approval'],
    plural: ['представления на согласование', 'келісуге ұсынулар', 'submissions for approval'],
  },
  Revision: {
    layer: 'portfolio',
    clause: 'Rules §20.5',
    title: ['корректировка архитектуры', 'архитектураны түзету', 'revision of the architecture'],
    plural: ['корректировки архитектуры', 'архитектураны түзетулер', 'revisions of the architecture'],
  },
  Catalogue: {
    layer: 'requirements',
    namespace: true,
    clause: 'Rules §6',
    title: ['свод требований', 'талаптар жинағы', 'catalogue of requirements'],
    plural: ['своды требований', 'талаптар жинақтары', 'catalogues of requirements'],
  },
  Principle: {
    layer: 'requirements',
    clause: 'Requirements §2.16',
    title: ['принцип', 'қағидат', 'principle'],
    plural: ['принципы', 'қағидаттар', 'principles'],
  },
  Requirement: {
    layer: 'requirements',
    clause: 'Rules §6',
    title: ['требование', 'талап', 'requirement'],
    plural: ['требования', 'талаптар', 'requirements'],
  },
  Rule: {
    layer: 'requirements',
    title: ['правило', 'ереже', 'rule'],
    plural: ['правила', 'ережелер', 'rules'],
  },
  Parameter: {
    layer: 'requirements',
    title: ['параметр', 'параметр', 'parameter'],
    plural: ['параметры', 'параметрлер', 'parameters'],
  },
  View: {
    layer: 'views',
    title: ['представление архитектуры', 'архитектура көрінісі', 'view'],
    plural: ['представления архитектуры', 'архитектура көріністері', 'views'],
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** The kind of an element's grammar type, or undefined for what isn't an element. */
export function kindOf(type: string): Kind | undefined {
  return (kinds as Record<string, Kind>)[type];
}

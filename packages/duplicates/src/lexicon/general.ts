import type { Entry } from './entry.js';

/** Words of all titles, which say little of what something is about: what they mean in each language, so that a translation is recognised. */
export const general: readonly Entry[] = [
  [
    'registry',
    'реестр, регистр, база, база данных, банк данных, информационный ресурс',
    'тізілім, тіркелім, регистр, база, деректер базасы, дерекқор, мәліметтер базасы, деректер банкі, ақпараттық ресурс',
    'register, registry, database, data bank, information resource',
  ],
  ['list', 'список, перечень, каталог', 'тізім, тізбе, каталог', 'list, catalogue, catalog'],
  ['portal', 'портал, веб-портал', 'портал, веб-портал', 'portal, web portal'],
  [
    'system',
    'система, информационная система, автоматизированная система, автоматизированная информационная система, комплекс, программный комплекс, платформа, программное обеспечение',
    'жүйе, ақпараттық жүйе, автоматтандырылған жүйе, автоматтандырылған ақпараттық жүйе, кешен, бағдарламалық кешен, платформа, бағдарламалық қамтылым',
    'system, information system, automated system, automated information system, platform, software, programme',
  ],
  [
    'module',
    'модуль, подсистема, компонент, блок, сервис, микросервис, служба, приложение',
    'модуль, кіші жүйе, ішкі жүйе, шағын жүйе, компонент, блок, сервис, микросервис, қосымша',
    'module, subsystem, component, block, service, microservice, unit, application',
  ],
  [
    'interface',
    'интерфейс, api, веб-сервис, запрос, получение',
    'интерфейс, api, веб-сервис, сұрау, алу',
    'interface, api, web service, query, retrieval',
  ],
  ['information', 'сведения, информация, данные', 'мәлімет, мәліметтер, ақпарат, дерек, деректер', 'information, data, details, record'],
  [
    'unified',
    'единый, общий, централизованный, интегрированный',
    'бірыңғай, біртұтас, ортақ, орталықтандырылған, интеграцияланған',
    'unified, single, common, centralised, integrated',
  ],
  [
    'electronic',
    'электронный, цифровой, онлайн, автоматизированный',
    'электрондық, цифрлық, онлайн, автоматтандырылған',
    'electronic, digital, online, automated',
  ],
  ['state', 'государственный, национальный, республиканский', 'мемлекеттік, ұлттық, республикалық', 'state, national, public, government'],
  ['population', 'население, граждане', 'халық, тұрғындар, азаматтар', 'population, citizens, residents'],
  [
    'institution',
    'учреждение, орган, государственный орган, уполномоченный орган, ведомство, министерство',
    'мекеме, орган, мемлекеттік орган, уәкілетті орган, ведомство, министрлік',
    'institution, body, authority, state body, agency, ministry',
  ],
  ['record', 'запись, карточка', 'жазба, карточка', 'record, card'],
  [
    'conduct',
    'осуществление, проведение, ведение, организация, обеспечение, реализация, выполнение, исполнение',
    'жүзеге асыру, жүргізу, ұйымдастыру, қамтамасыз ету, іске асыру, орындау',
    'conducting, carrying out, implementation, execution, organisation, organization, ensuring',
  ],
  ['activity', 'деятельность, работа', 'қызмет, жұмыс', 'activity, activities'],
  ['thing', 'объект, объекты', 'объект, нысан', 'object, facility'],
  ['area', 'область, сфера', 'сала', 'area, field, sphere'],
];

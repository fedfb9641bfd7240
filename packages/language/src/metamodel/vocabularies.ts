import type { Localised } from '../messages/languages.js';

/**
 * The words that stand as values: `custom`, `portal`, `sms`. They are data, not grammar, so that none of them is reserved and a workspace
 * can add words to the open ones (`vocabulary channels { word kiosk "Киоск" }`).
 */
export interface Vocabulary {
  /** What a word of it is called. */
  readonly title: Localised;
  /** How a workspace addresses it, if it may add words. */
  readonly open?: string;
  readonly words: Readonly<Record<string, Localised>>;
}

const planAndFact: Record<string, Localised> = {
  plan: ['план', 'жоспар', 'plan'],
  fact: ['факт', 'нақты', 'actual'],
};

const contours: Record<string, Localised> = {
  external: ['внешний контур', 'сыртқы контур', 'external contour'],
  integration: ['интеграционный контур', 'интеграциялық контур', 'integration contour'],
  internal: ['внутренний контур', 'ішкі контур', 'internal contour'],
};

const bodyKinds: Record<string, Localised> = {
  central: ['центральный государственный орган', 'орталық мемлекеттік орган', 'central state body'],
  subordinate: [
    'государственный орган, непосредственно подчинённый и подотчётный Президенту',
    'Президентке тікелей бағынатын және есеп беретін мемлекеттік орган',
    'state body directly subordinate and accountable to the President',
  ],
  local: [
    'местный исполнительный орган области, города республиканского значения, столицы',
    'облыстың, республикалық маңызы бар қаланың, астананың жергілікті атқарушы органы',
    'local executive body',
  ],
  division: ['структурное подразделение государственного органа', 'мемлекеттік органның құрылымдық бөлімшесі', 'structural unit'],
};

export const vocabularies = {
  bodyKind: { title: ['вид государственного органа', 'мемлекеттік органның түрі', 'kind of state body'], words: bodyKinds },
  partyForm: {
    title: ['организационно-правовая форма', 'ұйымдық-құқықтық нысан', 'legal form'],
    words: {
      'state-legal-entity': ['государственное юридическое лицо', 'мемлекеттік заңды тұлға', 'state legal entity'],
      'government-enterprise': ['казённое предприятие', 'қазыналық кәсіпорын', 'government enterprise'],
      'economic-management': [
        'государственное предприятие на праве хозяйственного ведения',
        'шаруашылық жүргізу құқығындағы мемлекеттік кәсіпорын',
        'state enterprise with the right of economic management',
      ],
      'quasi-public': ['субъект квазигосударственного сектора', 'квазимемлекеттік сектор субъектісі', 'quasi-public sector entity'],
    },
  },
  roleKind: {
    title: ['вид роли', 'рөл түрі', 'kind of role'],
    words: {
      citizen: ['физическое лицо', 'жеке тұлға', 'individual'],
      business: ['юридическое лицо или предприниматель', 'заңды тұлға немесе кәсіпкер', 'legal entity or entrepreneur'],
      official: ['должностное лицо', 'лауазымды адам', 'official'],
      specialist: ['специалист', 'маман', 'specialist'],
    },
  },
  gatewayKind: {
    title: ['вид шлюза', 'шлюз түрі', 'kind of gateway'],
    words: {
      'e-government': ['шлюз «электронного правительства»', '«электрондық үкімет» шлюзі', 'e-government gateway'],
      external: ['внешний шлюз «электронного правительства»', '«электрондық үкіметтің» сыртқы шлюзі', 'external e-government gateway'],
      national: ['национальный шлюз Республики Казахстан', 'Қазақстан Республикасының ұлттық шлюзі', 'national gateway'],
    },
  },
  foreignKind: {
    title: ['принадлежность иностранной системы', 'шетелдік жүйенің тиесілігі', 'kind of foreign party'],
    words: {
      governmental: ['государственная', 'мемлекеттік', 'governmental'],
      private: ['частная', 'жекеше', 'private'],
    },
  },
  actKind: {
    title: ['вид документа', 'құжат түрі', 'kind of act'],
    words: {
      law: ['закон', 'заң', 'law'],
      decree: ['указ', 'жарлық', 'decree'],
      resolution: ['постановление', 'қаулы', 'resolution'],
      order: ['приказ', 'бұйрық', 'order'],
      'state-plan': ['документ Системы государственного планирования', 'Мемлекеттік жоспарлау жүйесінің құжаты', 'state planning document'],
      regulation: ['положение о государственном органе', 'мемлекеттік орган туралы ереже', 'regulation of a state body'],
      roadmap: ['дорожная карта цифровой трансформации', 'цифрлық трансформациялау жол картасы', 'digital transformation roadmap'],
    },
  },
  partInRules: {
    title: ['роль по Правилам', 'Қағидалар бойынша рөлі', 'part in the Rules'],
    words: {
      'authorised-body': ['уполномоченный орган', 'уәкілетті орган', 'authorised body'],
      integrator: ['сервисный интегратор', 'сервистік интегратор', 'service integrator'],
      operator: [
        'оператор информационно-коммуникационной инфраструктуры',
        'ақпараттық-коммуникациялық инфрақұрылым операторы',
        'operator of the infrastructure',
      ],
    },
  },
  technologyCategory: {
    title: ['категория технологии', 'технология санаты', 'category of technology'],
    open: 'categories',
    words: {
      'operating-system': ['операционная система', 'операциялық жүйе', 'operating system'],
      dbms: ['система управления базами данных', 'дерекқорды басқару жүйесі', 'database management system'],
      'application-server': ['сервер приложений', 'қосымшалар сервері', 'application server'],
      language: ['язык программирования', 'бағдарламалау тілі', 'programming language'],
      framework: ['программный каркас', 'бағдарламалық қаңқа', 'framework'],
      runtime: ['среда выполнения', 'орындау ортасы', 'runtime'],
      protocol: ['протокол', 'хаттама', 'protocol'],
      format: ['формат данных', 'деректер форматы', 'data format'],
      virtualisation: ['виртуализация', 'виртуалдандыру', 'virtualisation'],
      'container-platform': ['платформа контейнеров', 'контейнерлер платформасы', 'container platform'],
      messaging: ['обмен сообщениями', 'хабар алмасу', 'messaging'],
      search: ['поиск', 'іздеу', 'search'],
      analytics: ['аналитика', 'талдау', 'analytics'],
      cryptography: ['криптографическая защита', 'криптографиялық қорғау', 'cryptography'],
      security: ['информационная безопасность', 'ақпараттық қауіпсіздік', 'information security'],
      hardware: ['оборудование', 'жабдық', 'hardware'],
      software: ['прикладное программное обеспечение', 'қолданбалы бағдарламалық қамтылым', 'application software'],
    },
  },
  licence: {
    title: ['лицензия', 'лицензия', 'licence'],
    words: {
      free: ['свободная', 'еркін', 'free'],
      proprietary: ['проприетарная', 'меншікті', 'proprietary'],
    },
  },
  guideline: {
    title: ['место в перечне технологий', 'технологиялар тізбесіндегі орны', 'standing on the guideline list'],
    words: {
      recommended: ['рекомендована', 'ұсынылады', 'recommended'],
      allowed: ['допустима', 'рұқсат етіледі', 'allowed'],
      'phased-out': ['выводится из применения', 'қолданыстан шығарылуда', 'being phased out'],
      prohibited: ['запрещена', 'тыйым салынған', 'prohibited'],
    },
  },
  yesNo: { title: ['да или нет', 'иә немесе жоқ', 'yes or no'], words: { yes: ['да', 'иә', 'yes'], no: ['нет', 'жоқ', 'no'] } },
  driverKind: {
    title: ['вид фактора', 'фактор түрі', 'kind of driver'],
    words: {
      internal: ['внутренняя среда', 'ішкі орта', 'internal environment'],
      external: ['внешние условия', 'сыртқы жағдайлар', 'external conditions'],
    },
  },
  valueKind: {
    title: ['вид значения', 'мән түрі', 'kind of value'],
    words: { ...planAndFact, expected: ['ожидаемое', 'күтілетін', 'expected'] },
  },
  functionKind: {
    title: ['вид функции', 'функция түрі', 'kind of function'],
    words: {
      specific: ['специфичная', 'ерекше', 'specific'],
      supporting: ['типовая обеспечивающая', 'үлгілік қамтамасыз етуші', 'supporting'],
      'applied-task': ['типовая прикладная задача', 'үлгілік қолданбалы міндет', 'typical applied task'],
    },
  },
  performerClass: { title: ['класс органов', 'органдар сыныбы', 'class of bodies'], words: bodyKinds },
  capabilityKind: {
    title: ['вид возможности', 'мүмкіндік түрі', 'kind of capability'],
    words: {
      functional: ['функциональная возможность', 'функционалдық мүмкіндік', 'functional'],
      technical: ['техническая возможность', 'техникалық мүмкіндік', 'technical'],
    },
  },
  condition: {
    title: ['состояние возможности', 'мүмкіндіктің жай-күйі', 'condition of a capability'],
    words: {
      fit: ['соответствует потребностям', 'қажеттіліктерге сай', 'fit'],
      adequate: ['удовлетворительное', 'қанағаттанарлық', 'adequate'],
      poor: ['неудовлетворительное', 'қанағаттанарлықсыз', 'poor'],
      absent: ['отсутствует', 'жоқ', 'absent'],
    },
  },
  recipient: {
    title: ['получатель услуги', 'көрсетілетін қызметті алушы', 'recipient of a service'],
    open: 'recipients',
    words: {
      individuals: ['физические лица', 'жеке тұлғалар', 'individuals'],
      businesses: ['юридические лица и предприниматели', 'заңды тұлғалар мен кәсіпкерлер', 'legal entities and entrepreneurs'],
      bodies: ['государственные органы', 'мемлекеттік органдар', 'state bodies'],
    },
  },
  channel: {
    title: ['канал', 'арна', 'channel'],
    open: 'channels',
    words: {
      portal: ['веб-портал «электронного правительства»', '«электрондық үкіметтің» веб-порталы', 'e-government portal'],
      web: ['веб', 'веб', 'web'],
      mobile: ['мобильное приложение', 'мобильді қосымша', 'mobile application'],
      'service-centre': ['центр обслуживания населения', 'халыққа қызмет көрсету орталығы', 'public service centre'],
      phone: ['телефон', 'телефон', 'phone'],
      office: ['приём у услугодателя', 'көрсетілетін қызметті берушіде қабылдау', 'office of the provider'],
    },
  },
  notification: {
    title: ['способ уведомления', 'хабарлау тәсілі', 'notification channel'],
    open: 'notifications',
    words: {
      sms: ['SMS', 'SMS', 'SMS'],
      push: ['push-уведомление', 'push-хабарлама', 'push notification'],
      email: ['электронная почта', 'электрондық пошта', 'e-mail'],
      messenger: ['мессенджер', 'мессенджер', 'messenger'],
      cabinet: ['личный кабинет', 'жеке кабинет', 'personal cabinet'],
    },
  },
  stepKind: {
    title: ['вид шага', 'қадам түрі', 'kind of step'],
    open: 'steps',
    words: {
      apply: ['подача заявления', 'өтініш беру', 'application'],
      check: ['проверка', 'тексеру', 'check'],
      decide: ['решение', 'шешім', 'decision'],
      request: ['запрос сведений', 'мәлімет сұрату', 'request'],
      issue: ['выдача результата', 'нәтиже беру', 'issue'],
      record: ['регистрация', 'тіркеу', 'record'],
      inform: ['уведомление', 'хабарлау', 'notice'],
      pay: ['оплата', 'төлеу', 'payment'],
      perform: ['выполнение', 'орындау', 'performance'],
    },
  },
  entityKind: {
    title: ['вид данных', 'деректер түрі', 'kind of data'],
    words: {
      master: ['основные данные', 'негізгі деректер', 'master data'],
      document: ['документ', 'құжат', 'document'],
      statistical: ['статистические данные', 'статистикалық деректер', 'statistical data'],
      reference: ['справочные данные', 'анықтамалық деректер', 'reference data'],
    },
  },
  entityTrait: {
    title: ['доступ к данным', 'деректерге қолжетімділік', 'access to the data'],
    words: {
      personal: ['персональные данные', 'дербес деректер', 'personal data'],
      public: ['общедоступные данные', 'жалпыға қолжетімді деректер', 'public data'],
    },
  },
  medium: {
    title: ['форма', 'нысан', 'form'],
    words: {
      electronic: ['электронная', 'электрондық', 'electronic'],
      paper: ['бумажная', 'қағаз', 'paper'],
    },
  },
  cardinality: {
    title: ['кратность', 'еселік', 'cardinality'],
    words: { one: ['один', 'біреу', 'one'], many: ['много', 'көп', 'many'] },
  },
  timeUnit: {
    title: ['единица времени', 'уақыт бірлігі', 'unit of time'],
    words: {
      hours: ['часов', 'сағат', 'hours'],
      days: ['дней', 'күн', 'days'],
      weeks: ['недель', 'апта', 'weeks'],
      months: ['месяцев', 'ай', 'months'],
      years: ['лет', 'жыл', 'years'],
    },
  },
  systemKind: {
    title: ['вид системы', 'жүйе түрі', 'kind of system'],
    words: {
      custom: ['заказная разработка', 'тапсырыспен әзірленген', 'custom-built'],
      product: ['готовое программное обеспечение', 'дайын бағдарламалық қамтылым', 'ready-made product'],
      'service-product': ['сервисный программный продукт', 'сервистік бағдарламалық өнім', 'service product'],
      'internet-resource': ['интернет-ресурс', 'интернет-ресурс', 'internet resource'],
    },
  },
  contour: { title: ['контур', 'контур', 'contour'], words: contours },
  systemPart: {
    title: ['роль системы', 'жүйенің рөлі', 'part that a system plays'],
    words: {
      portal: ['веб-портал «электронного правительства»', '«электрондық үкіметтің» веб-порталы', 'e-government portal'],
      cabinet: ['кабинет пользователя', 'пайдаланушы кабинеті', 'user cabinet'],
      dossier: ['персональное досье гражданина', 'азаматтың дербес дерекнамасы', 'dossier'],
      'service-monitoring': [
        'мониторинг оказания государственных услуг',
        'мемлекеттік қызметтер көрсету мониторингі',
        'service monitoring',
      ],
      'open-data': ['портал открытых данных', 'ашық деректер порталы', 'open data'],
      'document-store': ['хранилище электронных документов', 'электрондық құжаттар қоймасы', 'document store'],
      'reference-data': ['нормативно-справочная информация', 'нормативтік-анықтамалық ақпарат', 'reference data'],
      'identity-provider': ['единая идентификация', 'бірыңғай сәйкестендіру', 'identity provider'],
      'single-window': ['единое окно доступа', 'бірыңғай қол жеткізу терезесі', 'single window'],
      'internet-resources': [
        'единая платформа интернет-ресурсов государственных органов',
        'мемлекеттік органдардың интернет-ресурстарының бірыңғай платформасы',
        'platform of internet resources',
      ],
    },
  },
  authentication: {
    title: ['способ аутентификации', 'аутентификация тәсілі', 'way of authentication'],
    words: {
      pki: ['электронная цифровая подпись', 'электрондық цифрлық қолтаңба', 'digital signature'],
      sso: ['однократная авторизация', 'бір реттік авторландыру', 'single sign-on'],
      otp: ['одноразовый пароль', 'бір реттік құпиясөз', 'one-time password'],
      biometry: ['биометрия', 'биометрия', 'biometry'],
      password: ['пароль', 'құпиясөз', 'password'],
      none: ['без аутентификации', 'аутентификациясыз', 'none'],
    },
  },
  authorisation: {
    title: ['способ авторизации', 'авторландыру тәсілі', 'way of authorisation'],
    words: {
      roles: ['по ролям', 'рөлдер бойынша', 'by roles'],
      consent: ['по согласию владельца данных', 'деректер иесінің келісімі бойынша', 'by consent'],
      certificate: ['по сертификату системы', 'жүйе сертификаты бойынша', 'by certificate'],
      token: ['по токену', 'токен бойынша', 'by token'],
      none: ['без авторизации', 'авторландырусыз', 'none'],
    },
  },
  lifecycle: {
    title: ['стадия жизненного цикла', 'өмірлік цикл кезеңі', 'stage of the life cycle'],
    words: {
      planned: ['планируется', 'жоспарланған', 'planned'],
      development: ['создание', 'құру', 'in development'],
      trial: ['опытная эксплуатация', 'тәжірибелік пайдалану', 'trial operation'],
      operation: ['промышленная эксплуатация', 'өнеркәсіптік пайдалану', 'in operation'],
      decommissioned: ['прекращение эксплуатации', 'пайдалануды тоқтату', 'decommissioned'],
    },
  },
  riskLevel: {
    title: ['уровень риска', 'тәуекел деңгейі', 'level of risk'],
    words: { low: ['низкий', 'төмен', 'low'], moderate: ['средний', 'орташа', 'moderate'], high: ['высокий', 'жоғары', 'high'] },
  },
  componentKind: {
    title: ['вид компонента', 'компонент түрі', 'kind of component'],
    words: {
      microservice: ['микросервис', 'микросервис', 'microservice'],
      standard: ['стандартный компонент', 'стандартты компонент', 'standard component'],
      other: ['иной компонент', 'өзге компонент', 'other component'],
    },
  },
  tier: {
    title: ['уровень', 'деңгей', 'tier'],
    words: {
      presentation: ['представление', 'ұсыну', 'presentation'],
      logic: ['бизнес-логика', 'бизнес-логика', 'logic'],
      storage: ['хранение данных', 'деректерді сақтау', 'storage'],
    },
  },
  reuse: {
    title: ['способ повторного использования', 'қайта пайдалану тәсілі', 'way of reuse'],
    words: {
      'source-code': ['исходный код доступен', 'бастапқы код қолжетімді', 'source code available'],
      api: ['программный интерфейс', 'бағдарламалық интерфейс', 'API'],
      none: ['не предусмотрено', 'көзделмеген', 'none'],
    },
  },
  entryMedium: {
    title: ['откуда вводятся данные', 'деректер қайдан енгізіледі', 'where data are entered from'],
    words: {
      paper: ['с бумаги', 'қағаздан', 'from paper'],
      person: ['со слов человека', 'адамнан', 'from a person'],
      device: ['с устройства', 'құрылғыдан', 'from a device'],
    },
  },
  exchangeContent: {
    title: ['содержание взаимодействия', 'өзара іс-қимыл мазмұны', 'content of an exchange'],
    words: {
      notification: ['уведомления', 'хабарламалар', 'notifications'],
      'service-status': ['статус оказания государственной услуги', 'мемлекеттік қызмет көрсету мәртебесі', 'service status'],
      'appeal-status': ['статус обращения', 'өтініш мәртебесі', 'appeal status'],
      dossier: ['персональное досье гражданина', 'азаматтың дербес дерекнамасы', 'dossier'],
      'personal-data-log': [
        'сведения об обработке и использовании персональных данных',
        'дербес деректерді өңдеу мен пайдалану туралы мәліметтер',
        'log of access to personal data',
      ],
      data: ['данные', 'деректер', 'data'],
    },
  },
  exchangeMode: {
    title: ['режим взаимодействия', 'өзара іс-қимыл режимі', 'mode of an exchange'],
    words: {
      read: ['чтение', 'оқу', 'read'],
      create: ['создание', 'құру', 'create'],
      update: ['изменение', 'өзгерту', 'update'],
      delete: ['удаление', 'жою', 'delete'],
      sync: ['синхронное', 'синхронды', 'synchronous'],
      async: ['асинхронное', 'асинхронды', 'asynchronous'],
      'signed-request': ['запрос подписан', 'сұрау салуға қол қойылған', 'request signed'],
      'signed-data': ['данные подписаны', 'деректерге қол қойылған', 'data signed'],
      logged: ['журналируется', 'журналға жазылады', 'logged'],
    },
  },
  legalBasis: {
    title: ['правовое основание', 'құқықтық негіз', 'legal basis'],
    words: { consent: ['согласие владельца данных', 'деректер иесінің келісімі', 'consent'], law: ['закон', 'заң', 'law'] },
  },
  initiativeAction: {
    title: ['вид инициативы', 'бастама түрі', 'kind of initiative'],
    words: {
      create: ['создание', 'құру', 'create'],
      develop: ['развитие', 'дамыту', 'develop'],
      acquire: ['приобретение', 'сатып алу', 'acquire'],
    },
  },
  recommendationAction: {
    title: ['вид рекомендации', 'ұсынымның түрі', 'kind of recommendation'],
    words: {
      decommission: ['вывод из эксплуатации', 'пайдаланудан шығару', 'decommission'],
      replace: ['замена', 'ауыстыру', 'replace'],
      balance: ['постановка на баланс', 'теңгерімге қою', 'put on the balance sheet'],
      migrate: ['миграция на ИКП ЭП', 'ЭҮ АКП-ға көшіру', 'migrate to the platform'],
      record: ['учёт и актуализация сведений', 'мәліметтерді есепке алу және өзектілендіру', 'record and update'],
      rework: ['доработка результатов ИКТ-проекта', 'АКТ-жоба нәтижелерін пысықтау', 'rework the results of a project'],
      correct: ['исключение несоответствий', 'сәйкессіздіктерді жою', 'remove discrepancies'],
      'write-off': ['списание', 'есептен шығару', 'write off'],
    },
  },
  ground: {
    title: ['основание (пункт 6 Правил)', 'негіз (Қағидалардың 6-тармағы)', 'ground (Rules §6)'],
    words: {
      reorganisation: [
        'реорганизация органов государственного управления',
        'мемлекеттік басқару органдарын қайта ұйымдастыру',
        'reorganisation of bodies',
      ],
      'legal-act': [
        'принятие, изменение и дополнение нормативных правовых актов и документов Системы государственного планирования',
        'нормативтік құқықтық актілер мен Мемлекеттік жоспарлау жүйесінің құжаттарын қабылдау, өзгерту және толықтыру',
        'new or amended legal acts and state planning documents',
      ],
      reengineering: [
        'реинжиниринг бизнес-процессов государственных органов',
        'мемлекеттік органдардың бизнес-процестерінің реинжинирингі',
        'reengineering of business processes',
      ],
      discrepancy: [
        'несоответствие создаваемых, развиваемых объектов информатизации архитектуре',
        'құрылатын, дамытылатын ақпараттандыру объектілерінің архитектураға сәйкессіздігі',
        'discrepancy between objects and the architecture',
      ],
      'integrator-finding': [
        'необходимость изменений, определённая сервисным интегратором в рамках мониторинга',
        'сервистік интегратор мониторинг шеңберінде айқындаған өзгерістер қажеттілігі',
        'need for changes found by the integrator in monitoring',
      ],
      'decommissioning-audit': [
        'рекомендация сервисного интегратора по выводу из эксплуатации по итогам ревизии',
        'ревизия нәтижесі бойынша сервистік интегратордың пайдаланудан шығару жөніндегі ұсынымы',
        'recommendation of an audit to decommission',
      ],
    },
  },
  subject: {
    title: ['предмет инициативы', 'бастама нысанасы', 'subject of an initiative'],
    words: {
      objects: ['объекты информатизации', 'ақпараттандыру объектілері', 'informatization objects'],
      'ict-services': ['информационно-коммуникационные услуги', 'ақпараттық-коммуникациялық көрсетілетін қызметтер', 'ICT services'],
    },
  },
  stage: {
    title: ['этап ИКТ-проекта', 'АКТ-жоба кезеңі', 'stage of an ICT project'],
    words: {
      planning: ['планирование', 'жоспарлау', 'planning'],
      investment: ['инвестиционный период', 'инвестициялық кезең', 'investment period'],
      'post-investment': ['постинвестиционный период', 'инвестициядан кейінгі кезең', 'post-investment period'],
    },
  },
  financing: {
    title: ['источник финансирования', 'қаржыландыру көзі', 'source of financing'],
    open: 'financing',
    words: {
      'republican-budget': ['республиканский бюджет', 'республикалық бюджет', 'republican budget'],
      'local-budget': ['местный бюджет', 'жергілікті бюджет', 'local budget'],
      ppp: ['государственно-частное партнёрство', 'мемлекеттік-жекешелік әріптестік', 'public-private partnership'],
      own: ['собственные средства', 'өз қаражаты', 'own funds'],
      grant: ['грант', 'грант', 'grant'],
    },
  },
  planOrFact: { title: ['план или факт', 'жоспар немесе нақты', 'plan or fact'], words: planAndFact },
  budgetPurpose: {
    title: ['назначение расходов', 'шығыстар мақсаты', 'purpose of spending'],
    words: {
      development: ['разработка', 'әзірлеу', 'development'],
      licences: ['лицензии', 'лицензиялар', 'licences'],
      infrastructure: ['инфраструктура', 'инфрақұрылым', 'infrastructure'],
      'roll-out': ['внедрение', 'енгізу', 'roll-out'],
      training: ['обучение', 'оқыту', 'training'],
      support: ['сопровождение', 'сүйемелдеу', 'support'],
    },
  },
  effectKind: {
    title: ['вид экономического эффекта', 'экономикалық әсер түрі', 'kind of economic effect'],
    words: {
      saving: ['экономия', 'үнемдеу', 'saving'],
      payback: ['срок окупаемости', 'өтелу мерзімі', 'payback'],
      revenue: ['поступления в бюджет', 'бюджетке түсімдер', 'revenue'],
    },
  },
  moneyScale: {
    title: ['разряд', 'разряд', 'scale'],
    words: { thousand: ['тыс.', 'мың', 'thousand'], mln: ['млн', 'млн', 'million'], bln: ['млрд', 'млрд', 'billion'] },
  },
  currency: {
    title: ['валюта', 'валюта', 'currency'],
    words: { KZT: ['тенге', 'теңге', 'tenge'], USD: ['долларов США', 'АҚШ доллары', 'US dollars'], EUR: ['евро', 'еуро', 'euros'] },
  },
  documentKind: {
    title: ['вид документации', 'құжаттама түрі', 'kind of document'],
    open: 'documents',
    words: {
      'terms-of-reference': ['техническое задание', 'техникалық тапсырма', 'terms of reference'],
      'cost-calculation': ['расчёт расходов', 'шығыстар есеп-қисабы', 'cost calculation'],
      'technical-specification': ['техническая спецификация', 'техникалық ерекшелік', 'technical specification'],
      'procurement-plan': ['план государственных закупок', 'мемлекеттік сатып алу жоспары', 'procurement plan'],
      contract: ['договор', 'шарт', 'contract'],
      acceptance: ['акт приёмки', 'қабылдау актісі', 'acceptance'],
      commissioning: ['акт ввода в эксплуатацию', 'пайдалануға беру актісі', 'commissioning'],
      manual: ['эксплуатационная документация', 'пайдалану құжаттамасы', 'operating documentation'],
    },
  },
  conclusion: {
    title: ['уровень соответствия', 'сәйкестік деңгейі', 'level of compliance'],
    words: {
      full: ['полностью соответствует', 'толық сәйкес келеді', 'fully complies'],
      partial: ['частично соответствует', 'ішінара сәйкес келеді', 'partially complies'],
      none: ['не соответствует', 'сәйкес келмейді', 'does not comply'],
    },
  },
  decision: {
    title: ['решение', 'шешім', 'decision'],
    words: {
      approved: ['согласовано', 'келісілді', 'approved'],
      refused: ['отказано в согласовании', 'келісуден бас тартылды', 'refused'],
    },
  },
  revisionScale: {
    title: ['масштаб изменений', 'өзгерістер ауқымы', 'scale of changes'],
    words: {
      minor: ['незначительный', 'болмашы', 'minor'],
      'domain-wide': ['в пределах домена', 'домен шегінде', 'within the domain'],
      'cross-domain': ['междоменный', 'доменаралық', 'across domains'],
    },
  },
  severity: {
    title: ['серьёзность', 'маңыздылық', 'severity'],
    words: {
      error: ['ошибка', 'қате', 'error'],
      warning: ['предупреждение', 'ескерту', 'warning'],
      information: ['сведение', 'мәлімет', 'information'],
    },
  },
  requirementContour: {
    title: ['контур требований', 'талаптар контуры', 'contour of requirements'],
    words: { general: ['общие требования', 'жалпы талаптар', 'general'], ...contours },
  },
  language: {
    title: ['язык', 'тіл', 'language'],
    words: {
      ru: ['русский', 'орыс тілі', 'Russian'],
      kk: ['казахский', 'қазақ тілі', 'Kazakh'],
      en: ['английский', 'ағылшын тілі', 'English'],
    },
  },
  exampleOutcome: {
    title: ['ожидаемый итог', 'күтілетін нәтиже', 'expected outcome'],
    words: {
      passes: ['выполняется', 'орындалады', 'passes'],
      fails: ['не выполняется', 'орындалмайды', 'fails'],
      asks: ['требует подтверждения', 'растауды талап етеді', 'asks'],
      skips: ['не применимо', 'қолданылмайды', 'does not apply'],
    },
  },
  viewState: {
    title: ['состояние', 'жай-күйі', 'state'],
    words: {
      current: ['текущее', 'ағымдағы', 'current'],
      target: ['целевое', 'нысаналы', 'target'],
      difference: ['разница между ними', 'олардың айырмашылығы', 'the difference between them'],
    },
  },
  viewDirection: {
    title: ['направление', 'бағыт', 'direction'],
    words: {
      right: ['вправо', 'оңға', 'to the right'],
      down: ['вниз', 'төмен', 'downwards'],
      left: ['влево', 'солға', 'to the left'],
      up: ['вверх', 'жоғары', 'upwards'],
    },
  },
  viewDetail: {
    title: ['подробность', 'егжей-тегжейі', 'detail'],
    words: { overview: ['обзор', 'шолу', 'overview'], normal: ['обычная', 'қалыпты', 'normal'], full: ['полная', 'толық', 'full'] },
  },
} as const satisfies Record<string, Vocabulary>;

// A vocabulary has its own words only: `constructor` and `toString`, which every object has, are words of none.
for (const { words } of Object.values(vocabularies)) Object.setPrototypeOf(words, null);

export type VocabularyName = keyof typeof vocabularies;

/** The vocabulary, with its words as plain strings. */
export function vocabulary(name: VocabularyName): Vocabulary {
  return vocabularies[name];
}

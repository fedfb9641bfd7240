import type { MessageId } from './en.js';

/** Қазақ тіліндегі хабарлар. */
export const kk: Readonly<Record<MessageId, string>> = {
  'EGOV-bad-character': '«{found}» таңбасына бұл жерде рұқсат етілмейді.',
  'EGOV-unexpected': '«{found}» бұл жерге келмейді.{expected, select, none_ {} other { Күтілетіні: {expected}.}}',
  'EGOV-name-missing':
    '«{previous}» сөзінен кейін атау көрсетілмеген. Атау әріптерден, цифрлардан, «_» және «-» белгілерінен тұрады, әріптен басталады.',
  'EGOV-reserved-name': '«{word}» — тілдің қызметтік сөзі, атау бола алмайды.',
  'EGOV-incomplete': '«{previous}» белгісінен кейінгі жазба аяқталмаған.{expected, select, none_ {} other { Күтілетіні: {expected}.}}',
  'EGOV-too-deep': 'Бұл файлдағы кірістірулер оқуға тым терең: осы жерде жүзден астам деңгей бар. Файлдың мазмұны тексерілген жоқ.',
  'EGOV-unclosed-block':
    '«{open}» жақшасы жабылмаған: {before, select, none_ {файлдың соңында} other {{before}-жолдың алдында}} «{close}» жетіспейді.',
  'EGOV-extra-brace': '«{close}» жақшасы ештеңені жаппайды.',
  'EGOV-unclosed-string': 'Мәтіннің жабатын тырнақшасы жоқ.',
  'EGOV-unclosed-comment': 'Түсіндірме жабылмаған: «*/» жетіспейді. Одан кейінгі мәтін оқылмады.',
  'EGOV-wrong-quotes': 'Мәтін тік тырнақшаға алынады: "…".',
  'EGOV-unknown-word':
    '«{word}» — тілдің сөзі емес.{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-misplaced': '«{word}» бұл жерде тұра алмайды: {owner}.{homes, select, none_ {} other { Тұра алатын жері: {homes}.}}',
  'EGOV-wrong-layer': '«{name}» ({kind}) «{wrong}» қабатына емес, «{right}» қабатына жатады.',
  'EGOV-nested-state': 'Жай-күйдің ішінде жай-күй: «{inner}» «{outer}» ішінде тұра алмайды.',
  'EGOV-unknown-name':
    '«{name}» атауы табылмады{expected, select, none_ {} other { ({expected})}}.{alike, select, none_ {{near, select, none_ {} other { Мүмкін, {near} деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-wrong-kind': '«{name}» — {found}; «{fact}» үшін қажеті: {expected}.',
  'EGOV-ambiguous-requirement': '{name} талабы бірнеше жинақта бар.',
  'EGOV-requirement-elsewhere': '{name} талабы тек қолданылмайтын каталогта бар: {catalogues}.',
  'EGOV-dotted-name': 'Сипатталатын элемент атауында нүкте мен «/» болмайды: «{name}».',
  'EGOV-duplicate-name':
    '{what, select, requirement {{name} талабы «{where}» каталогында екі рет сипатталған.} other {«{name}» атауы {where, select, top {жоғарғы деңгейде} other {«{where}» ішінде}} екі рет сипатталған.}}',
  'EGOV-hidden-name': '«{name}» атауы сыртқы «{outer}» атауын жасырады.',
  'EGOV-mixed-letters':
    '«{name}» атауында екі әліпбидің бір-біріне ұқсас әріптері араласқан:{latin, select, none_ {} other { латынша {latin}}}{latin, select, none_ {} other {{cyrillic, select, none_ {} other {,}}}}{cyrillic, select, none_ {} other { кирилше {cyrillic}}}. Бір әліпбиде терілсе, табылмайды.',
  'EGOV-not-normalised': 'Мәтін Unicode C қалыпты түріне келтірілмеген: әріптер бірнеше таңбадан құралған, іздеу таппауы мүмкін.',
  'EGOV-unknown-language': '«{language}» — атаулар тілі емес. Рұқсат етілгені: {known}.',
  'EGOV-repeated-title': '«{language}» тіліндегі атау екі рет көрсетілген.',
  'EGOV-unknown-value':
    '«{value}» — жарамсыз мән («{vocabulary}»).{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}} Рұқсат етілгені: {values}.',
  'EGOV-closed-vocabulary': '«{name}» сөздігін толықтыруға болмайды. Ашықтары: {open}.',
  'EGOV-repeated-value': '«{word}» мұнда артық: бұл бұрын көрсетілген.',
  'EGOV-repeated-fact': '«{fact}» бір жай-күй үшін екі рет көрсетілген.',
  'EGOV-date-format': 'Күн жыл-ай-күн ретімен жазылады: {proposal, select, none_ {2026-01-31} other {{proposal}}}.',
  'EGOV-no-such-date': 'Мұндай күн жоқ: {date}.',
  'EGOV-ends-before-begins': 'Аяқталуы ({end}) басталуынан ({begin}) бұрын.',
  'EGOV-not-a-year': '«{value}» — жыл емес.',
  'EGOV-not-a-number': '«{value}» — сан емес.',
  'EGOV-requirement-number': '«{value}» — талаптың немесе тармақтың нөмірі емес: нөмір нүктемен бөлінген цифрлардан тұрады.',
  'EGOV-unit-missing':
    '{what, select, money {Валюта көрсетілмеген.} indicator {«{name}» көрсеткішінің мәндері бар, бірақ өлшем бірлігі жоқ.} other {Бірлік көрсетілмеген.}}',
  'EGOV-fact-missing': 'Міндетті «{fact}» фактісі көрсетілмеген: «{name}» ({kind}).',
  'EGOV-layer-missing':
    '«{name}» доменінде сипатталмаған қабаттар: {layers}. Домен архитектурасы қызмет, деректер, ақпараттық жүйелер және инфрақұрылым архитектурасын қамтиды.',
  'EGOV-state-mismatch':
    '{what, select, header {{state, select, current {Ағымдағы} other {Нысаналы}} жай-күйде «{subject}» «{name}» элементіне сілтейді, ал ол тек {other, select, current {ағымдағы} other {нысаналы}} жай-күйде бар.} other {«{fact}» фактісі {state, select, current {ағымдағы} other {нысаналы}} жай-күйде қолданылады, ал «{name}» тек {other, select, current {ағымдағы} other {нысаналы}} жай-күйде бар.}}',
  'EGOV-outlives-parent': '«{name}» «{state}» деп белгіленген, бірақ оны қамтитын «{parent}» тек «{other}» ішінде бар.',
  'EGOV-mixed-steps': '«{name}» процесінің қадамдары жай-күй блоктарының бірде ішінде, бірде сыртында тұр.',
  'EGOV-cycle':
    '{relation, select, depends {Жобалар бір-біріне шеңбер бойынша тәуелді} partOf {Бөліктер бір-біріне шеңбер бойынша кіреді} derived {Деректер бір-бірінен шеңбер бойынша алынған} replaces {Элементтер бірін-бірі шеңбер бойынша ауыстырады} parent {Ұйымдар бір-біріне шеңбер бойынша бағынады} contributes {Мақсаттар бір-біріне шеңбер бойынша қатысты} other {Қызметтер бір-бірінен шеңбер бойынша құралған}}: {path}.',
  'EGOV-unrelated-system':
    '«{step}» қадамы «{system}» жүйесінде орындалады, бірақ бұл жүйе «{process}» процесін де, ол іске асыратынды да автоматтандырмайды.',
  'EGOV-delivered-but-target': '«{name}» элементі {date} енгізілген, бірақ әлі тек нысаналы жай-күйде сипатталған.',
  'EGOV-extends-order': '«extend» арқылы реттелген тізімді ({fact}) толықтыруға болмайды.',
  'EGOV-extends-dependency': '«{name}» басқа архитектураға тиесілі, оны толықтыруға болмайды.',
  'EGOV-extends-library': '«{name}» өніммен бірге жеткізіледі және толықтырылмайды: мұнда жазылғаны ескерілмейді.',
  'EGOV-duplicate': 'Қайталану болуы ықтимал ({percent} %): «{title}» пен «{other}» ({name}) ұқсас. Негіздері: {why}.',
  'EGOV-duplicate-planned':
    'Екі рет құрылуы ықтимал ({percent} %): «{title}» пен «{other}» ({name}) ұқсас, екеуі де әлі жоспарда. Негіздері: {why}.',
  'EGOV-duplicate-likely': 'Қайталану болуы мүмкін ({percent} %): «{title}» пен «{other}» ({name}) ұқсас. Негіздері: {why}.',
  'EGOV-distinct-stale':
    'Бұл «{name}» элементінің қайталануы емес деген шешімнен кейін екеуінің бірінің сипаттамасы мәні бойынша өзгерген.',
  'EGOV-gap-added': '«{name}» нысаналы жай-күйде пайда болады, бірақ оны құруды немесе сатып алуды бірде-бір бастама көздемейді.',
  'EGOV-gap-removed': '«{name}» нысаналы жай-күйде жоқ, бірақ онымен не істеу керектігі туралы ұсыным берілмеген.',
  'EGOV-gap-changed':
    '«{name}» жай-күйлер арасында өзгереді{facts, select, none_ {} other { ({facts})}}, бірақ оны бастама да, ұсыным да көздемейді.',
  'EGOV-gap-unfit':
    '«{name}» {kind, select, added {пайда болады} removed {шығарылады} other {өзгереді}}, ал жоспарланғаны басқа: {by} (to {does}).',
  'EGOV-gap-portfolio':
    '«{name}» доменінің жай-күйлері арасында {count, plural, other {# айырмашылық}} бар, бірақ бастамалар мен ұсынымдар әлі жоқ.',
  'EGOV-change-without-effect':
    'Жоспарланған іс «{title}»{name, select, none_ {} other { ({name})}} үшін ештеңені өзгертпейді: {why, select, exists {элемент ағымдағы жай-күйде бар, құратын ештеңе жоқ} stays {элемент нысаналы жай-күйде қалады} other {элемент екі жай-күйде де бірдей}}.',
  'EGOV-change-without-ground': '«{name}» үшін негіз көрсетілмеген.',
  'EGOV-retired-early':
    '«{name}» элементі {on} пайдаланудан шығарылады, ал оны алмастыратын «{other}» элементі үшін {delivered, select, none_ {енгізу мерзімі көрсетілмеген} other {енгізу мерзімі — {delivered} ғана}}.',
  'EGOV-consumer-left':
    '«{name}» элементі шығарылатын «{other}» элементін пайдаланады, ал нысаналы жай-күйде оны алмастыратынмен байланысы жоқ.',
  'EGOV-conflicting-changes': '«{one}» және «{other}» «{name}» элементін бір-біріне қайшы түрде өзгертеді.',
  'EGOV-component-missing':
    '{what, select, service {Нысаналы жай-күйде «{name}» қызметін бірде-бір жүйе автоматтандырмайды және оны көрсету процесі жүйеде орындалмайды.} other {Нысаналы жай-күйде «{name}» бірде-бір жүйеде сақталмайды, ал функция бұл деректерді жүргізеді.}}',
  'EGOV-component-redundant':
    '{what, select, interface {Нысаналы жай-күйде «{name}» интерфейсін ешкім пайдаланбайды және ол еш жерде жарияланбаған.} entity {Нысаналы жай-күйде «{name}» ештеңемен байланыспаған.} other {Нысаналы жай-күйде «{name}» элементінде ештеңе орналаспаған және ол ештеңеге қызмет етпейді.}}',
  'EGOV-risk-late':
    '{kind, select, begin {Жоба басталмаған} end {Жоба аяқталмаған} measure {Іс-шара орындалмаған} release {«{title}» шығарылымы аяқталмаған} delivers {«{title}» пайдалануға енгізілмеген} changes {«{title}» өзгертілмеген} other {«{title}» пайдаланудан шығарылмаған}}: мерзімі {days} күн бұрын, {due} өткен{others, plural, =0 {} other {; жоба бойынша мерзімі өткен тағы: #}}.',
  'EGOV-risk-recommendation': 'Ұсыным орындалмаған: мерзімі {days} күн бұрын, {due} өткен.',
  'EGOV-risk-budget':
    '{year} жылғы бюджет айтарлықтай асып кеткен: жоспар {planned, number} {currency}, жұмсалғаны {spent, number}, {excess, number} артық{percent, select, none_ {} other { ({percent} %)}}.',
  'EGOV-risk-indicator':
    '«{name}» көрсеткішіне {year, select, none_ {{period} дейінгі кезеңде} other {{year} жылы}} қол жеткізілмеген: жоспар {planned, number}, нақты {actual, number}{isInterim, select, yes { (кезең аяқталмаған)} other {}}.',
  'EGOV-conclusion-differs':
    'Мұнда енгізілген қорытынды {recorded, select, full {(толық сәйкес келеді)} partial {(ішінара сәйкес келеді)} other {(сәйкес келмейді)}} модель {at} жағдайы бойынша беретін қорытындыдан өзгеше: {computed, select, full {толық сәйкес келеді} partial {ішінара сәйкес келеді} other {сәйкес келмейді}}, орындалған тексерулер: {applicable, number} ішінен {met, number}{unmet, select, none_ {} other {; орындалмаған немесе расталмаған талаптар: {unmet}{others, plural, =0 {} other { және тағы #}}}}.',
  'EGOV-submission-overdue': '«{name}» бойынша шешімнің мерзімі өтті: жоба {received} алынған, он жұмыс күні {deadline} аяқталған.',
  'EGOV-submission-unreasoned':
    '«{name}» келісуден бас тартылған, бірақ ескертулер жоқ. Келісуден тек дәлелді ескертулер мен ұсыныстар болған кезде ғана бас тартылады.',
  'EGOV-submission-unsettled': 'Ескерту жойылмаған, ал архитектура қайта ұсынылған ({name}).',
  'EGOV-submission-unapproved':
    '«{name}» порталда орналастырылған, {decision, select, refused {ал келісуден бас тартылған} other {бірақ келісілмеген}}. Тек келісілген архитектура орналастырылады.',
  'EGOV-submission-dates':
    'Күндер ретімен емес: {later, select, received {алынған күні} decision {шешім қабылданған күні} publication {порталда орналастырылған күні} other {ескерту жойылған күні}} — {on}, ал {earlier, select, sent {жіберілген күні} received {алынған күні} other {шешім қабылданған күні}} — тек {before}.',
  'EGOV-rule-kind':
    '{place, select, is {«is» сөзінен кейін элемент түрі немесе өзгеріс (added, removed, changed, kept) жазылады, ал «{word}» — екеуі де емес.} other {«{word}» деген элемент түрі жоқ.}}{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-rule-name':
    '{place, select, view {«{name}» көрсетілетін элементтерге қатысты емес және элементтің атауы емес.} other {Қағидада «{name}» атауы белгісіз.}}{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-rule-member':
    '«{name}» мына мәндерге тән емес: {type}.{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-rule-type': 'Мұнда күтілетіні: {expected}, ал көрсетілгені: {found}.',
  'EGOV-rule-several': 'Мұнда бірнеше мән болуы мүмкін, ал салыстыруға біреуі ғана жарайды.',
  'EGOV-rule-arguments': '«{name}» дұрыс қолданылмаған. Жазылуы: {usage}',
  'EGOV-rule-message':
    'Орындалмағаны туралы хабар «else» сөзінен кейін жазылады, алғашқысы — атаулар тіліндегі мәтін: else "…" kk "…". {missing, select, else {Бұл мәтіннің алдында «else» жетіспейді.} first {Тілі көрсетілмеген алғашқы мәтін жетіспейді.} other {Мәтін жетіспейді.}}',
  'EGOV-rule-equals': 'Теңдік бір таңбамен жазылады: = деп жазыңыз',
  'EGOV-rule-for-each': '«{word}» екі сөз болып жазылады: for each',
  'EGOV-rule-minus': '«{name}» айырма ретінде оқылмайды. Минус екі жағынан бос орынмен бөлінеді: {proposal}.',
  'EGOV-nothing-to-check':
    '«{name}» талабында тексеру де («for each … require»), растауды сұрату да («ask evidence») жоқ: оны бағалау мүмкін емес.',
  'EGOV-waiver-expired': '{requirement} талабынан шегіну мерзімі {date} аяқталды.',
  'EGOV-evidence-missing': 'Растау жоқ: {name} — {requirements}.',
  'EGOV-evidence-stale': 'Растау ескірген: {name} — {requirements}.',
  'EGOV-evidence-expired': '{requirement} талабының растауы {date} дейін жарамды болды.',
  'EGOV-view-show':
    '«{word}» элементтер түрін білдірмейді. «show» сөзінен кейін түрлер көпше түрде жазылады: systems, exchanges, services.{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-view-group':
    '«{word}» бойынша топтауға болмайды: көрсетілетін элементтерде ондай мән жоқ немесе олар бірнешеу болуы мүмкін.{alike, select, none_ {{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}} other { {alike}}}',
  'EGOV-view-depth': 'Тереңдік — байланыстардың бүтін саны, ал {value} ондай сан емес.',
  'clause.rules': 'Қағидалар, {point}-тармақ',
  'clause.requirements': 'Талаптар, {point}-тармақ',
  'clause.catalogue': '{catalogue} каталогы, {point}-тармақ',
  'clause.rule': 'архитектураның «{name}» қағидасы',
  'clause.language':
    'тіл анықтамалығы: {section, select, files {файлдар} names {атаулар} titles {тақырыптар} states {жай-күйлер} values {мәндер} vocabularies {сөздіктер} extend {толықтырулар} dependencies {тәуелділіктер} waivers {шегінулер} what_can_be_said {нені сипаттауға болады} rules {қағидалар} views {көріністер} manifest {манифест} other {{section}}}',
  'note.first-declared': 'алғаш осында сипатталған',
  'note.declared': 'осында сипатталған',
  'note.outer': 'сыртқы атау',
  'note.opened': 'осында ашылған',
  'note.also': 'осында да',
  'note.stands-only': 'жай-күйі осында белгіленген',
  'note.alike': 'осыған ұқсас',
  'note.automated-by': 'процесс осыны іске асырады',
  'expect.name': 'атау',
  'expect.text': 'тырнақшадағы мәтін',
  'expect.date': 'күн (2026-01-31)',
  'expect.number': 'сан',
  'expect.link': 'бұрыштық жақшадағы сілтеме (<https://…>)',
  'expect.value': 'мән',
  'expect.block': 'жүйелі жақшадағы блок',
  'expect.member': 'элемент немесе факт',
  'word.file': 'файл, элементтерден тыс',
  'word.layer': '«{layer}» қабаты',
  'word.element': '«{name}» ({kind})',
  'word.quoted': '«{word}»',
  'word.alike':
    '«{meant}» дегеннен айырмашылығы тек әліпбиде: {cyrillic, select, none_ {{latin} латынша терілген, ал кирилше керек} other {{latin, select, none_ {{cyrillic} кирилше терілген, ал латынша керек} other {{cyrillic} кирилше, {latin} латынша терілген, ал керісінше керек}}}}.',
  'word.or': 'немесе',
};

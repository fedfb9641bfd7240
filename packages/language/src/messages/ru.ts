import type { MessageId } from './en.js';

/** Сообщения на русском языке. */
export const ru: Readonly<Record<MessageId, string>> = {
  'EGOV-bad-character': 'Символ «{found}» здесь недопустим.',
  'EGOV-unexpected': '«{found}» здесь не подходит.{expected, select, none_ {} other { Ожидается: {expected}.}}',
  'EGOV-name-missing': 'После «{previous}» не указано имя. Имя состоит из букв, цифр, «_» и «-» и начинается с буквы.',
  'EGOV-reserved-name': '«{word}» — служебное слово языка и не может быть именем.',
  'EGOV-incomplete': 'Запись после «{previous}» не завершена.{expected, select, none_ {} other { Ожидается: {expected}.}}',
  'EGOV-too-deep':
    'Вложенность в этом файле слишком велика, чтобы его прочитать: в этом месте больше ста уровней. Содержимое файла не проверено.',
  'EGOV-unclosed-block':
    'Скобка «{open}» не закрыта: не хватает «{close}»{before, select, none_ { в конце файла} other { перед строкой {before}}}.',
  'EGOV-extra-brace': 'Скобка «{close}» ничего не закрывает.',
  'EGOV-unclosed-string': 'У текста нет закрывающих кавычек.',
  'EGOV-unclosed-comment': 'Комментарий не закрыт: не хватает «*/». Всё, что после него, не прочитано.',
  'EGOV-wrong-quotes': 'Тексты заключаются в прямые кавычки: "…".',
  'EGOV-unknown-word':
    '«{word}» — не слово языка.{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}}',
  'EGOV-misplaced': '«{word}» не может находиться здесь: {owner}.{homes, select, none_ {} other { Допустимо в: {homes}.}}',
  'EGOV-wrong-layer': '{kind} «{name}» относится к слою «{right}», а не «{wrong}».',
  'EGOV-nested-state': 'Одно состояние внутри другого: «{inner}» не может находиться внутри «{outer}».',
  'EGOV-unknown-name':
    'Имя «{name}» не найдено{expected, select, none_ {} other { ({expected})}}.{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду {near}?}}} other { {alike}}}',
  'EGOV-wrong-kind': '«{name}» — это {found}; для «{fact}» нужно: {expected}.',
  'EGOV-ambiguous-requirement': 'Требование {name} есть в нескольких сводах.',
  'EGOV-requirement-elsewhere': 'Требование {name} есть только в неприменяемом каталоге: {catalogues}.',
  'EGOV-dotted-name': 'Объявляемое имя не содержит точки и «/»: «{name}».',
  'EGOV-duplicate-name':
    '{what, select, requirement {Требование {name} объявлено дважды в каталоге «{where}».} other {Имя «{name}» объявлено дважды {where, select, top {на верхнем уровне} other {в «{where}»}}.}}',
  'EGOV-hidden-name': 'Имя «{name}» совпадает с внешним «{outer}» и скрывает его.',
  'EGOV-mixed-letters':
    'В имени «{name}» смешаны похожие буквы двух алфавитов:{latin, select, none_ {} other { латинские {latin}}}{latin, select, none_ {} other {{cyrillic, select, none_ {} other {,}}}}{cyrillic, select, none_ {} other { кириллические {cyrillic}}}. При вводе в одном алфавите оно не найдётся.',
  'EGOV-not-normalised':
    'Текст не приведён к нормальной форме Unicode C: буквы составлены из нескольких символов и могут не находиться поиском.',
  'EGOV-unknown-language': '«{language}» — не язык названий. Допустимы: {known}.',
  'EGOV-repeated-title': 'Название на языке «{language}» указано дважды.',
  'EGOV-unknown-value':
    '«{value}» — недопустимое значение («{vocabulary}»).{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}} Допустимы: {values}.',
  'EGOV-closed-vocabulary': 'Словарь «{name}» нельзя дополнить. Открыты: {open}.',
  'EGOV-repeated-value': '«{word}» здесь лишнее: это уже указано.',
  'EGOV-repeated-fact': '«{fact}» указано дважды для одного состояния.',
  'EGOV-date-format': 'Дата пишется в порядке год-месяц-день: {proposal, select, none_ {2026-01-31} other {{proposal}}}.',
  'EGOV-no-such-date': 'Такой даты нет: {date}.',
  'EGOV-ends-before-begins': 'Окончание ({end}) раньше начала ({begin}).',
  'EGOV-not-a-year': '«{value}» — не год.',
  'EGOV-not-a-number': '«{value}» — не число.',
  'EGOV-requirement-number': '«{value}» — не номер требования или пункта: номер состоит из цифр, разделённых точками.',
  'EGOV-unit-missing':
    '{what, select, money {Не указана валюта.} indicator {У показателя «{name}» есть значения, но нет единицы измерения.} other {Не указана единица.}}',
  'EGOV-fact-missing': 'Не указан обязательный факт «{fact}»: {kind} «{name}».',
  'EGOV-layer-missing':
    'В домене «{name}» не описаны слои: {layers}. Архитектура домена включает архитектуру деятельности, данных, информационных систем и информационно-коммуникационной инфраструктуры.',
  'EGOV-state-mismatch':
    '{what, select, header {В {state, select, current {текущем} other {целевом}} состоянии «{subject}» ссылается на «{name}», который существует только в {other, select, current {текущем} other {целевом}}.} other {Факт «{fact}» действует в {state, select, current {текущем} other {целевом}} состоянии, а «{name}» существует только в {other, select, current {текущем} other {целевом}}.}}',
  'EGOV-outlives-parent':
    'Элемент «{name}» помечен «{state}», но содержащий его элемент «{parent}» существует только в {other, select, current {текущем} other {целевом}} состоянии.',
  'EGOV-mixed-steps': 'Шаги процесса «{name}» находятся частью внутри, частью вне блоков состояний.',
  'EGOV-cycle':
    '{relation, select, depends {Циклическая зависимость проектов} partOf {Части циклически входят друг в друга} derived {Данные циклически получены друг из друга} replaces {Элементы циклически заменяют друг друга} parent {Организации циклически подчинены друг другу} contributes {Цели циклически относятся друг к другу} other {Услуги циклически состоят друг из друга}}: {path}.',
  'EGOV-unrelated-system':
    'Шаг «{step}» выполняется в системе «{system}», которая не автоматизирует ни процесс «{process}», ни то, что он реализует.',
  'EGOV-delivered-but-target': 'Элемент «{name}» введён {date}, но всё ещё описан только в целевом состоянии.',
  'EGOV-extends-order': 'Через «extend» нельзя дополнить упорядоченный список ({fact}).',
  'EGOV-extends-dependency': 'Элемент «{name}» принадлежит другой архитектуре и не может быть дополнен.',
  'EGOV-extends-library': '«{name}» поставляется с продуктом и не может быть дополнен: написанное здесь не учитывается.',
  'EGOV-duplicate': 'Вероятный дубль ({percent} %): «{title}» схоже с «{other}» ({name}). Основания: {why}.',
  'EGOV-duplicate-planned':
    'Вероятно, создаётся дважды ({percent} %): «{title}» схоже с «{other}» ({name}), и то и другое только планируется. Основания: {why}.',
  'EGOV-duplicate-likely': 'Возможный дубль ({percent} %): «{title}» схоже с «{other}» ({name}). Основания: {why}.',
  'EGOV-distinct-stale': 'После решения о том, что это не дубль элемента «{name}», описание одного из двух изменилось по существу.',
  'EGOV-gap-added':
    'Элемент «{name}» появляется в целевом состоянии, но ни одна инициатива не предусматривает его создание или приобретение.',
  'EGOV-gap-removed': 'Элемент «{name}» отсутствует в целевом состоянии, но нет рекомендации о том, как с ним поступить.',
  'EGOV-gap-changed':
    'Элемент «{name}» меняется между состояниями{facts, select, none_ {} other { ({facts})}}, но ни инициатива, ни рекомендация этого не предусматривает.',
  'EGOV-gap-unfit':
    'Элемент «{name}» {kind, select, added {появляется} removed {выбывает} other {меняется}}, но запланировано иное: {by} (to {does}).',
  'EGOV-gap-portfolio':
    'В домене «{name}» состояния расходятся: {count, plural, one {# отличие} few {# отличия} many {# отличий} other {# отличия}}, но инициатив и рекомендаций пока нет.',
  'EGOV-change-without-effect':
    'Запланированное ничего не меняет для «{title}»{name, select, none_ {} other { ({name})}}: {why, select, exists {элемент уже есть в текущем состоянии, создавать нечего} stays {элемент остаётся в целевом состоянии} other {элемент одинаков в обоих состояниях}}.',
  'EGOV-change-without-ground': 'Не указано основание для «{name}».',
  'EGOV-retired-early':
    'Элемент «{name}» выводится из эксплуатации {on}, а для заменяющего его элемента «{other}» {delivered, select, none_ {срок ввода не указан} other {срок ввода — только {delivered}}}.',
  'EGOV-consumer-left':
    'Элемент «{name}» использует выбывающий элемент «{other}», а в целевом состоянии не связан с тем, что его заменяет.',
  'EGOV-conflicting-changes': '«{one}» и «{other}» меняют «{name}» взаимоисключающим образом.',
  'EGOV-component-missing':
    '{what, select, service {В целевом состоянии услугу «{name}» не автоматизирует ни одна система, и ни один процесс её оказания не выполняется в системе.} other {В целевом состоянии «{name}» не хранится ни в одной системе, хотя функция ведёт эти данные.}}',
  'EGOV-component-redundant':
    '{what, select, interface {Интерфейсом «{name}» в целевом состоянии никто не пользуется, и он нигде не опубликован.} entity {В целевом состоянии с «{name}» ничто не связано.} other {В целевом состоянии на элементе «{name}» ничто не размещено, и он ничего не обслуживает.}}',
  'EGOV-risk-late':
    '{kind, select, begin {Проект не начат} end {Проект не завершён} measure {Мероприятие не исполнено} release {Выпуск «{title}» не завершён} delivers {Не состоялся ввод в эксплуатацию («{title}»)} changes {Не состоялось изменение («{title}»)} other {Не состоялся вывод из эксплуатации («{title}»)}}: срок {due} истёк {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад{others, plural, =0 {} other {; просрочено по проекту ещё: #}}.',
  'EGOV-risk-recommendation':
    'Рекомендация не исполнена: срок {due} истёк {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад.',
  'EGOV-risk-budget':
    'Существенное превышение бюджета {year} года: израсходовано {spent, number} {currency} при плане {planned, number}, больше на {excess, number}{percent, select, none_ {} other { ({percent} %)}}.',
  'EGOV-risk-indicator':
    'Показатель «{name}» не достигнут {year, select, none_ {за период до {period}} other {за {year} год}}: факт {actual, number} при плане {planned, number}{isInterim, select, yes { (период не завершён)} other {}}.',
  'EGOV-conclusion-differs':
    'Внесённое заключение {recorded, select, full {(полностью соответствует)} partial {(частично соответствует)} other {(не соответствует)}} расходится с тем, что даёт модель на {at}: {computed, select, full {полностью соответствует} partial {частично соответствует} other {не соответствует}}, выполнено проверок: {met, number} из {applicable, number}{unmet, select, none_ {} other {; не выполнены или не подтверждены требования: {unmet}{others, plural, =0 {} other { и ещё #}}}}.',
  'EGOV-submission-overdue': 'Решение по «{name}» просрочено: проект получен {received}, десять рабочих дней истекли {deadline}.',
  'EGOV-submission-unreasoned':
    'По «{name}» отказано в согласовании, но замечаний нет. В согласовании отказывают только при наличии аргументированных замечаний и предложений.',
  'EGOV-submission-unsettled': 'Замечание не устранено, хотя архитектура представлена повторно ({name}).',
  'EGOV-submission-unapproved':
    '«{name}» размещено на портале, {decision, select, refused {хотя в согласовании отказано} other {но не согласовано}}. Размещается только согласованная архитектура.',
  'EGOV-submission-dates':
    'Даты идут не по порядку: {later, select, received {получено} decision {решение принято} publication {размещено на портале} other {замечание устранено}} {on}, а {earlier, select, sent {направлено} received {получено} other {решение принято}} только {before}.',
  'EGOV-rule-kind':
    '{place, select, is {После «is» указывают вид элемента или изменение (added, removed, changed, kept), а «{word}» — ни то ни другое.} other {Вида элементов «{word}» нет.}}{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}}',
  'EGOV-rule-name':
    '{place, select, view {«{name}» не относится к показываемым элементам и не является именем элемента.} other {Неизвестное имя «{name}» в правиле.}}{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}}',
  'EGOV-rule-member':
    '«{name}» не относится к значениям вида «{type}».{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}}',
  'EGOV-rule-type': 'Здесь ожидается: {expected}, а указано: {found}.',
  'EGOV-rule-several': 'Здесь может быть несколько значений, а сравнить можно одно.',
  'EGOV-rule-arguments': 'Неверное обращение к «{name}». Пишется так: {usage}',
  'EGOV-rule-message':
    'Сообщение о невыполнении указывается после «else», первым — текст на языке названий: else "…" kk "…". {missing, select, else {Перед этим текстом не хватает «else».} first {Не хватает первого текста, без указания языка.} other {Не хватает текста.}}',
  'EGOV-rule-equals': 'Равенство записывается одним знаком: напишите =',
  'EGOV-rule-for-each': '«{word}» пишется в два слова: for each',
  'EGOV-rule-minus': '«{name}» не читается как разность. Минус отделяется пробелами: {proposal}.',
  'EGOV-nothing-to-check':
    'В требовании «{name}» нет ни проверки («for each … require»), ни запроса подтверждения («ask evidence»): оценить его нельзя.',
  'EGOV-waiver-expired': 'Срок отступления от требования {requirement} истёк {date}.',
  'EGOV-evidence-missing': 'Нет подтверждения: {name} — {requirements}.',
  'EGOV-evidence-stale': 'Подтверждение устарело: {name} — {requirements}.',
  'EGOV-evidence-expired': 'Подтверждение требования {requirement} действовало до {date}.',
  'EGOV-view-show':
    '«{word}» не обозначает вид элементов. После «show» указывают виды во множественном числе: systems, exchanges, services.{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}}',
  'EGOV-view-group':
    'По «{word}» нельзя сгруппировать: у показываемых элементов нет такого значения, или их может быть несколько.{alike, select, none_ {{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}} other { {alike}}}',
  'EGOV-view-depth': 'Глубина — это целое число связей, а указано {value}.',
  'clause.rules': 'Правила, {count, select, one {п.} other {пп.}} {point}',
  'clause.requirements': 'Требования, {count, select, one {п.} other {пп.}} {point}',
  'clause.catalogue': 'каталог {catalogue}, п. {point}',
  'clause.rule': 'правило архитектуры «{name}»',
  'clause.language':
    'справочник языка: {section, select, files {файлы} names {имена} titles {названия} states {состояния} values {значения} vocabularies {словари} extend {дополнения} dependencies {зависимости} waivers {отступления} what_can_be_said {что можно описать} rules {правила} views {представления} manifest {манифест} other {{section}}}',
  'note.first-declared': 'впервые объявлено здесь',
  'note.declared': 'объявлено здесь',
  'note.outer': 'внешнее имя',
  'note.opened': 'открыто здесь',
  'note.also': 'также здесь',
  'note.stands-only': 'состояние указано здесь',
  'note.alike': 'с этим схоже',
  'note.automated-by': 'это реализует процесс',
  'expect.name': 'имя',
  'expect.text': 'текст в кавычках',
  'expect.date': 'дата (2026-01-31)',
  'expect.number': 'число',
  'expect.link': 'ссылка в угловых скобках (<https://…>)',
  'expect.value': 'значение',
  'expect.block': 'блок в фигурных скобках',
  'expect.member': 'элемент или факт',
  'word.file': 'файл, вне элементов',
  'word.layer': 'слой «{layer}»',
  'word.element': '{kind} «{name}»',
  'word.quoted': '«{word}»',
  'word.alike':
    'Отличие от «{meant}» только в алфавите: {cyrillic, select, none_ {латиницей набрано {latin}, а нужна кириллица} other {{latin, select, none_ {кириллицей набрано {cyrillic}, а нужна латиница} other {кириллицей набрано {cyrillic}, латиницей {latin}, а нужно наоборот}}}}.',
  'word.or': 'или',
};

import type { MessageId } from './en.js';

/** Сообщения командной строки на русском языке. */
export const ru: Readonly<Record<MessageId, string>> = {
  'help.program': 'Архитектура «электронного правительства» как код: проверка, форматирование и публикация моделей в файлах .egov.',
  'help.usage': 'Использование:',
  'help.arguments': 'Аргументы:',
  'help.options': 'Параметры:',
  'help.commands': 'Команды:',
  'help.help': 'показать эту справку',
  'help.version': 'показать версию',
  'help.lang': 'язык вывода: ru, kk или en (по умолчанию — язык среды)',
  'help.more':
    'Коды завершения: 0 — нарушений нет, 1 — есть нарушения, 2 — команду выполнить не удалось.\nПодробнее о команде: egov <команда> --help',
  'help.paths': 'файлы и папки (по умолчанию — текущая папка)',
  'help.check': 'проверить модели и сообщить о нарушениях',
  'help.check.format': 'вид отчёта: pretty, json, sarif, junit или github (по умолчанию pretty)',
  'help.check.fail-on': 'наименьшая важность, при которой код завершения равен 1: error, warning, info или never (по умолчанию error)',
  'help.check.max-warnings': 'код завершения 1, если предупреждений больше указанного числа',
  'help.check.at': 'дата, на которую проверяются отступления и подтверждения, 2026-01-31 (по умолчанию из манифеста, иначе сегодня)',
  'help.check.watch': 'проверять заново при каждом изменении файлов, до нажатия Ctrl+C',
  'help.format': 'привести модели к единому оформлению',
  'help.format.check': 'ничего не изменять; код завершения 1, если оформление файла отличается от единого',
  'help.model': 'вывести модель, описанную в файлах',
  'help.model.path': 'папка или файл архитектуры (по умолчанию — текущая папка)',
  'help.model.format': 'вид вывода: json (по умолчанию json)',
  'help.lsp': 'запустить языковой сервер для редакторов',
  'help.lsp.stdio': 'обмен через стандартный ввод и вывод (так и по умолчанию)',
  'help.lsp.socket': 'обмен через сокет, на котором ждёт редактор',
  'help.init': 'начать новую архитектуру: манифест и небольшая модель с пояснениями',
  'help.init.folder': 'где (по умолчанию — текущая папка); если папки нет, она будет создана',
  'failure.internal':
    'внутренняя ошибка: {detail}. Повторите запуск с EGOV_DEBUG=1, чтобы увидеть её место, и сообщите о ней разработчикам.',
  'failure.language': '«{value}» не входит в число языков вывода. Укажите в --lang один из них: {known}.',
  'failure.unknown-option':
    'параметра «{found}» нет.{near, select, none_ {} other { Возможно, имелся в виду «{near}»?}} Перечень параметров выводит --help.',
  'failure.unknown-command':
    'команды «{found}» нет.{near, select, none_ {} other { Возможно, имелась в виду «{near}»?}} Перечень команд выводит egov --help.',
  'failure.option-value': 'для параметра «{found}» не указано значение. Справка: --help.',
  'failure.missing-argument': 'не указан аргумент «{found}». Справка: --help.',
  'failure.too-many-arguments': 'слишком много аргументов. Что принимает команда, показывает --help.',
  'failure.command-line': 'не удалось разобрать командную строку: {detail}. Справка: --help.',
  'failure.choice': 'значение «{value}» не подходит для параметра {option}. Допустимы: {known}.',
  'failure.date': 'значение «{value}» не подходит для параметра {option}. Укажите дату в порядке год-месяц-день: 2026-01-31.',
  'failure.factor': 'значение «{value}» не подходит для параметра {option}. Укажите число от {least} до {most}.',
  'failure.count': 'значение «{value}» не подходит для параметра {option}. Укажите целое число, не меньше 0.',
  'failure.unwritable': 'не удалось записать «{path}» ({reason}). Проверьте право на запись.',
  'failure.no-such-folder': 'папки «{path}», в которую нужно записать файл, нет. Создайте её или укажите другой путь.',
  'failure.exists': '«{path}» уже существует; ничего не записано. Выберите другую папку или удалите файл.',
  'failure.not-a-folder': '«{path}» — файл, а не папка. Выберите другое имя.',
  'failure.several':
    'в папке «{path}» {count, plural, one {# архитектура} few {# архитектуры} other {# архитектур}}. Укажите папку одной из них: {folders}.',
  'failure.unformattable':
    'не удалось отформатировать {count, plural, one {# файл} few {# файла} other {# файлов}}: {path}. Исправьте то, на что указывает egov check, и повторите.',
  'severity.error': 'ошибка',
  'severity.warning': 'предупреждение',
  'severity.information': 'замечание',
  'report.related': '{place}: {note}',
  'report.checked':
    'Проверено: {files, plural, one {# файл} few {# файла} other {# файлов}}{workspaces, plural, =1 {} one { в # архитектуре} other { в # архитектурах}}{elements, plural, =-1 {} one {, # элемент} few {, # элемента} other {, # элементов}}.',
  'report.errors': '{count, plural, one {# ошибка} few {# ошибки} other {# ошибок}}',
  'report.warnings': '{count, plural, one {# предупреждение} few {# предупреждения} other {# предупреждений}}',
  'report.information': '{count, plural, one {# замечание} few {# замечания} other {# замечаний}}',
  'report.clean': 'Нарушений не найдено.',
  'report.assessment-date': 'Дата оценки: {dates}.',
  'report.progress': 'Чтение моделей',
  'clause.rules': 'Правила, {count, select, one {п.} other {пп.}} {point}',
  'clause.requirements': 'Требования, {count, select, one {п.} other {пп.}} {point}',
  'clause.catalogue': 'каталог {catalogue}, п. {point}',
  'clause.rule': 'правило архитектуры «{name}»',
  'clause.language':
    'справочник языка: {section, select, files {файлы} names {имена} titles {названия} states {состояния} values {значения} vocabularies {словари} extend {дополнения} dependencies {зависимости} waivers {отступления} what_can_be_said {что можно описать} rules {правила} views {представления} manifest {манифест} other {{section}}}',
  'watch.waiting': 'Ожидание изменений файлов .egov и манифестов в «{folders}». Завершить — Ctrl+C.',
  'watch.failed': 'Проверка не выполнена: {problem} Показанные выше результаты остаются в силе.',
  'format.formatted': 'Отформатирован: {path}',
  'format.would-change': 'Оформление отличается от единого: {path}',
  'format.done':
    '{count, plural, =0 {Все файлы уже оформлены единообразно.} one {Отформатирован # файл.} few {Отформатированы # файла.} other {Отформатировано # файлов.}}',
  'format.checked':
    '{count, plural, =0 {Все файлы оформлены единообразно.} one {Оформление отличается от единого у # файла. Выполните: egov format} other {Оформление отличается от единого у # файлов. Выполните: egov format}}',
  'model.errors':
    'В файлах {count, plural, one {# ошибка} few {# ошибки} other {# ошибок}}: выведено то, что удалось понять. Подробности: egov check.',
  'init.created': 'Создан: {path}',
  'init.next': 'Далее: egov check {folder}',
  // Requirements
  'help.assess': 'оценить архитектуру по применяемым требованиям и вывести заключение',
  'help.assess.state': 'оцениваемое состояние: current, target или both (по умолчанию target)',
  'help.assess.catalogue': 'только этот каталог (по умолчанию каталоги из манифеста и правила архитектуры)',
  'help.assess.subject': 'только этот элемент с его частями, подробно; можно указать несколько раз',
  'help.assess.project': 'только этот проект и то, что он вводит, изменяет и выводит',
  'help.assess.stage': 'только то, что оценивается на этапе: planning, investment или post-investment',
  'help.assess.format': 'вид вывода: pretty, json, html, xlsx, oscal или sarif (по умолчанию pretty)',
  'help.assess.output': 'записать в этот файл, а не в терминал',
  'help.assess.fail-on': 'заключение, при котором код выхода 1: none (не соответствует), partial или never (по умолчанию never)',
  'help.duplicates':
    'найти то, что описано или создаётся дважды (пункт 11 Правил)',
  'help.duplicates.kind':
    'только элементы этого вида (function, service, system …); можно указать несколько раз',
  'help.duplicates.across':
    'только пары разных владельцев (owners) или доменов (domains)',
  'help.duplicates.min-score':
    'наименьшая вероятность, от 0.0 до 1.0 (по умолчанию порог из манифеста, без него 0.5)',
  'help.duplicates.state':
    'только то, что есть в этом состоянии: current или target',
  'help.duplicates.new-in':
    'только добавляемое против имеющегося: проектом (его имя), целевым состоянием (difference) или после опубликованной модели (файл.json)',
  'help.duplicates.format':
    'вид вывода: pretty, json, html или xlsx (по умолчанию pretty)',
  'help.duplicates.explain':
    'объяснить, почему два элемента схожи или нет',
  'help.duplicates.element':
    'имя элемента (Health.StaffRecords)',
  'help.duplicates.compare':
    'определить сходство пар названий',
  'help.duplicates.pairs':
    'пары: файл с разделителями-табуляциями и столбцами title_a и title_b',
  'help.duplicates.compare.format':
    'вид вывода: json или pretty (по умолчанию json)',
  'duplicates.summary':
    '{groups, plural, =0 {Дублей не найдено.} one {# группа дублей.} few {# группы дублей.} other {# групп дублей.}}{settled, plural, =0 {} one { Рассмотрена и признана разной # пара.} few { Рассмотрены и признаны разными # пары.} other { Рассмотрено и признано разными # пар.}}',
  'duplicates.group':
    '{title}: схожих элементов {count}',
  'failure.pairs-missing':
    'Укажите файл с парами: --pairs файл.tsv.',
  'failure.pairs-columns':
    '{file}:1: в первой строке через табуляцию должны быть названы столбцы title_a и title_b.',
  'failure.pairs-line':
    '{file}:{line}: не хватает названия; столбцов должно быть столько же, сколько в первой строке.',
  'failure.not-compared':
    'Сравниваются два элемента одного вида. Дубли ищутся среди видов: {known}.',
  'failure.kind':
    'Дубли вида «{name}» не ищутся.{near, select, none_ {} other { Возможно, имелось в виду {near}?}} Виды: {known}.',
  'failure.not-published':
    '{file} — не опубликованная модель (JSON команды `egov model`).',
  'help.test': 'выполнить примеры каталогов и правил',
  'help.explain': 'объяснить требование или правило: текст, что проверяется, как выполнить',
  'help.explain.requirement': 'его номер (19.2), номер с каталогом (order-124-2016/19.2) или имя правила',
  'help.explain.path': 'архитектура, каталоги и правила которой известны (по умолчанию текущая папка)',
  'help.render': 'начертить диаграммы в файлы',
  'help.render.view': 'только этот вид диаграмм; можно указать несколько раз (см. egov views)',
  'help.render.domain': 'только этот домен; можно указать несколько раз',
  'help.render.state':
    'current, target, difference или дата; несколько через запятую (по умолчанию: как указано в представлении, иначе target)',
  'help.render.format': 'вид файлов: svg, png или pdf со всеми диаграммами (по умолчанию svg)',
  'help.render.theme': 'цвета: light, dark, print или contrast (по умолчанию light; для PDF print)',
  'help.render.paper': 'вписать каждую диаграмму в лист: A4, A3 или A0',
  'help.render.side-by-side': 'показать разницу как два состояния рядом',
  'help.render.split': 'разложить крупные диаграммы на несколько листов (PDF с --paper)',
  'help.render.scale': 'пикселей изображения на пиксель диаграммы (PNG; по умолчанию 2)',
  'help.render.most-nodes': 'объединять то, в чём больше стольких узлов (по умолчанию 1000)',
  'help.render.out': 'папка для файлов (по умолчанию diagrams)',
  'help.views': 'перечислить диаграммы, которые можно начертить',
  'failure.view': 'нет вида диаграмм «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}} Есть: {known}.',
  'failure.view-mistakes': 'в представлении «{name}» есть ошибки: см. egov check.',
  'failure.domain': 'нет домена «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}} Есть: {known}.',
  'failure.nothing-to-render': 'чертить нечего: выбранные диаграммы были бы пустыми. См. egov views.',
  'failure.nothing-changes': 'чертить нечего: между состояниями ничего не меняется. Чтобы увидеть диаграмму, укажите её: --view.',
  'failure.interrupted': 'прервано: ничего не записано.',
  'render.done':
    '{count, plural, one {Записан # файл} few {Записано # файла} other {Записано # файлов}} в папку {folder}.{unchanged, plural, =0 {} other { Не показано разниц, в которых ничего не меняется: #.}}{repeated, plural, =0 {} other { Не повторено диаграмм, одинаковых в разных состояниях: #.}}',
  'failure.needs-output': 'вид {format} не является текстом. Укажите файл: --output.',
  'failure.no-catalogue':
    'нет применимых требований. Назовите каталоги в egov.json ("catalogues": […]) или укажите --catalogue; известны: {known}.',
  'failure.catalogue': 'нет каталога «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}} Известны: {known}.',
  'failure.element':
    'нет такого элемента: «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}} Имена пишутся полностью: Домен.Имя.',
  'failure.element-kind': '«{name}» — это {found}, а здесь нужен {kind}.',
  'failure.requirement': 'нет требования «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'failure.ambiguous-requirement': '«{name}» есть в нескольких каталогах. Укажите одно из: {known}.',
  'assess.errors':
    'В файлах {count, plural, one {# ошибка} few {# ошибки} other {# ошибок}}: оценено только то, что удалось понять. Подробности: egov check.',
  'assess.stage': 'Этап: {stage, select, planning {планирование} investment {инвестиционный период} other {постинвестиционный период}}.',
  'assess.domains': 'Домены',
  'assess.projects': 'Проекты',
  'assess.rules': 'Правила архитектуры',
  'assess.conclusion': 'Заключение: {level}',
  'test.passed': 'Выполняются все ожидания: {count}; примеров: {examples}.',
  'test.failed': 'Не выполняется ожиданий: {failed} из {count}.',
  'test.expected': '{requirement}: ожидалось «{expected}», получено «{actual}»',
  'test.example': '{title} ({place})',
  'test.outcome':
    '{outcome, select, passes {выполняется} fails {не выполняется} asks {требует подтверждения} skips {не применимо} other {ничего в примере не касается}}',
  'test.untested':
    'Нет примера, который показывает, что требование {outcome, select, passes {может быть выполнено} fails {может быть не выполнено} other {требует подтверждения}}: {requirements}.',
  'test.mistakes': 'Сначала исправьте ошибки, показанные выше: то, что не удалось прочитать, не проверялось.',
  'test.none': "Примеров нет. Напишите: example \"…\" '{' … '}' expect 1.1 passes.",
  'explain.principle': 'Принцип',
  'explain.contour': 'Контур',
  'explain.text': 'Текст',
  'explain.guidance': 'Что проверяется и как выполнить',
  'explain.rule': 'Правило',
  'explain.parameters': 'Параметры',
  'explain.parameter':
    '{name} = {set}{own, select, none_ {} other { (задано в egov.json; иначе {own})}}{title, select, none_ {} other {: {title}}}',
  'explain.message': 'Что сообщается, если не выполнено',
  'explain.examples': 'Примеры',
  'explain.stages': 'Этапы',
  'attest.renewed': 'Обновлено: {subject}, {requirements}',
  'attest.prevented': 'Не обновлено: {subject}, {requirements}: {reason}. Оформите подтверждение заново.',
  'attest.nothing': 'Устаревших подтверждений нет.',
  'help.attest': 'добавить подтверждение элементу или обновить устаревшие',
  'help.attest.subjects': 'элемент, полным именем; с --renew можно несколько, без имён — все',
  'help.attest.path': 'архитектура (по умолчанию текущая папка)',
  'help.attest.renew': 'обновить устаревшие подтверждения: дату, отпечаток и хеш документа',
  'help.attest.for': 'подтверждаемые требования, например 9.4,11.3',
  'help.attest.by': 'кто подтверждает: орган из модели или должностное лицо',
  'help.attest.on': 'дата подтверждения (по умолчанию дата оценки)',
  'help.attest.until': 'до какой даты действует',
  'help.attest.document': 'документ внутри рабочей папки',
  'help.attest.link': 'адрес документа',
  'failure.attest':
    'укажите, что подтверждается: egov attest Домен.Имя --for 9.4 --by MoH --document evidence/act.pdf; или обновите: --renew.',
  'failure.attest-document': 'подтверждению нужен один документ: укажите файл рабочей папки (--document) либо адрес (--link).',
  'failure.attest-kind': 'требование {requirement} не ждёт подтверждения для «{name}».',
  'failure.attest-until': 'подтверждение закончилось бы ({until}) раньше, чем началось ({on}). Исправьте --until или --on.',
  'failure.attester':
    'в модели нет органа «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}} Человека назовите полностью: фамилия и имя в кавычках.',
  'failure.no-such-document': '«{path}» — не документ рабочей папки. Поместите файл в неё и укажите путь от неё.',
  'failure.link': '«{value}» — не адрес. Напишите его полностью: https://….',
};

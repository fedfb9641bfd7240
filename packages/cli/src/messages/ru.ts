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
  'failure.too-many-arguments': 'слишком много аргументов. Что принимает команда, показывает --help.',
  'failure.command-line': 'не удалось разобрать командную строку: {detail}. Справка: --help.',
  'failure.choice': 'значение «{value}» не подходит для параметра {option}. Допустимы: {known}.',
  'failure.date': 'значение «{value}» не подходит для параметра {option}. Укажите дату в порядке год-месяц-день: 2026-01-31.',
  'failure.count': 'значение «{value}» не подходит для параметра {option}. Укажите целое число, не меньше 0.',
  'failure.no-such-path': 'путь «{path}» не существует. Проверьте его написание.',
  'failure.not-a-model': '«{path}» не является моделью. Укажите папки или файлы с расширением .egov.',
  'failure.no-models': 'в папке «{path}» нет файлов .egov. Создайте модель командой egov init или укажите другую папку.',
  'failure.unreadable': 'не удалось прочитать «{path}» ({reason}). Проверьте, что он существует и доступен для чтения.',
  'failure.unwritable': 'не удалось записать «{path}» ({reason}). Проверьте право на запись.',
  'failure.not-utf8': 'файл «{path}» не в кодировке UTF-8. Преобразуйте его в UTF-8, например: iconv -f WINDOWS-1251 -t UTF-8.',
  'failure.too-big': 'файл «{path}» больше {limit} МБ. Разделите его на несколько файлов.',
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
    'справочник языка: {section, select, files {файлы} names {имена} titles {названия} states {состояния} values {значения} vocabularies {словари} extend {дополнения} dependencies {зависимости} waivers {отступления} what_can_be_said {что можно описать} rules {правила} manifest {манифест} other {{section}}}',
  'manifest.syntax':
    "Манифест не является правильным JSON: {problem, select, comma {пропущена или лишняя запятая} colon {пропущено двоеточие} brace {пропущена закрывающая скобка «'}'»} bracket {пропущена закрывающая скобка «]»} value {пропущено значение} name {пропущено имя в кавычках} text {текст не закрыт или содержит недопустимые символы} number {неверно записано число} comment {комментарии не допускаются} end {после конца манифеста есть лишний текст} other {здесь недопустимый текст}}.",
  'manifest.unknown': 'В манифесте нет настройки «{setting}».',
  'manifest.setting':
    'Настройка «{setting}» указана неверно: {problem, select, type {значение другого типа} choice {такое значение недопустимо} pattern {значение записывается иначе} range {число вне допустимых пределов} repeated {значение повторяется} other {—}}.',
  'manifest.catalogue': 'Нет каталога требований «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'manifest.requirement':
    'В применяемых каталогах нет требования «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'manifest.parameter':
    'В применяемых каталогах нет параметра «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'manifest.dependency':
    'Зависимость «{path}» использовать нельзя: {problem, select, outside {путь ведёт за пределы рабочей папки} unreadable {файла нет или его не удаётся прочитать} other {это не опубликованная модель; создайте её командой egov model}}.',
  'manifest.object': 'Манифест — это объект: его настройки стоят в фигурных скобках.',
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
};

import type { MessageId } from './en.js';

/** The messages of workspaces on disk, in Russian. */
export const ru: Readonly<Record<MessageId, string>> = {
  'failure.no-such-path': 'путь «{path}» не существует. Проверьте его написание.',
  'failure.not-a-model': '«{path}» не является моделью. Укажите папки или файлы с расширением .egov.',
  'failure.no-models': 'в папке «{path}» нет файлов .egov. Создайте модель командой egov init или укажите другую папку.',
  'failure.unreadable': 'не удалось прочитать «{path}» ({reason}). Проверьте, что он существует и доступен для чтения.',
  'failure.not-utf8': 'файл «{path}» не в кодировке UTF-8. Преобразуйте его в UTF-8, например: iconv -f WINDOWS-1251 -t UTF-8.',
  'failure.too-big': 'файл «{path}» больше {limit} МБ. Разделите его на несколько файлов.',
  'failure.word-styles': '«{path}» — не документ Word со стилями (.docx, .dotx). Укажите другой в egov.json: package.styles.',
  'failure.outside': '«{path}» ведёт за пределы рабочей области. Поместите файл в неё.',
  'manifest.syntax':
    "Манифест не является правильным JSON: {problem, select, comma {пропущена или лишняя запятая} colon {пропущено двоеточие} brace {пропущена закрывающая скобка «'}'»} bracket {пропущена закрывающая скобка «]»} value {пропущено значение} name {пропущено имя в кавычках} text {текст не закрыт или содержит недопустимые символы} number {неверно записано число} comment {комментарии не допускаются} end {после конца манифеста есть лишний текст} other {здесь недопустимый текст}}.",
  'manifest.unknown': 'В манифесте нет настройки «{setting}».{near, select, none_ {} other { Возможно, имелась в виду «{near}»?}}',
  'manifest.twice': 'Настройка «{setting}» указана дважды: действует последнее значение. Оставьте одно.',
  'manifest.expected':
    '{kind, select, text {текст в кавычках} date {дата в кавычках: "2026-01-31"} number {число} boolean {true или false} scalar {текст в кавычках, число, true или false} texts {список текстов в квадратных скобках: ["…"]} dates {список дат в квадратных скобках: ["2026-01-31"]} object {настройки в фигурных скобках} choice {одно из значений {values}} range {число от {minimum} до {maximum}} other {—}}',
  'manifest.setting':
    'Настройка «{setting}» указана неверно: {problem, select, type {значение другого типа} choice {такое значение недопустимо} pattern {значение записывается иначе} date {такой даты нет} name {имя состоит из букв, цифр, «_» и «-» и начинается с буквы} range {число вне допустимых пределов} repeated {значение повторяется} other {—}}.{expected, select, none_ {} other { Ожидается: {expected}.}}',
  'manifest.catalogue': 'Нет каталога требований «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'manifest.requirement':
    'В применяемых каталогах нет требования «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'manifest.ambiguous': 'Требование «{name}» есть в нескольких применяемых каталогах. Напишите одно из: {choices}.',
  'manifest.parameter-type':
    'Параметр «{name}» — это {type, select, number {число} flag {true или false} date {дата в кавычках: "2026-01-31"} duration {срок в кавычках: "24 months"} other {текст в кавычках}}.',
  'manifest.parameter':
    'В применяемых каталогах нет параметра «{name}».{near, select, none_ {} other { Возможно, имелось в виду «{near}»?}}',
  'manifest.dependency':
    'Зависимость «{path}» использовать нельзя: {problem, select, outside {путь ведёт за пределы рабочей папки} unreadable {файла нет или его не удаётся прочитать} changed {файл изменён после фиксации, его контрольная сумма не совпадает; восстановите его или зафиксируйте модель заново командой egov baseline} other {это не опубликованная модель; создайте её командой egov model}}.',
  'manifest.object': 'Манифест — это объект: его настройки стоят в фигурных скобках.',
};

import type { TextId } from './en.js';

/** The texts of the language server, in Russian. */
export const ru: Readonly<Record<TextId, string>> = {
  'rename.invalid':
    '«{name}» не может быть именем: имя — одно слово из букв, цифр, знаков «_» и «-», начинается с буквы и не совпадает со словом языка.',
  'rename.taken': 'Имя «{name}» уже занято. Выберите другое.',
  'hover.unknown': 'не указано',
  'hover.owner': 'владелец',
  'hover.states': 'состояние',
  'hover.compliance': 'соответствие',
  'hover.clause': 'пункт',
  'hover.used': '{count, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}}',
  'hover.rules': 'Правила, п. {number}',
  'hover.requirements': 'Требования, п. {number}',
  'hover.unofficial': 'неофициальный перевод',
  'fix.replace': 'Заменить на «{text}»',
  'fix.create': 'Создать: {kind} «{name}»',
  'progress.loading': 'Чтение архитектуры',
  'diagram.stale': 'Текст сейчас нарушен: показана последняя исправная картина.',
  'diagram.empty': 'В этом представлении нечего показать.',
  'diagram.gone': 'Такого представления в модели больше нет.',
};

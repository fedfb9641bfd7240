import type { Language, Localised } from '@egov/language';
import { filledIn } from '../filled-in.js';

/** The words of every document, whatever it is about. */
const words = {
  contents: ['Содержание', 'Мазмұны', 'Contents'],
  tableLabel: ['Таблица {number} – {caption}', '{number}-кесте – {caption}', 'Table {number} – {caption}'],
  tableNumber: ['Таблица {number}', '{number}-кесте', 'Table {number}'],
  figureLabel: ['Рисунок {number} – {caption}', '{number}-сурет – {caption}', 'Figure {number} – {caption}'],
  annex: ['Приложение {number}', '{number}-қосымша', 'Annex {number}'],
  annexShort: ['П{number}', 'Қ{number}', 'A{number}'],
  page: ['Стр. {page} из {of}', '{of} беттің {page}-беті', 'Page {page} of {of}'],
  search: ['Найти в документе', 'Құжаттан іздеу', 'Search the document'],
  nothingFound: ['ничего не найдено', 'ештеңе табылмады', 'nothing found'],
  next: ['Следующее', 'Келесі', 'Next'],
  enlarge: ['Увеличить', 'Үлкейту', 'Enlarge'],
  reduce: ['Уменьшить', 'Кішірейту', 'Reduce'],
  fit: ['По ширине', 'Ені бойынша', 'Fit the width'],
  section: ['Раздел', 'Бөлім', 'Section'],
  rowsCut: [
    'Показаны первые {shown} строк из {count}; остальные – в таблице XLSX.',
    '{count} жолдың алғашқы {shown}-ы көрсетілген; қалғандары XLSX кестесінде.',
    'The first {shown} of {count} rows are shown; the others stand in the spreadsheet.',
  ],
} as const satisfies Readonly<Record<string, Localised>>;

export type ManuscriptWord = keyof typeof words;

/** A word of the document itself, with its arguments filled in. */
export function word(id: ManuscriptWord, language: Language, args: Readonly<Record<string, string | number>> = {}): string {
  return filledIn(words[id], language, args);
}

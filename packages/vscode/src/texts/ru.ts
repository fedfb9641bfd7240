import type { TextId } from './en.js';

/** The texts of the live diagram, in Russian. */
export const ru: Readonly<Record<TextId, string>> = {
  diagram: 'Диаграмма',
  domain: 'Домен',
  wholeArchitecture: 'Вся архитектура',
  view: 'Представление',
  ownViews: 'Представления модели',
  state: 'Состояние',
  current: 'Текущее',
  target: 'Целевое',
  difference: 'Разница',
  date: 'На дату',
  search: 'Найти на диаграмме',
  fit: 'Показать целиком',
  zoomIn: 'Крупнее',
  zoomOut: 'Мельче',
  pin: 'Закрепить: не следовать за текстом',
  export: 'Сохранить в файл',
  loading: 'Диаграмма рисуется…',
  noModel: 'Откройте документ архитектуры (.egov), чтобы увидеть её диаграммы.',
  failed: 'Диаграмму нарисовать не удалось.',
  saved: 'Диаграмма сохранена.',
  open: 'Открыть',
  found: 'найдено',
};

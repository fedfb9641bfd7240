import type { TextId } from './en.js';

/** The texts of the live diagram, in Kazakh. */
export const kk: Readonly<Record<TextId, string>> = {
  diagram: 'Диаграмма',
  domain: 'Домен',
  wholeArchitecture: 'Бүкіл архитектура',
  view: 'Көрініс',
  ownViews: 'Модельдің көріністері',
  state: 'Жай-күйі',
  current: 'Ағымдағы',
  target: 'Нысаналы',
  difference: 'Айырма',
  date: 'Күнге қарай',
  search: 'Диаграммадан табу',
  fit: 'Толық көрсету',
  zoomIn: 'Үлкейту',
  zoomOut: 'Кішірейту',
  pin: 'Бекіту: мәтінге ілеспеу',
  export: 'Файлға сақтау',
  loading: 'Диаграмма салынуда…',
  noModel: 'Диаграммаларын көру үшін архитектура құжатын (.egov) ашыңыз.',
  failed: 'Диаграмманы салу мүмкін болмады.',
  saved: 'Диаграмма сақталды.',
  open: 'Ашу',
  found: 'табылды',
};

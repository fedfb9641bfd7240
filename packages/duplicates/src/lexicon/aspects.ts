import type { Entry } from './entry.js';

/**
 * What a title is about something else: its plan, a report on it, what is said about it. A thing and its plan are two things, however alike their
 * titles are.
 */
export const aspects: readonly Entry[] = [
  [
    'plan of',
    'план, планирование, программа мероприятий, дорожная карта, проект плана',
    'жоспар, жоспарлау, жол картасы',
    'plan, planning, roadmap',
  ],
  ['report on', 'отчёт, отчётность, итоги', 'есеп беру, есептілік, қорытынды, туралы есеп, бойынша есеп', 'report, reporting, results of'],
  [
    'statistics on',
    'статистика, статистический, показатели',
    'статистика, статистикалық, көрсеткіштер',
    'statistics, statistical, indicators',
  ],
  [
    'advice on',
    'разъяснение, консультация, консультирование, справочная информация, информирование, информация о порядке',
    'түсіндіру, кеңес беру, консультация',
    'explanation, consultation, advice, guidance, clarification',
  ],
  ['view of', 'просмотр, отображение', 'қарап шығу, көру', 'viewing, browsing'],
  ['forecast of', 'прогноз, прогнозирование', 'болжам, болжау', 'forecast, forecasting'],
  ['form of', 'форма, бланк, шаблон', 'нысан, бланк, үлгі', 'form, template'],
  ['appeal against', 'обжалование, апелляция', 'шағымдану', 'appeal against'],
  [
    'check of',
    'проверка, контроль, надзор, аудит',
    'тексеру, бақылау, қадағалау, аудит',
    'inspection, audit, supervision, oversight, verification',
  ],
  ['quality of', 'качество, оценка качества', 'сапа, сапаны бағалау', 'quality'],
];

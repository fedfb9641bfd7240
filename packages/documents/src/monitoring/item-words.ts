import type { Localised } from '@egov/language';
import type { ItemId } from '@egov/portfolio';

/** What is assessed at the stages of a project, in the words of the Rules (§22-24). */
export const itemTitles: Readonly<Record<ItemId, Localised>> = {
  'technical-documentation': [
    'экспертиза технической документации',
    'техникалық құжаттаманы сараптау',
    'examination of the technical documentation',
  ],
  'planning-assessment': [
    'соответствие Требованиям и утверждённой архитектуре: оценка на этапе планирования',
    'Талаптарға және бекітілген архитектураға сәйкестік: жоспарлау кезеңіндегі бағалау',
    'compliance with the Requirements and the approved architecture: assessment at planning',
  ],
  'cost-calculation': [
    'экспертиза расчёта расходов на государственные закупки',
    'мемлекеттік сатып алуға арналған шығыстар есеп-қисабын сараптау',
    'examination of the calculation of costs',
  ],
  'procurement-plan': ['планы государственных закупок', 'мемлекеттік сатып алу жоспарлары', 'public procurement plans'],
  'technical-specification': ['технические спецификации', 'техникалық ерекшеліктер', 'technical specifications'],
  procurement: ['факты государственных закупок', 'мемлекеттік сатып алу фактілері', 'facts of public procurement'],
  results: [
    'характеристики, состав и содержание результатов при вводе в эксплуатацию',
    'пайдалануға енгізу кезіндегі нәтижелердің сипаттамалары, құрамы мен мазмұны',
    'characteristics, composition and content of the results at commissioning',
  ],
  duplicates: [
    'архитектурный контроль: отсутствие дублирующих функций, компонентов',
    'архитектуралық бақылау: қайталанатын функциялардың, компоненттердің болмауы',
    'architectural control: no duplicate functions or components',
  ],
  reuse: [
    'архитектурный контроль: возможность повторного использования элементов',
    'архитектуралық бақылау: элементтерді қайта пайдалану мүмкіндігі',
    'architectural control: reuse of elements',
  ],
  aims: [
    'соответствие целей и показателей результатов целям, задачам и целевым индикаторам Системы государственного планирования',
    'мақсаттар мен нәтижелер көрсеткіштерінің Мемлекеттік жоспарлау жүйесінің мақсаттарына, міндеттеріне және нысаналы индикаторларына сәйкестігі',
    'aims and indicators serve those of state planning',
  ],
  indicators: ['достижение показателей результатов', 'нәтижелер көрсеткіштеріне қол жеткізу', 'indicators of results are reached'],
  risks: ['наличие технологических рисков', 'технологиялық тәуекелдердің болуы', 'technological risks'],
  support: [
    'технологические риски: поддержка применяемых технологий',
    'технологиялық тәуекелдер: қолданылатын технологияларды қолдау',
    'technological risks: support of the technologies used',
  ],
  capabilities: ['состояние функциональных возможностей', 'функционалдық мүмкіндіктердің жай-күйі', 'state of the functional capabilities'],
  expectations: ['ожидания заинтересованных сторон', 'мүдделі тараптардың күтулері', 'expectations of the interested parties'],
  effects: ['заявленные эффекты', 'мәлімделген әсерлер', 'declared effects'],
};

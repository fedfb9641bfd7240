import type { Language, Localised } from '@egov/language';
import { filledIn } from '../filled-in.js';

const days: Localised = [
  '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  '{days} күн',
  '{days, plural, one {# day} other {# days}}',
];

/** Recommendations as they may be given to a body (Rules §25). */
const words = {
  late: [
    `Завершить работу «{title}» ({kind}): срок по плану {due}, просрочка ${days[0]}. Представить сведения об исполнении либо обоснование переноса срока.`,
    `«{title}» жұмысын ({kind}) аяқтау: жоспарлы мерзімі {due}, кешігу ${days[1]}. Орындалуы туралы мәлімет не мерзімді ауыстыру негіздемесін ұсыну.`,
    `Complete “{title}” ({kind}): planned for {due}, overdue by ${days[2]}. Report that it is done, or give reasons for another date.`,
  ],
  recommendation: [
    `Исполнить рекомендацию «{title}»: срок {due} истёк ${days[0]} назад.`,
    `«{title}» ұсынымын орындау: мерзімі {due}, ${days[1]} бұрын өткен.`,
    `Carry out the recommendation “{title}”: it was due on {due}, ${days[2]} ago.`,
  ],
  finding: [
    'Устранить замечание оценки «{assessment}» по требованию {number}: {text}',
    '«{assessment}» бағалауының {number} талабы бойынша ескертуін жою: {text}',
    'Settle the finding of “{assessment}” on requirement {number}: {text}',
  ],
  budget: [
    'Представить обоснование превышения бюджета {year} года: план {planned} {currency}, факт {spent} {currency}, превышение {excess} {currency}{share, select, none {} other { ({share})}}.',
    '{year} жылғы бюджеттің асып кетуіне негіздеме ұсыну: жоспар {planned} {currency}, нақты {spent} {currency}, асып кету {excess} {currency}{share, select, none {} other { ({share})}}.',
    'Give reasons for the excess of the budget of {year}: {planned} {currency} planned, {spent} {currency} spent, {excess} {currency} more{share, select, none {} other { ({share})}}.',
  ],
  'not-reached': [
    'Принять меры по достижению показателя «{title}»: {period}, план {planned}, факт {actual}.',
    '«{title}» көрсеткішіне қол жеткізу жөнінде шаралар қабылдау: {period}, жоспар {planned}, нақты {actual}.',
    'Take measures to reach “{title}”: {period}, {planned} planned, {actual} in fact.',
  ],
  'not-measured': [
    'Представить фактическое значение показателя «{title}» за {period} (план {planned}).',
    '«{title}» көрсеткішінің {period} кезеңіндегі нақты мәнін ұсыну (жоспар {planned}).',
    'Report the value of “{title}” in {period} ({planned} planned).',
  ],
  requirement: [
    'Привести в соответствие с требованием {number}: {subjects}. Требование: {text}',
    '{number} талабына сәйкес келтіру: {subjects}. Талап: {text}',
    'Make these meet requirement {number}: {subjects}. The requirement: {text}',
  ],
  item: [
    'Представить сведения для оценки соответствия (подпункт {sub}) пункта {clause} Правил): {item}.',
    'Сәйкестікті бағалау үшін мәліметтер ұсыну (Қағидалардың {clause}-тармағының {sub}) тармақшасы): {item}.',
    'Supply what the assessment of compliance needs (clause {clause}({sub}) of the Rules): {item}.',
  ],
  problem: [
    'Устранить замечания (подпункт {sub}) пункта {clause} Правил): {item}: {elements}.',
    'Ескертулерді жою (Қағидалардың {clause}-тармағының {sub}) тармақшасы): {item}: {elements}.',
    'Put right what is wrong (clause {clause}({sub}) of the Rules): {item}: {elements}.',
  ],
} as const satisfies Readonly<Record<string, Localised>>;

export function draftText(id: keyof typeof words, language: Language, args: Readonly<Record<string, string | number>>): string {
  return filledIn(words[id], language, args);
}

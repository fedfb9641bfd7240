import { inLanguage, type Language, type Localised } from '@egov/language';

/** The words of the documents about duplicates. */
export const words = {
  title: ['Дублирование в архитектуре', 'Архитектурадағы қайталанулар', 'Duplicates in the architecture'],
  subtitle: [
    'Подпункт 3) пункта 11 Правил: выявление дублирования, совместное и повторное использование',
    'Қағидалардың 11-тармағының 3) тармақшасы: қайталануды анықтау, бірлесіп және қайта пайдалану',
    'Clause 11(3) of the Rules: finding what is built twice, joint use and reuse',
  ],
  group: ['Группа', 'Топ', 'Group'],
  first: ['Первый элемент', 'Бірінші элемент', 'First element'],
  second: ['Второй элемент', 'Екінші элемент', 'Second element'],
  kind: ['Вид', 'Түрі', 'Kind'],
  score: ['Вероятность', 'Ықтималдығы', 'Probability'],
  agrees: ['Что совпадает', 'Не сәйкес келеді', 'What agrees'],
  differs: ['Что различается', 'Не өзгеше', 'What differs'],
  domain: ['Домен', 'Домен', 'Domain'],
  owner: ['Владелец', 'Иесі', 'Owner'],
  decision: ['Решение', 'Шешім', 'Decision'],
  settled: ['Рассмотрено: это разное', 'Қаралды: бұлар бөлек', 'Decided: these are distinct'],
  planned: ['оба планируются', 'екеуі де жоспарда', 'both are planned'],
  stale: ['решение устарело', 'шешім ескірген', 'the decision is out of date'],
  unfingerprinted: ['решение без отпечатка', 'таңбасы жоқ шешім', 'the decision has no fingerprint'],
  nothing: ['Дублей не найдено.', 'Қайталану табылмады.', 'No duplicates were found.'],
  certain: ['вероятный дубль', 'ықтимал қайталану', 'probably a duplicate'],
  likely: ['возможный дубль', 'мүмкін қайталану', 'perhaps a duplicate'],
  unlikely: ['вряд ли дубль', 'қайталану болуы екіталай', 'hardly a duplicate'],
} as const satisfies Readonly<Record<string, Localised>>;

export function word(name: keyof typeof words, language: Language): string {
  return inLanguage(words[name], language);
}

import { inLanguage, type Language, type Localised } from '@egov/language';
import type { Agreement } from '../likeness/alignment.js';
import type { Facet } from '../profile/facets.js';

/** What is said of a facet that two elements share. */
export const facetTexts: Readonly<Record<Facet, Localised>> = {
  automates: ['автоматизируют одно и то же', 'бір нәрсені автоматтандырады', 'automate the same'],
  stores: ['хранят одни и те же данные', 'бірдей деректерді сақтайды', 'store the same data'],
  performs: ['выполняют одну функцию', 'бір функцияны орындайды', 'perform the same function'],
  realizes: ['реализуют одно и то же', 'бір нәрсені іске асырады', 'realize the same'],
  steps: ['состоят из одинаковых шагов', 'бірдей қадамдардан тұрады', 'have the same steps'],
  keeps: ['ведут одни и те же данные', 'бірдей деректерді жүргізеді', 'keep the same data'],
  attributes: ['имеют одинаковые атрибуты', 'бірдей атрибуттары бар', 'have the same attributes'],
  carries: ['передают одни и те же данные', 'бірдей деректерді береді', 'carry the same data'],
  consumers: ['используются одними и теми же системами', 'бірдей жүйелер пайдаланады', 'are used by the same systems'],
  subject: ['направлены на один объект', 'бір объектіге бағытталған', 'are about the same object'],
  basis: ['имеют одно правовое основание', 'құқықтық негізі бір', 'have the same legal basis'],
  successor: ['заменяются одним и тем же', 'бір нәрсемен ауыстырылады', 'are replaced by the same'],
  parts: ['состоят из одинаковых компонентов', 'бірдей компоненттерден тұрады', 'have the same components'],
};

/** What is said of a facet that both have and don't share. */
export const otherFacetTexts: Readonly<Record<Facet, Localised>> = {
  automates: ['автоматизируют разное', 'әртүрлі нәрсені автоматтандырады', 'automate different things'],
  stores: ['хранят разные данные', 'әртүрлі деректерді сақтайды', 'store different data'],
  performs: ['выполняют разные функции', 'әртүрлі функцияларды орындайды', 'perform different functions'],
  realizes: ['реализуют разное', 'әртүрлі нәрсені іске асырады', 'realize different things'],
  steps: ['состоят из разных шагов', 'қадамдары әртүрлі', 'have different steps'],
  keeps: ['ведут разные данные', 'әртүрлі деректерді жүргізеді', 'keep different data'],
  attributes: ['имеют разные атрибуты', 'атрибуттары әртүрлі', 'have different attributes'],
  carries: ['передают разные данные', 'әртүрлі деректерді береді', 'carry different data'],
  consumers: ['используются разными системами', 'әртүрлі жүйелер пайдаланады', 'are used by different systems'],
  subject: ['направлены на разные объекты', 'әртүрлі объектілерге бағытталған', 'are about different objects'],
  basis: ['имеют разные правовые основания', 'құқықтық негіздері әртүрлі', 'have different legal bases'],
  successor: ['заменяются разным', 'әртүрлі нәрсемен ауыстырылады', 'are replaced by different things'],
  parts: ['состоят из разных компонентов', 'компоненттері әртүрлі', 'have different components'],
};

/** How two words agree, where it isn't plain: filled with the one and the other. */
export const agreementTexts: Readonly<Record<Exclude<Agreement, 'same'>, Localised>> = {
  synonym: ['«{a}» — то же, что «{b}»', '«{a}» — «{b}» дегенмен бірдей', '“{a}” is the same as “{b}”'],
  related: ['«{a}» близко к «{b}»', '«{a}» мағынасы «{b}» дегенге жақын', '“{a}” is close to “{b}”'],
  root: ['«{a}» и «{b}» одного корня', '«{a}» мен «{b}» түбірлес', '“{a}” and “{b}” are of one root'],
  'typing-error': [
    '«{a}» и «{b}» различаются опечаткой',
    '«{a}» мен «{b}» арасында әріп қатесі бар',
    '“{a}” and “{b}” differ by a typing error',
  ],
  part: ['«{a}» и «{b}» частично совпадают', '«{a}» мен «{b}» ішінара сәйкес', '“{a}” and “{b}” agree in part'],
};

export const texts = {
  same: ['совпадает: {words}', 'сәйкес келеді: {words}', 'in common: {words}'],
  onlyFirst: ['только в первом названии: {words}', 'тек бірінші атауда: {words}', 'in the first title only: {words}'],
  onlySecond: ['только во втором названии: {words}', 'тек екінші атауда: {words}', 'in the second title only: {words}'],
  titles: ['названия совпадают по смыслу', 'атауларының мағынасы бірдей', 'the titles mean the same'],
  opposite: ['действия противоположны', 'әрекеттері қарама-қарсы', 'the actions are opposite'],
  numbers: ['числа различаются: {a} и {b}', 'сандары әртүрлі: {a} және {b}', 'the numbers differ: {a} and {b}'],
  places: ['названы разные регионы', 'әртүрлі өңірлер аталған', 'different regions are named'],
  aspect: [
    'одно — план, отчёт, проверка или сведения о другом',
    'бірі — екіншісінің жоспары, есебі, тексеруі не ол туралы мәлімет',
    'one is a plan, a report, a check of the other, or says something about it',
  ],
  part: ['одно — часть другого', 'бірі — екіншісінің бөлігі', 'one is a part of the other'],
  derived: ['одно получено из другого', 'бірі екіншісінен алынған', 'one is derived from the other'],
  siblings: ['части одного и того же', 'бір тұтастың бөліктері', 'parts of one and the same'],
  descriptions: ['описания схожи', 'сипаттамалары ұқсас', 'the descriptions are alike'],
  translated: ['сравнены названия на разных языках', 'әртүрлі тілдегі атаулар салыстырылды', 'titles in different languages were compared'],
  nothing: ['в названиях нет ничего общего', 'атауларында ортақ ештеңе жоқ', 'the titles have nothing in common'],
} as const satisfies Readonly<Record<string, Localised>>;

/** A text of these in a language, with its gaps filled. */
export function said(text: Localised, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return inLanguage(text, language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

/** Texts in the quotes of a language, with commas between. */
export function quoted(items: readonly string[], language: Language): string {
  return items.map((item) => (language === 'en' ? `“${item}”` : `«${item}»`)).join(', ');
}

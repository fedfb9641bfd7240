import { inLanguage, type Language, type Localised } from '../messages/languages.js';
import { kinds, type KindName } from './kinds.js';

/**
 * Editions of legal terms: the wording of the Rules (Order 193/НҚ of 2019), and of the Digital Code of 2026, which renames "electronic
 * government" to "digital government", "information system" to "digital system", "informatization object" to "digital object".
 */
export const editions = ['2019', '2026'] as const;
export type Edition = (typeof editions)[number];

/** Terms of the law that aren't kinds of element. */
const terms = {
  electronicGovernment: ['«электронное правительство»', '«электрондық үкімет»', '“electronic government”'],
  informatizationObject: ['объект информатизации', 'ақпараттандыру объектісі', 'informatization object'],
  informationResource: ['электронный информационный ресурс', 'электрондық ақпараттық ресурс', 'electronic information resource'],
} as const satisfies Record<string, Localised>;

export type LegalTerm = keyof typeof terms;

const termsOf2026: Readonly<Record<LegalTerm, Localised>> = {
  electronicGovernment: ['цифровое правительство', 'цифрлық үкімет', 'digital government'],
  informatizationObject: ['цифровой объект', 'цифрлық объект', 'digital object'],
  informationResource: ['цифровой ресурс', 'цифрлық ресурс', 'digital resource'],
};

interface KindTitle {
  readonly title: Localised;
  readonly plural: Localised;
}

const kindsOf2026: Partial<Record<KindName, KindTitle>> = {
  System: {
    title: ['цифровая система', 'цифрлық жүйе', 'digital system'],
    plural: ['цифровые системы', 'цифрлық жүйелер', 'digital systems'],
  },
  Resource: {
    title: ['цифровой ресурс', 'цифрлық ресурс', 'digital resource'],
    plural: ['цифровые ресурсы', 'цифрлық ресурстар', 'digital resources'],
  },
  Platform: {
    title: ['платформа цифрового правительства', 'цифрлық үкімет платформасы', 'platform of the digital government'],
    plural: ['платформы цифрового правительства', 'цифрлық үкімет платформалары', 'platforms of the digital government'],
  },
};

/** The name of a kind of element, as the edition of the law has it. */
export function kindTitle(kind: KindName, language: Language, edition: Edition = '2019'): string {
  return inLanguage(titlesOf(kind, edition).title, language);
}

/** The name of several elements of a kind. */
export function kindPlural(kind: KindName, language: Language, edition: Edition = '2019'): string {
  return inLanguage(titlesOf(kind, edition).plural, language);
}

/** A term of the law, as the edition has it. */
export function legalTerm(term: LegalTerm, language: Language, edition: Edition = '2019'): string {
  return inLanguage(edition === '2026' ? termsOf2026[term] : terms[term], language);
}

function titlesOf(kind: KindName, edition: Edition): KindTitle {
  return (edition === '2026' ? kindsOf2026[kind] : undefined) ?? kinds[kind];
}

import { inLanguage, type Language, type Localised } from '../messages/languages.js';
import { kinds, type KindName } from './kinds.js';
import { vocabulary, type VocabularyName } from './vocabularies.js';

/**
 * Editions of legal terms: the wording of the Rules (Order 193/НҚ of 2019, as amended by 464/НҚ of 2022, 310/НҚ of 2023 and 371/НҚ of 2024), and of the Digital Code of 2026, which renames "electronic
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
    title: [
      'информационно-коммуникационная платформа цифрового правительства',
      'цифрлық үкіметтің ақпараттық-коммуникациялық платформасы',
      'information and communication platform of the digital government',
    ],
    plural: [
      'информационно-коммуникационные платформы цифрового правительства',
      'цифрлық үкіметтің ақпараттық-коммуникациялық платформалары',
      'information and communication platforms of the digital government',
    ],
  },
};

/** The words of vocabularies that speak of electronic government, as the edition of 2026 has them. */
const wordsOf2026: Partial<Record<VocabularyName, Readonly<Record<string, Localised>>>> = {
  gatewayKind: {
    'e-government': ['шлюз цифрового правительства', 'цифрлық үкімет шлюзі', 'digital government gateway'],
    external: ['внешний шлюз цифрового правительства', 'цифрлық үкіметтің сыртқы шлюзі', 'external digital government gateway'],
  },
  channel: { portal: ['веб-портал цифрового правительства', 'цифрлық үкіметтің веб-порталы', 'digital government portal'] },
  systemPart: { portal: ['веб-портал цифрового правительства', 'цифрлық үкіметтің веб-порталы', 'digital government portal'] },
  recommendationAction: {
    migrate: [
      'миграция на информационно-коммуникационную платформу цифрового правительства',
      'цифрлық үкіметтің ақпараттық-коммуникациялық платформасына көшіру',
      'migrate to the platform',
    ],
  },
  ground: {
    discrepancy: [
      'несоответствие создаваемых, развиваемых цифровых объектов архитектуре',
      'құрылатын, дамытылатын цифрлық объектілердің архитектураға сәйкессіздігі',
      'discrepancy between digital objects and the architecture',
    ],
  },
  subject: { objects: ['цифровые объекты', 'цифрлық объектілер', 'digital objects'] },
};

/** What a word of a vocabulary means, as the edition of the law has it; undefined for a word that it doesn't have. */
export function wordTitle(name: VocabularyName, word: string, language: Language, edition: Edition = '2019'): string | undefined {
  const known = vocabulary(name).words[word];
  return known && inLanguage((edition === '2026' ? wordsOf2026[name]?.[word] : undefined) ?? known, language);
}

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

import { inLanguage, type Language, type Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { Row } from '../graph/graph.js';
import type { ScalePaint } from '../look/palette.js';
import type { Annotations, DuplicateGroup } from '../annotations.js';
import type { Perspective, Related } from '../perspective.js';

/** What is known of a function when its colour is chosen. */
export interface FunctionTies {
  readonly element: Element;
  readonly services: readonly Related[];
  readonly systems: readonly Related[];
}

/** By what the functions of a model are coloured. */
export interface Scale {
  /** How the picture is to be read. */
  readonly note: Localised;
  /** What the steps mean. */
  readonly steps: Readonly<Partial<Record<ScalePaint, Localised>>>;
  heat(ties: FunctionTies, perspective: Perspective): ScalePaint;
  /** Lines that tell why. */
  rows?(ties: FunctionTies, perspective: Perspective): readonly Row[];
}

/** The more, the darker. */
function depth(count: number): ScalePaint {
  return (['heat0', 'heat1', 'heat2', 'heat3'] as const)[count] ?? 'heat4';
}

/** By the number of systems that automate a function. In a difference, those that remain. */
export const bySystems: Scale = {
  note: [
    'Цвет — число систем, автоматизирующих функцию или её услуги',
    'Түсі — функцияны немесе оның қызметтерін автоматтандыратын жүйелер саны',
    'Colour: the number of systems that automate the function or its services',
  ],
  steps: {
    heat0: ['без автоматизации', 'автоматтандырылмаған', 'not automated'],
    heat1: ['1 система', '1 жүйе', '1 system'],
    heat2: ['2 системы', '2 жүйе', '2 systems'],
    heat3: ['3 системы', '3 жүйе', '3 systems'],
    heat4: ['4 системы и больше', '4 және одан көп жүйе', '4 systems and more'],
  },
  heat: ({ systems }) => depth(systems.filter(({ change }) => change !== 'removed').length),
};

const duplicateWord: Localised = ['Дубли', 'Қайталанулар', 'Duplicates'];

/** By the number of other elements that a function and its services are found to be the same as. */
export function byDuplicates(groups: readonly DuplicateGroup[]): Scale {
  const duplicatesOf = ({ element, services }: FunctionTies, perspective: Perspective): Map<string, DuplicateGroup> => {
    const own = new Set([element.id, ...services.map((service) => service.element.id)]);
    const found = new Map<string, DuplicateGroup>();
    for (const group of groups)
      if (group.members.some((member) => own.has(member)))
        for (const member of group.members)
          if (!own.has(member) && perspective.stands(member) && (found.get(member)?.score ?? 0) < group.score) found.set(member, group);
    return found;
  };
  return {
    note: [
      'Цвет — число возможных дублей функции и её услуг',
      'Түсі — функцияның және оның қызметтерінің ықтимал қайталануларының саны',
      'Colour: the number of possible duplicates of the function and its services',
    ],
    steps: { heat0: ['дублей нет', 'қайталану жоқ', 'no duplicates'] },
    heat: (ties, perspective) => depth(duplicatesOf(ties, perspective).size),
    rows(ties, perspective) {
      const rows = [...duplicatesOf(ties, perspective)].flatMap(([id, { score }]): Row[] => {
        const element = perspective.get(id);
        return element ? [{ text: perspective.titleOf(element), kind: element.kind, aside: `${Math.round(score * 100)} %` }] : [];
      });
      return rows.length > 0 ? [{ text: inLanguage(duplicateWord, perspective.language), isHeading: true }, ...rows] : [];
    },
  };
}

type Levels = NonNullable<Annotations['levels']>;
type Level = Levels extends ReadonlyMap<string, infer L> ? L : never;

const levelWord: Localised = ['Уровень соответствия', 'Сәйкестік деңгейі', 'Level of compliance'];
/** From what is not known to the worst. */
const levelPaint: Readonly<Record<Level, ScalePaint>> = { 'not-assessed': 'heat0', full: 'good', partial: 'half', none: 'bad' };
const levelWords: Readonly<Record<Level, Localised>> = {
  'not-assessed': ['не оценено', 'бағаланбаған', 'not assessed'],
  full: ['полное соответствие', 'толық сәйкес', 'full compliance'],
  partial: ['частичное соответствие', 'ішінара сәйкес', 'partial compliance'],
  none: ['несоответствие', 'сәйкес емес', 'no compliance'],
};

const worseness = (level: Level): number => Object.keys(levelPaint).indexOf(level);

/** The worst level of a function, its services and the systems that automate it, those left out that aren't there in a state. */
function worstLevel({ element, services, systems }: FunctionTies, levels: Levels, absent: 'added' | 'removed'): Level {
  const all = [element.id, ...[...services, ...systems].filter(({ change }) => change !== absent).map((each) => each.element.id)];
  return all.map((id) => levels.get(id) ?? 'not-assessed').reduce((a, b) => (worseness(b) > worseness(a) ? b : a));
}

/** By the worst level of compliance of a function, its services and the systems that automate it; in a difference as it shall be, told with what it was. */
export function byCompliance(levels: Levels, before?: Levels): Scale {
  const worst = (ties: FunctionTies): Level => worstLevel(ties, levels, 'removed');
  const told = (ties: FunctionTies, language: Language): string => {
    const [old, fresh] = [before && worstLevel(ties, before, 'added'), worst(ties)];
    const words = inLanguage(levelWords[fresh], language);
    return old === undefined || old === fresh ? words : `${inLanguage(levelWords[old], language)} → ${words}`;
  };
  return {
    note: before
      ? [
          'Цвет — наименьший уровень соответствия функции, её услуг и систем в целевом состоянии',
          'Түсі — функцияның, оның қызметтері мен жүйелерінің нысаналы жай-күйдегі ең төмен сәйкестік деңгейі',
          'Colour: the lowest level of compliance of the function, its services and systems in the target state',
        ]
      : [
          'Цвет — наименьший уровень соответствия функции, её услуг и систем',
          'Түсі — функцияның, оның қызметтері мен жүйелерінің ең төмен сәйкестік деңгейі',
          'Colour: the lowest level of compliance of the function, its services and systems',
        ],
    steps: { heat0: levelWords['not-assessed'], good: levelWords.full, half: levelWords.partial, bad: levelWords.none },
    heat: (ties) => levelPaint[worst(ties)],
    rows: (ties, { language }) => [
      { text: inLanguage(levelWord, language), isHeading: true },
      { text: told(ties, language), isStrong: true },
    ],
  };
}

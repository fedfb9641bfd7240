import { inLanguage, type Localised } from '@egov/language';
import type { Meaning, ViewCondition } from '@egov/expressions';
import type { Perspective } from '../perspective.js';
import { titleOfKind } from '../words.js';

/** What stands between names, the longer ones first: `is not empty` isn't `is` and `not`. */
const operators: Readonly<Record<string, Localised>> = {
  'is not empty': ['указано', 'көрсетілген', 'is given'],
  'is empty': ['не указано', 'көрсетілмеген', 'isn’t given'],
  'is not': ['не является:', 'мынау емес:', 'is not'],
  is: ['является:', 'мынау:', 'is'],
  'in current': ['в текущем состоянии', 'ағымдағы жай-күйде', 'in the current state'],
  'in target': ['в целевом состоянии', 'нысаналы жай-күйде', 'in the target state'],
  implies: ['влечёт', 'болса, онда', 'implies'],
  and: ['и', 'және', 'and'],
  or: ['или', 'немесе', 'or'],
  not: ['неверно, что', 'мынау дұрыс емес:', 'not'],
  '!=': ['≠', '≠', '≠'],
  '>=': ['≥', '≥', '≥'],
  '<=': ['≤', '≤', '≤'],
};
const operator = /"[^"]*"|\bis not empty\b|\bis empty\b|\bis not\b|\bin (?:current|target)\b|\b(?:is|implies|and|or|not)\b|[!<>]=/g;

/** The condition of a view as its readers would say it: by the titles of what it names, not by names in code. */
export function conditionWords({ pieces }: ViewCondition, perspective: Perspective): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? operatorWords(piece, perspective) : titleOf(piece, perspective)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands between names. Texts in quotes stay as they are. */
function operatorWords(text: string, { language }: Perspective): string {
  return text.replace(/\s+/g, ' ').replace(operator, (word) => (operators[word] ? inLanguage(operators[word], language) : word));
}

function titleOf({ name, means }: Meaning, perspective: Perspective): string {
  switch (means.kind) {
    case 'member':
      return inLanguage(means.member.title, perspective.language);
    case 'element': {
      const element = perspective.architecture.get(means.element.id);
      return element ? perspective.titleOf(element) : name;
    }
    case 'kind':
      return titleOfKind(name, perspective.language) ?? name;
    case 'word': {
      const titles = means.vocabularies.map((vocabulary) => perspective.word(vocabulary, name));
      return titles.find((title) => title !== name) ?? name;
    }
    default:
      return name;
  }
}

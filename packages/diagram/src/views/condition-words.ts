import { inLanguage, type Localised } from '@egov/language';
import type { Meaning, ViewCondition } from '@egov/expressions';
import type { Perspective } from '../perspective.js';

const operators: Readonly<Record<string, Localised>> = {
  and: ['и', 'және', 'and'],
  or: ['или', 'немесе', 'or'],
  not: ['не', 'емес:', 'not'],
  in: ['среди', 'мыналардың бірі:', 'in'],
  '!=': ['≠', '≠', '≠'],
  '>=': ['≥', '≥', '≥'],
  '<=': ['≤', '≤', '≤'],
};

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
  return text.replace(/"[^"]*"|[a-z]+|[!<>]=/g, (word) => (operators[word] ? inLanguage(operators[word], language) : word));
}

function titleOf({ name, means }: Meaning, perspective: Perspective): string {
  switch (means.kind) {
    case 'member':
      return inLanguage(means.member.title, perspective.language);
    case 'element': {
      const element = perspective.architecture.get(means.element.id);
      return element ? perspective.titleOf(element) : name;
    }
    case 'word': {
      const titles = means.vocabularies.map((vocabulary) => perspective.word(vocabulary, name));
      return titles.find((title) => title !== name) ?? name;
    }
    default:
      return name;
  }
}

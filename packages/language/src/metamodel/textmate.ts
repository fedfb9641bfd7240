import { facts } from './facts.js';
import { kinds } from './kinds.js';
import { layerNames, metamodel } from './metamodel.js';
import { vocabularies, type Vocabulary } from './vocabularies.js';

/** A TextMate grammar, as far as it is needed here. */
interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
  readonly include?: string;
}

const operators = [
  'and',
  'or',
  'not',
  'implies',
  'is',
  'empty',
  'in',
  'where',
  'require',
  'else',
  'advise',
  'contains',
  'matches',
  'baseline',
];

/** The colours of the language, made from the metamodel: kinds of element, facts, states, layers and value words each have their own. */
export function textMateGrammar(): object {
  const types = metamodel();
  const elementWords = Object.keys(kinds)
    .filter((type) => type !== 'Attribute')
    .map((type) => types.keyword(type));
  const factWords = Object.keys(facts)
    .map((type) => types.keyword(type))
    .filter((word) => /^[a-z]/.test(word));
  const others = [...types.reserved].filter(
    (word) => !elementWords.includes(word) && !factWords.includes(word) && !operators.includes(word) && !states.includes(word),
  );
  // a tag of a language (`kk`) is no value
  const values = Object.values<Vocabulary>(vocabularies)
    .filter((vocabulary) => vocabulary !== vocabularies.language)
    .flatMap((vocabulary) => Object.keys(vocabulary.words));
  const name = '[A-Za-z_\\u0400-\\u04FF][\\w\\u0300-\\u036F\\u0400-\\u04FF-]*';
  const patterns: Pattern[] = [
    { name: 'comment.block.documentation.egov', begin: '/\\*\\*', end: '\\*/' },
    { name: 'comment.block.egov', begin: '/\\*', end: '\\*/' },
    { name: 'comment.line.double-slash.egov', match: '//.*$' },
    { name: 'string.quoted.triple.egov', begin: '"""', end: '"""' },
    { name: 'string.quoted.double.egov', match: '"(?:\\\\.|[^"\\\\])*"?' },
    { name: 'markup.underline.link.egov', match: '<[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>]*>' },
    { name: 'entity.other.attribute-name.tag.egov', match: `#${name}` },
    { name: 'constant.numeric.date.egov', match: '\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b' },
    {
      match: `(?<![\\w\\u0400-\\u04FF.-])(${alternatives(elementWords)})\\s+(${name}|\\d+(?:\\.\\d+)*)`,
      captures: { '1': { name: 'storage.type.egov' }, '2': { name: 'entity.name.type.egov' } },
    },
    { name: 'storage.type.egov', match: word(elementWords) },
    { name: 'storage.modifier.state.egov', match: word(states) },
    { name: 'keyword.control.layer.egov', match: `${word([...layerNames])}(?=\\s*\\{)` },
    { name: 'keyword.operator.word.egov', match: word(operators) },
    { name: 'keyword.other.fact.egov', match: word(factWords) },
    { name: 'keyword.other.egov', match: word(others) },
    { name: 'constant.numeric.egov', match: '(?<![\\w\\u0400-\\u04FF])-?\\d+(?:[\\u00A0\\u202F]\\d{3})*(?:[.,]\\d+)*' },
    { name: 'constant.language.value.egov', match: word([...new Set(values)]) },
    { name: 'keyword.operator.egov', match: '=>|!=|<=|>=|[=<>*/+]' },
    { name: 'variable.other.egov', match: `${name}(?:\\.${name})*` },
  ];
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'egov',
    scopeName: 'source.egov',
    fileTypes: ['egov'],
    patterns,
  };
}

const states = ['current', 'target'];

/** Longer words first: `reference-architecture` isn't `reference`. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

function word(words: readonly string[]): string {
  return `(?<![\\w\\u0400-\\u04FF.-])(?:${alternatives(words)})(?![\\w\\u0400-\\u04FF-])`;
}

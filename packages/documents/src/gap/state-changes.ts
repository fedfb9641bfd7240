import { inLanguage } from '@egov/language';
import type { Element } from '@egov/model';
import { type Difference, kindOfChange } from '@egov/portfolio';
import { linesOf } from '../comparison/lines.js';
import type { Telling } from '../telling.js';

const kindsOfChange: readonly Difference['kind'][] = ['removed', 'changed', 'added'];

const signs = { added: '+', removed: '−', changed: '±' } as const;

/** What of an element changes from the current to the target state, a line each: `платформа: ИКП → QazTech`. Of something that comes or goes as a whole, nothing. */
export function changeLines(difference: Difference, telling: Telling): string[] {
  return difference.kind === 'changed' ? [...ownLines(difference, telling), ...partLines(difference.parts, telling)] : [];
}

function ownLines({ element: { id, titles }, facts }: Difference, { states, language }: Telling): string[] {
  const comparison = { ...states.versions, counterparts: new Map<string, Element>(), changes: [] };
  const [before, after] = [comparison.before.elements.get(id), comparison.after.elements.get(id)];
  if (!before || !after) return [];
  const change = {
    kind: 'changed' as const,
    before,
    after,
    isRenamed: false,
    isMoved: false,
    properties: [],
    ...(titles && { title: { before: before.title, after: after.title } }),
    // that each holds in one of the states is what is told already
    facts: facts.map(({ kind, fact }) => ({ kind, fact: { ...fact, states: before.states } })),
  };
  return linesOf(change, comparison, states.edition).map((line) => {
    const said = [line.title, line.text].map((text) => inLanguage(text, language)).filter((text) => text !== '');
    return `${line.change === 'changed' ? '' : `${signs[line.change]} `}${said.join(': ')}`;
  });
}

/** `+ интерфейс: Сведения об ученике` */
function partLines(parts: readonly Element[], telling: Telling): string[] {
  const { language } = telling;
  const inOrder = [...parts].sort((a, b) => kindsOfChange.indexOf(kindOfChange(a)) - kindsOfChange.indexOf(kindOfChange(b)));
  const groups = Map.groupBy(inOrder, (part) => `${signs[kindOfChange(part)]} ${telling.kind(part).toLocaleLowerCase(language)}`);
  return [...groups].map(([head, own]) => `${head}: ${own.map((part) => telling.title(part)).join('; ')}`);
}

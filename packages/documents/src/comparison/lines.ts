import { factTitle } from '@egov/diagram';
import { type Edition, inLanguage, type Language, languages, type Localised } from '@egov/language';
import type { Comparison, Element, Fact, LocalisedText, PropertyChange, State, Version, VersionChange } from '@egov/model';
import { statementText } from './statement-text.js';
import { comparisonWord, inWords, localised, titleOfKind, words } from './words.js';

/** One thing that changed of an element, as diagrams say it: `+ автоматизирует: Прикрепление к поликлинике`. */
export interface ReportedLine {
  readonly change: 'added' | 'removed' | 'changed';
  /** A fact by its name in rules; `name`, `holder`, `title`, `kind`, `states`, `tags` or `documentation`. */
  readonly about: string;
  readonly title: Localised;
  /** Empty if the title says all. */
  readonly text: Localised;
}

/** What changed of an element: its name, its holder, its title, its properties, then its facts in the order of the text. */
export function linesOf(change: VersionChange, comparison: Comparison, edition: Edition): ReportedLine[] {
  const { before, after } = change;
  if (!before || !after) return [];
  return [
    ...(change.isRenamed ? [changed('name', words.name, () => [before.name, after.name])] : []),
    ...(change.isMoved ? [changed('holder', words.holder, holderTexts(before, after, comparison))] : []),
    ...(change.title ? [titleLine(before, after)] : []),
    ...change.properties.map((property) => changed(property.name, words[property.name], propertyTexts(property, edition))),
    ...factLines(change, comparison, edition),
  ];
}

type Sides = (language: Language) => readonly [before: string, after: string];

function changed(about: string, title: Localised, sides: Sides): ReportedLine {
  const text = localised((language) =>
    sides(language)
      .map((side) => (side === '' ? comparisonWord('none', language) : side))
      .join(' → '),
  );
  return { change: 'changed', about, title, text };
}

function titleLine(before: Element, after: Element): ReportedLine {
  return { change: 'changed', about: 'title', title: words.title, text: localised((language) => titleText(before, after, language)) };
}

function holderTexts(before: Element, after: Element, comparison: Comparison): Sides {
  const titleIn = ({ parent }: Element, { elements }: Version, language: Language): string => {
    const holder = parent === undefined ? undefined : elements.get(parent);
    return holder ? (inWords(holder.title, language) ?? holder.name) : (parent ?? '');
  };
  return (language) => [titleIn(before, comparison.before, language), titleIn(after, comparison.after, language)];
}

/** In a language in which the title stays, how it changes in those in which it doesn't. */
function titleText(before: Element, after: Element, language: Language): string {
  const told = (element: Element, text: (title: LocalisedText) => string | undefined): string => {
    const titles = element.titles ? [element.titles.current, element.titles.target] : [element.title];
    return [...new Set(titles.map((title) => text(title) ?? '—'))].join(' / ');
  };
  const change = (text: (title: LocalisedText) => string | undefined): string | undefined => {
    const [was, is] = [told(before, text), told(after, text)];
    return was === is ? undefined : `${was} → ${is}`;
  };
  const own = change((title) => inWords(title, language));
  if (own !== undefined) return own;
  const others = languages.flatMap((other) => {
    const changed = change((title) => title[other]);
    return changed === undefined ? [] : [`${other}: ${changed}`];
  });
  return others.join('; ');
}

function propertyTexts({ name, before, after }: PropertyChange, edition: Edition): Sides {
  const text = (value: readonly string[], language: Language): string => {
    if (name === 'states') return statesText(value as readonly State[], language);
    if (name === 'kind') return value.map((kind) => inLanguage(titleOfKind(kind, edition), language)).join(', ');
    return value.join(', ');
  };
  return (language) => [text(before, language), text(after, language)];
}

function statesText(states: readonly State[], language: Language): string {
  if (states.length === 2) return comparisonWord('both', language);
  return states.map((state) => comparisonWord(state, language)).join('');
}

/** Statements of a fact that went or came, in one line; one that took the place of one, as a change. */
function factLines({ before, after, facts }: VersionChange, comparison: Comparison, edition: Edition): ReportedLine[] {
  return [...new Set(facts.map(({ fact }) => fact.name))].flatMap((name): ReportedLine[] => {
    const title = localised((language) => factTitle(name, language));
    const of = (kind: 'added' | 'removed'): Fact[] =>
      facts.filter((change) => change.kind === kind && change.fact.name === name).map(({ fact }) => fact);
    const [gone, came] = [of('removed'), of('added')];
    const was = (language: Language): string => texts(gone, before!, { version: comparison.before, language, edition });
    const is = (language: Language): string => texts(came, after!, { version: comparison.after, language, edition });
    if (gone.length === 1 && came.length === 1 && localised(was).join() !== localised(is).join())
      return [changed(name, title, (language) => [was(language), is(language)])];
    return [
      ...(gone.length > 0 ? [{ change: 'removed' as const, about: name, title, text: localised(was) }] : []),
      ...(came.length > 0 ? [{ change: 'added' as const, about: name, title, text: localised(is) }] : []),
    ];
  });
}

function texts(facts: readonly Fact[], element: Element, telling: Parameters<typeof statementText>[2]): string {
  const said = facts.map((fact) => {
    const text = statementText(fact, element, telling);
    // What holds whenever the element stands needs no words.
    if (fact.states.join() === element.states.join()) return text;
    return `${text} (${statesText(fact.states, telling.language)})`.trim();
  });
  const all = [...new Set(said)].filter((text) => text !== '');
  return all.join(all.some((text) => text.includes(', ')) ? '; ' : ', ');
}

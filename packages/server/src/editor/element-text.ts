import { clauseTitle, factOf, inLanguage, kindOf, type Language, languages, type Localised, metamodel } from '@egov/language';
import { bothStates, type Element, type Fact, factType, isReference, type LocalisedText, titleIn, type Value } from '@egov/model';
import type { AssessedWorkspace } from '@egov/requirements';
import { text } from '../messages/messages.js';
import { plain } from './markdown.js';

/** Of an element with many relations, the first are told. */
const mostFacts = 8;
const mostTargets = 4;
const mostNumbers = 6;

const stateTitles: Readonly<Record<'current' | 'target', Localised>> = {
  current: ['текущее', 'ағымдағы', 'current'],
  target: ['целевое', 'нысаналы', 'target'],
};

/** An element in words, as Markdown: its titles, what it is, in which states it stands, what is said of it, how it meets the requirements. */
export function elementText(element: Element, workspace: AssessedWorkspace, language: Language): string {
  const type = metamodel().typeOf(element.kind);
  const kind = type === undefined ? undefined : kindOf(type);
  const title = titleOf(element.title, element, language);
  const byState =
    element.titles &&
    bothStates.map((state) => `${inLanguage(stateTitles[state], language)}: ${plain(titleOf(titleIn(element, state), element, language))}`);
  const others = languages.flatMap((other) =>
    element.title[other] === undefined || element.title[other] === title ? [] : plain(element.title[other]),
  );
  const states = element.states.map((state) => inLanguage(stateTitles[state], language)).join(', ');
  const about = [
    kind && inLanguage(kind.title, language),
    `\`${element.id}\``,
    element.states.length === 1 ? `${text('hover.states', {}, language)}: ${states}` : undefined,
    kind?.clause && clauseTitle(kind.clause, language),
  ];
  return [
    `**${plain(title)}**${others.length > 0 ? ` — ${others.join(' · ')}` : ''}`,
    about.filter((part) => part !== undefined).join(' · '),
    ...(byState ? [byState.join(' → ')] : []),
    ...(element.documentation === undefined ? [] : [plain(element.documentation)]),
    factLines(element, workspace, language).join('\n'),
    complianceLine(element, workspace, language),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function titleOf(titles: LocalisedText, { name }: Element, language: Language): string {
  return titles[language] ?? Object.values(titles)[0] ?? name;
}

function factLines(element: Element, { architecture }: AssessedWorkspace, language: Language): string[] {
  const titleOf = (id: string): string => {
    const title = architecture.get(id)?.title;
    return plain(title?.[language] ?? Object.values(title ?? {})[0] ?? id);
  };
  const byName = new Map<string, Set<string>>();
  for (const fact of element.facts) {
    if (fact.name === 'header' || unsaid.has(fact.name)) continue;
    const targets = byName.get(fact.name) ?? new Set();
    for (const id of referencesIn(fact)) targets.add(id);
    byName.set(fact.name, targets);
  }
  const lines = [...byName].flatMap(([name, targets]): string[] => {
    const fact = factOf(factType(name));
    if (!fact || targets.size === 0) return [];
    const shown = [...targets].slice(0, mostTargets).map(titleOf);
    const more = targets.size > mostTargets ? `, +${targets.size - mostTargets}` : '';
    return [`- ${inLanguage(fact.title, language)}: ${shown.join(', ')}${more}`];
  });
  return lines.slice(0, mostFacts);
}

/** Said elsewhere: with the requirements, or by other tools. */
const unsaid: ReadonlySet<string> = new Set(['evidence', 'waiver', 'distinct']);

function referencesIn(fact: Fact): string[] {
  const found: string[] = [];
  const visit = (value: Value): void => {
    if (isReference(value)) found.push(value.ref);
    else if (Array.isArray(value)) (value as readonly Value[]).forEach(visit);
    else if (typeof value === 'object') Object.values(value as Readonly<Record<string, Value>>).forEach(visit);
  };
  Object.values(fact.values).forEach(visit);
  return found;
}

/** How many requirements an element meets, and the numbers of those that it doesn't. */
function complianceLine({ id }: Element, workspace: AssessedWorkspace, language: Language): string {
  const cells = workspace
    .assessment()
    .cellsOf(id)
    .filter(({ status }) => status !== 'not-applicable');
  if (cells.length === 0) return '';
  const unmet = cells.filter(({ status }) => status !== 'met').map(({ requirement }) => plain(requirement.number));
  const shown = unmet.slice(0, mostNumbers).join(', ') + (unmet.length > mostNumbers ? `, +${unmet.length - mostNumbers}` : '');
  const met = `✓ ${cells.length - unmet.length}`;
  return `${text('hover.compliance', {}, language)}: ${unmet.length === 0 ? met : `${met} · ✗ ${unmet.length} (${shown})`}`;
}

import { ast, inLanguage, type Language, type Localised, type Place, vocabularies, type Vocabulary } from '@egov/language';
import { aggregates, kindsByPlural, kindWords, membersOf, type Meaning, typeTitle, usageOf, type Wanted } from '@egov/expressions';
import { placeOf } from '@egov/model';
import type { TextEdit } from './edits.js';
import type { AssessedWorkspace } from './workspace.js';

/** What may be written at a place of a rule. */
export interface RuleCompletion {
  readonly label: string;
  /** What it is, or gives. */
  readonly detail: string;
  readonly kind: 'member' | 'operation' | 'variable' | 'parameter' | 'word' | 'elements' | 'element' | 'kind' | 'constant';
  /** What is replaced by it, in characters of the text. */
  readonly offset: number;
  readonly length: number;
}

/** What may be written at an offset of a rule: members after a dot; words that fit the other side, variables, names elsewhere. */
export function ruleCompletions(workspace: AssessedWorkspace, uri: string, offset: number, language: Language): RuleCompletion[] {
  const wanted = workspace
    .wanted(uri)
    .filter((place) => place.offset <= offset && offset <= place.offset + place.length)
    .at(-1);
  if (!wanted) return [];
  const items = wanted.after ? memberCompletions(wanted.after, language) : nameCompletions(wanted, workspace, language);
  return items.map((item) => ({ ...item, offset: wanted.offset, length: wanted.length }));
}

type Item = Omit<RuleCompletion, 'offset' | 'length'>;

function memberCompletions(after: NonNullable<Wanted['after']>, language: Language): Item[] {
  const operations = Object.entries(aggregates)
    .filter(([name]) => after.many || name === 'closure')
    .map(([name, title]): Item => ({ label: name, detail: inLanguage(title, language), kind: 'operation' }));
  return [...memberItems(after, language), ...operations];
}

function memberItems(of: NonNullable<Wanted['after']>, language: Language): Item[] {
  const members = [...membersOf(of).values()].map((member): Item => ({
    label: member.name,
    detail: inLanguage(typeTitle(member.type), language),
    kind: 'member',
  }));
  return members.sort((a, b) => (a.label < b.label ? -1 : 1));
}

function nameCompletions({ scope, expected }: Wanted, workspace: AssessedWorkspace, language: Language): Item[] {
  const items: Item[] = [];
  if (expected?.of.kind === 'word')
    for (const name of expected.of.vocabularies)
      for (const word of scope.words(name)) items.push({ label: word, detail: wordTitle(name, word, language), kind: 'word' });
  if (scope.subject) items.push(...memberItems(scope.subject, language));
  for (const [name, { type }] of scope.variables)
    items.push({ label: name, detail: inLanguage(typeTitle(type), language), kind: 'variable' });
  for (const [name, { type }] of scope.parameters)
    items.push({ label: name, detail: inLanguage(typeTitle(type), language), kind: 'parameter' });
  items.push({ label: 'today', detail: inLanguage(todayTitle, language), kind: 'constant' });
  if (expected?.of.kind === 'element') {
    const fitting = new Set<string>(expected.of.kinds);
    for (const name of workspace.language.declaredNames)
      if (fitting.has(workspace.language.declarations(name)[0]?.type ?? '') && !name.includes('#'))
        items.push({ label: name, detail: inLanguage(typeTitle({ of: expected.of, many: false }), language), kind: 'element' });
  }
  if (!expected)
    for (const name of kindsByPlural().keys()) items.push({ label: name, detail: inLanguage(allTitle, language), kind: 'elements' });
  return items;
}

const todayTitle: Localised = ['дата оценки', 'бағалау күні', 'the assessment date'];
const allTitle: Localised = ['все элементы этого вида', 'осы түрдегі барлық элемент', 'all elements of this kind'];

function wordTitle(name: keyof typeof vocabularies, word: string, language: Language): string {
  const title = (vocabularies[name] as Vocabulary).words[word];
  return title ? inLanguage(title, language) : word;
}

/** The words that may name the elements of a rule after `for each` and `is`. */
export const ruleKinds = kindWords;

/** What a word of a rule means, in Markdown; undefined where there is nothing to tell. */
export function ruleHover(workspace: AssessedWorkspace, uri: string, offset: number, language: Language): string | undefined {
  const meaning = meaningAt(workspace, uri, offset);
  if (!meaning) return undefined;
  const { name, means } = meaning;
  const said = (type: Localised, ...more: readonly string[]): string =>
    [`\`${name}\`: ${inLanguage(type, language)}`, ...more.filter((text) => text !== '')].join('\n\n');
  switch (means.kind) {
    case 'variable':
      return said(typeTitle(means.variable.type));
    case 'parameter':
      return said(typeTitle(means.parameter.type), JSON.stringify(means.parameter.value));
    case 'member':
      return said(
        typeTitle(means.member.type),
        [inLanguage(means.member.title, language), means.member.clause ?? ''].filter((text) => text !== '').join(' · '),
      );
    case 'operation':
      return means.operation in aggregates
        ? `\`${usageOf(means.operation)}\`: ${inLanguage(aggregates[means.operation]!, language)}`
        : `\`${name}\``;
    case 'word':
      return `\`${name}\`: ${means.vocabularies.map((vocabulary) => wordTitle(vocabulary, name, language))[0]}`;
    case 'element':
      return said(typeTitle({ of: { kind: 'element', kinds: [] }, many: false }), titleOf(workspace, means.element.id, language));
    case 'all':
    case 'builtin':
      return said(typeTitle(means.type));
    default:
      return undefined;
  }
}

function titleOf(workspace: AssessedWorkspace, id: string, language: Language): string {
  const title = workspace.architecture.get(id)?.title;
  return title?.[language] ?? Object.values(title ?? {})[0] ?? id;
}

/** Where what a word of a rule names is declared. */
export function ruleDefinition(workspace: AssessedWorkspace, uri: string, offset: number): Place | undefined {
  const means = meaningAt(workspace, uri, offset)?.means;
  if (means?.kind === 'variable') return placeOf(means.variable.declaration);
  if (means?.kind === 'parameter') return means.parameter.declaration && placeOf(means.parameter.declaration, 'name');
  if (means?.kind !== 'element') return undefined;
  const node = workspace.language.declarations(means.element.id)[0]?.node;
  return node && placeOf(node, 'name');
}

/** The edits in rules that follow when an element, a variable or a parameter gets another name; the declaration of an element isn't among them. */
export function ruleRenames(workspace: AssessedWorkspace, uri: string, offset: number, newName: string): TextEdit[] {
  const means = meaningAt(workspace, uri, offset)?.means;
  if (means?.kind === 'variable')
    return editsOf(
      workspace,
      [uri],
      newName,
      (other) => other.kind === 'variable' && other.variable.declaration === means.variable.declaration,
    );
  if (means?.kind === 'parameter') {
    const { declaration } = means.parameter;
    const uses = editsOf(workspace, [uri], newName, (other) => other.kind === 'parameter' && other.parameter.declaration === declaration);
    const own = declaration && placeOf(declaration, 'name');
    return own ? [{ uri: own.uri, range: own.range, newText: newName }, ...uses] : uses;
  }
  return means?.kind === 'element' ? elementRenames(workspace, means.element.id, newName) : [];
}

/** The edits in rules that follow when an element gets another name. */
export function elementRenames(workspace: AssessedWorkspace, id: string, newName: string): TextEdit[] {
  const renamed = id.includes('.') ? `${id.slice(0, id.lastIndexOf('.') + 1)}${newName}` : newName;
  const uris = workspace.language.documents.map((document) => document.uri.toString());
  return editsOf(workspace, uris, renamed, (other) => other.kind === 'element' && other.element.id === id);
}

function editsOf(
  workspace: AssessedWorkspace,
  uris: readonly string[],
  newText: string,
  isSame: (means: Meaning['means']) => boolean,
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const uri of uris) {
    const text = workspace.language.document(uri)?.textDocument;
    if (!text) continue;
    const seen = new Set<number>();
    for (const { offset, length, means } of workspace.meanings(uri)) {
      if (seen.has(offset) || !isSame(means)) continue;
      seen.add(offset);
      edits.push({ uri, range: { start: text.positionAt(offset), end: text.positionAt(offset + length) }, newText });
    }
  }
  return edits;
}

function meaningAt(workspace: AssessedWorkspace, uri: string, offset: number): Meaning | undefined {
  return workspace.meanings(uri).find((meaning) => meaning.offset <= offset && offset <= meaning.offset + meaning.length);
}

/** The requirement that a finding, a piece of evidence or a waiver at an offset names. */
export function requirementAt(workspace: AssessedWorkspace, uri: string, offset: number): string | undefined {
  const document = workspace.language.document(uri);
  const reference = document?.references.find(
    ({ $refNode }) => $refNode !== undefined && $refNode.offset <= offset && offset <= $refNode.end,
  );
  const target = reference && '$nodeDescription' in reference ? reference.$nodeDescription : undefined;
  return target?.type === ast.Requirement.$type ? target.name : undefined;
}

import { ast, isoDateMeantBy, kindMeantBy, type KindName, metamodel, nearest, pluralWord } from '@egov/language';
import type { State } from '@egov/model';
import { type AstNode, GrammarUtils } from 'langium';
import { type Grouping, groupingOf, groupWords } from './view-grouping.js';
import { kindsByPlural } from './paths.js';
import type { Notes, Problem, Scope } from './scope.js';
import { SoundNotes } from './sound-notes.js';
import { elements } from './types.js';
import { compileViewCondition, type ViewCondition } from './view-condition.js';

/** What a view of a user shows, and how. */
export interface ViewDefinition {
  /** Its qualified name. */
  readonly id: string;
  /** The elements that it shows with their parts; none: the whole architecture. */
  readonly of: readonly string[];
  /** The kinds that it shows, by their words. */
  readonly kinds: ReadonlySet<string>;
  readonly where?: ViewCondition;
  readonly groupBy?: Grouping;
  readonly state: State | 'difference' | { readonly date: string };
  /** Whether it says so itself. */
  readonly hasOwnState: boolean;
  /** How many relations away from what is selected it goes on showing. */
  readonly depth: number;
  readonly direction: 'right' | 'down' | 'left' | 'up';
  readonly detail: 'overview' | 'normal' | 'full';
}

/** The kinds whose elements relate others: they are drawn as edges. */
export const edgeKinds: ReadonlySet<string> = new Set(['exchange']);

const shownByDefault = ['system', 'exchange'];

/** Reads and compiles a view. Undefined if there is a mistake in what it shows; the notes say which. */
export function compileView(node: ast.View, id: string, scope: Scope, notes: Notes): ViewDefinition | undefined {
  const own = new SoundNotes(notes);
  const facts = node.members;
  const words = shownKinds(facts.filter(ast.isShow), own);
  const kinds = [...new Set(words.length > 0 ? words : shownByDefault)];
  const subjects = subjectsOf(kinds);
  const condition: ast.Expression | undefined = facts.find(ast.isWhere)?.condition;
  const where = condition && compileViewCondition(condition, subjects, scope, own);
  const group = facts.find(ast.isGroup);
  const groupBy = group && groupOf(group, subjects, own);
  const depth = depthOf(facts.find(ast.isDepth), own);
  if (!own.isSound || (condition && !where)) return undefined;
  const direction = facts.find(ast.isDirection)?.word;
  const detail = facts.find(ast.isDetail)?.word;
  return {
    id,
    of: node.scope.flatMap((reference) => reference.$nodeDescription?.name ?? []),
    kinds: new Set(kinds),
    ...(where && { where }),
    ...(groupBy && { groupBy }),
    state: stateOf(facts.find(ast.isViewState)),
    hasOwnState: facts.some(ast.isViewState),
    depth,
    direction: direction === 'down' || direction === 'left' || direction === 'up' ? direction : 'right',
    detail: detail === 'overview' || detail === 'full' ? detail : 'normal',
  };
}

/** What conditions and groupings are about: the kinds drawn as nodes; where there are none, those drawn as edges. */
function subjectsOf(words: readonly string[]): KindName[] {
  const nodes = words.filter((word) => !edgeKinds.has(word));
  return (nodes.length > 0 ? nodes : words).flatMap((word) => (metamodel().typeOf(word) as KindName | undefined) ?? []);
}

function shownKinds(facts: readonly ast.Show[], notes: Notes): string[] {
  const plurals = kindsByPlural();
  const found: string[] = [];
  for (const fact of facts) {
    for (const [index, word] of fact.words.entries()) {
      const kind = plurals.get(word);
      const place = placeOf(fact, 'words', index);
      if (kind === undefined) notes.problem({ code: 'EGOV-view-show', args: { word, near: pluralMeantBy(word) }, ...place });
      else if (found.includes(kind)) notes.problem({ code: 'EGOV-repeated-value', args: { word }, ...place });
      else {
        found.push(kind);
        notes.meaning({ ...place, name: word, means: { kind: 'all', type: elements([metamodel().typeOf(kind) as KindName], true) } });
      }
    }
  }
  return found;
}

/** `system`, `systms`, `системы` → `systems`. */
function pluralMeantBy(word: string): string | undefined {
  const plurals = kindsByPlural();
  if (plurals.has(pluralWord(word))) return pluralWord(word);
  const meant = kindMeantBy(word);
  return nearest(word, plurals.keys()) ?? (meant === undefined ? undefined : pluralWord(meant));
}

function groupOf(fact: ast.Group, subjects: readonly KindName[], notes: Notes): Grouping | undefined {
  const { word } = fact;
  if (!(word as string | undefined)) return undefined; // reported by the parser
  const grouping = groupingOf(word, subjects);
  const place = placeOf(fact, 'word');
  if (!grouping) notes.problem({ code: 'EGOV-view-group', args: { word, near: nearest(word, groupWords(subjects)) }, ...place });
  else if (grouping.member)
    notes.meaning({ ...place, name: word, means: { kind: 'member', member: grouping.member, of: elements(subjects) } });
  return grouping;
}

function depthOf(fact: ast.Depth | undefined, notes: Notes): number {
  const value = (fact?.value as string | number | undefined)?.toString();
  if (!fact || value === undefined) return 0;
  if (!/^\d+$/.test(value)) notes.problem({ code: 'EGOV-view-depth', args: { value }, ...placeOf(fact, 'value') });
  return Number.parseInt(value, 10) || 0;
}

/** A word or a date that isn't one is reported with the other values. */
function stateOf(fact: ast.ViewState | undefined): ViewDefinition['state'] {
  const date = fact?.on === undefined ? undefined : isoDateMeantBy(fact.on);
  if (date !== undefined) return { date };
  return fact?.word === 'current' || fact?.word === 'difference' ? fact.word : 'target';
}

function placeOf(node: AstNode, property: string, index?: number): Pick<Problem, 'offset' | 'length'> {
  const found = GrammarUtils.findNodeForProperty(node.$cstNode, property, index) ?? node.$cstNode;
  return { offset: found?.offset ?? 0, length: found?.length ?? 0 };
}

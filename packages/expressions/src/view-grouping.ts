import type { KindName } from '@egov/language';
import type { Element } from '@egov/model';
import type { Context } from './context.js';
import { type Item, plain, type Statement } from './items.js';
import { type Member, membersOf } from './members.js';
import { elements } from './types.js';

/** What the elements of a view are put together by. */
export interface Grouping {
  readonly word: string;
  /** The member that it is; the layer of an element is none. */
  readonly member?: Member;
  /** Its value for an element, in the state in which the context looks. */
  of(element: Element, context: Context): Exclude<Item, Statement> | undefined;
}

/** The layer is where an element stands, and its kind what it is, whether or not the line of its name says more. */
const always: ReadonlySet<string> = new Set(['layer', 'kind']);

/** How elements of some kinds are grouped by a word. Undefined if none has it, or may have it several times. */
export function groupingOf(word: string, kinds: readonly KindName[]): Grouping | undefined {
  const member = groupMembers(kinds).get(word);
  if (!member) return always.has(word) ? { word, of: (element) => (word === 'layer' ? element.layer : undefined) } : undefined;
  return {
    word,
    member,
    of: (element, context) => {
      const [item] = member.read(element, context);
      return item === undefined ? undefined : plain(item);
    },
  };
}

/** The words that elements of some kinds can be grouped by. */
export function groupWords(kinds: readonly KindName[]): string[] {
  return [...always, ...groupMembers(kinds).keys()];
}

function groupMembers(kinds: readonly KindName[]): ReadonlyMap<string, Member> {
  return new Map(
    [...membersOf(elements(kinds))].filter(([name, { type }]) => name !== 'layer' && !type.many && type.of.kind !== 'statement'),
  );
}

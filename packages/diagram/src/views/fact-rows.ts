import { factOf, inLanguage, type KindName, type Localised, metamodel } from '@egov/language';
import { elements, isElement, type Member, membersOf, plain } from '@egov/expressions';
import { type ChangeKind, type Element, factType } from '@egov/model';
import type { Row } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import type { Asked, Asking } from './custom-asking.js';

/** Longer than a line, about the model rather than of it, or a table of its own. */
const unsaid: ReadonlySet<string> = new Set([
  'description',
  'link',
  'property',
  'identity',
  'evidence',
  'waiver',
  'distinct',
  'source',
  'documents',
  'budget',
  'effect',
  'because',
]);

const classTitle: Localised = ['класс', 'класы', 'class'];

/** What the text says of an element, a line for each fact. What is drawn as an edge is left out: `drawn` has the ends of those. */
export function factRows(element: Element, drawn: ReadonlySet<string>, perspective: Perspective, asking: Asking): Row[] {
  const type = metamodel().typeOf(element.kind) as KindName | undefined;
  if (type === undefined) return [];
  const members = [...membersOf(elements([type])).values()].filter(({ name, origin }) => origin === 'fact' && !unsaid.has(name));
  const [header, facts] = [members.filter((member) => !isFact(member)), members.filter(isFact)];
  const words = header.flatMap((member) => asking.values(member, element).map((asked) => ({ member, asked })));
  const own = rowsOf(
    words.filter(({ asked }) => !isElement(plain(asked.item))),
    undefined,
    perspective,
  );
  const said = facts.flatMap((member) => {
    const values = asking.values(member, element).filter(({ item }) => {
      const value = plain(item);
      return !isElement(value) || !drawn.has(value.id);
    });
    return rowsOf(
      values.map((asked) => ({ member, asked })),
      member.title,
      perspective,
    );
  });
  return [...own, ...said];
}

function isFact({ name }: Member): boolean {
  return factOf(factType(name)) !== undefined;
}

interface Value {
  readonly member: Member;
  readonly asked: Asked;
}

/** Values as lines: those that stay in one, those that go and those that come in one each. */
function rowsOf(values: readonly Value[], title: Localised | undefined, perspective: Perspective): Row[] {
  const { language } = perspective;
  return ([undefined, 'kept', 'removed', 'added'] as const).flatMap((change: ChangeKind | undefined): Row[] => {
    const same = values.filter(({ asked }) => asked.change === change);
    if (same.length === 0) return [];
    const texts = same.flatMap(({ member, asked }) => textOf(asked, member, perspective) ?? []);
    const name = title && inLanguage(title, language);
    const text = texts.length === 0 ? name : [name, [...new Set(texts)].join(', ')].filter((part) => part !== undefined).join(': ');
    return text === undefined ? [] : [{ text, ...(change && { change }) }];
  });
}

/** A value in words; a flag says no more than its name. */
function textOf({ item }: Asked, { name, type }: Member, perspective: Perspective): string | undefined {
  const value = plain(item);
  if (value === undefined || typeof value === 'boolean') return undefined;
  if (isElement(value)) return perspective.titleOf(value);
  if (typeof value === 'object') return undefined;
  if (name === 'class') return `${inLanguage(classTitle, perspective.language)} ${value}`;
  return type.of.kind === 'word' ? wordTitle(String(value), type.of.vocabularies, perspective) : String(value);
}

/** A word in the language of the picture, by the first of its vocabularies that has it. */
export function wordTitle(word: string, vocabularies: readonly Parameters<Perspective['word']>[0][], perspective: Perspective): string {
  return vocabularies.map((name) => perspective.word(name, word)).find((title) => title !== word) ?? word;
}

import {
  factOf,
  facts,
  inverses,
  type KindName,
  kindOf,
  kinds,
  type Localised,
  mainProperty,
  metamodel,
  pluralWord,
  propertiesOf,
  vocabularies,
  type VocabularyName,
} from '@egov/language';
import { factName } from '@egov/model';
import type { Context } from './context.js';
import { derivedMembers } from './derived.js';
import { isElement, type Item, plain } from './items.js';
import { readFact, readHeader, readInverse, readParts, readReason, readStatement } from './read.js';
import { elements, modelKinds, text, type Type, unitedValue, type ValueType } from './types.js';

/** A word after a dot: what it gives, what it means, and how it is read. */
export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly title: Localised;
  readonly clause?: string;
  /** Whether it is a fact or a word of the header, a part, a relation from its other end, a part of a statement, or computed. */
  readonly origin: 'fact' | 'part' | 'inverse' | 'statement' | 'derived';
  readonly read: (item: Item, context: Context) => readonly Item[];
}

const byKind = new Map<KindName, ReadonlyMap<string, Member>>();
const byType = new Map<string, ReadonlyMap<string, Member>>();

/** Everything that may follow a value of a type after a dot. Of several kinds, what any of them has. */
export function membersOf(type: Type): ReadonlyMap<string, Member> {
  const key = `${type.said?.join('+') ?? ''} ${type.of.kind === 'element' ? type.of.kinds.join('+') : type.of.kind}`;
  let known = byType.get(key);
  if (!known) {
    const found = new Map((type.said ?? []).flatMap((said) => statementMembers(said)).map((member) => [member.name, member]));
    for (const [name, member] of type.of.kind === 'element' ? membersOfKinds(type.of.kinds) : [])
      if (!found.has(name)) found.set(name, member);
    byType.set(key, (known = found));
  }
  return known;
}

/** The members of any of some kinds. One that several have gives what any of them gives, and is read as the kind of the element has it. */
function membersOfKinds(kinds: readonly KindName[]): ReadonlyMap<string, Member> {
  const [only] = kinds;
  if (kinds.length === 1) return membersOfKind(only!);
  const found = new Map<string, Map<string, Member>>();
  for (const kind of kinds) {
    for (const [name, member] of membersOfKind(kind)) {
      const known = found.get(name);
      if (known) known.set(metamodel().keyword(kind), member);
      else found.set(name, new Map([[metamodel().keyword(kind), member]]));
    }
  }
  return new Map([...found].map(([name, variants]) => [name, byKindOfElement(variants)]));
}

function byKindOfElement(variants: ReadonlyMap<string, Member>): Member {
  const [first, ...others] = [...variants.values()];
  const type = others.reduce((all, { type: other }) => united(all, other), first!.type);
  return {
    ...first!,
    type,
    read: (item, context) => {
      const value = plain(item);
      return (isElement(value) && variants.get(value.kind)?.read(item, context)) || [];
    },
  };
}

function united(a: Type, b: Type): Type {
  const said = [...new Set([...(a.said ?? []), ...(b.said ?? [])])];
  return { of: unitedValue(a.of, b.of), many: a.many || b.many, ...(said.length > 0 && { said }) };
}

function membersOfKind(kind: KindName): ReadonlyMap<string, Member> {
  let known = byKind.get(kind);
  if (!known) {
    const found = new Map<string, Member>();
    // what the text says comes before what is computed from it
    for (const member of [
      ...headerMembers(kind),
      ...factMembers(kind),
      ...derivedMembers(kind),
      ...partMembers(kind),
      ...inverseMembers(kind),
    ])
      if (!found.has(member.name)) found.set(member.name, member);
    byKind.set(kind, (known = found));
  }
  return known;
}

function headerMembers(kind: KindName): Member[] {
  return propertiesOf(kind).map((property): Member =>
    property.name === 'because'
      ? reason
      : {
          name: property.name,
          type: { of: valueType(property.holds), many: property.many },
          title: headerTitle(kind, property.name),
          origin: 'fact',
          read: readHeader(property.name, valueType(property.holds)),
        },
  );
}

/** What a word in the line of an element's name is: as its vocabulary is called; the end of an exchange as it is written. */
function headerTitle(kind: KindName, property: string): Localised {
  const headers: Readonly<Record<string, VocabularyName>> = kindOf(kind)!.header ?? {};
  const vocabulary = headers[property];
  return vocabulary ? vocabularies[vocabulary].title : [property, property, property];
}

/** Why, where the line of an element's name says so: of a step. */
const reason: Member = {
  name: 'because',
  type: text,
  title: ['обоснование', 'негіздеме', 'justification'],
  origin: 'fact',
  read: readReason,
};

/** Not facts of the model, or reached otherwise. */
const unread: ReadonlySet<string> = new Set(['Tagged', 'Identity', 'Evidence', 'Waiver', 'Distinct', 'Attributes', 'VocabularyWord']);

function factMembers(kind: KindName): Member[] {
  return (Object.keys(facts) as (keyof typeof facts)[])
    .filter((type) => !unread.has(type) && metamodel().mayStandIn(type, kind))
    .map((type) => factMember(type));
}

function factMember(type: string): Member {
  const fact = factOf(type)!;
  const main = mainProperty(type);
  const single = fact.single === true;
  const record = main?.holds.kind === 'record' ? main.holds.type : undefined;
  const value = record === undefined ? main : mainProperty(record);
  return {
    name: factName(type),
    type: {
      of: value ? valueType(value.holds) : { kind: 'statement' },
      many: !single || (main !== undefined && main.many && main.holds.kind !== 'reference'),
      said: record === undefined ? [type] : [type, record],
    },
    title: fact.title,
    clause: fact.clause,
    origin: 'fact',
    read: readFact(type, main, record),
  };
}

function partMembers(kind: KindName): Member[] {
  return modelKinds
    .filter((part) => metamodel().mayStandIn(part, kind) || (part === 'Attribute' && kind === 'Entity'))
    .map((part) => ({
      name: pluralWord(metamodel().keyword(part)),
      type: elements([part], true),
      title: kinds[part].plural,
      clause: kindOf(part)!.clause,
      origin: 'part',
      read: readParts(metamodel().keyword(part)),
    }));
}

function inverseMembers(kind: KindName): Member[] {
  return relationsTo(kind).map(({ type, property, record, homes, name }) => ({
    name,
    type: {
      of: { kind: 'element', kinds: homes },
      many: true,
      ...(factOf(type) && { said: record === undefined ? [type] : [type, record] }),
    },
    title: factOf(type)?.title ?? kindOf(type)!.title,
    clause: factOf(type)?.clause,
    origin: 'inverse',
    read: readInverse(type, property, record),
  }));
}

interface RelationEnd {
  readonly type: string;
  readonly property: string;
  readonly record?: string;
  readonly homes: readonly KindName[];
  readonly name: string;
}

/** The facts and headers that may refer to a kind, with the name of the relation from this end. */
function relationsTo(kind: KindName): readonly RelationEnd[] {
  return (relationEnds ??= allRelationEnds()).get(kind) ?? [];
}

let relationEnds: ReadonlyMap<KindName, readonly RelationEnd[]> | undefined;

/** The ends of all relations, by the kind that they refer to. */
function allRelationEnds(): ReadonlyMap<KindName, readonly RelationEnd[]> {
  const found = new Map<KindName, RelationEnd[]>(modelKinds.map((kind) => [kind, []]));
  const look = (type: string, homes: readonly KindName[], record?: string): void => {
    for (const { name: property, holds } of propertiesOf(record ?? type)) {
      if (holds.kind === 'record' && record === undefined && factOf(type)) look(type, homes, holds.type);
      const name = inverses[`${record ?? type}.${property}`];
      if (holds.kind !== 'reference' || name === undefined) continue;
      for (const kind of metamodel().kindsOf(holds.to)) found.get(kind)?.push({ type, property, record, homes, name });
    }
  };
  for (const type of Object.keys(facts))
    look(
      type,
      modelKinds.filter((home) => metamodel().mayStandIn(type, home)),
    );
  for (const type of modelKinds) look(type, [type]);
  return found;
}

/** The other parts of what was said: the medium of an entry, the reason of a choice. */
function statementMembers(type: string): Member[] {
  const own = propertiesOf(type)
    .filter(({ holds }) => holds.kind !== 'record')
    .map((property): Member => {
      const of = valueType(property.holds);
      return {
        name: property.name,
        type: { of, many: property.many },
        title: factOf(type)?.title ?? [property.name, property.name, property.name],
        origin: 'statement',
        read: readStatement(property.name, of, factOf(type)?.crossState === true),
      };
    });
  const because: Member = {
    name: 'because',
    type: { of: { kind: 'text' }, many: false },
    title: ['обоснование', 'негіздеме', 'justification'],
    origin: 'statement',
    read: readStatement('because', { kind: 'text' }, false),
  };
  return factOf(type) ? [...own.filter(({ name }) => name !== 'because'), because] : own;
}

/** What a property of the metamodel gives to a rule. */
function valueType(holds: ReturnType<typeof propertiesOf>[number]['holds']): ValueType {
  switch (holds.kind) {
    case 'reference':
      return { kind: 'element', kinds: metamodel().kindsOf(holds.to) };
    case 'word':
      return { kind: 'word', vocabularies: [holds.vocabulary] };
    case 'record':
      return { kind: 'statement' };
    default:
      return { kind: holds.kind };
  }
}

import { type KindName, type Localised, metamodel } from '@egov/language';
import type { Element } from '@egov/model';
import type { Context } from './context.js';
import { isElement, type Item, plain } from './items.js';
import type { Member } from './members.js';
import { elements, modelKinds, text, type Type } from './types.js';

/** A member that is computed from what the text says. */
interface Derived {
  readonly name: string;
  readonly of: readonly KindName[];
  readonly type: Type;
  readonly title: Localised;
  readonly read: (element: Element, context: Context) => readonly Item[];
}

/** The members that are computed, for a kind. */
export function derivedMembers(kind: KindName): Member[] {
  return all()
    .filter(({ of }) => of.includes(kind))
    .map(({ name, type, title, read }) => ({
      name,
      type,
      title,
      origin: 'derived',
      read: (item, context) => {
        const value = plain(item);
        return isElement(value) ? read(value, context) : [];
      },
    }));
}

let known: readonly Derived[] | undefined;

function all(): readonly Derived[] {
  return (known ??= define());
}

function define(): Derived[] {
  const kindsOf = (type: string): readonly KindName[] => metamodel().kindsOf(type);
  const systems = kindsOf('AnySystem');
  const endpoints = kindsOf('Endpoint');
  const held: readonly KindName[] = ['Component', 'Interface'];
  const exchanges = elements(['Exchange'], true);
  return [
    { name: 'name', of: modelKinds, type: text, title: ['имя', 'атауы', 'name'], read: ({ name }) => [name] },
    {
      name: 'title',
      of: modelKinds,
      type: text,
      title: ['наименование', 'атауы', 'title'],
      read: ({ title }) => Object.values(title).slice(0, 1),
    },
    { name: 'tags', of: modelKinds, type: { ...text, many: true }, title: ['метки', 'белгілер', 'tags'], read: ({ tags }) => tags },
    {
      name: 'holder',
      of: modelKinds,
      type: elements(modelKinds),
      title: ['элемент, в котором объявлен', 'құрамында жарияланған элемент', 'the element that holds it'],
      read: (element, context) => one(element.parent === undefined ? undefined : context.reader.get(element.parent)),
    },
    {
      name: 'parts',
      of: modelKinds,
      type: elements(modelKinds, true),
      title: ['все составные части', 'барлық құрамдас бөліктері', 'all its parts, theirs included'],
      read: (element, context) => [...partsWithin(element, context)],
    },
    {
      name: 'domain',
      of: modelKinds,
      type: elements(['Domain']),
      title: ['домен', 'домен', 'the domain it belongs to'],
      read: (element, context) => one(holderOf(element, context, ({ kind }) => kind === 'domain')),
    },
    {
      name: 'system',
      of: [...systems, 'Foreign', ...held],
      type: elements([...systems, 'Foreign']),
      title: ['система, частью которой является', 'құрамына кіретін жүйе', 'the system it is or belongs to'],
      read: (element, context) => one(systemOf(element, context)),
    },
    {
      name: 'responsible',
      of: endpoints,
      type: elements(kindsOf('Performer')),
      title: [
        'ответственный: владелец, иначе оператор системы',
        'жауапты тұлға: жүйенің иесі, әйтпесе операторы',
        'who answers for it: the owner of its system, else the operator',
      ],
      read: responsible,
    },
    {
      name: 'exchanges',
      of: endpoints,
      type: exchanges,
      title: ['все взаимодействия, с частями', 'бөліктерін қоса, барлық өзара іс-қимыл', 'all exchanges, those of its parts included'],
      read: (element, context) => exchangesOf(element, context, bothEnds),
    },
    {
      name: 'outgoingExchanges',
      of: endpoints,
      type: exchanges,
      title: ['взаимодействия, которые вызывает', 'өзі шақыратын өзара іс-қимыл', 'exchanges that it calls'],
      read: (element, context) => exchangesOf(element, context, outgoing),
    },
    {
      name: 'incomingExchanges',
      of: endpoints,
      type: exchanges,
      title: ['взаимодействия, в которых вызывается', 'өзі шақырылатын өзара іс-қимыл', 'exchanges in which it is called'],
      read: (element, context) => exchangesOf(element, context, incoming),
    },
    {
      name: 'typeName',
      of: ['Attribute'],
      type: text,
      title: ['имя типа', 'типтің атауы', 'the name of its type, also of a built-in one'],
      read: (element, context) =>
        context.reader.facts(element, 'header').flatMap((fact) => (fact.values['type'] as { ref?: string } | undefined)?.ref ?? []),
    },
    {
      name: 'provider',
      of: [...held, 'Capability'],
      type: elements([...systems, 'Foreign', 'Component'], true),
      title: ['система, которая предоставляет', 'ұсынатын жүйе', 'the systems that provide it'],
      read: providers,
    },
  ];
}

function one(element: Element | undefined): Element[] {
  return element ? [element] : [];
}

function holderOf(element: Element, context: Context, fits: (element: Element) => boolean): Element | undefined {
  for (let holder: Element | undefined = element; holder;) {
    if (fits(holder)) return holder;
    holder = holder.parent === undefined ? undefined : context.reader.get(holder.parent);
  }
  return undefined;
}

const systemKinds: ReadonlySet<string> = new Set(['system', 'platform', 'gateway', 'foreign']);

function systemOf(element: Element, context: Context): Element | undefined {
  return holderOf(element, context, ({ kind }) => systemKinds.has(kind));
}

function* partsWithin(element: Element, context: Context): Iterable<Element> {
  for (const part of context.reader.parts(element.id)) {
    yield part;
    yield* partsWithin(part, context);
  }
}

function responsible(element: Element, context: Context): readonly Element[] {
  const holder = systemOf(element, context);
  if (!holder) return [element];
  for (const name of ['owner', 'operator']) {
    for (const fact of context.reader.facts(holder, name)) {
      const [target] = (fact.values['targets'] ?? []) as readonly { ref: string }[];
      const found = target && context.reader.get(target.ref);
      if (found) return [found];
    }
  }
  return [];
}

type Ends = readonly ('from' | 'to')[];
const bothEnds: Ends = ['from', 'to'];
const outgoing: Ends = ['from'];
const incoming: Ends = ['to'];

function exchangesOf(element: Element, context: Context, ends: Ends): readonly Element[] {
  return context.reader.once(ends, element, () => findExchanges(element, context, ends));
}

function findExchanges(element: Element, context: Context, ends: Ends): Element[] {
  const own = systemKinds.has(element.kind) || element.kind === 'component' ? [element, ...partsWithin(element, context)] : [element];
  const found = new Set<Element>();
  for (const end of own) {
    for (const referrer of context.reader.referrers(end.id)) {
      if (referrer.kind !== 'exchange' || found.has(referrer)) continue;
      const [header] = context.reader.facts(referrer, 'header');
      if (ends.some((name) => (header?.values[name] as { ref: string } | undefined)?.ref === end.id)) found.add(referrer);
    }
  }
  return [...found];
}

/** A capability is provided by the platform that declares it and by whatever says that it provides it. */
function providers(element: Element, context: Context): readonly Element[] {
  if (element.kind !== 'capability') return one(systemOf(element, context));
  const found = new Set<Element>(one(systemOf(element, context)));
  for (const referrer of context.reader.referrers(element.id)) {
    const provides = context.reader
      .facts(referrer, 'provides')
      .some((fact) => ((fact.values['targets'] ?? []) as readonly { ref: string }[]).some(({ ref }) => ref === element.id));
    if (provides) found.add(referrer);
  }
  return [...found];
}

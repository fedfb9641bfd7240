import {
  inLanguage,
  kindOf,
  type Language,
  languages,
  metamodel,
  vocabularies,
  type Vocabulary,
  type VocabularyName,
} from '@egov/language';
import {
  type Architecture,
  type ArchitectureView,
  canonical,
  type ChangeKind,
  difference,
  type Element,
  type ElementChange,
  type Fact,
  isReference,
  type LocalisedText,
  type Moment,
  type Value,
} from '@egov/model';
import type { Annotations } from './annotations.js';
import type { Badge, GraphNode } from './graph/graph.js';
import type { Reach } from './reach.js';
import { changeSummary, differenceText, reachWords } from './words.js';

/** What a picture shows of the model: one state, one date, or the difference between the current and the target state. */
export type Aspect = Moment | 'difference';

/** One end of a relation, with what became of the relation. */
export interface Related {
  readonly element: Element;
  readonly fact: Fact;
  readonly change?: ChangeKind;
}

/** What a difference comes to: of each element, and which hold something that changes. */
interface Changes {
  readonly own: ReadonlyMap<string, ElementChange>;
  readonly holders: ReadonlySet<string>;
}

/** The model as one picture shows it, in one language. */
export class Perspective {
  private readonly views: readonly ArchitectureView[];
  private changes: Changes | undefined;
  private reach: { readonly reached: Reach; readonly within: string | undefined } | undefined;
  private readonly parts = new Map<string, readonly Element[]>();

  constructor(
    readonly architecture: Architecture,
    readonly aspect: Aspect,
    readonly language: Language,
    readonly annotations: Annotations = {},
  ) {
    this.views =
      aspect === 'difference'
        ? [architecture.in('current'), architecture.in('target')]
        : [typeof aspect === 'string' ? architecture.in(aspect) : architecture.at(aspect.date)];
  }

  /** The same for one picture of a difference, which tells of what stays whether it was or will be there; not of what is within its subject. */
  reaching(reached: Reach, within: string | undefined): Perspective {
    const same = Object.assign(Object.create(Perspective.prototype) as Perspective, this);
    same.reach = { reached, within };
    return same;
  }

  get isDifference(): boolean {
    return this.aspect === 'difference';
  }

  /** Whether an element is in the picture: it stands at the moment; in a difference, in either state. */
  stands(id: string): boolean {
    return this.views.some((view) => view.stands(id));
  }

  get(id: string): Element | undefined {
    return this.stands(id) ? this.architecture.get(id) : undefined;
  }

  /** The elements of a kind, in the order of their identifiers. */
  ofKind(kind: string): Element[] {
    return this.architecture.ofKind(kind).filter(({ id }) => this.stands(id));
  }

  /** The parts of an element, in the order in which they are declared where that can be told, else of their identifiers. */
  partsOf(id: string, kind?: string): Element[] {
    let known = this.parts.get(id);
    if (!known) this.parts.set(id, (known = inTextOrder(this.architecture.partsOf(id).filter((part) => this.stands(part.id)))));
    return kind === undefined ? [...known] : known.filter((part) => part.kind === kind);
  }

  /** The parts of an element and theirs. */
  partsWithin(id: string): Element[] {
    return this.partsOf(id).flatMap((part) => [part, ...this.partsWithin(part.id)]);
  }

  /** The domain that an element belongs to. */
  domainOf(element: Element): Element | undefined {
    return this.holderOf(element, ({ kind }) => kind === 'domain');
  }

  /** The nearest of an element and what holds it that fits. */
  holderOf(element: Element, fits: (element: Element) => boolean): Element | undefined {
    for (
      let holder: Element | undefined = element;
      holder;
      holder = holder.parent === undefined ? undefined : this.architecture.get(holder.parent)
    )
      if (fits(holder)) return holder;
    return undefined;
  }

  /** The facts of a name; in a difference those of both states, each with what became of it. */
  facts(element: Element, name: string): { readonly fact: Fact; readonly change?: ChangeKind }[] {
    const found = this.views.map((view) => (view.stands(element.id) ? view.factsOf(element).filter((fact) => fact.name === name) : []));
    if (!this.isDifference) return found[0]!.map((fact) => ({ fact }));
    const [before, after] = found as [Fact[], Fact[]];
    const is = this.becameOf(element.id);
    if (is === 'added' || is === 'removed') return (is === 'added' ? after : before).map((fact) => ({ fact, change: is }));
    const key = (fact: Fact): string => canonical(fact.values);
    const [old, fresh] = [new Set(before.map(key)), new Set(after.map(key))];
    return [
      ...before.filter((fact) => !fresh.has(key(fact))).map((fact) => ({ fact, change: 'removed' as const })),
      ...after.map((fact) => ({ fact, change: old.has(key(fact)) ? ('kept' as const) : ('added' as const) })),
    ];
  }

  /** What an element refers to with a fact, each once. */
  related(element: Element, name: string, role = 'targets'): Related[] {
    const found = new Map<string, Related>();
    for (const { fact, change } of this.facts(element, name)) {
      for (const id of referencesIn(fact.values[role])) {
        const target = this.get(id);
        if (!target) continue;
        const known = found.get(id);
        const own = { element: target, fact, ...(change && { change: joined(change, this.becameOf(id)) }) };
        found.set(id, known ? { ...own, ...(own.change && { change: changeOfBoth(known.change!, own.change) }) } : own);
      }
    }
    return [...found.values()];
  }

  /** The elements of some kinds that refer to an element with a fact. */
  referring(element: Element, name: string, role = 'targets'): Related[] {
    return this.architecture
      .incoming(element.id)
      .filter((relation) => relation.fact.name === name)
      .map(({ from }) => from)
      .filter((id, index, all) => all.indexOf(id) === index)
      .flatMap((id) => this.get(id) ?? [])
      .flatMap((from) =>
        this.related(from, name, role)
          .filter((related) => related.element.id === element.id)
          .map((related) => ({ ...related, element: from })),
      );
  }

  /** What an element refers to in the line of its name: the ends of an exchange. */
  header(element: Element, property: string): Element | undefined {
    const [id] = this.headerValues(element, property).flatMap((value) => referencesIn(value));
    return id === undefined ? undefined : this.get(id);
  }

  headerAll(element: Element, property: string): Element[] {
    return this.headerValues(element, property)
      .flatMap((value) => referencesIn(value))
      .flatMap((id) => this.get(id) ?? []);
  }

  /** A word in the line of an element's name, as it is written. */
  headerWord(element: Element, property: string): string | undefined {
    const [value] = this.headerValues(element, property);
    return typeof value === 'string' ? value : undefined;
  }

  /** All words of a property in the line of an element's name: the tiers of a component. */
  headerWords(element: Element, property: string): string[] {
    const words = this.headerValues(element, property).flatMap((value) => (Array.isArray(value) ? (value as readonly Value[]) : [value]));
    return [...new Set(words.filter((word): word is string => typeof word === 'string'))];
  }

  private headerValues(element: Element, property: string): Value[] {
    return this.facts(element, 'header').flatMap(({ fact }) => fact.values[property] ?? []);
  }

  /** What became of an element between the states, its parts included. Undefined in a picture of one moment. */
  becameOf(id: string): ChangeKind | undefined {
    if (!this.isDifference) return undefined;
    const { own, holders } = (this.changes ??= this.compared());
    const known = own.get(id)?.kind ?? 'kept';
    return known === 'kept' && holders.has(id) ? 'changed' : known;
  }

  private compared(): Changes {
    const own = new Map(difference(this.views[0]!, this.views[1]!).map((change) => [change.id, change]));
    const holders = new Set<string>();
    for (const { kind, before, after } of own.values()) {
      if (kind === 'kept') continue;
      for (const element of [before, after]) {
        for (let holder = element?.parent; holder !== undefined && !holders.has(holder); holder = this.architecture.get(holder)?.parent)
          holders.add(holder);
      }
    }
    return { own, holders };
  }

  /** The facts that went and came. */
  changesOf(id: string): ElementChange | undefined {
    this.becameOf(id);
    return this.changes?.own.get(id);
  }

  /** What an element is called at the moment; in a difference as it shall be, or was to its end. */
  titleOf(element: Element): string {
    if (!element.titles) return this.inWords(element.title) ?? element.name;
    const view = this.views.findLast((other) => other.stands(element.id)) ?? this.views[0]!;
    return this.inWords(view.titleOf(element)) ?? element.name;
  }

  /** A text of the model in the language of the picture, else in whichever it has. */
  inWords(text: LocalisedText): string | undefined {
    return text[this.language] ?? text['ru'] ?? languages.map((other) => text[other]).find((other) => other !== undefined);
  }

  kindTitle(element: Element): string {
    const type = metamodel().typeOf(element.kind);
    return type === undefined ? element.kind : inLanguage(kindOf(type)!.title, this.language);
  }

  /** A word of a vocabulary in the language of the picture. */
  word(vocabulary: VocabularyName, word: string): string {
    const { words, open }: Vocabulary = vocabularies[vocabulary];
    const title = words[word];
    if (title) return inLanguage(title, this.language);
    const added = this.architecture.contents.vocabularies[open ?? vocabulary]?.[word];
    return (added && this.inWords(added)) ?? word;
  }

  /** A node for an element: what every view says of it. Views add to it. */
  node(element: Element, more: Partial<GraphNode> = {}): GraphNode {
    const title = this.titleOf(element);
    const change = this.becameOf(element.id);
    const unmet = this.annotations.unmet?.get(element.id) ?? [];
    const shown = unmet.slice(0, mostBadges).map(({ number, isCritical }): Badge => ({
      text: number,
      tone: isCritical ? 'critical' : 'warning',
    }));
    const badges = unmet.length > mostBadges ? [...shown, { text: `+${unmet.length - mostBadges}`, tone: 'warning' as const }] : shown;
    return {
      id: element.id,
      element: element.id,
      place: element.place,
      kind: element.kind,
      layer: element.layer,
      title,
      caption: this.kindTitle(element),
      ...(change && { change }),
      ...(change === 'changed' && { changes: this.changeSummary(element), ...this.apart(element) }),
      ...(change === 'kept' && this.newHere(element)),
      ...(badges.length > 0 && { badges }),
      tooltip: [title, `${this.kindTitle(element)} · ${element.id}`, ...this.changeLines(element)],
      ...more,
    };
  }

  /** Of what stays: whether only one of the states has it in this picture. */
  private newHere(element: Element): Pick<GraphNode, 'changes' | 'reach'> {
    if (!this.reach || this.holderOf(element, ({ id }) => id === this.reach!.within)) return {};
    const { current, target } = this.reach.reached;
    const [was, will] = [current.has(element.id), target.has(element.id)];
    if (was === will) return {};
    const reach = will ? 'added' : 'removed';
    return { reach, changes: [inLanguage(reachWords[reach], this.language)] };
  }

  /** The titles of the two states, if they aren't the same. */
  private apart(element: Element): Pick<GraphNode, 'apart'> {
    if (!element.titles) return {};
    const [current, target] = this.views.map((view) => ({
      title: this.inWords(view.titleOf(element)) ?? element.name,
      caption: this.kindTitle(element),
    }));
    return { apart: { current: current!, target: target! } };
  }

  private changeSummary({ id }: Element): readonly string[] {
    const arePartsChanged = this.architecture.partsOf(id).some((part) => this.becameOf(part.id) !== 'kept');
    return changeSummary(this.changesOf(id), arePartsChanged, this.language);
  }

  /** What changed of an element, in words. */
  changeLines(element: Element): string[] {
    const change = this.changesOf(element.id);
    return change ? differenceText(change, this) : [];
  }
}

/** A shape full of numbers helps nobody. */
const mostBadges = 4;

/** What became of a relation that several facts tell: it stays as long as one of them does; told otherwise than before, it changed. */
export function changeOfBoth(one: ChangeKind, other: ChangeKind): ChangeKind {
  if (one === other) return one;
  return one === 'kept' || other === 'kept' ? 'kept' : 'changed';
}

/** A relation is as new or as old as the newest or oldest of its ends. */
function joined(change: ChangeKind, other: ChangeKind | undefined): ChangeKind {
  return other === 'added' || other === 'removed' ? other : change;
}

export function referencesIn(value: Value | undefined): string[] {
  if (value === undefined) return [];
  if (isReference(value)) return value.unresolved ? [] : [value.ref];
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(referencesIn);
  return typeof value === 'object' ? Object.values(value as Readonly<Record<string, Value>>).flatMap(referencesIn) : [];
}

/** The order of the text within a file, of identifiers between files. Places are worked out when they are asked for: each is asked for once. */
function inTextOrder(elements: readonly Element[]): Element[] {
  const placed = elements.map((element) => ({ element, uri: element.place.uri, start: element.place.range.start }));
  placed.sort((a, b) =>
    a.uri === b.uri ? a.start.line - b.start.line || a.start.character - b.start.character : a.element.id < b.element.id ? -1 : 1,
  );
  return placed.map(({ element }) => element);
}

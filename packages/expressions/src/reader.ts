import { type Architecture, type Element, type Fact, type State } from '@egov/model';

/** What a rule reads is noted under these keys: an element by its identifier, the members of an index by a prefix. */
export const readKeys = {
  kind: (kind: string): string => `kind ${kind}`,
  parts: (id: string): string => `parts ${id}`,
  incoming: (id: string): string => `to ${id}`,
} as const;

const none: readonly Fact[] = [];
/** Facts are looked up again and again for the elements around a subject; those of more elements than this aren't kept. */
const mostKept = 20_000;

/**
 * An architecture in one state as rules read it: elements that stand, facts that hold, relations in both directions. Whatever is read is noted,
 * so that an edit evaluates only what read it.
 */
export class Reader {
  private readonly workedOut = new Map<string, object>();
  private readonly elements = new Map<string, Element | undefined>();
  private readonly factsBy = new Map<string, ReadonlyMap<string, readonly Fact[]>>();
  private readonly partsBy = new Map<string, readonly Element[]>();
  private readonly incomingBy = new Map<string, readonly Element[]>();
  private readonly kindsBy = new Map<string, readonly Element[]>();

  constructor(
    readonly architecture: Architecture,
    readonly state: State,
    /** Notes what is read. */
    private readonly note: (key: string) => void,
  ) {}

  /** Forgets what was worked out for the subject before: the next one has to note what it reads itself. */
  begin(): void {
    if (this.workedOut.size > 0) this.workedOut.clear();
  }

  /** What takes many reads to work out, once for a subject. */
  once<T extends object>(key: string, workOut: () => T): T {
    let known = this.workedOut.get(key) as T | undefined;
    if (!known) this.workedOut.set(key, (known = workOut()));
    return known;
  }

  /** The element, if it stands in the state. */
  get(id: string): Element | undefined {
    this.note(id);
    const element = this.lookedUp(id);
    return element?.states.includes(this.state) ? element : undefined;
  }

  /** The element, in whatever state it stands. */
  known(id: string): Element | undefined {
    this.note(id);
    return this.lookedUp(id);
  }

  /** The same few elements are asked for again and again; a map of one's own is quicker than a persistent one. */
  private lookedUp(id: string): Element | undefined {
    let element = this.elements.get(id);
    if (element === undefined && !this.elements.has(id)) this.elements.set(id, (element = this.architecture.get(id)));
    return element;
  }

  /** The facts of a name that hold in the state. */
  facts(element: Element, name: string): readonly Fact[] {
    this.note(element.id);
    let known = this.factsBy.get(element.id);
    if (!known) {
      if (this.factsBy.size >= mostKept) this.factsBy.clear();
      this.factsBy.set(element.id, (known = this.holding(element.id)));
    }
    return known.get(name) ?? none;
  }

  private holding(id: string): ReadonlyMap<string, readonly Fact[]> {
    const byName = new Map<string, Fact[]>();
    for (const fact of this.lookedUp(id)?.facts ?? none) {
      if (!fact.states.includes(this.state)) continue;
      const own = byName.get(fact.name);
      if (own) own.push(fact);
      else byName.set(fact.name, [fact]);
    }
    return byName;
  }

  /** The elements of a kind that stand, in the order of their identifiers. */
  ofKind(kind: string): readonly Element[] {
    this.note(readKeys.kind(kind));
    let found = this.kindsBy.get(kind);
    if (!found) this.kindsBy.set(kind, (found = this.standing(this.architecture.contents.kinds.get(kind))));
    for (const element of found) this.note(element.id);
    return found;
  }

  /** The elements that an element holds, in the order of their identifiers. */
  parts(id: string): readonly Element[] {
    this.note(readKeys.parts(id));
    let found = this.partsBy.get(id);
    if (!found) this.partsBy.set(id, (found = this.standing(this.architecture.contents.parts.get(id))));
    for (const element of found) this.note(element.id);
    return found;
  }

  /** The elements that refer to an element, whatever they say of it. */
  referrers(id: string): readonly Element[] {
    this.note(readKeys.incoming(id));
    let found = this.incomingBy.get(id);
    if (!found) this.incomingBy.set(id, (found = this.standing(this.architecture.contents.referrers.get(id))));
    for (const element of found) this.note(element.id);
    return found;
  }

  private standing(ids: Iterable<string> | undefined): Element[] {
    const found: Element[] = [];
    for (const id of ids ?? []) {
      const element = this.lookedUp(id);
      if (element?.states.includes(this.state)) found.push(element);
      else this.note(id);
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

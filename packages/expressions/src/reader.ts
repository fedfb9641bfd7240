import { type Architecture, ArchitectureView, type Element, type Fact, type Moment, type State } from '@egov/model';
import { Memo } from './memo.js';
import { nameOfKind, type ReadKeys } from './read-keys.js';

const none: readonly Fact[] = [];
/** Relations from their other end are asked for again and again for the elements around a subject; no more results than these are kept. */
const mostKept = 50_000;

/** An element as the reader knows it: with the numbers of what can be read of it, and what was read before. */
interface Known {
  readonly element: Element | undefined;
  readonly stands: boolean;
  /** The number of the element itself; those of its parts and referrers follow. */
  readonly key: number;
  parts?: Members;
  referrers?: Members;
}

/** Elements that were looked up together. Those that don't stand are noted too: they may come to stand. */
interface Members {
  readonly standing: readonly Element[];
  readonly keys: readonly number[];
}

/**
 * An architecture in one state as rules read it: elements that stand, facts that hold, relations in both directions. Whatever is read is noted,
 * so that an edit evaluates only what read it.
 */
export class Reader {
  private readonly elements = new Map<string, Known>();
  private readonly kinds = new Map<string, Members>();
  private readonly ofSubject = new Memo();
  private readonly kept = new Memo(mostKept);

  private readonly state: State | undefined;
  /** On a date: what stands and holds then can't be told by the states alone. */
  private readonly onDate: ArchitectureView | undefined;

  constructor(
    readonly architecture: Architecture,
    moment: Moment,
    private readonly keys: ReadKeys,
    /** Notes what is read. */
    private readonly note: (key: number) => void,
  ) {
    if (typeof moment === 'string') this.state = moment;
    else this.onDate = new ArchitectureView(architecture, moment);
  }

  /** Forgets what was worked out for the subject before: the next one has to note what it reads itself. */
  begin(): void {
    this.ofSubject.clear();
  }

  /** What takes many reads to work out, once for a subject of rules. */
  once<T>(question: object, about: unknown, workOut: () => T): T {
    return this.ofSubject.get(question, about, workOut);
  }

  /** What is worked out of the facts of the elements that refer to one, and of nothing else: for all subjects alike. */
  ofReferrers<T>(question: object, about: Element, workOut: (referrers: readonly Element[]) => T): T {
    const referrers = this.referrers(about.id);
    return this.kept.get(question, about, () => workOut(referrers));
  }

  /** The element, if it stands in the state. */
  get(id: string): Element | undefined {
    const known = this.lookedUp(id);
    this.note(known.key);
    return known.stands ? known.element : undefined;
  }

  /** The element, in whatever state it stands. */
  known(id: string): Element | undefined {
    const { key, element } = this.lookedUp(id);
    this.note(key);
    return element;
  }

  /** The facts of a name that hold in the state. An element has few facts: going through them is quicker than keeping them by name. */
  facts({ id }: Element, name: string): readonly Fact[] {
    const { key, element } = this.lookedUp(id);
    this.note(key);
    if (this.onDate) return element ? this.onDate.factsOf(element).filter((fact) => fact.name === name) : none;
    let found: Fact[] | undefined;
    for (const fact of element?.facts ?? none) if (fact.name === name && fact.states.includes(this.state!)) (found ??= []).push(fact);
    return found ?? none;
  }

  /** The elements of a kind that stand, in the order of their identifiers. */
  ofKind(kind: string): readonly Element[] {
    this.note(this.keys.first(nameOfKind(kind)));
    let found = this.kinds.get(kind);
    if (!found) this.kinds.set(kind, (found = this.members(this.architecture.contents.kinds.get(kind))));
    return this.noted(found);
  }

  /** The elements that an element holds, in the order of their identifiers. */
  parts(id: string): readonly Element[] {
    const known = this.lookedUp(id);
    this.note(known.key + 1);
    return this.noted((known.parts ??= this.members(this.architecture.contents.parts.get(id))));
  }

  /** The elements that refer to an element, whatever they say of it. */
  referrers(id: string): readonly Element[] {
    const known = this.lookedUp(id);
    this.note(known.key + 2);
    return this.noted((known.referrers ??= this.members(this.architecture.contents.referrers.get(id))));
  }

  /** The same few elements are asked for again and again; a map of one's own is quicker than a persistent one. */
  private lookedUp(id: string): Known {
    let known = this.elements.get(id);
    if (!known) {
      const element = this.architecture.get(id);
      const stands = this.onDate ? this.onDate.stands(id) : (element?.states.includes(this.state!) ?? false);
      this.elements.set(id, (known = { element, stands, key: this.keys.first(id) }));
    }
    return known;
  }

  private members(ids: Iterable<string> | undefined): Members {
    const all = [...(ids ?? [])].map((id) => this.lookedUp(id));
    const standing = all.flatMap(({ element, stands }) => (element && stands ? [element] : []));
    return { standing: standing.sort((a, b) => (a.id < b.id ? -1 : 1)), keys: all.map(({ key }) => key) };
  }

  private noted({ standing, keys }: Members): readonly Element[] {
    for (const key of keys) this.note(key);
    return standing;
  }
}

import type { Set as PersistentSet } from 'immutable';
import { Map as PersistentMap } from 'immutable';
import type { Element, Relation, State } from './element.js';
import { relationsOf } from './relations.js';
import { ArchitectureView } from './view.js';
import { Schedule } from './schedule.js';

/** Key → the identifiers of elements. */
export type Index = PersistentMap<string, PersistentSet<string>>;

/** Everything that an architecture is made of. Persistent: an edit shares all that it doesn't touch with what was before. */
export interface Contents {
  readonly elements: PersistentMap<string, Element>;
  /** Element → the elements that have a relation to it. */
  readonly referrers: Index;
  /** Element → the elements that it holds. */
  readonly parts: Index;
  /** Kind of element → its elements. */
  readonly kinds: Index;
  /** The words that the workspace adds to open vocabularies, with their titles. */
  readonly vocabularies: Vocabularies;
}

/** Vocabulary → word → title by language. */
export type Vocabularies = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/**
 * The architecture of electronic government (Rules §2.15) as a graph: elements with their facts, and the relations between them, in both states.
 * Immutable: whoever holds one can keep it; a change of the text makes another one.
 */
export class Architecture {
  private timetable: Schedule | undefined;
  private inOrder: readonly Element[] | undefined;

  constructor(readonly contents: Contents) {}

  static readonly empty = new Architecture({
    elements: PersistentMap(),
    referrers: PersistentMap(),
    parts: PersistentMap(),
    kinds: PersistentMap(),
    vocabularies: {},
  });

  /** The number of elements. */
  get size(): number {
    return this.contents.elements.size;
  }

  get(id: string): Element | undefined {
    return this.contents.elements.get(id);
  }

  /** All elements, in the order of their identifiers. */
  elements(): Element[] {
    return [...(this.inOrder ??= [...this.contents.elements.values()].sort(byId))];
  }

  /** The elements of a kind (`system`, `service`), in the order of their identifiers. */
  ofKind(kind: string): Element[] {
    return [...(this.contents.kinds.get(kind) ?? [])].map((id) => this.get(id)!).sort(byId);
  }

  /** The elements that `id` holds, in the order of their identifiers. */
  partsOf(id: string): Element[] {
    return this.resolved(this.contents.parts.get(id));
  }

  /** The relations that begin at an element, whatever state they hold in. */
  outgoing(id: string): readonly Relation[] {
    const element = this.get(id);
    return element ? relationsOf(element) : [];
  }

  /** The relations that end at an element, whatever state they hold in. */
  incoming(id: string): Relation[] {
    return this.resolved(this.contents.referrers.get(id)).flatMap((referrer) =>
      relationsOf(referrer).filter((relation) => relation.to === id),
    );
  }

  /** The architecture in its current or its target state. */
  in(state: State): ArchitectureView {
    return new ArchitectureView(this, state);
  }

  /** The architecture on a date (`2027-06-30`): what is current, with what projects deliver by then and without what they retire by then. */
  at(date: string): ArchitectureView {
    return new ArchitectureView(this, { date });
  }

  /** When projects deliver, change and retire what. */
  get schedule(): Schedule {
    return (this.timetable ??= new Schedule(this));
  }

  private resolved(ids: Iterable<string> | undefined): Element[] {
    const found: Element[] = [];
    for (const id of ids ?? []) {
      const element = this.get(id);
      if (element) found.push(element);
    }
    return found.sort(byId);
  }
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

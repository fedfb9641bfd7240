import { dependencyScheme, type EgovWorkspace, libraryScheme, metamodel, kindOf, type Place } from '@egov/language';
import { Architecture, type Vocabularies } from './architecture.js';
import { bothStates, type Element, type Fact, type State } from './element.js';
import { Draft } from './draft.js';
import { type Declaration, type DeclaredFact, type Fragment, fragmentOf } from './fragment.js';

/** What an update changed. */
export interface ArchitectureUpdate {
  readonly architecture: Architecture;
  /** The elements that came, went, or of which something else is said now. */
  readonly touched: ReadonlySet<string>;
}

/** Builds the architecture document by document: a change takes out what its document said before and puts in what it says now. */
export class ArchitectureBuilder {
  private readonly fragments = new Map<string, Fragment>();
  private readonly declarations = new Map<string, Declared[]>();
  private latest = Architecture.empty;

  constructor(private readonly workspace: EgovWorkspace) {}

  get architecture(): Architecture {
    return this.latest;
  }

  /** Takes the documents of the workspace that were built anew, or are gone. */
  update(uris: Iterable<string>): ArchitectureUpdate {
    const dirty = new Set<string>();
    let words = false;
    for (const uri of uris) {
      if (uri.startsWith(`${libraryScheme}:`) || uri.startsWith(`${dependencyScheme}:`)) continue;
      const before = this.fragments.get(uri);
      const document = this.workspace.document(uri);
      const after = document && fragmentOf(document, this.workspace.settings.manifest.language);
      words ||= (before?.words.length ?? 0) > 0 || (after?.words.length ?? 0) > 0;
      for (const declaration of before?.declarations ?? []) this.remove(uri, declaration.id, dirty);
      if (after) this.fragments.set(uri, after);
      else this.fragments.delete(uri);
      for (const declaration of after?.declarations ?? []) this.add(uri, declaration, dirty);
    }
    const vocabularies = words ? this.collectWords() : this.latest.contents.vocabularies;
    const touched = this.merge(dirty, vocabularies);
    return { architecture: this.latest, touched };
  }

  /** The elements that a document declares or extends. */
  declaredIn(uri: string): string[] {
    return this.fragments.get(uri)?.declarations.map((declaration) => declaration.id) ?? [];
  }

  private remove(uri: string, id: string, dirty: Set<string>): void {
    const left = this.declarations.get(id)?.filter((declared) => declared.uri !== uri) ?? [];
    if (left.length > 0) this.declarations.set(id, left);
    else this.declarations.delete(id);
    dirty.add(id);
  }

  private add(uri: string, declaration: Declaration, dirty: Set<string>): void {
    const known = this.declarations.get(declaration.id);
    if (known) known.push({ uri, declaration });
    else this.declarations.set(declaration.id, [{ uri, declaration }]);
    dirty.add(declaration.id);
  }

  /** Makes the elements of `dirty` anew, holders before what they hold: the states of a part depend on its parent's. */
  private merge(dirty: ReadonlySet<string>, vocabularies: Vocabularies): Set<string> {
    const touched = new Set<string>();
    const draft = new Draft(this.latest.contents);
    const pending = new Set(dirty);
    for (const id of pending) this.mergeOne(id, draft, pending, touched); // what is added meanwhile is visited too
    this.latest = new Architecture(draft.finish(vocabularies));
    return touched;
  }

  private mergeOne(id: string, draft: Draft, pending: Set<string>, touched: Set<string>): void {
    if (touched.has(id)) return;
    touched.add(id);
    const declared = (this.declarations.get(id) ?? []).sort(inTextOrder);
    const parent = declared.find(({ declaration }) => !declaration.extension)?.declaration.parent;
    if (parent !== undefined && pending.has(parent)) this.mergeOne(parent, draft, pending, touched);
    const before = draft.get(id);
    const after = elementOf(declared, parent === undefined ? undefined : draft.get(parent));
    draft.replace(id, before, after);
    if (before && before.states.join() !== after?.states.join()) for (const part of draft.partsOf(id)) pending.add(part);
  }

  private collectWords(): Vocabularies {
    const vocabularies: Record<string, Record<string, Readonly<Record<string, string>>>> = {};
    for (const uri of [...this.fragments.keys()].sort()) {
      for (const [vocabulary, word, title] of this.fragments.get(uri)!.words) (vocabularies[vocabulary] ??= {})[word] ??= title;
    }
    return vocabularies;
  }
}

/** What one document says about an element. */
export interface Declared {
  readonly uri: string;
  readonly declaration: Declaration;
}

/** Declarations before extensions, by file and place. */
export function inTextOrder(a: Declared, b: Declared): number {
  if (a.declaration.extension !== b.declaration.extension) return a.declaration.extension ? 1 : -1;
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  const [first, second] = [a.declaration.place.range.start, b.declaration.place.range.start];
  return first.line - second.line || first.character - second.character;
}

/** Merges what is said about an element in all places. Undefined if it is only extended, or not at all. */
export function elementOf(declared: readonly Declared[], parent: Element | undefined): Element | undefined {
  const own = declared.filter(({ declaration }) => !declaration.extension).map(({ declaration }) => declaration);
  const first = own[0];
  if (!first) return undefined;
  const { accepted, repeated } = split(own);
  const holder = parent?.states ?? bothStates;
  const states = bothStates.filter(
    (state) => holder.includes(state) && accepted.some(({ marked }) => marked === undefined || marked === state),
  );
  const said = [...accepted, ...declared.filter(({ declaration }) => declaration.extension).map(({ declaration }) => declaration)];
  const facts = said.flatMap((declaration) => declaration.facts.map((fact) => holding(fact, declaration.marked, states)));
  const identity = facts.find((fact) => fact.name === 'identity')?.values['text'];
  return {
    id: first.id,
    kind: metamodel().keyword(first.type),
    layer: kindOf(first.type)?.layer ?? 'shared',
    name: first.name,
    ...(typeof identity === 'string' && { identity }),
    ...(first.parent !== undefined && { parent: first.parent }),
    ...titlesOf(accepted),
    ...(first.documentation !== undefined && { documentation: first.documentation }),
    tags: [...new Set(accepted.flatMap((declaration) => declaration.tags))].sort(),
    states,
    ...(accepted.length === 1 && first.marked && { marked: first.marked }),
    facts,
    place: first.place,
    ...(repeated.length > 0 && { repeated }),
  };
}

/** Once in `current { … }` and once in `target { … }` is one element; any other second declaration is a mistake. */
function split(own: readonly Declaration[]): { accepted: Declaration[]; repeated: Place[] } {
  const accepted = [own[0]!];
  const repeated: Place[] = [];
  for (const declaration of own.slice(1)) {
    const [first] = accepted;
    const complements =
      accepted.length === 1 &&
      first!.marked &&
      declaration.marked &&
      first!.marked !== declaration.marked &&
      first!.type === declaration.type &&
      first!.parent === declaration.parent;
    if (complements) accepted.push(declaration);
    else repeated.push(declaration.place);
  }
  return { accepted, repeated };
}

/** One title of all declarations; apart by state where they say different things in a language. */
function titlesOf(accepted: readonly Declaration[]): Pick<Element, 'title' | 'titles'> {
  const title = Object.assign({}, ...accepted.map((declaration) => declaration.title).reverse()) as Element['title'];
  const [first, second] = accepted;
  if (!first || !second || Object.entries(second.title).every(([language, text]) => title[language] === text)) return { title };
  const [current, target] = first.marked === 'current' ? [first, second] : [second, first];
  // A declaration without a title leaves it to the other; a language that it leaves out isn't filled in with what stands for something else.
  return { title: first.title, titles: { current: current.title, target: target.title } };
}

/** A fact with the states in which it holds: where its block says, within those of the declaration and of the element. */
function holding(fact: DeclaredFact, declared: State | undefined, states: readonly State[]): Fact {
  const holds = states.filter((state) => (fact.marked ?? state) === state && (declared ?? state) === state);
  return {
    name: fact.name,
    states: holds.length === states.length && states.length === 2 ? bothStates : holds,
    ...(fact.marked && { marked: fact.marked }),
    values: fact.values,
    ...(fact.because !== undefined && { because: fact.because }),
    place: fact.place,
  };
}

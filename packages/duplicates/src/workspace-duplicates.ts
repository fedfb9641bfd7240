import type { Finding } from '@egov/language';
import { Architecture, type Element, type Fact, meaningOf } from '@egov/model';
import { isOpen, findingsAbout } from './findings.js';
import { DuplicateFinder, type Thresholds } from './finder/finder.js';
import { Lexicon } from './lexicon/lexicon.js';

/** What a workspace says about how its duplicates are found (`duplicates` in the manifest). */
export interface DuplicateSettings extends Partial<Thresholds> {
  /** What abbreviations of its own stand for. */
  readonly abbreviations?: Readonly<Record<string, string>>;
}

/** The duplicates of a workspace, kept up to date: for rules (`duplicates(x)`), for diagnostics, for views. */
export class WorkspaceDuplicates {
  readonly finder: DuplicateFinder;
  private architecture = Architecture.empty;
  /** File → the elements in it that something is found about, or may be. */
  private readonly byFile = new Map<string, Set<string>>();
  private readonly files = new Map<string, string>();
  /** What is found about an element, the same objects as long as nothing changes about it. */
  private readonly found = new Map<string, readonly Finding[]>();

  constructor({ abbreviations, ...thresholds }: DuplicateSettings = {}) {
    this.finder = new DuplicateFinder({ thresholds, lexicon: lexiconWith(abbreviations) });
  }

  /** Takes a whole architecture. */
  load(architecture: Architecture): void {
    this.architecture = architecture;
    this.finder.load(architecture);
    for (const known of [this.byFile, this.files, this.found]) known.clear();
    for (const id of this.finder.matched()) this.put(id);
    for (const element of architecture.elements()) if (element.facts.some(isDecision)) this.put(element.id);
  }

  /** Takes the next architecture, in which these elements may differ. Gives the names under which rules have read what changed. */
  update(architecture: Architecture, touched: Iterable<string>): string[] {
    const before = this.architecture;
    const ids = [...touched].filter((id) => !isAsItWas(before.get(id), architecture.get(id)));
    this.architecture = architecture;
    this.finder.update(architecture, ids);
    // whoever is like an element tells where it stands
    for (const id of new Set([...ids, ...this.finder.affected]))
      for (const { a, b } of this.finder.of(id)) for (const one of [a, b]) this.put(one);
    for (const id of [...ids, ...this.finder.affected]) {
      this.put(id);
      // a decision holds as long as the other side is what it was
      for (const referrer of architecture.contents.referrers.get(id) ?? [])
        if (architecture.get(referrer)?.facts.some(isDecision)) this.put(referrer);
    }
    // a decision of one side changes the duplicates of the other
    return [...new Set([...ids, ...this.finder.affected])].map(nameOf);
  }

  /** The duplicates of an element that rules go by: those that are certain, and that no decision tells apart. */
  of(
    element: Element,
    reader: { get(id: string): Element | undefined },
    note: (name: string) => void,
    among?: readonly Element[],
  ): readonly Element[] {
    note(nameOf(element.id));
    const allowed = among && new Set(among.map(({ id }) => id));
    return this.finder.of(element.id).flatMap(({ a, b, score }) => {
      const id = a === element.id ? b : a;
      if (score < this.finder.thresholds.certain || (allowed && !allowed.has(id))) return [];
      if (!isOpen(a, b, this.finder, this.architecture)) return [];
      return reader.get(id) ?? [];
    });
  }

  /** What is found in a file. */
  findings(uri: string): readonly Finding[] {
    return [...(this.byFile.get(uri) ?? [])].sort().flatMap((id) => {
      let found = this.found.get(id);
      if (!found) this.found.set(id, (found = findingsAbout(this.architecture.get(id)!, this.finder, this.architecture)));
      return found;
    });
  }

  /** Puts an element where it stands now; what was found about it is to be found anew. */
  private put(id: string): void {
    const before = this.files.get(id);
    if (before !== undefined) this.byFile.get(before)?.delete(id);
    this.files.delete(id);
    this.found.delete(id);
    const element = this.architecture.get(id);
    if (!element || !(this.finder.profile(id) || element.facts.some(isDecision))) return;
    const { uri } = element.place;
    this.files.set(id, uri);
    const known = this.byFile.get(uri);
    if (known) known.add(id);
    else this.byFile.set(uri, new Set([id]));
  }
}

/** Whether an element says what it said, where it said it. */
function isAsItWas(before: Element | undefined, after: Element | undefined): boolean {
  if (before === after) return true;
  if (
    !before ||
    !after ||
    after.facts.some(isDecision) ||
    before.place.uri !== after.place.uri ||
    meaningOf(before, true) !== meaningOf(after, true)
  )
    return false;
  const [one, other] = [before.place.range, after.place.range];
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}

function isDecision({ name }: Fact): boolean {
  return name === 'distinct';
}

let shared: Lexicon | undefined;

/** The lexicon takes a moment to be made, and is the same for all who add nothing to it. */
function lexiconWith(abbreviations: DuplicateSettings['abbreviations']): Lexicon {
  return abbreviations ? new Lexicon(abbreviations) : (shared ??= new Lexicon());
}

/** The name by which a judgement notes that it read the duplicates of an element: with a space, as no element has. */
function nameOf(id: string): string {
  return `duplicates ${id}`;
}

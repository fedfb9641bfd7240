import type { Finding } from '@egov/language';
import { Architecture, type Element } from '@egov/model';
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
  private byFile: Map<string, Finding[]> | undefined;

  constructor({ abbreviations, ...thresholds }: DuplicateSettings = {}) {
    this.finder = new DuplicateFinder({ thresholds, lexicon: lexiconWith(abbreviations) });
  }

  /** Takes a whole architecture. */
  load(architecture: Architecture): void {
    this.architecture = architecture;
    this.byFile = undefined;
    this.finder.load(architecture);
  }

  /** Takes the next architecture, in which these elements may differ. Gives the names under which rules have read what changed. */
  update(architecture: Architecture, touched: Iterable<string>): string[] {
    const ids = [...touched];
    this.architecture = architecture;
    this.byFile = undefined;
    const changed = this.finder.update(architecture, ids);
    return [...new Set([...changed, ...ids])].map(nameOf);
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
    this.byFile ??= this.allFindings();
    return this.byFile.get(uri) ?? [];
  }

  private allFindings(): Map<string, Finding[]> {
    const found = new Map<string, Finding[]>();
    for (const id of this.finder.matched())
      for (const finding of findingsAbout(this.architecture.get(id)!, this.finder, this.architecture)) {
        const known = found.get(finding.uri);
        if (known) known.push(finding);
        else found.set(finding.uri, [finding]);
      }
    return found;
  }
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

import { type EgovWorkspace, type Finding, libraryScheme } from '@egov/language';
import type { Meaning, Notes, Problem, Wanted } from '@egov/expressions';
import type { Catalogue } from './catalogue.js';

/** What was noted while the rules of documents were compiled: mistakes, meanings, places where names are wanted. */
export class ExpressionNotes {
  private readonly byDocument = new Map<string, { problems: Problem[]; meanings: Meaning[]; wanted: Wanted[] }>();

  constructor(private readonly workspace: EgovWorkspace) {}

  clear(): void {
    this.byDocument.clear();
  }

  /** The notes of a document, to be written. */
  of(uri: string): Notes {
    let known = this.byDocument.get(uri);
    if (!known) this.byDocument.set(uri, (known = { problems: [], meanings: [], wanted: [] }));
    const { problems, meanings, wanted } = known;
    return {
      problem: (problem) => void problems.push(problem),
      meaning: (meaning) => void meanings.push(meaning),
      wanted: (place) => void wanted.push(place),
    };
  }

  /** The mistakes in the rules of a document. One that the parser reports already isn't said again. */
  findings(uri: string): readonly Finding[] {
    const document = this.workspace.document(uri);
    const known = this.byDocument.get(uri);
    if (!document || !known) return [];
    const broken = new Set(this.workspace.findings(uri).map(({ range }) => range.start.line));
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const { code, args, offset, length } of known.problems) {
      const range = { start: document.textDocument.positionAt(offset), end: document.textDocument.positionAt(offset + length) };
      const key = `${code} ${offset} ${length}`;
      if (broken.has(range.start.line) || seen.has(key)) continue;
      seen.add(key);
      findings.push({ code, args, uri, range, related: [] });
    }
    return findings;
  }

  meanings(uri: string): readonly Meaning[] {
    return this.byDocument.get(uri)?.meanings ?? [];
  }

  wanted(uri: string): readonly Wanted[] {
    return this.byDocument.get(uri)?.wanted ?? [];
  }

  /** Whether a catalogue is of the workspace, not of the library. */
  isOwn(catalogue: Catalogue): boolean {
    return !catalogue.place.uri.startsWith(`${libraryScheme}:`);
  }
}

import { asSentence, type Finding, inLanguage, type Language, languages, type Localised, type Place } from '@egov/language';
import { type Architecture, type Element, refs, titleIn } from '@egov/model';
import type { Context } from '@egov/expressions';
import type { Assessment } from './assessment.js';
import type { Check, Requirement } from './catalogue.js';
import { isCritical, type Thresholds } from './conclusion.js';
import type { Cell } from './status.js';
import { filled, type Template, textIn } from './template.js';
import { evidenceTitles } from './titles.js';

/**
 * The findings of an assessment, by file: each requirement that isn't met at its element; what the model doesn't show and evidence could show
 * instead, in the words of the rule; other missing evidence once for each subject.
 */
export class RequirementFindings {
  private readonly bySubject = new Map<string, readonly Finding[]>();
  private readonly byFile = new Map<string, Set<string>>();
  private readonly files = new Map<string, string>();
  private now: Now | undefined;

  /** Takes an assessment brought up to date, and the subjects that were judged or moved since; all of them from cold. */
  update(assessment: Assessment, architecture: Architecture, thresholds: Thresholds, subjects: Iterable<string> | 'all'): void {
    this.now = { architecture, context: assessment.context(), thresholds };
    if (subjects === 'all') {
      this.bySubject.clear();
      this.byFile.clear();
      this.files.clear();
    }
    const now = (): Now => this.now!;
    for (const id of subjects === 'all' ? assessment.subjects().map((subject) => subject.id) : subjects) {
      const subject = architecture.get(id);
      this.put(id, subject?.place.uri, subject ? findingsOf(subject, assessment.cellsOf(id), now) : []);
    }
  }

  /** The findings in a file, in no particular order. */
  in(uri: string): Finding[] {
    return [...(this.byFile.get(uri) ?? [])].flatMap((id) => this.bySubject.get(id) ?? []);
  }

  private put(id: string, uri: string | undefined, findings: readonly Finding[]): void {
    const before = this.files.get(id);
    if (before !== undefined) this.byFile.get(before)?.delete(id);
    this.files.delete(id);
    this.bySubject.delete(id);
    if (uri === undefined || findings.length === 0) return;
    this.bySubject.set(id, findings);
    this.files.set(id, uri);
    const known = this.byFile.get(uri);
    if (known) known.add(id);
    else this.byFile.set(uri, new Set([id]));
  }
}

/** What the words and places of findings are worked out from, as it is when they are asked for. */
interface Now {
  readonly architecture: Architecture;
  readonly context: Context;
  readonly thresholds: Thresholds;
}

function findingsOf(subject: Element, cells: readonly Cell[], now: () => Now): Finding[] {
  const findings: Finding[] = [];
  for (const cell of cells)
    if (cell.status === 'not-met' || cell.status === 'evidence-missing')
      for (const check of cell.failed) if (saysWhatIsWrong(cell, check)) findings.push(new NotMet(cell, check, subject.id, now));
  for (const [status, code] of unproven) {
    // what has expired is reported at the evidence itself
    const lacking = cells.filter(
      (cell) => cell.status === status && cell.evidence !== 'expired' && !cell.failed.some((check) => saysWhatIsWrong(cell, check)),
    );
    if (lacking.length > 0) findings.push(new Unproven(code, lacking, subject, now));
  }
  return findings;
}

/** Whether a rule has words of its own for what is wrong: one that doesn't hold, and one that evidence may stand in for. */
function saysWhatIsWrong({ status }: Cell, check: Check): boolean {
  return status === 'not-met' || (status === 'evidence-missing' && check.asks === 'else' && check.message !== undefined);
}

const unproven = [
  ['evidence-missing', 'EGOV-evidence-missing'],
  ['evidence-stale', 'EGOV-evidence-stale'],
] as const;

/** Words and places are asked for rarely and there may be hundreds of thousands: they are worked out when asked for. */
class AtSubject {
  readonly related = [];

  constructor(
    readonly subject: string,
    protected readonly now: () => Now,
  ) {}

  get uri(): string {
    return this.place.uri;
  }

  get range(): Finding['range'] {
    return firstLine(this.place.range);
  }

  protected get place(): Place {
    return this.element.place;
  }

  protected get element(): Element {
    return this.now().architecture.get(this.subject)!;
  }
}

class Unproven extends AtSubject implements Finding {
  constructor(
    readonly code: string,
    private readonly lacking: readonly Cell[],
    subject: Element,
    now: () => Now,
  ) {
    super(subject.id, now);
  }

  get args(): Finding['args'] {
    return { name: this.element.name, requirements: { text: localised((language) => this.lackingText(language)) } };
  }

  /** Where evidence was begun, it is looked for there. */
  protected override get place(): Place {
    const given = this.element.facts.filter(({ name }) => name === 'evidence');
    const places = this.lacking.map(({ requirement }) => given.find((fact) => refs(fact, 'requirements').includes(requirement.id))?.place);
    return places.every((place) => place !== undefined) ? places[0]! : this.element.place;
  }

  /** The numbers, each with what its evidence lacks if there is some. */
  private lackingText(language: Language): string {
    return this.lacking
      .map(({ requirement: { number }, evidence }) =>
        evidence === undefined || evidence === 'none' ? number : `${number} (${inLanguage(evidenceTitles[evidence], language)})`,
      )
      .join(', ');
  }
}

class NotMet extends AtSubject implements Finding {
  readonly args = {};

  constructor(
    private readonly cell: Cell,
    private readonly check: Check,
    subject: string,
    now: () => Now,
  ) {
    super(subject, now);
  }

  get code(): string {
    return this.cell.requirement.id;
  }

  get judgement(): NonNullable<Finding['judgement']> {
    const { requirement, status } = this.cell;
    const { context, thresholds } = this.now();
    return {
      severity: status === 'evidence-missing' ? 'information' : isCritical(this.cell, thresholds) ? 'error' : requirement.severity,
      clause: clauseOfRequirement(requirement),
      text: messageOf(this.cell, this.check, this.element, context),
      requirement: localised((language) => textIn(requirement.text, language)),
    };
  }

  protected override get place(): Place {
    const { at } = this.check;
    const fact = at === undefined ? undefined : this.element.facts.find(({ name }) => name === at);
    return fact?.place ?? this.element.place;
  }
}

/** What a check that doesn't hold says of a subject, in the three languages, with what would mend it; without a message, what is required. */
export function messageOf(cell: Cell, check: Check, subject: Element, context: Context): Localised {
  const { message, advice } = check;
  const state = check.state ?? context.input.state;
  if (!message)
    return localised(
      (language) => `${textIn(titleIn(subject, state), language) || subject.name}: ${textIn(cell.requirement.text, language)}`,
    );
  const [said, advised] = [message, advice].map((template) => template && filledFor(template, check, subject, context, shownItems));
  return advised ? localised((language) => joined([said!, advised], language)) : said!;
}

/** What is wrong with a subject, in the words of the check; undefined if it has none. For readers who don't write the model. */
export function statementOf(check: Check, subject: Element, context: Context): Localised | undefined {
  const said = check.message && filledFor(check.message, check, subject, context);
  return said && localised((language) => asSentence(inLanguage(said, language), language));
}

/** More in one line of the editor help nobody. */
const shownItems = 6;

function filledFor(template: Template, check: Check, subject: Element, context: Context, most?: number): Localised {
  return context.in(check.state ?? context.input.state, () => {
    context.variables[0] = subject;
    return localised((language) => filled(template, language, context, most));
  });
}

/** Sentences one after another; the last without a stop, as a message ends. */
function joined([first, last]: readonly [Localised, Localised], language: Language): string {
  return `${asSentence(inLanguage(first, language), language)} ${inLanguage(last, language)}`;
}

/** Where a requirement stands: `order-124-2016 §19.2`; of a user's rule `rule Name`. */
export function clauseOfRequirement(requirement: Requirement): string {
  return requirement.catalogue === undefined ? `rule ${requirement.id}` : `${requirement.catalogue} §${requirement.number}`;
}

function localised(text: (language: Language) => string): Localised {
  return languages.map(text) as unknown as Localised;
}

/** One over several lines marks the first. */
function firstLine({ start, end }: Finding['range']): Finding['range'] {
  return start.line === end.line ? { start, end } : { start, end: { line: start.line, character: start.character + 1 } };
}

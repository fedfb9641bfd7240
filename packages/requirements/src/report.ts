import { type Language, languages } from '@egov/language';
import { type Architecture, type Element, factsOf, refs, type State, titleIn } from '@egov/model';
import type { Assessment } from './assessment.js';
import { byNumber, type Catalogue, type Requirement, type Stage } from './catalogue.js';
import { type Conclusion, conclude, isCritical, type Thresholds } from './conclusion.js';
import { messageOf, statementOf } from './findings.js';
import { type Cell, isApplicable, type Status, type WaiverState, type EvidenceLack } from './status.js';
import { textIn } from './template.js';

/** An assessment in the words of one language: what is printed, in whatever form, is made of this and nothing else. */
export interface AssessmentReport {
  readonly language: Language;
  readonly name?: string;
  readonly version?: string;
  readonly assessmentDate: string;
  /** One part for each state that was assessed. */
  readonly parts: readonly AssessmentPart[];
  readonly stage?: Stage;
  readonly editions: readonly EditionReport[];
  /** In the order of the catalogues and their numbers, users' rules last; whether or not they concern anything. */
  readonly requirements: readonly RequirementReport[];
}

/** The edition that was assessed by, and whether it is in force. */
export interface EditionReport {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly approved?: string;
  readonly approvedBy?: string;
  readonly repealed?: string;
  readonly repealedBy?: string;
  /** Whether the text in the report's language is a translation without legal force. */
  readonly unofficial: boolean;
}

export interface RequirementReport {
  readonly id: string;
  readonly number: string;
  readonly catalogue?: string;
  readonly text: string;
  readonly guidance?: string;
  readonly principle?: { readonly id: string; readonly title: string; readonly paragraph?: string; readonly contour?: string };
  readonly critical: boolean;
  readonly stages: readonly Stage[];
}

export interface AssessmentPart {
  readonly state: State;
  readonly conclusion: Conclusion;
  /** How many subjects have each status, by requirement. */
  readonly totals: ReadonlyMap<string, Readonly<Record<Status, number>>>;
  readonly subjects: readonly SubjectReport[];
  readonly domains: readonly ScopeReport[];
  readonly projects: readonly ScopeReport[];
}

/** An element and how it stands to every requirement that is about elements of its kind. */
export interface SubjectReport {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly domain?: string;
  /** The states in which it stands. */
  readonly standing: 'both' | State | 'neither';
  /** Of what applies to the element and to its parts. */
  readonly conclusion: Conclusion;
  readonly cells: readonly CellReport[];
}

export interface CellReport {
  readonly requirement: string;
  readonly status: Status;
  /** What is wrong with this element and what would mend it. */
  readonly messages: readonly string[];
  /** Only what is wrong, as sentences, where the rules have words of their own for it. */
  readonly statements: readonly string[];
  readonly inapplicable?: { readonly state: State } | { readonly condition: string };
  readonly evidence?: EvidenceLack;
  readonly waiver?: WaiverState;
}

/** A domain or a project, with the conclusion on all that belongs to it. */
export interface ScopeReport {
  readonly id: string;
  readonly title: string;
  readonly conclusion: Conclusion;
}

/** What an assessment is asked about. */
export interface AssessmentQuestion {
  readonly language: Language;
  readonly architecture: Architecture;
  readonly catalogues: readonly Catalogue[];
  /** Those that are judged: of the catalogues and the rules, at the stage. */
  readonly requirements: readonly Requirement[];
  readonly assessments: readonly (readonly [state: State, assessment: Assessment])[];
  readonly thresholds: Thresholds;
  readonly assessmentDate: string;
  readonly stage?: Stage;
  readonly name?: string;
  readonly version?: string;
  /** The elements that it is about, with what belongs to them. Undefined means all. */
  readonly asked?: ReadonlySet<string>;
}

/** Puts an assessment into the words of a language. */
export function assessmentReport(question: AssessmentQuestion): AssessmentReport {
  const { language, requirements, thresholds, name, version, stage } = question;
  return {
    language,
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    assessmentDate: question.assessmentDate,
    ...(stage && { stage }),
    editions: question.catalogues.map((catalogue) => editionReport(catalogue, language)),
    requirements: requirements.map((requirement) => ({
      id: requirement.id,
      number: requirement.number,
      ...(requirement.catalogue !== undefined && { catalogue: requirement.catalogue }),
      text: textIn(requirement.text, language),
      ...(requirement.guidance && { guidance: textIn(requirement.guidance, language) }),
      ...(requirement.principle && { principle: principle(requirement.principle, language) }),
      critical: isCritical({ requirement }, thresholds),
      stages: requirement.stages,
    })),
    parts: question.assessments.map(([state, assessment]) => part(state, assessment, question)),
  };
}

function part(state: State, assessment: Assessment, question: AssessmentQuestion): AssessmentPart {
  const { architecture, language, thresholds, requirements, asked } = question;
  const only = asked && subjectsWithin(architecture, asked);
  const context = assessment.context();
  const position = languages.indexOf(language) as 0 | 1 | 2;
  const subjects = assessment.subjects().filter(({ id }) => !only || only.has(id));
  const scopes = new Scopes(architecture, assessment);
  const totals = new Map(requirements.map(({ id }) => [id, noStatuses()]));
  for (const { cells } of subjects) for (const cell of cells) totals.get(cell.requirement.id)![cell.status]++;
  const cellReport = (cell: Cell, subject: Element): CellReport => ({
    requirement: cell.requirement.id,
    status: cell.status,
    messages: cell.failed.filter((check) => check.asks !== 'always').map((check) => messageOf(cell, check, subject, context)[position]),
    statements: cell.failed.flatMap((check) => statementOf(check, subject, context)?.[position] ?? []),
    ...(cell.inapplicable && { inapplicable: cell.inapplicable }),
    ...(cell.evidence && { evidence: cell.evidence }),
    ...(cell.waiver && { waiver: cell.waiver }),
  });
  const scopeReports = (kind: string): ScopeReport[] =>
    architecture
      .ofKind(kind)
      .map((element) => ({ id: element.id, title: titleOf(element, state, language), cells: scopes.cellsOf(element) }))
      .filter(({ cells, id }) => (only ? only.has(id) : cells.some(isApplicable)))
      .map(({ id, title, cells }) => ({ id, title, conclusion: conclude(cells, thresholds) }));
  return {
    state,
    conclusion: conclude(
      subjects.flatMap(({ cells }) => cells),
      thresholds,
    ),
    totals,
    subjects: subjects.map(({ id, cells }) => {
      const element = architecture.get(id)!;
      const domain = domainOf(element, architecture);
      return {
        id,
        kind: element.kind,
        title: titleOf(element, state, language),
        ...(domain !== undefined && { domain }),
        standing: standingOf(element),
        conclusion: conclude(scopes.cellsOf(element), thresholds),
        cells: cells.map((cell) => cellReport(cell, element)),
      };
    }),
    domains: scopeReports('domain'),
    projects: scopeReports('project'),
  };
}

/** What belongs to a subject, a domain, a project: their parts, and what a project delivers, changes and retires (Rules §21). */
class Scopes {
  constructor(
    private readonly architecture: Architecture,
    private readonly assessment: Assessment,
  ) {}

  cellsOf(element: Element): Cell[] {
    const ids = new Set<string>();
    this.collect(element, ids);
    return [...ids].flatMap((id) => this.assessment.cellsOf(id));
  }

  private collect(element: Element, into: Set<string>): void {
    if (into.has(element.id)) return;
    into.add(element.id);
    for (const part of this.architecture.partsOf(element.id)) this.collect(part, into);
    if (element.kind === 'project') for (const id of objectsOf(element)) this.collectObject(id, into);
  }

  private collectObject(id: string, into: Set<string>): void {
    const object = this.architecture.get(id);
    if (object) this.collect(object, into);
  }
}

/** What a project delivers, changes or retires. */
export function objectsOf(project: Element): string[] {
  return ['delivers', 'changes', 'retires'].flatMap((name) => factsOf(project, name).flatMap((fact) => refs(fact)));
}

/** The subjects that are asked for by name, with their parts; of a project also what it delivers, changes and retires. */
export function subjectsWithin(architecture: Architecture, ids: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    const element = architecture.get(id);
    if (!element || found.has(id)) return;
    found.add(id);
    for (const part of architecture.partsOf(id)) add(part.id);
    if (element.kind === 'project') for (const object of objectsOf(element)) add(object);
  };
  for (const id of ids) add(id);
  return found;
}

/** The edition of a catalogue in the words of a language. */
export function editionReport(catalogue: Catalogue, language: Language): EditionReport {
  const { id, number, approved, approvedBy, repealed, repealedBy } = catalogue;
  return {
    id,
    title: textIn(catalogue.title, language),
    ...(number !== undefined && { number }),
    ...(approved !== undefined && { approved }),
    ...(approvedBy && { approvedBy: textIn(approvedBy, language) }),
    ...(repealed !== undefined && { repealed }),
    ...(repealedBy && { repealedBy: textIn(repealedBy, language) }),
    unofficial: catalogue.unofficial.includes(language),
  };
}

function principle(
  { id, title, paragraph, contour }: NonNullable<Requirement['principle']>,
  language: Language,
): NonNullable<RequirementReport['principle']> {
  return {
    id,
    title: textIn(title, language),
    ...(paragraph !== undefined && { paragraph }),
    ...(contour !== undefined && { contour }),
  };
}

function titleOf(element: Element, state: State, language: Language): string {
  return textIn(titleIn(element, state), language) || element.name;
}

function domainOf(element: Element, architecture: Architecture): string | undefined {
  for (
    let holder: Element | undefined = element;
    holder;
    holder = holder.parent === undefined ? undefined : architecture.get(holder.parent)
  )
    if (holder.kind === 'domain') return holder.id;
  return undefined;
}

function standingOf({ states }: Element): SubjectReport['standing'] {
  return states.length === 2 ? 'both' : (states[0] ?? 'neither');
}

function noStatuses(): Record<Status, number> {
  return { met: 0, 'not-met': 0, 'evidence-missing': 0, 'evidence-stale': 0, 'not-applicable': 0 };
}

/** Requirements in the order of their catalogues and numbers. */
export function sortedRequirements(catalogues: readonly Catalogue[], rules: readonly Requirement[]): Requirement[] {
  return [...catalogues.flatMap(({ requirements }) => [...requirements].sort((a, b) => byNumber(a.number, b.number))), ...rules];
}

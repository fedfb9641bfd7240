import { type EgovLanguageFactory, type EgovWorkspace, type Finding, type SourceFile, type WorkspaceSettings } from '@egov/language';
import { type Architecture, type ArchitectureJson, type Element, factsOf, fromJson, ModelWorkspace } from '@egov/model';
import type { EvaluationInput, Meaning, Notes, Scope, ViewDefinition, Wanted } from '@egov/expressions';
import { Assessment, type AssessmentInput } from './assessment.js';
import type { Catalogue, Requirement } from './catalogue.js';
import type { Thresholds } from './conclusion.js';
import type { DocumentHash, EvidenceInput } from './evidence.js';
import { ExpressionNotes } from './expression-notes.js';
import { RequirementFindings } from './findings.js';
import type { FindingSource } from './finding-source.js';
import { type CatalogueSet, readCatalogues } from './read-catalogues.js';
import { CatalogueSources } from './sources.js';
import type { DuplicateSource } from './duplicates.js';
import { TitleDuplicates } from './title-duplicates.js';
import { Views } from './views.js';

/** A workspace with its architecture, its catalogues, and how the one stands to the others. Editor and command line both ask here. */
export class AssessedWorkspace {
  readonly model: ModelWorkspace;
  private readonly sources: CatalogueSources;
  private readonly notes: ExpressionNotes;
  private readonly ownViews: Views;
  private set: CatalogueSet = { catalogues: new Map(), rules: [] };
  private lookedUp = new Map<string, string>();
  private current: Assessment | undefined;
  private baseline: Architecture | undefined;
  private documentHash: DocumentHash | undefined;
  private readonly judgements = new RequirementFindings();
  private pending: Set<string> | 'all' = 'all';
  private duplicateSource: DuplicateSource = new TitleDuplicates();
  private readonly findingSources: FindingSource[] = [];
  /** What duplicates haven't been looked for yet since it changed. */
  private unmatched: Set<string> | 'all' = 'all';
  /** The names under which duplicates changed since the assessment was last brought up to date. */
  private duplicatesChanged: string[] = [];

  /** `today` decides about waivers, evidence and support ends where the manifest names no date. */
  constructor(settings: WorkspaceSettings, today: string, createLanguage?: EgovLanguageFactory) {
    this.model = new ModelWorkspace(settings, today, createLanguage);
    this.sources = new CatalogueSources(this.model.language);
    this.notes = new ExpressionNotes(this.model.language);
    this.ownViews = new Views(
      this.model.language,
      this.scope(() => {}),
      () => this.architecture,
    );
  }

  get language(): EgovWorkspace {
    return this.model.language;
  }

  get architecture(): Architecture {
    return this.model.architecture;
  }

  get settings(): WorkspaceSettings {
    return this.model.settings;
  }

  get assessmentDate(): string {
    return this.model.assessmentDate;
  }

  get thresholds(): Thresholds {
    const { critical = [], minimumShare = 0 } = this.settings.manifest.conclusion ?? {};
    return { critical, minimumShare };
  }

  /** Makes a published architecture known under an alias. To be called before `load`. */
  addDependency(alias: string, published: ArchitectureJson): void {
    this.model.addDependency(alias, published);
  }

  /** The model that was published before, which rules compare with. To be called before `load`. */
  setBaseline(published: ArchitectureJson): void {
    this.baseline = fromJson(published, 'baseline:');
  }

  /** How the documents of evidence are read; without it they are taken on trust. To be called before `load`. */
  setDocuments(hash: DocumentHash): void {
    this.documentHash = hash;
  }

  /** How duplicates are found; without it, by equal titles. To be called before `load`. */
  setDuplicates(source: DuplicateSource): void {
    this.duplicateSource = source;
  }

  /** What else is looked for. */
  addFindings(source: FindingSource): void {
    this.findingSources.push(source);
  }

  /** The duplicates of the workspace, brought up to date. */
  get duplicates(): DuplicateSource {
    const { unmatched } = this;
    if (unmatched === 'all') this.duplicateSource.load(this.architecture);
    else if (unmatched.size > 0) this.duplicatesChanged.push(...this.duplicateSource.update(this.architecture, unmatched));
    this.unmatched = new Set();
    return this.duplicateSource;
  }

  async load(files: readonly SourceFile[], library: readonly SourceFile[] = [], onFile?: () => void): Promise<void> {
    await this.model.load(files, library, onFile);
    this.unmatched = 'all';
    this.sources.update(this.language.allDocuments.map((document) => document.uri.toString()));
    this.ownViews.forget();
    this.compile();
  }

  /** Takes changed files (new ones too) and deleted ones. Gives the documents that were checked anew. */
  async update(changed: readonly SourceFile[], deleted: readonly string[] = []): Promise<readonly string[]> {
    const checked = await this.model.update(changed, deleted);
    const rules = this.sources.update([...checked, ...deleted]);
    this.ownViews.forget();
    if (rules || this.namesMeanOtherwise()) this.compile();
    else if (this.pending !== 'all') for (const id of this.model.lastTouched) this.pending.add(id);
    if (this.unmatched !== 'all') for (const id of this.model.lastTouched) this.unmatched.add(id);
    return checked;
  }

  /** All catalogues that are known, those of the library included. */
  get catalogues(): ReadonlyMap<string, Catalogue> {
    return this.set.catalogues;
  }

  /** The catalogues that apply: those that the manifest names; if it names none, those that the workspace declares. */
  get applied(): readonly Catalogue[] {
    const named = this.settings.manifest.catalogues;
    const own = (catalogue: Catalogue): boolean => this.notes.isOwn(catalogue);
    return [...this.set.catalogues.values()].filter((catalogue) => (named ? named.includes(catalogue.id) : own(catalogue)));
  }

  /** The catalogues that the workspace itself declares. */
  get ownCatalogues(): readonly Catalogue[] {
    return [...this.set.catalogues.values()].filter((catalogue) => this.notes.isOwn(catalogue));
  }

  /** The rules that users declared beside catalogues. */
  get rules(): readonly Requirement[] {
    return this.set.rules;
  }

  /** The views that users defined, by their names; those with mistakes left out. */
  get views(): ReadonlyMap<string, ViewDefinition> {
    return this.ownViews.definitions;
  }

  /** All requirements and rules that are known, by identifier. */
  get requirements(): ReadonlyMap<string, Requirement> {
    const all = [...this.set.catalogues.values()].flatMap((catalogue) => catalogue.requirements);
    return new Map([...all, ...this.set.rules].map((requirement) => [requirement.id, requirement]));
  }

  /** How the architecture stands to the requirements that apply, brought up to date. */
  assessment(): Assessment {
    this.current ??= new Assessment([...this.applied.flatMap((catalogue) => catalogue.requirements), ...this.set.rules]);
    const { pending } = this;
    this.pending = new Set();
    const input = this.input('target');
    const duplicatesOf = this.duplicatesChanged;
    this.duplicatesChanged = [];
    if (pending === 'all') this.current.evaluate(input);
    else if (pending.size > 0) this.current.update(input, pending, duplicatesOf);
    else return this.current;
    const changed = pending === 'all' ? pending : new Set([...pending, ...this.current.judged]);
    this.judgements.update(this.current, this.architecture, this.thresholds, changed);
    return this.current;
  }

  /** An assessment of other requirements, or in another state, made anew. */
  assess(requirements: readonly Requirement[], state: AssessmentInput['state']): Assessment {
    const assessment = new Assessment(requirements);
    assessment.evaluate(this.input(state));
    return assessment;
  }

  /** Everything that is wrong in a file: how it is written, what it says, its rules, and the requirements that it doesn't meet. */
  findings(uri: string): readonly Finding[] {
    const written = [...this.model.findings(uri), ...this.ruleFindings(uri)];
    const assessed = {
      architecture: this.architecture,
      isWhole: this.model.isWhole,
      assessment: this.assessment(),
      thresholds: this.thresholds,
    };
    const others = this.findingSources.flatMap((source) => source.findings(uri, assessed));
    return byPlace([...written, ...this.judgements.in(uri), ...this.duplicates.findings(uri), ...others]);
  }

  /** The mistakes in the rules and views of a document, those of the library too. */
  ruleFindings(uri: string): readonly Finding[] {
    return [...this.notes.findings(uri), ...this.ownViews.noted().findings(uri)];
  }

  /** What the conditions of views are evaluated with, besides the architecture and its state. */
  evaluation(): Omit<EvaluationInput, 'architecture' | 'state'> {
    return {
      today: this.assessmentDate,
      duplicates: this.duplicates,
      ...(this.baseline && { baseline: this.baseline }),
    };
  }

  /** What attestations are weighed by. */
  evidenceInput(): EvidenceInput {
    return this.input('target');
  }

  /** The element that a finding of a requirement is about. */
  subjectOf(finding: Finding): Element | undefined {
    const name = finding.subject;
    return name === undefined ? undefined : this.architecture.get(name);
  }

  /** A requirement as evidence and waivers name it: its number, with the catalogue where several that apply have it. */
  shortName(requirement: Requirement): string {
    const namesakes = this.applied.flatMap(({ requirements }) => requirements).filter(({ number }) => number === requirement.number);
    return namesakes.length > 1 ? requirement.id : requirement.number;
  }

  /** The body that decides about waivers: the service integrator, else the authorised body, if the model says who that is. */
  get approver(): string | undefined {
    const bodies = this.architecture.ofKind('body');
    const acting = (part: string): Element | undefined =>
      bodies.find((body) => factsOf(body, 'actsAs').some((fact) => (fact.values['words'] as readonly string[]).includes(part)));
    return (acting('integrator') ?? acting('authorised-body'))?.id;
  }

  /** What the pieces of the rules and views of a document mean. */
  meanings(uri: string): readonly Meaning[] {
    return [...this.notes.meanings(uri), ...this.ownViews.noted().meanings(uri)];
  }

  /** Where names are wanted in the rules and views of a document. */
  wanted(uri: string): readonly Wanted[] {
    return [...this.notes.wanted(uri), ...this.ownViews.noted().wanted(uri)];
  }

  private input(state: AssessmentInput['state']): AssessmentInput {
    return {
      architecture: this.architecture,
      today: this.assessmentDate,
      state,
      duplicates: this.duplicates,
      ...(this.baseline && { baseline: this.baseline }),
      ...(this.documentHash && { documentHash: this.documentHash }),
    };
  }

  private compile(): void {
    const { language, parameters = {} } = this.settings.manifest;
    this.notes.clear();
    this.lookedUp = new Map();
    this.set = readCatalogues(this.sources.all(), {
      language,
      parameters,
      scope: this.scope((name, type) => this.lookedUp.set(name, type)),
      notes: (uri): Notes => this.notes.of(uri),
    });
    this.current = undefined;
    this.pending = 'all';
  }

  /** What names mean outside of rules; which are looked up is told. */
  private scope(note: (name: string, type: string) => void): Scope {
    return {
      variables: new Map(),
      parameters: new Map(),
      element: (name) => {
        const found = this.language.declarations(name)[0];
        note(name, found?.type ?? '');
        return found && { id: found.name, type: found.type };
      },
      elementNames: () => [...this.language.declaredNames].filter((name) => !name.includes('.') && !name.includes('/')),
      words: (vocabulary) => this.language.words(vocabulary),
    };
  }

  /** Whether a name that a rule uses came, went, or means another kind. */
  private namesMeanOtherwise(): boolean {
    for (const [name, type] of this.lookedUp) if ((this.language.declarations(name)[0]?.type ?? '') !== type) return true;
    return false;
  }
}

/** In the order of the text. Places may have to be worked out: each is asked for once. */
function byPlace(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, start: finding.range.start }))
    .sort(({ start: a }, { start: b }) => a.line - b.line || a.character - b.character)
    .map(({ finding }) => finding);
}

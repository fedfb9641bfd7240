import { Context, type EvaluationInput, nameOfKind, type ReadAspect, ReadKeys } from '@egov/expressions';
import { type Architecture, type Element, meaningOf, relationsOf } from '@egov/model';
import type { Requirement } from './catalogue.js';
import { judge } from './evaluate.js';
import type { DocumentHash } from './evidence.js';
import type { Cell } from './status.js';

/** What requirements are judged with. */
export interface AssessmentInput extends EvaluationInput {
  readonly documentHash?: DocumentHash;
}

/** An element with how it stands to each requirement about elements of its kind, in the order of the requirements. */
export interface SubjectAssessment {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** How much of the work the last update did. */
export interface Effort {
  /** Subjects that were judged. */
  readonly subjects: number;
  /** Pairs of a subject and a requirement that were judged. */
  readonly cells: number;
}

/**
 * Judges every subject by every requirement that is about its kind, and keeps what came of it. It notes what each subject's judgement read; after
 * a change it judges those anew that read something of it, and no other.
 */
export class Assessment {
  private readonly results = new Map<string, Judged>();
  private keys = new ReadKeys();
  private readonly shared = new Map<Requirement, Map<string, Cell>>();
  private input: AssessmentInput | undefined;
  private effortOfLast: Effort = { subjects: 0, cells: 0 };
  private judgedLast: readonly string[] = [];

  /** The requirements about elements of a kind, by its word. */
  private readonly byKind = new Map<string, Requirement[]>();

  constructor(readonly requirements: readonly Requirement[]) {
    for (const requirement of requirements) {
      for (const kind of new Set(requirement.checks.flatMap(({ keywords }) => [...keywords]))) {
        const known = this.byKind.get(kind);
        if (known) known.push(requirement);
        else this.byKind.set(kind, [requirement]);
      }
    }
  }

  get effort(): Effort {
    return this.effortOfLast;
  }

  /** The subjects that the last update judged. */
  get judged(): readonly string[] {
    return this.judgedLast;
  }

  /** Judges everything. */
  evaluate(input: AssessmentInput): void {
    this.results.clear();
    this.keys = new ReadKeys();
    this.input = input;
    this.judgeAll(this.subjectIds(input.architecture));
  }

  /**
   * Takes a changed architecture, the elements that may have changed, and the names under which duplicates may have; judges anew what read them.
   */
  update(input: AssessmentInput, touched: Iterable<string>, duplicatesOf: readonly string[] = []): void {
    const before = this.input?.architecture;
    if (!before) return this.evaluate(input);
    this.input = input;
    const dirty = new Uint8Array(this.keys.bound);
    let anyDirty = false;
    const fresh: string[] = [];
    const mark = (name: string, aspect?: ReadAspect): void => {
      const key = this.keys.known(name, aspect);
      if (key === undefined) return;
      dirty[key] = 1;
      anyDirty = true;
    };
    for (const id of touched) {
      const [old, now] = [before.get(id), input.architecture.get(id)];
      if (old === now || (old && now && meaningOf(old, true) === meaningOf(now, true))) continue;
      for (const [name, aspect] of whatChanged(id, old, now)) mark(name, aspect);
      if (!now || old?.kind !== now.kind) this.results.delete(id);
      if (now && !this.results.has(id) && this.concerns(now)) fresh.push(id);
    }
    for (const name of duplicatesOf) mark(name);
    const stale = new Set(fresh);
    if (anyDirty) for (const [id, { reads }] of this.results) if (readsAny(reads, dirty)) stale.add(id);
    this.judgeAll([...stale]);
  }

  /** All subjects, in the order of their identifiers. */
  subjects(): SubjectAssessment[] {
    return [...this.results].map(([id, { cells }]) => ({ id, cells })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The judgement of one subject; none for what no requirement is about. */
  cellsOf(id: string): readonly Cell[] {
    return this.results.get(id)?.cells ?? [];
  }

  /** A context to evaluate messages in. */
  context(): Context {
    return new Context(this.input!, this.keys);
  }

  private subjectIds(architecture: Architecture): string[] {
    return [...this.byKind.keys()].flatMap((kind) => architecture.ofKind(kind).map(({ id }) => id));
  }

  private concerns({ kind }: Element): boolean {
    return this.byKind.has(kind);
  }

  private judgeAll(ids: readonly string[]): void {
    const input = this.input!;
    const context = this.context();
    let judged = 0;
    for (const id of ids) {
      const subject = input.architecture.get(id);
      if (!subject) continue;
      const cells: Cell[] = [];
      const reads = context.reading(() => {
        context.reader.known(id);
        for (const requirement of this.byKind.get(subject.kind) ?? []) {
          const cell = judge(requirement, subject, context, input);
          if (cell) cells.push(this.interned(cell));
        }
      });
      judged += cells.length;
      this.results.set(id, { cells, reads });
    }
    this.judgedLast = ids;
    this.effortOfLast = { subjects: ids.length, cells: judged };
  }

  /** Most cells say one of a few things: one object for all that say the same. */
  private interned(cell: Cell): Cell {
    if (cell.waiver) return cell;
    const reason = cell.inapplicable ? ('state' in cell.inapplicable ? cell.inapplicable.state : `? ${cell.inapplicable.condition}`) : '';
    const failed = cell.failed.length === 0 ? '' : cell.failed.map((check) => cell.requirement.checks.indexOf(check)).join();
    const key = `${cell.status} ${failed} ${cell.evidence ?? ''} ${reason}`;
    let alike = this.shared.get(cell.requirement);
    if (!alike) this.shared.set(cell.requirement, (alike = new Map()));
    const known = alike.get(key);
    if (!known) alike.set(key, cell);
    return known ?? cell;
  }
}

interface Judged {
  readonly cells: readonly Cell[];
  readonly reads: Int32Array;
}

function readsAny(reads: Int32Array, dirty: Uint8Array): boolean {
  // a loop, as a hundred thousand subjects are asked after every edit
  for (let index = 0; index < reads.length; index++) if (dirty[reads[index]!] === 1) return true;
  return false;
}

/** What a change of an element changes of what may have been read. */
function whatChanged(id: string, old: Element | undefined, now: Element | undefined): (readonly [name: string, aspect?: ReadAspect])[] {
  const changed: (readonly [string, ReadAspect?])[] = [[id]];
  const [targetsBefore, targetsNow] = [targetsOf(old), targetsOf(now)];
  for (const target of targetsBefore) if (!targetsNow.has(target)) changed.push([target, 'referrers']);
  for (const target of targetsNow) if (!targetsBefore.has(target)) changed.push([target, 'referrers']);
  if (old?.kind !== now?.kind) for (const element of [old, now]) if (element) changed.push([nameOfKind(element.kind)]);
  if (old?.parent !== now?.parent || !old || !now)
    for (const element of [old, now]) if (element?.parent !== undefined) changed.push([element.parent, 'parts']);
  return changed;
}

function targetsOf(element: Element | undefined): ReadonlySet<string> {
  return new Set(element ? relationsOf(element).map((relation) => relation.to) : []);
}

import type { Architecture } from './architecture.js';
import type { Element, Fact } from './element.js';
import { factsOf, refs, textValue } from './relations.js';

/** What a recommendation (Rules §10.6) does to its objects, if it says by when. */
const recommended: Readonly<Record<string, 'retired' | 'changed'>> = {
  decommission: 'retired',
  'write-off': 'retired',
  replace: 'retired',
  migrate: 'changed',
};

/**
 * When projects deliver, change and retire what (Rules §17), and recommendations retire and change it (Rules §16): the date in fact if there is one, else the planned one. What several projects
 * deliver stands from the first date on; what several retire is gone from the last.
 */
export class Schedule {
  private readonly delivered = new Map<string, string>();
  private readonly changed = new Map<string, string>();
  private readonly retired = new Map<string, string>();
  /** What is delivered in fact, with the date. */
  readonly done = new Map<string, { readonly date: string; readonly project: string }>();

  constructor(architecture: Architecture) {
    for (const recommendation of architecture.ofKind('recommendation')) this.readRecommendation(recommendation);
    for (const project of architecture.ofKind('project')) {
      this.read(project, 'delivers', this.delivered, earlier);
      this.read(project, 'changes', this.changed, earlier);
      this.read(project, 'retires', this.retired, later);
      for (const part of architecture.partsOf(project.id)) {
        const date = part.kind === 'release' ? dateOf(factsOf(part, 'header')) : undefined;
        if (date === undefined) continue;
        for (const fact of factsOf(part, 'includes')) for (const id of refs(fact)) put(this.delivered, id, date, earlier);
      }
    }
  }

  private readRecommendation(recommendation: Element): void {
    const [header] = factsOf(recommendation, 'header');
    const action = header && recommended[textValue(header, 'action') ?? ''];
    const date = [...factsOf(recommendation, 'completed'), ...factsOf(recommendation, 'due')]
      .map((fact) => textValue(fact, 'on'))
      .find((on) => on !== undefined);
    if (!header || !action || date === undefined) return;
    const [into, pick] = action === 'retired' ? ([this.retired, later] as const) : ([this.changed, earlier] as const);
    for (const id of refs(header)) put(into, id, date, pick);
  }

  /** The date from which an element stands, if a project delivers it. */
  delivery(id: string): string | undefined {
    return this.delivered.get(id);
  }

  /** The date from which the target facts of an element hold, if a project changes (or delivers) it. */
  change(id: string): string | undefined {
    return this.changed.get(id) ?? this.delivered.get(id);
  }

  /** The date from which an element is gone, if a project retires it. */
  retirement(id: string): string | undefined {
    return this.retired.get(id);
  }

  /** Everything that is delivered, with its date. */
  deliveries(): Iterable<readonly [id: string, date: string]> {
    return this.delivered;
  }

  /** All dates on which something changes, in order. */
  dates(): string[] {
    return [...new Set([...this.delivered.values(), ...this.changed.values(), ...this.retired.values()])].sort();
  }

  private read(project: Element, name: string, into: Map<string, string>, pick: Pick): void {
    for (const fact of factsOf(project, name)) {
      const date = dateOf([fact]);
      const done = textValue(fact, 'done');
      for (const id of refs(fact)) {
        if (date !== undefined) put(into, id, date, pick);
        if (name === 'delivers' && done !== undefined) this.done.set(id, { date: done, project: project.id });
      }
    }
  }
}

type Pick = (a: string, b: string) => string;
const earlier: Pick = (a, b) => (a < b ? a : b);
const later: Pick = (a, b) => (a > b ? a : b);

function dateOf(facts: readonly Fact[]): string | undefined {
  for (const fact of facts) {
    const date = textValue(fact, 'done') ?? textValue(fact, 'by');
    if (date !== undefined) return date;
  }
  return undefined;
}

function put(into: Map<string, string>, id: string, date: string, pick: Pick): void {
  const known = into.get(id);
  into.set(id, known === undefined ? date : pick(known, date));
}

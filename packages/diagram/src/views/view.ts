import type { Language, Localised } from '@egov/language';
import type { Element } from '@egov/model';
import type { LayeredOptions, LayoutEngine } from '../layout/elk-layout.js';
import { layeredLayout } from '../layout/elk-layout.js';
import { aggregated } from '../graph/aggregate.js';
import { collapsed } from '../graph/collapsed.js';
import type { Graph } from '../graph/graph.js';
import type { Placed } from '../layout/placed.js';
import type { Perspective } from '../perspective.js';
import type { LegendWords } from '../scene/frame.js';
import type { Shape } from '../scene/scene.js';

/** What a diagram is about: a domain, a system, a process; or the whole architecture. */
export interface Subject {
  /** The identifier of the element; empty for the whole. */
  readonly id: string;
  readonly title: string;
  /** The domain that it belongs to, if any. */
  readonly domain?: Element;
  readonly element?: Element;
}

/** Everything of a picture but its frame. */
export interface Picture {
  readonly placed: Placed;
  /** Drawn beneath: lanes, a scale of time. */
  readonly backdrop?: readonly Shape[];
  /** What is left out or put together, in words. */
  readonly notes?: readonly string[];
  /** What marks mean in this picture, where the legend has to say it otherwise. */
  readonly legend?: LegendWords;
}

export interface DrawOptions {
  readonly language: Language;
  readonly engine?: LayoutEngine;
  /** A graph of more nodes is put together until it has fewer. */
  readonly mostNodes: number;
  /** Identifiers of containers that are drawn closed. */
  readonly closed?: ReadonlySet<string>;
  /** The date of the assessment, `YYYY-MM-DD`: pictures of time show it. */
  readonly today?: string;
  /** The diagram isn't wanted any more when it says so: drawing it rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** A kind of diagram that every architecture has. */
export interface StandardView {
  /** As `--view` names it. */
  readonly name: string;
  readonly title: Localised;
  /** Where the Rules or the Requirements ask for what it shows. */
  readonly clause?: string;
  /** What there is such a diagram of, in the picture's state. */
  subjects(perspective: Perspective): readonly Subject[];
  /** Undefined if there is nothing to show. */
  draw(perspective: Perspective, subject: Subject, options: DrawOptions): Promise<Picture | undefined>;
}

/** The domains, as subjects. */
export function domains(perspective: Perspective): Subject[] {
  return perspective.ofKind('domain').map((element) => subjectOf(element, perspective));
}

export function subjectOf(element: Element, perspective: Perspective): Subject {
  const domain = perspective.domainOf(element);
  return { id: element.id, title: perspective.titleOf(element), element, ...(domain && { domain }) };
}

/** The elements of a kind within a subject, in the order of the text. */
export function within(perspective: Perspective, subject: Subject, ...kinds: readonly string[]): Element[] {
  const all = subject.element ? perspective.partsWithin(subject.element.id) : kinds.flatMap((kind) => perspective.ofKind(kind));
  return all.filter(({ kind }) => kinds.includes(kind));
}

/** A picture of a graph that ELK lays out; none of a graph without nodes. */
export async function graphPicture(
  graph: Graph,
  options: LayeredOptions,
  { engine, language, mostNodes, closed, signal }: DrawOptions,
  notes: readonly string[] = [],
  legend?: LegendWords,
): Promise<Picture | undefined> {
  if (graph.nodes.length === 0) return undefined;
  const { graph: shown, note } = aggregated(closed ? collapsed(graph, closed, language) : graph, mostNodes, language);
  return {
    placed: await layeredLayout(shown, options, engine, signal),
    notes: note === undefined ? notes : [...notes, note],
    ...(legend && { legend }),
  };
}

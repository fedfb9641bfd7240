import type { Layer } from '@egov/language';
import type { ChangeKind, Element } from '@egov/model';
import type { Badge, GraphEdge, GraphNode, Row, Tie } from '../graph/graph.js';
import { changeOfBoth, type Perspective, type Related } from '../perspective.js';

/** What became of several things that one mark stands for: the same as of each, or else it changed. */
export function changeOfAll(changes: readonly (ChangeKind | undefined)[]): ChangeKind | undefined {
  const [first, ...rest] = changes;
  return rest.every((change) => change === first) ? first : 'changed';
}

/** What became of a relation; if it is kept, of what it leads to. */
export function changeOfRelated(
  { element, change }: Pick<Related, 'element' | 'change'>,
  perspective: Perspective,
): ChangeKind | undefined {
  return change === 'kept' ? perspective.becameOf(element.id) : change;
}

/** A line that stands for an element. */
export function elementRow(element: Element, change: ChangeKind | undefined, perspective: Perspective, aside?: string): Row {
  return {
    text: perspective.titleOf(element),
    kind: element.kind,
    ...(aside !== undefined && { aside }),
    ...(change && { change }),
  };
}

/** Lines for the ends of relations, each element once. */
export function relatedRows(related: readonly Related[], perspective: Perspective): Row[] {
  return merged(related).map((each) => elementRow(each.element, changeOfRelated(each, perspective), perspective));
}

/** Relations to the same element as one: kept if any of them is. */
export function merged(related: readonly Related[]): Related[] {
  const found = new Map<string, Related>();
  for (const each of related) {
    const known = found.get(each.element.id);
    found.set(
      each.element.id,
      known?.change && each.change ? { ...known, change: changeOfBoth(known.change, each.change) } : (known ?? each),
    );
  }
  return [...found.values()];
}

/** The first lines, and how many there are besides. */
export function limited(rows: readonly Row[], most: number): Row[] {
  return rows.length <= most + 1 ? [...rows] : [...rows.slice(0, most), { text: `+${rows.length - most}` }];
}

/** The texts of the lines that `limited` leaves out, for the tooltip. */
export function leftOut(rows: readonly Row[], most: number): string[] {
  return rows.length <= most + 1 ? [] : rows.slice(most).map(({ text }) => text);
}

/** A box around nodes. */
export function box(id: string, title: string, layer: Layer, children: readonly GraphNode[], more: Partial<GraphNode> = {}): GraphNode {
  return { id, kind: 'group', layer, title, tooltip: [title], children, ...more };
}

export interface Link {
  readonly source: string;
  readonly target: string;
  readonly tie: Tie;
  readonly label?: string;
  readonly change?: ChangeKind;
  readonly isReversed?: boolean;
  readonly isTwoWay?: boolean;
  readonly badges?: readonly Badge[];
  readonly tooltip?: readonly string[];
}

const mostLabels = 2;

/** Links as edges; those between the same two nodes as one, with the first of their labels on it and all of them in its tooltip. */
export function edgesOf(links: readonly Link[], titles: (id: string) => string): GraphEdge[] {
  const byEnds = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.tie} ${link.source} → ${link.target}`;
    byEnds.set(key, [...(byEnds.get(key) ?? []), link]);
  }
  return [...byEnds].map(([id, same]): GraphEdge => {
    const { source, target, tie, isReversed } = same[0]!;
    const badges = new Map(same.flatMap(({ badges: own = [] }) => own.map((badge) => [badge.text, badge])));
    const labels = [...new Set(same.flatMap(({ label }) => label ?? []))];
    const shown = labels.length > mostLabels + 1 ? [...labels.slice(0, mostLabels), `+${labels.length - mostLabels}`] : labels;
    const change = changeOfAll(same.map((link) => link.change));
    return {
      id,
      source,
      target,
      tie,
      ...(isReversed && { isReversed }),
      ...(same.some(({ isTwoWay }) => isTwoWay) && { isTwoWay: true }),
      ...(badges.size > 0 && { badges: [...badges.values()] }),
      ...(shown.length > 0 && { label: shown }),
      ...(change && { change }),
      tooltip: [`${titles(source)} → ${titles(target)}`, ...labels, ...new Set(same.flatMap(({ tooltip = [] }) => tooltip))],
    };
  });
}

import type { Layer, Place } from '@egov/language';
import type { ChangeKind, State } from '@egov/model';
import type { ScalePaint } from '../look/palette.js';

/** What a view shows, before anything has a place: nodes within nodes, and edges between any of them. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What a shape stands for, if it stands for an element of the model. */
export interface Origin {
  /** The identifier of the element. */
  readonly element?: string;
  /** Where it is declared. */
  readonly place?: Place;
}

export interface GraphNode extends Origin {
  /** Unique in the graph. */
  readonly id: string;
  /** The kind of the element, by its word; or what else it is. */
  readonly kind: string;
  readonly layer: Layer;
  readonly title: string;
  /** A small line above the title: what it is, whose it is. */
  readonly caption?: string;
  /** Lines below the title. */
  readonly rows?: readonly Row[];
  /** What became of it between the states; only in a difference. */
  readonly change?: ChangeKind;
  /** What changed of it, in words. */
  readonly changes?: readonly string[];
  /** It stays as it is, but only one of the states has it in this picture. */
  readonly reach?: 'added' | 'removed';
  /** In a difference: what it says in each state where that isn't the same, for pictures of the states beside each other. */
  readonly apart?: Readonly<Record<State, Pick<GraphNode, 'title' | 'caption'>>>;
  readonly badges?: readonly Badge[];
  /** A step of a scale, in place of the colour of the layer. */
  readonly heat?: ScalePaint;
  /** Everything that there was no room for, line by line. */
  readonly tooltip: readonly string[];
  readonly children?: readonly GraphNode[];
  /** How the children are arranged: in the direction of their edges, or packed into rows. */
  readonly arrangement?: 'layered' | 'packed';
  /** With what it is put together where there are too many nodes: its owner. */
  readonly together?: { readonly id: string; readonly title: string };
  /** The width that it is drawn with, if it isn't the usual one. */
  readonly width?: number;
}

/** A line of a node: an attribute, a service, a fact. */
export interface Row {
  readonly text: string;
  /** Stands at the end of the line: the type of an attribute. */
  readonly aside?: string;
  readonly isStrong?: boolean;
  /** Says what the lines below it are: small, and apart from those above. */
  readonly isHeading?: boolean;
  /** Takes as many lines as it needs: a list of which every word counts. */
  readonly isWhole?: boolean;
  /** The kind of the element that the line stands for; its icon stands before it. */
  readonly kind?: string;
  readonly change?: ChangeKind;
}

/** A small mark at the corner of a shape: the number of a requirement that isn't met, a count. */
export interface Badge {
  readonly text: string;
  readonly tone: 'note' | 'warning' | 'critical';
}

export interface GraphEdge extends Origin {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What ties the two; it decides about the line. */
  readonly tie: Tie;
  /** Laid out as if it led the other way, so that what it leads to stands first. */
  readonly isReversed?: boolean;
  /** Leads both ways. */
  readonly isTwoWay?: boolean;
  /** Lines of the label. */
  readonly label?: readonly string[];
  readonly change?: ChangeKind;
  readonly badges?: readonly Badge[];
  readonly tooltip: readonly string[];
}

/**
 * The sorts of lines: data that flow, one thing serving another, one thing holding or using another, one coming after another, one in the place of
 * another; data that refer to data; what is connected, and what is protected.
 */
export type Tie = 'flow' | 'serves' | 'uses' | 'order' | 'replaces' | 'refers' | 'connects' | 'protects';

/** All nodes of a graph, the inner ones too. */
export function* nodesWithin(nodes: readonly GraphNode[]): Iterable<GraphNode> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* nodesWithin(node.children);
  }
}

import { inLanguage, type Language } from '@egov/language';
import type { ChangeKind } from '@egov/model';
import type { GraphNode } from '../graph/graph.js';
import { sizes } from '../layout/node-text.js';
import type { Box, Placed, PlacedEdge, PlacedNode, Point } from '../layout/placed.js';
import { ascentOf } from '../text/measure.js';
import { aspectTitles, capitalised } from '../words.js';
import { shift } from './shift.js';
import type { Shape } from './scene.js';

const gap = 48;
const headHeight = 26;

type Side = 'current' | 'target';

/** The two states of a difference beside each other: what stands in both stands in the same place on either side. */
export function sideBySide(
  placed: Placed,
  language: Language,
): {
  readonly placed: Placed;
  readonly heads: readonly Shape[];
  /** What is drawn beneath, on both sides. */
  readonly twice: (shape: Shape) => readonly Shape[];
} {
  const sides: readonly Side[] = ['current', 'target'];
  const halves = sides.map((side, index) => half(placed, side, index * (placed.width + gap)));
  const width = 2 * placed.width + gap;
  return {
    placed: {
      nodes: halves.flatMap(({ nodes }) => nodes),
      edges: halves.flatMap(({ edges }) => edges),
      width,
      height: placed.height + headHeight,
    },
    twice: (shape) =>
      sides.map((side, index) => ({ ...shift(shape, index * (placed.width + gap), headHeight), id: `${side} ${shape.id}` })),
    heads: sides.map((side, index) => headOf(side, index * (placed.width + gap), placed, language)),
  };
}

/** The part of a difference that stands in one of the states, without saying what becomes of it. */
function half({ nodes, edges }: Placed, side: Side, dx: number): Pick<Placed, 'nodes' | 'edges'> {
  const stands = (change: ChangeKind | undefined): boolean => change !== (side === 'current' ? 'added' : 'removed');
  const id = (name: string): string => `${side} ${name}`;
  const move = <T extends Point>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + headHeight });
  const node = ({ node: own, box, children }: PlacedNode): PlacedNode[] =>
    stands(own.change) ? [{ node: asItStands(own, side, id(own.id)), box: move<Box>(box), children: children.flatMap(node) }] : [];
  return {
    nodes: nodes.flatMap(node),
    edges: edges
      .filter(({ edge }) => stands(edge.change))
      .map(({ edge, points, label }): PlacedEdge => ({
        edge: { ...edge, change: undefined, id: id(edge.id), source: id(edge.source), target: id(edge.target) },
        points: points.map(move),
        ...(label && { label: move(label) }),
      })),
  };
}

function asItStands(node: GraphNode, side: Side, id: string): GraphNode {
  const gone = side === 'current' ? 'added' : 'removed';
  const rows = (node.rows ?? []).filter(({ change }) => change !== gone).map((row) => ({ ...row, change: undefined }));
  return { ...node, ...node.apart?.[side], id, change: undefined, changes: undefined, rows };
}

function headOf(side: Side, x: number, { width }: Placed, language: Language): Shape {
  const title = capitalised(inLanguage(aspectTitles[side], language), language);
  return {
    role: 'frame',
    id: `head ${side}`,
    box: { x, y: 0, width, height: headHeight },
    tooltip: [],
    marks: [
      { type: 'text', text: title, at: { x: x + 12, y: 4 + ascentOf(sizes.title) }, size: sizes.title, weight: 'bold', fill: 'soft' },
      { type: 'path', path: `M${x + 12} ${headHeight - 4}H${x + width - 12}`, stroke: 'line', width: 0.6 },
    ],
  };
}

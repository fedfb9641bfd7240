import type { Language } from '@egov/language';
import { type Placed, placedWithin, type PlacedNode } from '../layout/placed.js';
import { edgeShape } from './edge-shape.js';
import { footShape, headShape, leastWidth, margin, type TitleBlock } from './frame.js';
import { nodeShape } from './node-shape.js';
import { listBeside } from './list-beside.js';
import type { Scene, Shape } from './scene.js';
import { shift } from './shift.js';

/** Draws a placed graph with its head and foot. `backdrop` is drawn beneath it, in its coordinates: lanes, a scale of time. */
export function buildScene(placed: Placed, block: TitleBlock, language: Language, backdrop: readonly Shape[] = []): Scene {
  const width = Math.ceil(Math.max(placed.width + 2 * margin, leastWidth(block)));
  const head = headShape(block, width);
  const left = (width - placed.width) / 2;
  const moved = (shape: Shape): Shape => shift(shape, left, head.height);
  const nodes = containersFirst(placed.nodes).map(([node, parent]) => moved(nodeShape(node, parent)));
  const edges = placed.edges.map((edge) => moved(edgeShape(edge)));
  const content = [...backdrop.map(moved), ...nodes, ...edges];
  const top = head.height + placed.height + 12;
  const below = footShape(block, content, width, top, language);
  const beside = listBeside(block, content, { width, height: top + below.height, top: head.height });
  const foot = beside ? footShape({ ...block, requirements: new Map() }, content, width, top, language) : below;
  return {
    width: width + (beside?.width ?? 0),
    height: Math.ceil(Math.max(top + foot.height, beside?.height ?? 0)),
    language,
    title: [block.title, ...block.facts].join(' · '),
    description: descriptionOf(placed, backdrop),
    shapes: [head.shape, ...content, foot.shape, ...(beside ? [beside.shape] : [])],
  };
}

/** Containers are drawn before what they hold. */
function containersFirst(nodes: readonly PlacedNode[], parent?: string): (readonly [PlacedNode, string | undefined])[] {
  return nodes.flatMap((node) => [[node, parent] as const, ...containersFirst(node.children, node.node.id)]);
}

/** What is in the picture, in a sentence for those who don't see it. */
function descriptionOf({ nodes, edges }: Placed, backdrop: readonly Shape[]): string {
  const titles = new Map([...placedWithin(nodes)].map(({ node }) => [node.id, node.title]));
  const lines = nodes.map(({ node, children }) =>
    children.length > 0 ? `${node.title}: ${children.map((child) => child.node.title).join(', ')}` : node.title,
  );
  const ties = edges.map(
    ({ edge }) =>
      `${titles.get(edge.source) ?? edge.source} → ${titles.get(edge.target) ?? edge.target}${edge.label ? ` (${edge.label.join(' ')})` : ''}`,
  );
  const drawn = backdrop.flatMap(({ role, tooltip }) => (role === 'frame' ? [] : [tooltip.join('; ')]));
  return [...drawn, ...lines, ...ties].join('. ');
}

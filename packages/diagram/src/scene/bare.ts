import type { Language } from '@egov/language';
import { type Placed, placedWithin } from '../layout/placed.js';
import { edgeShape } from './edge-shape.js';
import { nodeShape } from './node-shape.js';
import type { Scene } from './scene.js';
import { shift } from './shift.js';

const margin = 8;

/** A placed graph as a picture without head and foot, for where there is little room. Its containers are not drawn as such. */
export function bareScene(placed: Placed, title: string, language: Language): Scene {
  const nodes = [...placedWithin(placed.nodes)].map((node) => nodeShape(node, undefined));
  const shapes = [...nodes, ...placed.edges.map(edgeShape)].map((shape) => shift(shape, margin, margin));
  return {
    width: Math.ceil(placed.width + 2 * margin),
    height: Math.ceil(placed.height + 2 * margin),
    language,
    title,
    description: title,
    shapes: shapes.map((shape) => ({ ...shape, tooltip: [] })),
  };
}

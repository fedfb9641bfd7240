import { describe, expect, it } from 'vitest';
import { nested } from '../src/layout/nest.js';
import type { Box, Placed } from '../src/layout/placed.js';
import { node } from './scenes.js';

/** A picture of a size with nodes at places. */
function picture(width: number, height: number, ...boxes: readonly Box[]): Placed {
  return { nodes: boxes.map((box, index) => ({ node: node(`${width} ${index}`), box, children: [] })), edges: [], width, height };
}

const filled = (width: number, height: number): Placed => picture(width, height, { x: 0, y: 0, width, height });
/** 600 × 400, of which the left half is taken. */
const halfEmpty = picture(600, 400, { x: 0, y: 0, width: 300, height: 400 });

describe('small parts of a picture', () => {
  it('go into the empty corners of large ones, with room around them', () => {
    const [whole, ...others] = nested([halfEmpty, filled(100, 100), filled(90, 90)]);
    expect(others).toEqual([]);
    expect([whole!.width, whole!.height]).toEqual([600, 400]);
    const [, first, second] = whole!.nodes.map(({ box }) => box);
    expect(first!.x).toBeGreaterThanOrEqual(320);
    expect(first!.x + first!.width).toBeLessThanOrEqual(600);
    const apart = second!.x - first!.x - first!.width >= 20 || second!.y - first!.y - first!.height >= 20;
    expect(apart).toBe(true);
  });

  it('stay out of what is taken, by nodes and by edges', () => {
    const edge = {
      edge: { id: 'e', source: 'a', target: 'b', tie: 'flow' as const, tooltip: [] },
      points: [
        { x: 450, y: 0 },
        { x: 450, y: 400 },
      ],
    };
    expect(nested([{ ...halfEmpty, edges: [edge] }, filled(150, 100)])).toHaveLength(2);
    expect(nested([filled(600, 400), filled(50, 50)])).toHaveLength(2);
  });

  it('keep their order where they fit nowhere', () => {
    expect(nested([filled(50, 50), filled(600, 400), filled(60, 60)]).map(({ width }) => width)).toEqual([50, 600, 60]);
  });
});

import type { DiagramShape } from '@egov/protocol';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The shape that lies nearest in a direction: what is straight ahead before what is aside. Without one to begin at, the first of all. */
export function nearest(shapes: readonly DiagramShape[], from: DiagramShape | undefined, direction: Direction): DiagramShape | undefined {
  const nodes = shapes.filter(({ role }) => role === 'node');
  if (!from) return nodes[0];
  const here = middle(from);
  let best: { readonly shape: DiagramShape; readonly distance: number } | undefined;
  for (const shape of nodes) {
    if (shape === from) continue;
    const there = middle(shape);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const isAcross = direction === 'left' || direction === 'right';
    const ahead = (isAcross ? dx : dy) * (direction === 'left' || direction === 'up' ? -1 : 1);
    if (ahead <= 1) continue;
    const distance = ahead + 2.5 * Math.abs(isAcross ? dy : dx);
    if (!best || distance < best.distance) best = { shape, distance };
  }
  return best?.shape;
}

function middle({ box }: DiagramShape): { readonly x: number; readonly y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

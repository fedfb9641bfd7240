import { describe, expect, it } from 'vitest';
import type { Placed, Point } from '../src/index.js';
import { separated } from '../src/layout/separate.js';

const edge = (id: string, ...points: readonly (readonly [number, number])[]) => ({
  edge: { id, source: `${id} from`, target: `${id} to`, tie: 'flow' as const, tooltip: [] },
  points: points.map(([x, y]): Point => ({ x, y })),
});
const box = (id: string, x: number, y: number) => ({
  node: { id, kind: 'system', layer: 'systems' as const, title: id, tooltip: [] },
  box: { x, y, width: 40, height: 20 },
  children: [],
});
const picture = (edges: Placed['edges'], nodes: Placed['nodes'] = []): Placed => ({ nodes, edges, width: 300, height: 300 });
const coursesOf = ({ edges }: Placed): [number, number][][] => edges.map(({ points }) => points.map(({ x, y }) => [x, y]));

describe('lines that run on each other', () => {
  const across = edge('a', [200, 10], [200, 50], [80, 50], [80, 90]);
  const along = edge('b', [90, 0], [90, 50], [20, 50], [20, 80]);

  it('are moved apart, one of them as little as it takes', () => {
    expect(coursesOf(separated(picture([across, along])))).toEqual([
      [
        [200, 10],
        [200, 55],
        [80, 55],
        [80, 90],
      ],
      coursesOf(picture([along]))[0],
    ]);
  });

  it('aren’t moved into a box', () => {
    const [[, [, y] = []] = []] = coursesOf(separated(picture([across, along], [box('in the way', 120, 52)])));
    expect(y).toBe(45);
  });

  it('stay where they hold on to a box, or where there is no room', () => {
    const first = edge('c', [0, 50], [60, 50], [60, 80]);
    const second = edge('d', [20, 50], [100, 50], [100, 20]);
    const stuck = picture([first, second]);
    expect(coursesOf(separated(stuck))).toEqual(coursesOf(stuck));
  });

  it('that only cross stay as they are', () => {
    const crossing = picture([edge('e', [0, 50], [100, 50]), edge('f', [50, 0], [50, 100])]);
    expect(coursesOf(separated(crossing))).toEqual(coursesOf(crossing));
  });
});

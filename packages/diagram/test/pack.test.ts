import { expect, it } from 'vitest';
import type { GraphNode } from '../src/index.js';
import { type Box, placedWithin } from '../src/layout/placed.js';
import { packedTogether, placedAt } from '../src/layout/pack.js';

function leaf(id: string, rows: number): GraphNode {
  return { id, kind: 'function', layer: 'activity', title: id, tooltip: [], rows: Array.from({ length: rows }, () => ({ text: 'line' })) };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const many = Array.from({ length: 300 }, (_, index) => leaf(`n${index}`, (index * 7) % 13));

it('packs nodes without overlaps, near the ratio that is aimed at', () => {
  const { width, height, children } = packedTogether(many, 1.6);
  const boxes = children.flatMap(({ x, y, packed }) => [...placedWithin([placedAt(packed, x, y)])].map(({ box }) => box));
  expect(boxes).toHaveLength(300);
  for (const [index, box] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  expect(width / height).toBeGreaterThan(1.2);
  expect(width / height).toBeLessThan(2.1);
  const area = boxes.reduce((sum, box) => sum + (box.width + 14) * (box.height + 14), 0);
  expect(area / (width * height)).toBeGreaterThan(0.85);
});

it('keeps the order of equal nodes', () => {
  const { children } = packedTogether(
    ['a', 'b', 'c', 'd'].map((id) => leaf(id, 2)),
    1,
  );
  const read = [...children].sort((one, other) => one.y - other.y || one.x - other.x);
  expect(read.map(({ packed }) => packed.node.id)).toEqual(['a', 'b', 'c', 'd']);
});

it('gives a box room for its title and its content', () => {
  const box: GraphNode = { id: 'box', kind: 'group', layer: 'activity', title: 'A box', tooltip: [], children: many.slice(0, 5) };
  const [outer, ...inner] = [...placedWithin([placedAt(packedTogether([box], 1.6).children[0]!.packed, 0, 0)])].map((placed) => placed.box);
  for (const each of inner) {
    expect(each.y).toBeGreaterThanOrEqual(20);
    expect(each.x + each.width).toBeLessThanOrEqual(outer!.width);
    expect(each.y + each.height).toBeLessThanOrEqual(outer!.height);
  }
});

import type { Box, Point } from '../layout/placed.js';

/** A rectangle with rounded corners as a path. */
export function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;
  return `M${n(x + r)} ${n(y)}H${n(x + width - r)}Q${n(x + width)} ${n(y)} ${n(x + width)} ${n(y + r)}V${n(y + height - r)}Q${n(x + width)} ${n(y + height)} ${n(x + width - r)} ${n(y + height)}H${n(x + r)}Q${n(x)} ${n(y + height)} ${n(x)} ${n(y + height - r)}V${n(y + r)}Q${n(x)} ${n(y)} ${n(x + r)} ${n(y)}Z`;
}

/** A box whose right end is an arrow: what is done. */
export function arrowBox({ x, y, width, height }: Box): string {
  const tip = Math.min(12, width / 4);
  return `M${n(x)} ${n(y)}H${n(x + width - tip)}L${n(x + width)} ${n(y + height / 2)}L${n(x + width - tip)} ${n(y + height)}H${n(x)}Z`;
}

/** A box with cut corners: what stands at a border. */
export function cutBox({ x, y, width, height }: Box, cut = 9): string {
  return `M${n(x + cut)} ${n(y)}H${n(x + width - cut)}L${n(x + width)} ${n(y + cut)}V${n(y + height - cut)}L${n(x + width - cut)} ${n(y + height)}H${n(x + cut)}L${n(x)} ${n(y + height - cut)}V${n(y + cut)}Z`;
}

/** A sheet with a folded corner: what is written. */
export function sheet({ x, y, width, height }: Box, fold = 11): string {
  return `M${n(x)} ${n(y)}H${n(x + width - fold)}L${n(x + width)} ${n(y + fold)}V${n(y + height)}H${n(x)}Z M${n(x + width - fold)} ${n(y)}V${n(y + fold)}H${n(x + width)}`;
}

/** A course through points, its bends rounded. */
export function course(points: readonly Point[], radius = 5): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${n(first.x)} ${n(first.y)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) {
      path += `L${n(point.x)} ${n(point.y)}`;
      return;
    }
    const before = points[index]!;
    const r = Math.min(radius, distance(before, point) / 2, distance(point, next) / 2);
    const [from, to] = [towards(point, before, r), towards(point, next, r)];
    path += `L${n(from.x)} ${n(from.y)}Q${n(point.x)} ${n(point.y)} ${n(to.x)} ${n(to.y)}`;
  });
  return path;
}

/** An arrow head at the end of a course. */
export function arrowHead(points: readonly Point[], size = 7): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const length = distance(before, tip) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const base = { x: tip.x - dx * size, y: tip.y - dy * size };
  const half = size * 0.48;
  return `M${n(tip.x)} ${n(tip.y)}L${n(base.x - dy * half)} ${n(base.y + dx * half)}L${n(base.x + dy * half)} ${n(base.y - dx * half)}Z`;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** A number in a path: hundredths are enough, and the same everywhere. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

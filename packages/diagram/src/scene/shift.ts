import type { Mark, Shape } from './scene.js';

/** A shape somewhere else. */
export function shift(shape: Shape, dx: number, dy: number): Shape {
  const point = <T extends { x: number; y: number }>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + dy });
  return {
    ...shape,
    box: point(shape.box),
    ...(shape.points && { points: shape.points.map(point) }),
    ...(shape.label && { label: point(shape.label) }),
    marks: shape.marks.map((mark): Mark =>
      mark.type === 'text'
        ? { ...mark, at: point(mark.at) }
        : mark.at
          ? { ...mark, at: point(mark.at) }
          : { ...mark, at: { x: dx, y: dy } },
    ),
  };
}

import type { DiagramShape } from '@egov/protocol';
import type { Canvas } from './canvas.js';
import { keyOf } from './model.js';
import { nearest, type Direction } from './nearest.js';

/** A pointer that moved farther than this has dragged the picture (pixels). */
const still = 4;

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** What a user does with the shape that is selected. */
export interface ShapeEvents {
  /** Shows where it is declared; with `focus` one goes on there. */
  reveal(shape: DiagramShape, focus: boolean): void;
  rename(): void;
  remove(): void;
}

/** Mouse and keyboard on the picture. */
export function listen(base: HTMLElement, canvas: Canvas, events: ShapeEvents): void {
  const reveal = (shape: DiagramShape, focus: boolean): void => events.reveal(shape, focus);
  let pressed = { x: 0, y: 0 };
  const shapeAt = (event: Event): DiagramShape | undefined => {
    const key = event.target instanceof Element ? event.target.closest('[data-shape]')?.getAttribute('data-shape') : undefined;
    const shape = key ? canvas.shape(key) : undefined;
    return shape?.role === 'frame' ? undefined : shape;
  };
  base.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressed = { x, y }), { capture: true });
  base.addEventListener('wheel', () => canvas.moved(), { passive: true });
  base.addEventListener('click', (event) => {
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > still) return canvas.moved();
    const shape = shapeAt(event);
    void canvas.select(shape);
    if (shape) reveal(shape, false);
  });
  base.addEventListener('dblclick', (event) => {
    const shape = shapeAt(event);
    if (shape) reveal(shape, true);
  });
  base.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (direction) {
      const next = nearest(canvas.shapes, canvas.selected, direction);
      if (next) void canvas.select(next).then(() => focus(base, next));
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (canvas.selected) reveal(canvas.selected, event.key === 'Enter');
    } else if (event.key === '+' || event.key === '=') void canvas.zoom(1.25);
    else if (event.key === '-') void canvas.zoom(0.8);
    else if (event.key === 'F2') events.rename();
    else if (event.key === 'Delete') events.remove();
    else if (event.key === '0') void canvas.fit();
    else if (event.key === 'Escape') void canvas.select(undefined);
    else return;
    event.preventDefault();
  });
}

/** Lets a screen reader say what is selected. */
function focus(base: HTMLElement, shape: DiagramShape): void {
  const found = [...base.querySelectorAll<SVGElement>('[data-shape]')].find((element) => element.dataset['shape'] === keyOf(shape));
  found?.focus({ preventScroll: true });
}

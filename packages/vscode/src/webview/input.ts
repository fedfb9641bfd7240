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
  /** Adds an element to one, or to what the picture is about. */
  add(shape: DiagramShape | undefined): void;
  /** Relates an element to another one. */
  relate(shape: DiagramShape): void;
  /** Shows what a container holds, or how many it holds. */
  setOpen(shape: DiagramShape, isOpen: boolean): void;
  /** Takes back what was begun. Tells whether there was anything. */
  cancel(): boolean;
  /** The pointer moves over a shape, or over none. */
  point(shape: DiagramShape | undefined, event: MouseEvent): void;
  /** Tells what there is to tell of a shape, at a point of the page. */
  describe(shape: DiagramShape, point: Point): void;
  /** Brings all of the picture into sight. */
  fit(): void;
}

/** A point of the page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

type OpenMenu = (hit: DiagramShape | undefined, point: Point) => void;

/** Mouse and keyboard on the picture. */
export function listen(base: HTMLElement, canvas: Canvas, events: ShapeEvents, openMenu: OpenMenu): void {
  const reveal = (shape: DiagramShape, focus: boolean): void => events.reveal(shape, focus);
  let pressed = { x: 0, y: 0 };
  const shapeAt = (event: Event): DiagramShape | undefined => {
    const key = event.target instanceof Element ? event.target.closest('[data-shape]')?.getAttribute('data-shape') : undefined;
    const shape = key ? canvas.shape(key) : undefined;
    return shape?.role === 'frame' ? undefined : shape;
  };
  /** Where what belongs to a shape is shown. */
  const beside = (shape: DiagramShape | undefined): Point => {
    const found = elementOf(base, shape);
    const { left, top, bottom } = (found ?? base).getBoundingClientRect();
    return { x: left, y: found ? bottom : top };
  };
  base.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressed = { x, y }), { capture: true });
  base.addEventListener('pointermove', (event) => events.point(event.buttons === 0 ? shapeAt(event) : undefined, event));
  base.addEventListener('pointerleave', (event) => events.point(undefined, event));
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
  base.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (event.button !== 2 && !event.ctrlKey) return; // by a key: that is answered below
    const shape = shapeAt(event);
    void canvas.select(shape).then(() => {
      focus(base, shape); // where one comes back to
      openMenu(shape, { x: event.clientX, y: event.clientY });
    });
  });
  base.addEventListener('keydown', (event) => {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      const { selected } = canvas;
      return openMenu(selected, beside(selected));
    }
    const opens = event.key === 'ArrowRight';
    if (event.ctrlKey && (opens || event.key === 'ArrowLeft')) {
      event.preventDefault();
      if (canvas.selected) events.setOpen(canvas.selected, opens);
      return;
    }
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
    else if (event.key === '?') {
      if (canvas.selected) events.describe(canvas.selected, beside(canvas.selected));
    } else if (event.key === 'Insert') events.add(canvas.selected);
    else if (event.key === '0') events.fit();
    else if (event.key === 'Escape') {
      if (!events.cancel()) void canvas.select(undefined);
    } else return;
    event.preventDefault();
  });
}

/** Lets a screen reader say what is selected; without it, what the picture is. */
export function focus(base: HTMLElement, shape: DiagramShape | undefined): void {
  (elementOf(base, shape) ?? base.querySelector('svg'))?.focus({ preventScroll: true });
}

function elementOf(base: HTMLElement, shape: DiagramShape | undefined): SVGElement | undefined {
  if (!shape) return undefined;
  return [...base.querySelectorAll<SVGElement>('[data-shape]')].find((element) => element.dataset['shape'] === keyOf(shape));
}

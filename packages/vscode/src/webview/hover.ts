import type { DescriptionLine, DiagramShape, ElementDescription } from '@egov/protocol';
import { html } from './dom.js';

/** The pointer rests before anything is told (milliseconds). */
const rest = 450;
/** Between the pointer and what is told, and around it (pixels). */
const gap = 14;

const elementNames = { strong: 'strong', code: 'code', emphasis: 'em' } as const;

/** Tells of the element that the pointer rests on, or that is selected. What it shows are texts: nothing in them is markup. */
export class Hover {
  private readonly element = html('div', { class: 'hover', role: 'tooltip', 'aria-live': 'polite', hidden: '' });
  private timer: number | undefined;
  /** The element that is asked about, and where it is to be told. */
  private asked: { readonly element: string; readonly x: number; readonly y: number } | undefined;

  /** @param ask answered by {@link show} */
  constructor(private readonly ask: (element: string) => void) {
    document.body.append(this.element);
  }

  /** The pointer is over a shape, or over none. */
  pointed(shape: DiagramShape | undefined, { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number }): void {
    if (shape?.element === undefined) return this.hide();
    if (this.asked?.element === shape.element && !this.element.hidden) return;
    this.hide();
    const { element } = shape;
    this.timer = setTimeout(() => this.tell(element, x, y), rest);
  }

  /** Tells at once, at a place. */
  tell(element: string, x: number, y: number): void {
    this.hide();
    this.asked = { element, x, y };
    this.ask(element);
  }

  show(element: string, description: ElementDescription): void {
    if (this.asked?.element !== element) return; // the pointer is elsewhere by now
    const { x, y } = this.asked;
    this.element.replaceChildren(
      ...description.blocks.map(({ type, lines }) =>
        type === 'list'
          ? html('ul', {}, ...lines.map((line) => html('li', {}, ...lineElements(line))))
          : html('p', {}, ...lines.flatMap((line, index) => [...(index > 0 ? [html('br')] : []), ...lineElements(line)])),
      ),
    );
    this.element.hidden = false;
    const { offsetWidth, offsetHeight } = this.element;
    const below = y + gap + offsetHeight <= innerHeight;
    this.element.style.left = `${Math.max(4, Math.min(x + gap, innerWidth - offsetWidth - 4))}px`;
    this.element.style.top = `${Math.max(4, below ? y + gap : y - gap - offsetHeight)}px`;
  }

  hide(): void {
    clearTimeout(this.timer);
    this.asked = undefined;
    this.element.hidden = true;
  }
}

function lineElements(line: DescriptionLine): (Node | string)[] {
  return line.map(({ text, style }) => (style === undefined ? text : html(elementNames[style], {}, text)));
}

import type { DiagramShape } from '@egov/protocol';
import type { Canvas } from './canvas.js';
import { html } from './dom.js';

/** Lets the user pick an element of some kinds: what fits stands out, a click or `Enter` picks it, `Escape` picks none. */
export class Picker {
  /** Says what is to be done. */
  readonly hint = html('div', { class: 'message hint', role: 'status' });
  private kinds: ReadonlySet<string> | undefined;

  constructor(
    private readonly canvas: Canvas,
    private readonly words: string,
    private readonly onPicked: (element: string | undefined) => void,
  ) {}

  start(kinds: readonly string[]): void {
    this.kinds = new Set(kinds);
    this.hint.textContent = this.words;
    this.canvas.setPickable((shape) => this.fits(shape));
  }

  /** @returns whether one is picking: then a shape isn't shown in the text */
  pick(shape: DiagramShape): boolean {
    if (!this.kinds) return false;
    if (this.fits(shape)) this.end(shape.element);
    return true;
  }

  cancel(): boolean {
    if (!this.kinds) return false;
    this.end(undefined);
    return true;
  }

  private fits({ element, kind = '' }: DiagramShape): boolean {
    return element !== undefined && this.kinds?.has(kind) === true;
  }

  private end(element: string | undefined): void {
    this.kinds = undefined;
    this.hint.textContent = '';
    this.canvas.setPickable(undefined);
    this.onPicked(element);
  }
}

import type { DiagramKind, DiagramShape } from '@egov/protocol';
import type { Texts } from '../texts/texts.js';
import { html, iconButton } from './dom.js';
import { icons } from './icons.js';

/** Which kinds of elements stand back: chosen one by one or by layer, of those that the picture shows. */
export class KindFilter {
  /** The button, and what it opens. */
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly panel = html('div', { class: 'filter', popover: 'auto', role: 'group' });
  private readonly count = html('output', { class: 'count' });
  private shown: readonly DiagramKind[] = [];
  private numbers: ReadonlyMap<string, number> = new Map();

  /** @param hidden the kinds that stand back, by their words */
  constructor(
    private readonly texts: Texts,
    private readonly hidden: Set<string>,
    private readonly onChanged: (hidden: ReadonlySet<string>) => void,
  ) {
    this.button = iconButton(texts.filter, icons.filter, () => undefined);
    this.button.popoverTargetElement = this.panel;
    this.button.append(this.count);
    this.panel.setAttribute('aria-label', texts.filter);
    this.panel.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'open') this.place();
    });
    this.element = html('span', { class: 'filtering' }, this.button, this.panel);
  }

  /** Shows what there is to choose from in a picture, and how many shapes stand back. */
  update(shapes: readonly DiagramShape[], kinds: ReadonlyMap<string, DiagramKind>, left: number): void {
    const numbers = new Map<string, number>();
    for (const { role, kind = '' } of shapes) if (role === 'node' && kinds.has(kind)) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
    this.numbers = numbers;
    this.shown = [...kinds.values()].filter(({ kind }) => numbers.has(kind));
    this.tellLeft(left);
    if (this.panel.matches(':popover-open')) return; // one is choosing
    this.draw();
  }

  tellLeft(left: number): void {
    this.count.textContent = left === 0 ? '' : String(left);
    this.button.setAttribute('aria-label', left === 0 ? this.texts.filter : `${this.texts.filter}: ${this.texts.leftOut} ${left}`);
    this.button.title = this.button.getAttribute('aria-label')!;
  }

  private draw(): void {
    const layers = [...new Set(this.shown.map(({ layer }) => layer))];
    this.panel.replaceChildren(
      ...layers.map((layer) => {
        const kinds = this.shown.filter((kind) => kind.layer === layer);
        const boxes = kinds.map(({ kind, title }) =>
          this.checkBox(`${title} (${this.numbers.get(kind)})`, [kind], () => boxOfLayer.refresh()),
        );
        const boxOfLayer = this.checkBox(
          layer,
          kinds.map(({ kind }) => kind),
          () => boxes.forEach((box) => box.refresh()),
        );
        const list = html('div', { class: 'kinds' }, ...boxes.map((box) => box.element));
        return html('div', { role: 'group', 'aria-label': layer }, boxOfLayer.element, list);
      }),
    );
  }

  /** A box for some kinds: checked if all of them are shown, half if some are. */
  private checkBox(label: string, kinds: readonly string[], onChanged: () => void): { element: HTMLElement; refresh(): void } {
    const box = html('input', { type: 'checkbox' });
    const refresh = (): void => {
      const hidden = kinds.filter((kind) => this.hidden.has(kind)).length;
      box.checked = hidden === 0;
      box.indeterminate = hidden > 0 && hidden < kinds.length;
    };
    refresh();
    box.addEventListener('change', () => {
      for (const kind of kinds) {
        if (box.checked) this.hidden.delete(kind);
        else this.hidden.add(kind);
      }
      onChanged();
      this.onChanged(this.hidden);
    });
    return { element: html('label', {}, box, html('span', {}, label)), refresh };
  }

  /** Below the button, within the page. */
  private place(): void {
    this.draw();
    const { right, bottom } = this.button.getBoundingClientRect();
    this.panel.style.top = `${bottom + 2}px`;
    this.panel.style.right = `${Math.max(4, innerWidth - right)}px`;
  }
}

import type { DiagramState } from '@egov/protocol';
import type { Texts } from '../texts/texts.js';
import { html } from './dom.js';

/** Which state of the model is shown: one of three words, or a date. */
export class StateSwitch {
  readonly element: HTMLElement;
  private readonly buttons = new Map<DiagramState, HTMLInputElement>();
  private readonly date: HTMLInputElement;

  constructor(texts: Texts, choose: (state: DiagramState) => void) {
    this.date = html('input', { type: 'date', title: texts.date, 'aria-label': texts.date });
    this.date.addEventListener('change', () => {
      if (this.date.value !== '') choose({ date: this.date.value });
    });
    const labels = (['current', 'target', 'difference'] as const).map((state) => {
      const radio = html('input', { type: 'radio', name: 'state', value: state });
      radio.addEventListener('change', () => choose(state));
      this.buttons.set(state, radio);
      return html('label', {}, radio, html('span', {}, texts[state]));
    });
    this.element = html('span', { class: 'states', role: 'radiogroup', 'aria-label': texts.state }, ...labels, this.date);
  }

  update(state: DiagramState): void {
    for (const [own, radio] of this.buttons) radio.checked = own === state;
    const date = typeof state === 'string' ? '' : state.date;
    if (this.date.value !== date) this.date.value = date;
    this.date.classList.toggle('chosen', date !== '');
  }
}

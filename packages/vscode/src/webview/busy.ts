import type { Texts } from '../texts/texts.js';
import { html } from './dom.js';

/** Who has waited for so long may give up (milliseconds). */
const long = 4000;

/** A quiet sign that a picture is being laid out; after a while with a button that gives it up. */
export class BusySign {
  readonly element: HTMLElement;
  private readonly words = html('span', { role: 'status' });
  private readonly cancel: HTMLButtonElement;
  private timer: number | undefined;

  constructor(
    private readonly texts: Texts,
    onCancel: () => void,
  ) {
    this.cancel = html('button', { type: 'button', class: 'link' }, texts.giveUp);
    this.cancel.addEventListener('click', onCancel);
    this.element = html(
      'div',
      { class: 'busy', hidden: '' },
      html('span', { class: 'wheel', 'aria-hidden': 'true' }),
      this.words,
      this.cancel,
    );
  }

  show(isBusy: boolean): void {
    clearTimeout(this.timer);
    this.element.hidden = !isBusy;
    this.words.textContent = isBusy ? this.texts.loading : '';
    this.cancel.hidden = true;
    if (isBusy) this.timer = setTimeout(() => (this.cancel.hidden = false), long);
  }
}

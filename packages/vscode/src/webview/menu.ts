import { html } from './dom.js';

/** What one can do by a menu. */
export interface MenuItem {
  readonly label: string;
  /** The key that does the same without the menu, as `aria-keyshortcuts` names it. */
  readonly key?: string;
  run(): void;
}

/** Keeps a menu from the edge of the page (pixels). */
const margin = 4;

/** A context menu: with the mouse, and with arrows, `Home`, `End`, letters, `Enter` and `Escape`. */
export class Menu {
  private readonly element: HTMLElement;
  private items: readonly HTMLElement[] = [];
  /** What had the focus before. */
  private before: Element | null = null;

  constructor(label: string) {
    this.element = html('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: '-1', hidden: '' });
    this.element.addEventListener('keydown', (event) => this.pressed(event));
    this.element.addEventListener('contextmenu', (event) => event.preventDefault());
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.hide();
    });
    document.body.append(this.element);
  }

  /** Opens it at a point of the page; groups are told apart by a line. Nothing is opened without items. */
  open(groups: readonly (readonly MenuItem[])[], { x, y }: { readonly x: number; readonly y: number }): void {
    const filled = groups.filter(({ length }) => length > 0);
    if (filled.length === 0) return;
    if (this.element.hidden) this.before = document.activeElement;
    this.element.replaceChildren(
      ...filled.flatMap((group, index) => [
        ...(index > 0 ? [html('div', { role: 'separator' })] : []),
        ...group.map((item) => this.itemElement(item)),
      ]),
    );
    this.items = [...this.element.querySelectorAll<HTMLElement>('[role=menuitem]')];
    this.element.hidden = false;
    const { offsetWidth, offsetHeight } = this.element;
    this.element.style.left = `${Math.max(margin, Math.min(x, innerWidth - offsetWidth - margin))}px`;
    this.element.style.top = `${Math.max(margin, Math.min(y, innerHeight - offsetHeight - margin))}px`;
    this.items[0]!.focus();
  }

  private itemElement(item: MenuItem): HTMLElement {
    const { label, key } = item;
    const shortcut = key === undefined ? [] : [html('span', { class: 'key', 'aria-hidden': 'true' }, shownKey(key))];
    const attributes = { role: 'menuitem', tabindex: '-1', ...(key !== undefined && { 'aria-keyshortcuts': key }) };
    const element = html('div', attributes, html('span', {}, label), ...shortcut);
    element.addEventListener('pointermove', () => element.focus());
    element.addEventListener('click', () => {
      this.close();
      item.run();
    });
    return element;
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation(); // the picture beneath has these keys too
    const { items } = this;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go = (index: number): void => items[(index + items.length) % items.length]!.focus();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (!this.goToLetter(event.key, at)) return;
    event.preventDefault();
  }

  /** Goes to the next item that begins with a letter. */
  private goToLetter(key: string, at: number): boolean {
    const beginsWith = (item: HTMLElement): boolean => item.innerText.toLowerCase().startsWith(key.toLowerCase());
    const next = [...this.items.slice(at + 1), ...this.items.slice(0, at + 1)].find(beginsWith);
    next?.focus();
    return next !== undefined;
  }

  private close(): void {
    this.hide();
    if (this.before instanceof HTMLElement || this.before instanceof SVGElement) this.before.focus({ preventScroll: true });
  }

  private hide(): void {
    this.element.hidden = true;
  }
}

/** As keys are labelled: `Ctrl+←`. */
function shownKey(key: string): string {
  return key
    .replace('Control', 'Ctrl')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace('Delete', 'Del')
    .replace('Insert', 'Ins');
}

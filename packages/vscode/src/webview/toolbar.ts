import type { DiagramChoice, DiagramState } from '@egov/protocol';
import type { Texts } from '../texts/texts.js';
import type { Choices, Entry } from './choices.js';
import { html, iconButton } from './dom.js';
import { icons } from './icons.js';
import { StateSwitch } from './state-switch.js';

/** What a user does with the toolbar. */
export interface ToolbarEvents {
  choose(choice: DiagramChoice): void;
  search(query: string): void;
  pin(isPinned: boolean): void;
  zoom(factor: number): void;
  fit(): void;
  rename(): void;
  remove(): void;
  export(): void;
}

/** The line above the picture: what is shown, in which state, and what one can do with it. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly domain: HTMLSelectElement;
  private readonly view: HTMLSelectElement;
  private readonly states: StateSwitch;
  private readonly edits: readonly HTMLButtonElement[];
  private readonly found = html('output', { class: 'found' });
  private choices: Choices | undefined;
  private choice: DiagramChoice | undefined;

  constructor(
    private readonly texts: Texts,
    private readonly events: ToolbarEvents,
  ) {
    this.domain = html('select', { 'aria-label': texts.domain, title: texts.domain, class: 'domain' });
    this.view = html('select', { 'aria-label': texts.view, title: texts.view, class: 'view' });
    this.states = new StateSwitch(texts, (state) => this.choose({ state }));
    const search = html('input', { type: 'search', placeholder: texts.search, 'aria-label': texts.search });
    const pin = iconButton(texts.pin, icons.pin, () => {
      const isPinned = pin.getAttribute('aria-pressed') !== 'true';
      pin.setAttribute('aria-pressed', String(isPinned));
      events.pin(isPinned);
    });
    pin.setAttribute('aria-pressed', 'false');
    this.domain.addEventListener('change', () => this.chooseEntry(this.choices?.nearest(this.domain.value, this.choice?.view)));
    this.view.addEventListener('change', () => this.chooseEntry(this.choices?.of(this.domain.value)[Number(this.view.value)]));
    search.addEventListener('input', () => events.search(search.value));
    this.edits = [
      iconButton(texts.renameKey, icons.rename, () => events.rename()),
      iconButton(texts.deleteKey, icons.remove, () => events.remove()),
    ];
    this.allowEdits(false);
    this.element = html(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': texts.diagram },
      this.domain,
      this.view,
      html('span', { class: 'searching' }, search, this.found),
      this.states.element,
      html(
        'span',
        { class: 'buttons' },
        ...this.edits,
        iconButton(texts.zoomOut, icons.zoomOut, () => events.zoom(0.8)),
        iconButton(texts.zoomIn, icons.zoomIn, () => events.zoom(1.25)),
        iconButton(texts.fit, icons.fit, () => events.fit()),
        pin,
        iconButton(texts.export, icons.export, () => events.export()),
      ),
    );
  }

  /** Shows what there is to choose from, and what is chosen. */
  update(choices: Choices, choice: DiagramChoice): void {
    this.choices = choices;
    this.choice = choice;
    const entry = choices.find(choice);
    const domain = entry?.subject.domain ?? '';
    this.domain.replaceChildren(
      ...choices.domains.map(({ id, title }) => option(id, title ?? this.texts.wholeArchitecture, id === domain)),
    );
    const entries = choices.of(domain);
    const own = html('optgroup', { label: this.texts.ownViews });
    this.view.replaceChildren();
    entries.forEach((other, index) => {
      const parent = other.view.isCustom ? own : this.view;
      parent.append(option(String(index), labelOf(other), other === entry));
    });
    if (own.childElementCount > 0) this.view.append(own);
    this.states.update(choice.state);
  }

  /** Whether an element is selected that can be edited. */
  allowEdits(areAllowed: boolean): void {
    for (const button of this.edits) button.disabled = !areAllowed;
  }

  /** How many shapes a search found. */
  tellFound(count: number | undefined): void {
    this.found.textContent = count === undefined ? '' : String(count);
    this.found.setAttribute('aria-label', count === undefined ? '' : `${this.texts.found}: ${count}`);
  }

  private chooseEntry(entry: Entry | undefined): void {
    if (!entry) return;
    const state = entry.view.state ?? this.choice?.state ?? 'target';
    this.choose({ view: entry.view.name, subject: entry.subject.id, state });
  }

  private choose(part: Partial<DiagramChoice> & { readonly state: DiagramState }): void {
    if (!this.choice || !this.choices) return;
    const choice = { ...this.choice, ...part };
    this.update(this.choices, choice);
    this.events.choose(choice);
  }
}

function option(value: string, text: string, isSelected: boolean): HTMLOptionElement {
  const made = html('option', { value }, text);
  made.selected = isSelected;
  return made;
}

/** `Exchanges`, or `Process: issue of a certificate` where the domain isn't what it is about. */
function labelOf({ view, subject }: Entry): string {
  return subject.id === '' || subject.id === subject.domain ? view.title : `${view.title}: ${subject.title}`;
}

import type { RequirementsTable } from '@egov/protocol';
import type { Texts } from '../../texts/texts.js';
import { html } from '../dom.js';
import type { Filters } from './filters.js';
import { signs, statuses } from './signs.js';

const severities = ['error', 'warning', 'information'] as const;

/** The line above the table: what of it is shown. */
export class FilterBar {
  readonly element: HTMLElement;
  private readonly workspace = html('select', {});
  private readonly domain = html('select', {});
  private readonly search: HTMLInputElement;
  private readonly count = html('output', { class: 'count' });

  constructor(
    private readonly texts: Texts,
    private filters: Filters,
    private readonly events: { filter(filters: Filters): void; workspace(workspace: string): void },
  ) {
    this.search = html('input', { type: 'search', placeholder: texts.find, 'aria-label': texts.find });
    this.search.value = filters.query;
    this.search.addEventListener('input', () => this.change({ query: this.search.value }));
    const status = choice(
      texts.status,
      [['', texts.anyStatus], ...statuses.map((one) => [one, `${signs[one].sign} ${texts[signs[one].title]}`] as const)],
      filters.status,
    );
    status.addEventListener('change', () => this.change({ status: status.value as Filters['status'] }));
    const severity = choice(
      texts.severity,
      [['', texts.anySeverity], ...severities.map((one) => [one, texts[one]] as const)],
      filters.severity,
    );
    severity.addEventListener('change', () => this.change({ severity: severity.value as Filters['severity'] }));
    named(this.workspace, texts.workspace);
    named(this.domain, texts.domain);
    this.workspace.addEventListener('change', () => events.workspace(this.workspace.value));
    this.domain.addEventListener('change', () => this.change({ domain: this.domain.selectedIndex === 0 ? null : this.domain.value }));
    this.element = html(
      'div',
      { class: 'filters', role: 'search', 'aria-label': texts.requirements },
      this.workspace,
      this.search,
      status,
      severity,
      this.domain,
      this.count,
    );
  }

  /** Offers the workspaces and domains that there are. */
  update({ workspace, workspaces, domains }: RequirementsTable): void {
    this.workspace.hidden = workspaces.length < 2;
    this.workspace.replaceChildren(...workspaces.map((one) => option(one.workspace, one.name, one.workspace === workspace)));
    const { domain } = this.filters;
    const own = domains.map(({ id, title }) => option(id, title, id === domain));
    this.domain.replaceChildren(option('', this.texts.allDomains, false), ...own);
    if (!domains.some(({ id }) => id === domain)) this.domain.selectedIndex = 0;
  }

  tellCount(shown: number, all: number): void {
    this.count.textContent = `${this.texts.shown}: ${shown} ${this.texts.of} ${all}`;
  }

  private change(part: Partial<Filters>): void {
    this.filters = { ...this.filters, ...part };
    this.events.filter(this.filters);
  }
}

function choice(label: string, entries: readonly (readonly [string, string])[], chosen: string): HTMLSelectElement {
  const select = html('select', {}, ...entries.map(([value, text]) => option(value, text, value === chosen)));
  named(select, label);
  return select;
}

function named(select: HTMLSelectElement, label: string): void {
  select.title = label;
  select.setAttribute('aria-label', label);
}

function option(value: string, text: string, isSelected: boolean): HTMLOptionElement {
  const made = html('option', { value }, text);
  made.selected = isSelected;
  return made;
}

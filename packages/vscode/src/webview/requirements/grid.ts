import type { CellFindings, CellRequest, PrincipleRows, RequirementRow, RequirementsTable } from '@egov/protocol';
import type { Texts } from '../../texts/texts.js';
import { html } from '../dom.js';
import { columnsOf, type Filters, shownRows } from './filters.js';
import { type FindingEvents, findingsList } from './findings.js';
import { listenKeys, makeReachable } from './keys.js';
import { signs } from './signs.js';

/** What is open of the table. */
export interface Opened {
  /** The requirements whose whole text is shown. */
  readonly expanded: ReadonlySet<string>;
  /** The cell whose findings are shown, and these once they are known. */
  readonly cell?: { readonly requirement: string; readonly domain: string };
  readonly findings?: CellFindings;
}

export interface GridEvents extends FindingEvents {
  expand(requirement: string): void;
  open(cell: Omit<CellRequest, 'workspace'>): void;
}

/** The table: a line for each requirement, a column for each domain. It is drawn anew in place; the focus stays where it was. */
export class Grid {
  readonly element = html('table', { role: 'grid' });

  constructor(
    private readonly texts: Texts,
    private readonly events: GridEvents,
  ) {
    this.element.setAttribute('aria-label', texts.requirements);
    listenKeys(this.element);
  }

  /** Gives how many requirements are shown. */
  show(table: RequirementsTable, filters: Filters, opened: Opened): number {
    const focused = document.activeElement instanceof HTMLElement && this.element.contains(document.activeElement);
    const wanted = focused ? (document.activeElement as HTMLElement).dataset['cell'] : undefined;
    const columns = columnsOf(table, filters);
    const principles = shownRows(table, filters, columns);
    const bodies = principles.map((principle) => this.principle(principle, table, columns, opened));
    this.element.replaceChildren(this.head(table, columns), ...bodies);
    makeReachable(this.element, wanted)?.focus({ preventScroll: true });
    return principles.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  private head({ domains }: RequirementsTable, columns: readonly number[]): HTMLElement {
    const titles = columns.map((column) => {
      const { title, level } = domains[column]!;
      return html('th', { scope: 'col', title: `${title}: ${level}` }, html('div', {}, title), html('div', { class: 'level' }, level));
    });
    return html('thead', {}, html('tr', {}, html('th', { scope: 'col', class: 'corner' }, this.texts.requirement), ...titles));
  }

  private principle({ title, rows }: PrincipleRows, table: RequirementsTable, columns: readonly number[], opened: Opened): HTMLElement {
    const span = String(columns.length + 1);
    const lines = rows.flatMap((row) => {
      const line = this.row(row, table, columns, opened);
      if (opened.cell?.requirement !== row.id || !opened.findings?.total) return [line];
      const list = findingsList(opened.findings, this.texts, this.events);
      return [line, html('tr', { class: 'details' }, html('td', { colspan: span }, list))];
    });
    return html(
      'tbody',
      {},
      html('tr', { class: 'principle' }, html('th', { colspan: span, scope: 'rowgroup' }, html('span', {}, title))),
      ...lines,
    );
  }

  private row(row: RequirementRow, table: RequirementsTable, columns: readonly number[], opened: Opened): HTMLElement {
    const cells = columns.map((column) => html('td', {}, this.cell(row, table, column, opened)));
    return html('tr', { class: 'requirement' }, this.rowHead(row, opened.expanded.has(row.id)), ...cells);
  }

  private rowHead({ id, number, text, guidance, severity, isCritical }: RequirementRow, isExpanded: boolean): HTMLElement {
    const { texts } = this;
    const weight = isCritical ? texts.critical : texts[severity];
    const button = html(
      'button',
      {
        type: 'button',
        class: 'number',
        title: `${number} · ${weight}\n${text}`,
        'aria-expanded': String(isExpanded),
        'data-cell': id,
        tabindex: '-1',
      },
      html(
        'span',
        { class: `severity ${isCritical ? 'critical' : severity}`, 'aria-hidden': 'true' },
        isCritical ? '‼' : severity === 'error' ? '!' : '',
      ),
      html('b', {}, number),
      html('span', { class: 'text' }, text),
    );
    button.addEventListener('click', () => this.events.expand(id));
    const whole = isExpanded ? [html('div', { class: 'whole' }, [text, guidance, weight].filter(Boolean).join('\n\n'))] : [];
    return html('th', { scope: 'row' }, button, ...whole);
  }

  private cell(row: RequirementRow, { domains }: RequirementsTable, column: number, { cell: open }: Opened): HTMLElement {
    const { status, findings, applicable } = row.cells[column]!;
    const { id, title } = domains[column]!;
    const { sign, title: word } = signs[status];
    const isOpen = open?.requirement === row.id && open.domain === id;
    const counted = findings > 0 ? `, ${this.texts.findings}: ${findings} ${this.texts.of} ${applicable}` : '';
    const said = `${row.number}, ${title}: ${this.texts[word]}${counted}`;
    const button = html(
      'button',
      { type: 'button', class: `cell ${status}`, title: said, 'aria-label': said, 'data-cell': `${row.id} ${id}`, tabindex: '-1' },
      findings > 0 ? `${sign} ${findings}` : sign,
    );
    if (findings > 0) button.setAttribute('aria-expanded', String(isOpen));
    else button.setAttribute('aria-disabled', 'true');
    button.addEventListener('click', () => findings > 0 && this.events.open({ requirement: row.id, domain: id }));
    return button;
  }
}
